import { WHOLE_GROUP_BELOW } from "./marks.ts";
import type { Counts } from "../tabulation/table.ts";
import { sum } from "../tabulation/base.ts";

/** A row of counts as it would be printed: how many people it is about, N, and a count per column. */
export interface PrintedRow {
  readonly size: number;
  readonly n: number;
  readonly cells: readonly number[];
}

/** What keeps a printed row from being safe by itself. */
export type Fault = "small-groups" | "small-cells" | "whole-group";

/**
 * The rule for what a reader sees at once, whatever else is known: no N and no count of 1 to k − 1, nor as many that
 * gave no answer, and no group of under 30 that all gave one answer. Where options stand side by side, not choosing is
 * an answer too. Undefined where the row is safe by itself.
 */
export function faultOf(row: PrintedRow, kind: Counts["kind"], k: number): Fault | undefined {
  const small = (count: number): boolean => count > 0 && count < k;
  if (small(row.n)) return row.size < k ? "small-groups" : "small-cells";
  if (row.n > 0 && row.n < WHOLE_GROUP_BELOW && row.cells.includes(row.n)) return "whole-group";
  const left = kind === "distribution" ? [] : row.cells.map((count) => row.n - count);
  return [...row.cells, ...left, row.size - row.n].some(small) ? "small-cells" : undefined;
}

/** The row that several rows make together. */
export function joinRows(rows: readonly PrintedRow[]): PrintedRow {
  return {
    size: sum(rows.map((row) => row.size)),
    n: sum(rows.map((row) => row.n)),
    cells: (rows[0]?.cells ?? []).map((_, i) => sum(rows.map((row) => row.cells[i] ?? 0))),
  };
}
