import type { Equation } from "./equation.ts";

/** Small enough that a product of two remainders is a whole number to the last digit. */
const PRIME = 67_108_859;

/** A row of which the first cell, by rank, is 1 and stands in no later row. */
interface Pivot {
  readonly cells: Int32Array;
  readonly factors: Float64Array;
}

/**
 * Which sums are certain because they follow from known ones by adding and subtracting: the indicator of their cells is
 * in the span of the equations. Reckoned in remainders of a prime, so that nothing is rounded; a sum that only seems
 * to follow, by a factor that is a multiple of that prime, would be called certain, which is the safe mistake.
 */
export class Span {
  private readonly pivots: Map<number, Pivot>;
  private readonly row: Float64Array;
  /** Cells by how few equations they stand in: taking those out first leaves rows short. */
  private readonly rank: Int32Array;

  /** Of equations beside those of another span, where there is one: what that worked out is not worked out again. */
  constructor(equations: readonly Equation[], cells: number, base?: Span) {
    this.pivots = new Map(base?.pivots);
    this.row = new Float64Array(cells);
    this.rank = base?.rank ?? ranksOf(equations, cells);
    for (const { cells: of, signs } of equations) this.add(of, signs);
  }

  /** Whether the sum of these cells follows. */
  has(cells: readonly number[]): boolean {
    return (
      this.reduce(
        cells,
        cells.map(() => 1),
      ).length === 0
    );
  }

  private add(of: readonly number[], signs: readonly number[]): void {
    const left = this.reduce(of, signs);
    const first = left[0];
    if (first === undefined) return;
    const [lead, leadFactor] = first;
    const inverse = inverseOf(leadFactor);
    this.pivots.set(lead, {
      cells: Int32Array.from(left, ([cell]) => cell),
      factors: Float64Array.from(left, ([, factor]) => (factor * inverse) % PRIME),
    });
  }

  /** What is left of a row, by rank, when every pivot has been taken out of it. */
  private reduce(of: readonly number[], signs: readonly number[]): [cell: number, factor: number][] {
    const { row } = this;
    const touched = new Heap();
    of.forEach((one, i) => {
      const cell = this.rank[one]!;
      row[cell] = (row[cell]! + (signs[i] ?? 0) + PRIME) % PRIME;
      touched.push(cell);
    });
    const left: [number, number][] = [];
    for (let cell = touched.pop(); cell !== undefined; cell = touched.pop()) {
      const factor = row[cell]!;
      row[cell] = 0;
      if (factor === 0) continue;
      const pivot = this.pivots.get(cell);
      if (pivot === undefined) {
        left.push([cell, factor]);
        continue;
      }
      for (let i = 1; i < pivot.cells.length; i++) {
        const other = pivot.cells[i]!;
        row[other] = (row[other]! + (PRIME - factor) * pivot.factors[i]!) % PRIME;
        touched.push(other);
      }
    }
    return left;
  }
}

function ranksOf(equations: readonly Equation[], cells: number): Int32Array {
  const counts = new Int32Array(cells);
  for (const equation of equations) for (const cell of equation.cells) counts[cell]!++;
  const inOrder = Array.from({ length: cells }, (_, cell) => cell).sort(
    (a, b) => counts[a]! - counts[b]! || a - b,
  );
  const ranks = new Int32Array(cells);
  inOrder.forEach((cell, rank) => {
    ranks[cell] = rank;
  });
  return ranks;
}

/** By Fermat: the inverse of a is a to the power p − 2. */
function inverseOf(factor: number): number {
  let [result, base] = [1, factor];
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}

/** Hands out cells from low to high; one that stands in it twice comes out twice. */
class Heap {
  private readonly items: number[] = [];

  push(item: number): void {
    const { items } = this;
    let at = items.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (items[parent]! <= item) break;
      items[at] = items[parent]!;
      at = parent;
    }
    items[at] = item;
  }

  pop(): number | undefined {
    const { items } = this;
    const top = items[0];
    const last = items.pop();
    if (top === undefined || last === undefined || items.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && items[child + 1]! < items[child]!) child++;
      if (items[child]! >= last) break;
      items[at] = items[child]!;
      at = child;
    }
    items[at] = last;
    return top;
  }
}
