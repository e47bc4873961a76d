import type { Code } from "../questionnaire/code.ts";
import { columnOf, type DataSet } from "../responses/data-set.ts";
import { FIRST_CATEGORY } from "../responses/status.ts";
import type { Coding } from "./model.ts";

/** An option's count as participants chose it, and with the words beside "Anders" coded back to it. */
export interface BackCodedCount {
  readonly option: Code;
  readonly raw: number;
  readonly coded: number;
}

/** "1" of a dichotomy. */
const CHOSEN = FIRST_CATEGORY + 1;

/**
 * Raw and coded counts of the options that an "Anders" was coded back to, the "Anders" option itself last. Who had
 * chosen the option already is not counted twice. Empty where nothing was coded back.
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
  const added = options.map((option) => countOption(data, `${question}_${option}`, option, backTo));
  const raw = countChosen(data, `${question}_${other}`);
  return [...added, { option: other, raw, coded: raw - backTo.size }];
}

function countOption(
  data: DataSet,
  variable: string,
  option: Code,
  backTo: ReadonlyMap<string, Code>,
): BackCodedCount {
  const { cells } = columnOf(data, variable);
  const raw = countChosen(data, variable);
  const newly = data.rows.filter((row, i) => backTo.get(row) === option && cells[i] !== CHOSEN);
  return { option, raw, coded: raw + newly.length };
}

function countChosen(data: DataSet, variable: string): number {
  let count = 0;
  for (const cell of columnOf(data, variable).cells) if (cell === CHOSEN) count++;
  return count;
}
