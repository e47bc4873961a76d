import type { Variable } from "../../questionnaire/variables.ts";
import type { Column as Answers } from "../../responses/data-set.ts";
import { FIRST_CATEGORY, NO_ANSWER } from "../../responses/status.ts";
import { categoryValues } from "./category-values.ts";
import type { Column, MissingValues, ValueLabel } from "./model.ts";
import type { NoAnswerCodes } from "./no-answer-codes.ts";

/** The number of a cell that holds no answer; there is none where the question was not asked. */
function statusValue(cell: number, codes: NoAnswerCodes): number {
  const status = NO_ANSWER[cell];
  return status === "skipped" ? codes.skipped : status === "broke-off" ? codes.brokeOff : NaN;
}

/** The number that stands for each cell of a variable: the three statuses, then its categories. */
export function cellValues(variable: Variable, codes: NoAnswerCodes): Float64Array {
  let unknown = 0;
  const values = categoryValues(variable).map((value) => value ?? dontKnowCode(codes, unknown++));
  return Float64Array.of(...NO_ANSWER.map((_, cell) => statusValue(cell, codes)), ...values);
}

/** Most questions have one "weet ik niet"; a second comes after "stopped before". */
function dontKnowCode({ dontKnow, brokeOff }: NoAnswerCodes, index: number): number {
  return index === 0 ? dontKnow : brokeOff + index;
}

/** The values that say why there is no answer: three at most, or else the range they make. */
export function missingOf(variable: Variable, codes: NoAnswerCodes): MissingValues {
  if (variable.level === "text") return { values: [String(codes.skipped)] };
  const unknown = variable.categories.filter(({ dontKnow }) => dontKnow === true).length;
  const low = codes.skipped;
  if (unknown > 1) return { values: [], range: { low, high: dontKnowCode(codes, unknown - 1) } };
  return { values: unknown === 1 ? [low, codes.dontKnow, codes.brokeOff] : [low, codes.brokeOff] };
}

/** Labels for the values that are no answers. */
export function statusLabels(
  { level }: Variable,
  { skipped, brokeOff }: NoAnswerCodes,
  words: { readonly skipped: string; readonly brokeOff: string },
): ValueLabel[] {
  if (level === "text") return [{ value: String(skipped), label: words.skipped }];
  return [
    { value: skipped, label: words.skipped },
    { value: brokeOff, label: words.brokeOff },
  ];
}

/** A sign that nobody writes, at which some programs end a text. */
export function withoutNul(words: string): string {
  return words.includes("\0") ? words.replaceAll("\0", "") : words;
}

/** Makes columns of the answers in some rows. */
export type ColumnMaker = (from: number, to: number) => Column;

export function columnMaker(variable: Variable, answers: Answers, codes: NoAnswerCodes): ColumnMaker {
  if (answers.kind === "texts") return (from, to) => texts(answers, codes, from, to);
  const byCell = cellValues(variable, codes);
  return (from, to) => {
    const column = new Float64Array(to - from);
    for (let row = from; row < to; row++) {
      const cell = answers.cells[row]!;
      column[row - from] =
        answers.kind === "numbers" && cell >= FIRST_CATEGORY ? answers.values[row]! : byCell[cell]!;
    }
    return column;
  };
}

/**
 * Nothing where a text was not asked or not reached: PSPP before 2.0 does not read a second missing value of a long
 * text as SPSS writes it. `own-answers` tells the two apart again.
 */
function texts(
  { cells, values }: Extract<Answers, { kind: "texts" }>,
  codes: NoAnswerCodes,
  from: number,
  to: number,
): string[] {
  const column: string[] = [];
  for (let row = from; row < to; row++) {
    const status = NO_ANSWER[cells[row] ?? 0];
    column.push(
      status === undefined ? withoutNul(values[row]!) : status === "skipped" ? String(codes.skipped) : "",
    );
  }
  return column;
}
