/** The sum of `cells`, each times its sign, is known. What it is follows from the true table. */
export interface Equation {
  readonly cells: readonly number[];
  readonly signs: readonly number[];
}

/** Counts of people nobody told, each a whole number of 0 or more, and what is known of their sums. */
export interface System {
  readonly truth: readonly number[];
  readonly equations: readonly Equation[];
}

export function known(cells: readonly number[]): Equation {
  return { cells, signs: cells.map(() => 1) };
}

export function equal(left: readonly number[], right: readonly number[]): Equation {
  return { cells: [...left, ...right], signs: [...left.map(() => 1), ...right.map(() => -1)] };
}
