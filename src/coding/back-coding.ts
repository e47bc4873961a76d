import type { Code } from "../questionnaire/code.ts";
import type { DataSet } from "../responses/data-set.ts";
import { FIRST_CATEGORY } from "../responses/status.ts";
import type { Coding } from "./model.ts";

/** An option's count as participants chose it, and with the words beside "Anders" coded back to it. */
export interface BackCodedCount {
  readonly option: Code;
  readonly raw: number;
  readonly coded: number;
}

/**
 * Raw and coded counts of the options that an "Anders" was coded back to, the "Anders" option itself last. Who had
 * chosen the option already is not counted twice. Empty where nothing was coded back. Serves questions with one answer
 * and with several.
 */
export function backCodedCounts(
  coding: Coding,
  question: Code,
  other: Code,
  data: DataSet,
): BackCodedCount[] {
  const backTo = new Map(
    coding.answers.flatMap(({ row, backTo: option }) =>
      option === undefined ? [] : [[row, option] as const],
    ),
  );
  const options = [...new Set(backTo.values())].sort();
  if (options.length === 0) return [];
  const added = options.map((option) => {
    const chose = choosers(data, question, option);
    const newly = data.rows.filter((row, i) => backTo.get(row) === option && !chose(i));
    const raw = countRows(data, chose);
    return { option, raw, coded: raw + newly.length };
  });
  const chose = choosers(data, question, other);
  const left = countRows(data, (i) => chose(i) && !backTo.has(data.rows[i] ?? ""));
  return [...added, { option: other, raw: countRows(data, chose), coded: left }];
}

/** Who chose an option: a column of its own where several may be chosen, else one of the question's categories. */
function choosers(data: DataSet, question: Code, option: Code): (row: number) => boolean {
  const own = data.columns.get(`${question}_${option}`);
  if (own !== undefined) return (row) => own.cells[row] === FIRST_CATEGORY + 1;
  const variable = data.variables.find(({ code }) => code === question);
  const at = variable?.categories.findIndex(({ code }) => code === option) ?? -1;
  const column = data.columns.get(question);
  // An option that is not there is a problem of the coding, told where it is checked.
  return (row) => at >= 0 && column?.cells[row] === FIRST_CATEGORY + at;
}

function countRows(data: DataSet, is: (row: number) => boolean): number {
  return data.rows.filter((_, i) => is(i)).length;
}
