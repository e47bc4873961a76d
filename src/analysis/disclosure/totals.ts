import type { Base, Counts } from "../tabulation/table.ts";
import { USUAL_THRESHOLD } from "./threshold.ts";
import type { ProtectedColumn, ProtectedRow, ProtectedTable } from "./model.ts";

/**
 * Counts of the whole panel as tables that may leave the house: one row, for everybody. They are free where at least
 * `smallest` people answered; of fewer the N stays and the answers are withheld (METHODS, "Disclosure control").
 */
export function protectTotals(
  totals: readonly Counts[],
  smallest: number = USUAL_THRESHOLD.closed,
): ProtectedTable[] {
  return totals.map((counts) => {
    const few = counts.base.answered > 0 && counts.base.answered < smallest;
    return seal({
      subject: counts.subject,
      kind: counts.kind,
      by: null,
      columns: counts.answers.map(({ code }) => ({ answers: [code] })),
      rows: [
        {
          groups: [],
          n: counts.base.answered,
          cells: counts.answers.map(({ count }) => (few ? null : count)),
        },
      ],
      base: counts.base,
    });
  });
}

interface Unsealed {
  readonly subject: string;
  readonly kind: Counts["kind"];
  readonly by: string | null;
  readonly columns: readonly ProtectedColumn[];
  readonly rows: readonly ProtectedRow[];
  readonly base: Base;
}

/** The one place where a table becomes a protected one; the mark exists for the compiler only. */
export function seal(table: Unsealed): ProtectedTable {
  return table as ProtectedTable;
}
