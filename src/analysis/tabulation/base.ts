import { FIRST_CATEGORY } from "../../responses/status.ts";
import type { Base } from "./table.ts";

/** The bases of one row of a tally: cells 0–2 are the statuses, the rest are answers. */
export function baseOf(cells: readonly number[]): Base {
  const [skipped = 0, notAsked = 0, brokeOff = 0] = cells;
  return { answered: sum(cells.slice(FIRST_CATEGORY)), skipped, notAsked, brokeOff };
}

/** Everybody of whom the base tells: answered or not. */
export function participantsIn(base: Base): number {
  return base.answered + base.skipped + base.notAsked + base.brokeOff;
}

export function addBases(a: Base, b: Base): Base {
  return {
    answered: a.answered + b.answered,
    skipped: a.skipped + b.skipped,
    notAsked: a.notAsked + b.notAsked,
    brokeOff: a.brokeOff + b.brokeOff,
  };
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
