import type { Code } from "../../questionnaire/code.ts";
import type { Ranking } from "../../questionnaire/model.ts";
import { FIRST_CATEGORY } from "../../responses/status.ts";
import { cellSplitter } from "../split-cell.ts";
import { answerReader, answerWords } from "./answer-codes.ts";
import { absentIn, tell, type Filling, type ToFill } from "./filling.ts";
import type { OrderedRow } from "./row-order.ts";

/** A ranking: a place in the column of an option, an option in the column of a place, or all of them in one cell. */
export function fillRanking(filling: Filling, toFill: ToFill, question: Ranking): void {
  const places = question.places ?? question.options.length;
  const put = (option: Code | undefined, place: number, at: number): boolean => {
    const column = option === undefined ? undefined : toFill.into.get(`${question.code}_${option}`);
    const fits = column !== undefined && Number.isInteger(place) && place >= 1 && place <= places;
    if (fits) column.cells[at] = FIRST_CATEGORY + place - 1;
    return fits;
  };
  for (const from of toFill.from) fillFrom(filling, from, reader(toFill, from, put));
}

/** Puts what a cell says into its row; answers the words that were not understood. */
type Put = (words: string, at: number) => string;

function fillFrom(filling: Filling, { entry, column }: ToFill["from"][number], put: Put): void {
  const absent = absentIn(column, filling.source);
  const told = (row: OrderedRow, words: string) => {
    if (words !== "") tell(filling, "import-place-unknown", entry, row, words);
  };
  filling.rows.forEach((row, at) => {
    const value = column.at(row.source);
    if (absent[value] !== true) told(row, put(column.values[value] ?? "", at));
  });
}

function reader(
  { map }: ToFill,
  { entry }: ToFill["from"][number],
  put: (option: Code | undefined, place: number, at: number) => boolean,
): Put {
  const codeOf = answerReader(map);
  if (entry.use === "place") return (words, at) => (put(entry.part, Number(words), at) ? "" : words);
  if (entry.use === "at-place") return (words, at) => (put(codeOf(words), entry.place ?? 0, at) ? "" : words);
  const codes = new Map(answerWords(map).toReversed());
  const split = cellSplitter([...codes.keys()], map.splitBy ?? ";");
  return (words, at) => {
    const { chosen, rest } = split(words);
    const options = [...new Set(chosen.map((one) => codes.get(one)))];
    const left = options.filter((option, i) => !put(option, i + 1, at));
    return rest !== "" ? rest : left.length > 0 ? words : "";
  };
}
