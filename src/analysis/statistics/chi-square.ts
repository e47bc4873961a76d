import { sum } from "../tabulation/base.ts";
import { chiSquareAbove } from "./distributions.ts";

/** Below this an expected count makes the test doubtful (Cochran 1954, Biometrics 10, 417–451). */
const SMALL_EXPECTED = 5;

export interface ChiSquare {
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
  /** In the order of the table; rows and columns without anybody have 0. */
  readonly expected: readonly (readonly number[])[];
  /** How many expected counts are below 5; above a fifth of them, use Fisher's exact test or merge. */
  readonly smallExpected: number;
  /** Cramér's V, without correction. */
  readonly cramersV: number;
}

/**
 * Whether rows and columns of a table of counts are independent: Pearson (1900), Philosophical Magazine 50, 157–175.
 * Rows and columns without anybody are left out. `yates`: his correction for a table of two by two (1934). Null where
 * fewer than two rows or columns have anybody.
 */
export function chiSquareTest(table: readonly (readonly number[])[], correction?: "yates"): ChiSquare | null {
  const rows = table.map(sum);
  const columns = (table[0] ?? []).map((_, c) => sum(table.map((row) => row[c] ?? 0)));
  const n = sum(rows);
  const filledRows = rows.filter((total) => total > 0).length;
  const filledColumns = columns.filter((total) => total > 0).length;
  if (filledRows < 2 || filledColumns < 2) return null;
  const expected = rows.map((row) => columns.map((column) => (row * column) / n));
  const cells = expected.flatMap((row, r) =>
    row.flatMap((count, c) => (count > 0 ? [{ expected: count, observed: table[r]?.[c] ?? 0 }] : [])),
  );
  const df = (filledRows - 1) * (filledColumns - 1);
  const apart = cells.map((cell) => Math.abs(cell.observed - cell.expected));
  const shift = correction === "yates" && df === 1 ? Math.min(0.5, ...apart) : 0;
  const statistic = sum(cells.map((cell, i) => ((apart[i] ?? 0) - shift) ** 2 / cell.expected));
  return {
    statistic,
    df,
    p: chiSquareAbove(statistic, df),
    expected,
    smallExpected: cells.filter((cell) => cell.expected < SMALL_EXPECTED).length,
    cramersV: Math.sqrt(statistic / (n * (Math.min(filledRows, filledColumns) - 1))),
  };
}
