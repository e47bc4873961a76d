import type { Column, DataSet } from "../../responses/data-set.ts";
import { columnOf } from "../../responses/data-set.ts";
import { FIRST_CATEGORY } from "../../responses/status.ts";
import { categoryValues } from "./category-values.ts";

/** The numbers that say why there is no answer, the same in all variables of a file. */
export interface NoAnswerCodes {
  readonly skipped: number;
  readonly dontKnow: number;
  readonly brokeOff: number;
}

/**
 * -99 skipped, -98 "weet ik niet", -97 stopped before; or -999, -9999 and so on where an answer is that low, or where
 * somebody wrote just that. A second "weet ik niet" in one question counts on upwards.
 */
export function noAnswerCodes(data: DataSet): NoAnswerCodes {
  const lowest = Math.min(0, ...data.variables.map((variable) => lowestOf(data, variable.code)));
  const written = new Set(data.variables.flatMap(({ code }) => codesWrittenIn(columnOf(data, code))));
  const most = Math.max(1, ...data.variables.map(({ categories }) => categories.filter(isDontKnow).length));
  for (let power = 100; ; power *= 10) {
    const skipped = 1 - power;
    const codes = { skipped, dontKnow: skipped + 1, brokeOff: skipped + 2 };
    const highest = skipped + 1 + most;
    if (lowest > highest && !Object.values(codes).some((code) => written.has(code))) return codes;
  }
}

function isDontKnow({ dontKnow }: { readonly dontKnow?: boolean }): boolean {
  return dontKnow === true;
}

function lowestOf(data: DataSet, code: string): number {
  const variable = data.variables.find((one) => one.code === code);
  const column = columnOf(data, code);
  if (column.kind === "categories" && variable !== undefined) {
    return Math.min(0, ...categoryValues(variable).map((value) => value ?? 0));
  }
  if (column.kind !== "numbers") return 0;
  let lowest = 0;
  column.cells.forEach((cell, row) => {
    if (cell >= FIRST_CATEGORY && column.values[row]! < lowest) lowest = column.values[row]!;
  });
  return lowest;
}

/** Answers in words that look like one of our codes. */
function codesWrittenIn(column: Column): number[] {
  if (column.kind !== "texts") return [];
  return column.values.filter((words) => /^\s*-9+[789]\s*$/.test(words)).map(Number);
}
