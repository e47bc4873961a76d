import type { Equation, System } from "./equation.ts";

const UNBOUNDED = 1e9;
const PASSES = 40;

/** What each cell is at least and at most. The true range lies within; it may be narrower. */
export interface Bounds {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** Narrows the range of every cell until no single equation narrows any further. */
export function boundsOf(system: System): Bounds {
  const low = new Int32Array(system.truth.length);
  const high = new Int32Array(system.truth.length).fill(UNBOUNDED);
  const sums = system.equations.map((equation) => sumOf(system.truth, equation));
  for (let pass = 0, changed = true; changed && pass < PASSES; pass++) {
    changed = false;
    system.equations.forEach((equation, e) => {
      if (narrow(equation, sums[e] ?? 0, low, high)) changed = true;
    });
  }
  return { low, high };
}

/** The range that a sum of cells is bound to: by what its cells can be, and by what others leave of a known sum. */
export function rangeOf(system: System, cells: readonly number[]): readonly [low: number, high: number] {
  const added = system.truth.length;
  const value = cells.reduce((total, cell) => total + (system.truth[cell] ?? 0), 0);
  const sum: Equation = { cells: [...cells, added], signs: [...cells.map(() => 1), -1] };
  const rests = system.equations.flatMap((equation) => restOf(equation, cells, added) ?? []);
  const equations = [...system.equations, sum, ...rests];
  const bounds = boundsOf({ truth: [...system.truth, value], equations });
  return [bounds.low[added] ?? 0, bounds.high[added] ?? UNBOUNDED];
}

/** An equation with the sum in the place of its cells; undefined where not all of them are in it. */
function restOf(equation: Equation, cells: readonly number[], added: number): Equation | undefined {
  const isIn = (cell: number): boolean =>
    equation.cells.some((one, i) => one === cell && equation.signs[i] === 1);
  if (cells.length < 2 || cells.length > equation.cells.length || !cells.every(isIn)) return undefined;
  const rest = equation.cells.flatMap((cell, i) =>
    cells.includes(cell) ? [] : [{ cell, sign: equation.signs[i] ?? 0 }],
  );
  return { cells: [added, ...rest.map(({ cell }) => cell)], signs: [1, ...rest.map(({ sign }) => sign)] };
}

function sumOf(truth: readonly number[], { cells, signs }: Equation): number {
  return cells.reduce((total, cell, i) => total + (signs[i] ?? 0) * (truth[cell] ?? 0), 0);
}

/** One cell is what the sum leaves when all others are as large, or as small, as they can be. */
function narrow({ cells, signs }: Equation, sum: number, low: Int32Array, high: Int32Array): boolean {
  let least = 0;
  let most = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    least += signs[i]! > 0 ? low[cell]! : -high[cell]!;
    most += signs[i]! > 0 ? high[cell]! : -low[cell]!;
  }
  let changed = false;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    const up = signs[i]! > 0;
    const a = sum - (most - (up ? high[cell]! : -low[cell]!));
    const b = sum - (least - (up ? low[cell]! : -high[cell]!));
    const lower = up ? a : -b;
    const upper = up ? b : -a;
    if (lower > low[cell]!) {
      least += up ? lower - low[cell]! : 0;
      most -= up ? 0 : lower - low[cell]!;
      low[cell] = lower;
      changed = true;
    }
    if (upper < high[cell]!) {
      most -= up ? high[cell]! - upper : 0;
      least += up ? 0 : high[cell]! - upper;
      high[cell] = upper;
      changed = true;
    }
  }
  return changed;
}
