import { BrokenSums } from "./broken-sums.ts";
import type { Bounds } from "./bounds.ts";
import type { Choices } from "./choices.ts";
import type { Equation, System } from "./equation.ts";

/** Entries of a sparse matrix: those of row r stand from `from[r]` up to `from[r + 1]`. */
interface Entries {
  readonly from: Int32Array;
  readonly at: Int32Array;
  readonly signs: Int8Array;
}

/**
 * A table that is changed one cell by one at a time, within the bounds of each cell, and never back in one move. Keeps
 * which sums are off and how many of their cells may still be turned, so that a search need not look at all of them.
 */
export class TurningTable {
  readonly broken: BrokenSums;
  private values: Int32Array;
  private readonly bounds: Bounds;
  private readonly off: Int32Array;
  private readonly turned: Int8Array;
  private readonly cellsOf: Entries;
  private readonly sumsOf: Entries;
  /** Per cell: 1 where it may go up, 2 where it may go down. */
  private readonly ways: Uint8Array;
  /** Per sum how many of its cells may be turned to raise it, and to lower it. */
  private readonly raising: Int32Array;
  private readonly lowering: Int32Array;

  constructor({ equations, truth }: System, bounds: Bounds) {
    this.bounds = bounds;
    this.values = Int32Array.from(truth);
    this.off = new Int32Array(equations.length);
    this.broken = new BrokenSums(equations.length);
    this.turned = new Int8Array(truth.length);
    this.cellsOf = entriesOf(equations);
    this.sumsOf = transposed(this.cellsOf, truth.length);
    this.ways = new Uint8Array(truth.length);
    this.raising = new Int32Array(equations.length);
    this.lowering = new Int32Array(equations.length);
    for (let cell = 0; cell < truth.length; cell++) this.settle(cell);
  }

  /** Goes on from a table that fits. */
  start(table: Int32Array): void {
    for (let cell = 0; cell < table.length; cell++) {
      if (table[cell] === this.values[cell]) continue;
      this.values[cell] = table[cell]!;
      this.settle(cell);
    }
  }

  now(): Int32Array {
    return this.values.slice();
  }

  sum(cells: readonly number[]): number {
    let total = 0;
    for (const cell of cells) total += this.values[cell]!;
    return total;
  }

  mayTurn(cell: number, change: number): boolean {
    return (this.ways[cell]! & (change > 0 ? UP : DOWN)) !== 0;
  }

  turn(cell: number, change: number): void {
    this.apply(cell, change);
    this.turned[cell] = change;
    this.settle(cell);
  }

  /** Undoes a turn; `turnedBefore` is whether it had been turned that way already. */
  turnBack(cell: number, change: number, turnedBefore: boolean): void {
    this.apply(cell, -change);
    if (!turnedBefore) this.turned[cell] = 0;
    this.settle(cell);
  }

  isTurned(cell: number): boolean {
    return this.turned[cell] !== 0;
  }

  /** From here on every cell may be turned both ways again. */
  endMove(): void {
    for (let cell = 0; cell < this.turned.length; cell++) {
      if (this.turned[cell] === 0) continue;
      this.turned[cell] = 0;
      this.settle(cell);
    }
  }

  /** How many changes mend a sum by one. */
  countRepairs(sum: number): number {
    return this.off[sum]! > 0 ? this.lowering[sum]! : this.raising[sum]!;
  }

  /** Adds the changes that mend a sum by one. */
  addRepairs(sum: number, choices: Choices): void {
    const { from, at, signs } = this.cellsOf;
    const way = this.off[sum]! > 0 ? -1 : 1;
    for (let i = from[sum]!; i < from[sum + 1]!; i++) {
      const change = way * signs[i]!;
      if (this.mayTurn(at[i]!, change)) choices.add(at[i]!, change);
    }
  }

  /** How much further off all sums together are after a change. */
  worsens(cell: number, change: number): number {
    const { from, at, signs } = this.sumsOf;
    let worse = 0;
    for (let i = from[cell]!; i < from[cell + 1]!; i++) {
      const off = this.off[at[i]!]!;
      worse += Math.abs(off + change * signs[i]!) - Math.abs(off);
    }
    return worse;
  }

  private apply(cell: number, change: number): void {
    const { from, at, signs } = this.sumsOf;
    this.values[cell]! += change;
    for (let i = from[cell]!; i < from[cell + 1]!; i++) {
      const sum = at[i]!;
      const before = this.off[sum]!;
      const off = before + change * signs[i]!;
      this.off[sum] = off;
      if (off === 0) this.broken.remove(sum);
      else if (before === 0) this.broken.add(sum);
    }
  }

  /** Works out which ways a cell may be turned, and tells its sums where that is another than before. */
  private settle(cell: number): void {
    const value = this.values[cell]!;
    const turned = this.turned[cell]!;
    const up = turned !== -1 && value < this.bounds.high[cell]! ? UP : 0;
    const down = turned !== 1 && value > this.bounds.low[cell]! ? DOWN : 0;
    const before = this.ways[cell]!;
    if (before === (up | down)) return;
    this.ways[cell] = up | down;
    const [ups, downs] = [up - (before & UP), (down - (before & DOWN)) / DOWN];
    const { from, at, signs } = this.sumsOf;
    for (let i = from[cell]!; i < from[cell + 1]!; i++) {
      const sum = at[i]!;
      this.raising[sum]! += signs[i]! > 0 ? ups : downs;
      this.lowering[sum]! += signs[i]! > 0 ? downs : ups;
    }
  }
}

const UP = 1;
const DOWN = 2;

function entriesOf(equations: readonly Equation[]): Entries {
  const from = new Int32Array(equations.length + 1);
  equations.forEach(({ cells }, e) => (from[e + 1] = from[e]! + cells.length));
  const at = new Int32Array(from[equations.length]!);
  const signs = new Int8Array(at.length);
  equations.forEach((equation, e) => {
    at.set(equation.cells, from[e]);
    signs.set(equation.signs, from[e]);
  });
  return { from, at, signs };
}

function transposed({ from, at, signs }: Entries, rows: number): Entries {
  const turned = {
    from: new Int32Array(rows + 1),
    at: new Int32Array(at.length),
    signs: new Int8Array(at.length),
  };
  for (const row of at) turned.from[row + 1]!++;
  for (let row = 0; row < rows; row++) turned.from[row + 1]! += turned.from[row]!;
  const next = turned.from.slice();
  for (let e = 0; e + 1 < from.length; e++) {
    for (let i = from[e]!; i < from[e + 1]!; i++) {
      const place = next[at[i]!]!++;
      turned.at[place] = e;
      turned.signs[place] = signs[i]!;
    }
  }
  return turned;
}
