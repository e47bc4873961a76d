import type { Variable } from "../../questionnaire/variables.ts";
import type { Column } from "../../responses/data-set.ts";
import { FIRST_CATEGORY } from "../../responses/status.ts";
import { otherTextVariable } from "../../questionnaire/variables.ts";
import type { MapColumn } from "../import-map.ts";
import type { SourceColumn } from "../source/source-column.ts";
import { answerReader } from "./answer-codes.ts";
import { absentIn, NOTHING, tell, type Filling, type ToFill } from "./filling.ts";
import { putWords } from "./fill-words.ts";

/** A value that is no answer of the question. */
const UNKNOWN = -1;

/** The cell of a category, by code. */
export function cellsByCode({ categories }: Variable): ReadonlyMap<string, number> {
  return new Map(categories.map(({ code }, i) => [code, FIRST_CATEGORY + i]));
}

/** One answer, a point of a scale, or a row of a grid: each distinct value of the source is looked up once. */
export function fillChoice(
  filling: Filling,
  toFill: ToFill,
  { entry, column }: { readonly entry: MapColumn; readonly column: SourceColumn },
  variable: Variable,
): void {
  const target = toFill.into.get(variable.code);
  if (target === undefined) return;
  const cellOf = cellsByCode(variable);
  const read = answerReader(toFill.map);
  const absent = absentIn(column, filling.source);
  const cells = column.values.map((words, i) =>
    absent[i] === true ? NOTHING : (cellOf.get(read(words) ?? "") ?? UNKNOWN),
  );
  const other = otherInPlace(toFill, variable);
  filling.rows.forEach((row, at) => {
    const value = column.at(row.source);
    const cell = cells[value] ?? NOTHING;
    if (cell !== UNKNOWN) target.cells[at] = cell;
    else if (other !== undefined) {
      target.cells[at] = other.cell;
      putWords(other.words, at, filling.words(column.values[value] ?? ""));
    } else tell(filling, "import-value-unknown", entry, row, column.values[value] ?? "");
  });
}

/** Who wrote words beside "Other" and chose nothing chose that. */
export function chooseOther({ map: { question }, into }: ToFill, variable: Variable): void {
  const option =
    question.type === "one-answer" ? question.options.find(({ other }) => other === true) : undefined;
  const target = into.get(variable.code);
  const words = option === undefined ? undefined : into.get(otherTextVariable(question.code, option.code));
  const cell = option === undefined ? undefined : cellsByCode(variable).get(option.code);
  if (target === undefined || words === undefined || cell === undefined) return;
  target.cells.forEach((answer, at) => {
    if (answer === NOTHING && (words.cells[at] ?? 0) >= FIRST_CATEGORY) target.cells[at] = cell;
  });
}

/** Where words that are no option go, if they stand in the answer's own cell. */
function otherInPlace(
  { map: { question }, into, from }: ToFill,
  variable: Variable,
): { readonly cell: number; readonly words: Column } | undefined {
  if (question.type !== "one-answer" || from.some(({ entry }) => entry.use === "other")) return undefined;
  const option = question.options.find(({ other }) => other === true);
  const words = option === undefined ? undefined : into.get(otherTextVariable(question.code, option.code));
  const cell = option === undefined ? undefined : cellsByCode(variable).get(option.code);
  return words === undefined || cell === undefined ? undefined : { cell, words };
}
