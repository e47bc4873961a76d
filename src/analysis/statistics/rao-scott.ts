import { sum } from "../tabulation/base.ts";
import { fAbove } from "./distributions.ts";
import { dividedBy, product, traceOf, type Matrix } from "./matrix.ts";

/** So many people with the same weight in one cell of a table. */
export interface WeightedCell {
  readonly weight: number;
  readonly row: number;
  readonly column: number;
  readonly count: number;
}

export interface RaoScott {
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
}

/**
 * Whether rows and columns of a weighted table are independent. Pearson's chi-square of the weighted shares, corrected for
 * what the weights do to its distribution: Rao and Scott (1984), Annals of Statistics 12, 46–60, second order, as an F
 * (Thomas and Rao 1990), as in R's `survey::svychisq`. Null where fewer than two rows or columns have anybody.
 */
export function raoScottTest(cells: readonly WeightedCell[]): RaoScott | null {
  const rows = places(cells.map(({ row, count }) => (count > 0 ? row : undefined)));
  const columns = places(cells.map(({ column, count }) => (count > 0 ? column : undefined)));
  const n = sum(cells.map(({ count }) => count));
  if (rows.length < 2 || columns.length < 2) return null;
  const total = sum(cells.map(({ weight, count }) => weight * count));
  const people = cells
    .filter(({ count }) => count > 0)
    .map(({ weight, row, column, count }) => ({
      share: weight / total,
      cell: rows.indexOf(row) * columns.length + columns.indexOf(column),
      count,
    }));
  const shares = Array.from({ length: rows.length * columns.length }, (_, cell) =>
    sum(people.filter((one) => one.cell === cell).map(({ share, count }) => share * count)),
  );
  const contrasts = interactions(rows.length, columns.length);
  const scaled = contrasts.map((contrast) =>
    contrast.map((factor, cell) => ((shares[cell] ?? 0) > 0 ? factor / (shares[cell] ?? 1) : 0)),
  );
  const simple = product(scaled, transposed(contrasts)).map((row) => row.map((value) => value / n));
  const delta = dividedBy(
    product(product(scaled, varianceOf(people, shares, n)), transposed(scaled)),
    simple,
  );
  const trace = traceOf(delta);
  const df1 = trace ** 2 / traceOf(product(delta, delta));
  const df2 = df1 * (n - 1);
  const f = pearsonOf(shares, columns.length, n) / trace;
  return { f, df1, df2, p: fAbove(f, df1, df2) };
}

function places(found: readonly (number | undefined)[]): number[] {
  return [...new Set(found.filter((one) => one !== undefined))].sort((a, b) => a - b);
}

/** Of each cell but those of the last row and column: it and the last corner, against the ends of its row and column. */
function interactions(rows: number, columns: number): number[][] {
  const found: number[][] = [];
  for (let r = 0; r < rows - 1; r++) {
    for (let c = 0; c < columns - 1; c++) {
      const contrast = new Array<number>(rows * columns).fill(0);
      contrast[r * columns + c] = 1;
      contrast[r * columns + columns - 1] = -1;
      contrast[(rows - 1) * columns + c] = -1;
      contrast[rows * columns - 1] = 1;
      found.push(contrast);
    }
  }
  return found;
}

/** The linearised covariances of the cells' shares, as if people had been drawn with replacement. */
function varianceOf(
  people: readonly { readonly share: number; readonly cell: number; readonly count: number }[],
  shares: readonly number[],
  n: number,
): Matrix {
  return shares.map((one, i) =>
    shares.map(
      (other, j) =>
        (n / (n - 1)) *
        sum(
          people.map(
            ({ share, cell, count }) =>
              count * share ** 2 * (Number(cell === i) - one) * (Number(cell === j) - other),
          ),
        ),
    ),
  );
}

function pearsonOf(shares: readonly number[], columns: number, n: number): number {
  const row = (r: number): number => sum(shares.filter((_, cell) => Math.floor(cell / columns) === r));
  const column = (c: number): number => sum(shares.filter((_, cell) => cell % columns === c));
  return (
    n *
    sum(
      shares.map((share, cell) => {
        const expected = row(Math.floor(cell / columns)) * column(cell % columns);
        return (share - expected) ** 2 / expected;
      }),
    )
  );
}

function transposed(matrix: Matrix): number[][] {
  return (matrix[0] ?? []).map((_, c) => matrix.map((row) => row[c] ?? 0));
}
