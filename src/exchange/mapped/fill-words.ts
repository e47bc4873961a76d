import type { Variable } from "../../questionnaire/variables.ts";
import { ANSWERED } from "../../responses/columns.ts";
import type { Column } from "../../responses/data-set.ts";
import { readNumber } from "../number-words.ts";
import { absentIn, tell, type Filling, type ToFill } from "./filling.ts";

type TextColumn = Extract<Column, { readonly kind: "texts" }>;

/** Puts words into a cell of a column of texts; more words behind those that stand there. */
export function putWords(column: Column, at: number, words: string): void {
  if (!isText(column) || words === "") return;
  const values = column.values as string[];
  const before = column.cells[at] === ANSWERED ? (values[at] ?? "") : "";
  column.cells[at] = ANSWERED;
  values[at] = before === "" ? words : `${before}; ${words}`;
}

const isText = (column: Column): column is TextColumn => column.kind === "texts";

/** The words of an open or short question, or beside an option. */
export function fillWords(
  filling: Filling,
  toFill: ToFill,
  from: ToFill["from"][number],
  target: string,
): void {
  const into = toFill.into.get(target);
  if (into === undefined) return;
  const absent = absentIn(from.column, filling.source);
  const words = from.column.values.map((written, i) => (absent[i] === true ? "" : filling.words(written)));
  filling.rows.forEach((row, at) => {
    putWords(into, at, words[from.column.at(row.source)] ?? "");
  });
}

/** Numbers, as the language of the source writes them. */
export function fillNumbers(filling: Filling, toFill: ToFill, { code }: Variable): void {
  const into = toFill.into.get(code);
  if (into?.kind !== "numbers") return;
  for (const { entry, column } of toFill.from) {
    const absent = absentIn(column, filling.source);
    const numbers = column.values.map((words, i) =>
      absent[i] === true ? undefined : readNumber(words, filling.source.language),
    );
    filling.rows.forEach((row, at) => {
      const value = column.at(row.source);
      const number = numbers[value];
      if (number !== undefined) {
        into.cells[at] = ANSWERED;
        into.values[at] = number;
      } else if (absent[value] !== true) {
        tell(filling, "import-not-a-number", entry, row, column.values[value] ?? "");
      }
    });
  }
}
