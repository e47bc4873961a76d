/** How often two coders chose each pair of categories: rows are the first coder's, columns the second's. */
export type Confusion = readonly (readonly number[])[];

/** How much two categories count as agreeing: 1 for the same, 0 for nothing in common. */
export type Weights = (row: number, column: number, categories: number) => number;

export interface Kappa {
  /** Null where chance alone would agree on everything, so that there is nothing to measure. */
  readonly value: number | null;
  /** Standard error for large samples; null where there is no value. */
  readonly error: number | null;
}

export const unweighted: Weights = (i, j) => (i === j ? 1 : 0);
export const linear: Weights = (i, j, n) => 1 - Math.abs(i - j) / (n - 1);
export const quadratic: Weights = (i, j, n) => 1 - (i - j) ** 2 / (n - 1) ** 2;

/**
 * Cohen's κ = (p_o − p_e) ÷ (1 − p_e). Sources: Cohen, A coefficient of agreement for nominal scales (1960), and
 * weighted kappa (1968); the error of Fleiss, Cohen and Everitt (1969), formula 13.
 */
export function cohenKappa(table: Confusion, weights: Weights = unweighted): Kappa {
  const size = table.length;
  const total = table.flat().reduce((sum, count) => sum + count, 0);
  if (total === 0) return { value: null, error: null };
  const cells = table.map((row) => row.map((count) => count / total));
  const rows = cells.map((row) => row.reduce((sum, share) => sum + share, 0));
  const columns = rows.map((_, j) => cells.reduce((sum, row) => sum + (row[j] ?? 0), 0));
  const weight = (i: number, j: number): number => weights(i, j, size);
  const sumOver = (term: (i: number, j: number, share: number) => number): number =>
    cells.reduce((sum, row, i) => sum + row.reduce((inner, share, j) => inner + term(i, j, share), 0), 0);
  const observed = sumOver((i, j, share) => weight(i, j) * share);
  const expected = sumOver((i, j) => weight(i, j) * (rows[i] ?? 0) * (columns[j] ?? 0));
  if (expected >= 1) return { value: null, error: null };
  const value = (observed - expected) / (1 - expected);
  const ofRow = rows.map((_, i) => columns.reduce((sum, share, j) => sum + share * weight(i, j), 0));
  const ofColumn = columns.map((_, j) => rows.reduce((sum, share, i) => sum + share * weight(i, j), 0));
  const spread = sumOver(
    (i, j, share) => share * (weight(i, j) - ((ofRow[i] ?? 0) + (ofColumn[j] ?? 0)) * (1 - value)) ** 2,
  );
  const variance = (spread - (value - expected * (1 - value)) ** 2) / (total * (1 - expected) ** 2);
  return { value, error: Math.sqrt(Math.max(0, variance)) };
}
