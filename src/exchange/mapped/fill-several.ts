import type { Code } from "../../questionnaire/code.ts";
import type { SeveralAnswers } from "../../questionnaire/model.ts";
import { otherTextVariable } from "../../questionnaire/variables.ts";
import { FIRST_CATEGORY, NO_ANSWER } from "../../responses/status.ts";
import { cellSplitter } from "../split-cell.ts";
import { answerWords } from "./answer-codes.ts";
import { putWords } from "./fill-words.ts";
import { absentIn, tell, type Filling, type ToFill } from "./filling.ts";

const NOT_CHOSEN = FIRST_CATEGORY;
const CHOSEN = FIRST_CATEGORY + 1;
const SKIPPED = NO_ANSWER.indexOf("skipped");

/** What a cell says: options that are chosen, and words that are none of them. */
interface Said {
  readonly chosen: readonly Code[];
  readonly rest: string;
}

/** Several answers, in one cell or a column an option; options beside a chosen one are then not chosen. */
export function fillSeveral(filling: Filling, toFill: ToFill, question: SeveralAnswers): void {
  for (const from of toFill.from) {
    if (from.entry.use === "choice") fillTicks(filling, toFill, from);
    else if (from.entry.use === "answer") fillCells(filling, toFill, from, question);
  }
  chooseOtherOfWriters(toFill, question, filling.rows.length);
  settleNotChosen(toFill, question, filling.rows.length);
}

function choose(toFill: ToFill, option: Code, at: number): void {
  const column = toFill.into.get(`${toFill.map.question.code}_${option}`);
  if (column !== undefined) column.cells[at] = CHOSEN;
}

/** Whatever stands in the column of an option says that it is chosen, but for words that say it is not. */
function fillTicks(filling: Filling, toFill: ToFill, { entry, column }: ToFill["from"][number]): void {
  const not = new Set(toFill.map.notChosen ?? []);
  const absent = absentIn(column, filling.source);
  const chosen = column.values.map((words, i) => absent[i] !== true && !not.has(words));
  filling.rows.forEach((row, at) => {
    if (chosen[column.at(row.source)] === true) choose(toFill, entry.part ?? "", at);
  });
}

function fillCells(
  filling: Filling,
  toFill: ToFill,
  { entry, column }: ToFill["from"][number],
  question: SeveralAnswers,
): void {
  const absent = absentIn(column, filling.source);
  const read = cellReader(toFill);
  const said = column.values.map((words, i) => (absent[i] === true ? undefined : read(words)));
  const other = question.options.find((option) => option.other === true);
  const hasColumn = toFill.from.some(({ entry: { use } }) => use === "other");
  const texts =
    other === undefined || hasColumn
      ? undefined
      : toFill.into.get(otherTextVariable(question.code, other.code));
  filling.rows.forEach((row, at) => {
    const cell = said[column.at(row.source)];
    for (const option of cell?.chosen ?? []) choose(toFill, option, at);
    if (cell === undefined || cell.rest === "") return;
    if (texts === undefined || other === undefined)
      tell(filling, "import-value-unknown", entry, row, cell.rest);
    else {
      choose(toFill, other.code, at);
      putWords(texts, at, filling.words(cell.rest));
    }
  });
}

/** Cells are cut by the list of options, each by all words it goes by. */
function cellReader({ map }: ToFill): (cell: string) => Said {
  const words = answerWords(map);
  const codes = new Map(words.toReversed());
  const split = map.splitBy === undefined ? undefined : cellSplitter([...codes.keys()], map.splitBy);
  return (cell) => {
    const { chosen, rest } =
      split?.(cell) ?? (codes.has(cell) ? { chosen: [cell], rest: "" } : { chosen: [], rest: cell });
    return { chosen: [...new Set(chosen.flatMap((one) => codes.get(one) ?? []))], rest };
  };
}

/** Who wrote words beside "Other" chose it, also where its column or the cell does not say so. */
function chooseOtherOfWriters(toFill: ToFill, { code, options }: SeveralAnswers, size: number): void {
  const other = options.find((option) => option.other === true);
  const words = other === undefined ? undefined : toFill.into.get(otherTextVariable(code, other.code));
  if (other === undefined || words === undefined) return;
  for (let at = 0; at < size; at++) {
    if ((words.cells[at] ?? 0) >= FIRST_CATEGORY) choose(toFill, other.code, at);
  }
}

function settleNotChosen({ into }: ToFill, { code, options }: SeveralAnswers, size: number): void {
  const columns = options.flatMap((option) => into.get(`${code}_${option.code}`) ?? []);
  for (let at = 0; at < size; at++) {
    if (!columns.some(({ cells }) => cells[at] === CHOSEN)) continue;
    for (const { cells } of columns) if (cells[at] === SKIPPED) cells[at] = NOT_CHOSEN;
  }
}
