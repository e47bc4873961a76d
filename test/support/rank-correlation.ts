/** Spearman's coefficient between the places of values and the values, which are 0 to n − 1 in some order. */
export function rankCorrelation(values: readonly number[]): number {
  const n = values.length;
  const sum = values.reduce((total, value, i) => total + (value - i) ** 2, 0);
  return 1 - (6 * sum) / (n * (n * n - 1));
}
