/** Two groups, and in each how many are in a category and how many are not. */
export type TwoByTwo = readonly [readonly [number, number], readonly [number, number]];

/** Tables as unlikely as the one found, but for what rounding did to their chance. */
const AS_UNLIKELY = 1 + 1e-7;

/**
 * The chance, when rows and columns are independent, of a table with these margins that is as unlikely as the one found
 * or more so. Fisher (1935), Journal of the Royal Statistical Society 98, 39–82; two-sided by the chance of each table,
 * as in R's `fisher.test`.
 */
export function fisherExact([[a, b], [c, d]]: TwoByTwo): number {
  const logs = logFactorials(a + b + c + d);
  const logOf = (n: number): number => logs[n] ?? 0;
  const [row, column, other] = [a + b, a + c, c + d];
  const logChance = (inFirst: number): number =>
    logOf(row) -
    logOf(inFirst) -
    logOf(row - inFirst) +
    (logOf(other) - logOf(column - inFirst) - logOf(other - column + inFirst)) -
    (logOf(row + other) - logOf(column) - logOf(row + other - column));
  const found = Math.exp(logChance(a));
  let total = 0;
  for (let first = Math.max(0, column - other); first <= Math.min(row, column); first++) {
    const chance = Math.exp(logChance(first));
    if (chance <= found * AS_UNLIKELY) total += chance;
  }
  return Math.min(1, total);
}

/** Added up one by one, so that differences keep their digits. */
function logFactorials(most: number): Float64Array {
  const logs = new Float64Array(most + 1);
  for (let n = 2; n <= most; n++) logs[n] = logs[n - 1]! + Math.log(n);
  return logs;
}
