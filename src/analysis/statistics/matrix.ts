/** Rows of numbers. */
export type Matrix = readonly (readonly number[])[];

export function product(left: Matrix, right: Matrix): number[][] {
  return left.map((row) =>
    (right[0] ?? []).map((_, c) => row.reduce((total, value, i) => total + value * (right[i]?.[c] ?? 0), 0)),
  );
}

export function traceOf(matrix: Matrix): number {
  return matrix.reduce((total, row, i) => total + (row[i] ?? 0), 0);
}

/** X in `divisor` · X = `matrix`, by elimination with the largest pivot; for matrices of a few rows. */
export function dividedBy(matrix: Matrix, divisor: Matrix): number[][] {
  const size = divisor.length;
  const work = divisor.map((row, i) => [...row, ...(matrix[i] ?? [])]);
  for (let at = 0; at < size; at++) {
    const below = work.slice(at).map((row) => Math.abs(row[at] ?? 0));
    const pivot = at + below.indexOf(Math.max(...below));
    [work[at], work[pivot]] = [work[pivot]!, work[at]!];
    const top = work[at]!;
    for (const [r, row] of work.entries()) {
      if (r === at) continue;
      const factor = (row[at] ?? 0) / (top[at] ?? 1);
      work[r] = row.map((value, c) => value - factor * (top[c] ?? 0));
    }
  }
  return work.map((row, i) => row.slice(size).map((value) => value / (row[i] ?? 1)));
}
