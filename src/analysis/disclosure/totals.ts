import type { Base, Counts } from "../tabulation/table.ts";
import { USUAL_THRESHOLD } from "./threshold.ts";
import type { TotalsOut } from "./solve/unknowns.ts";
import type { ProtectedColumn, ProtectedRow, ProtectedTable } from "./model.ts";

/**
 * Counts of the whole panel as tables that may leave the house: one row, for everybody. They are free where at least
 * `smallest` people answered; of fewer the N stays and the answers are withheld (METHODS, "Disclosure control"). `out`
 * is what may be out of a question that only some groups were asked.
 */
export function protectTotals(
  totals: readonly Counts[],
  smallest: number = USUAL_THRESHOLD.closed,
  out: ReadonlyMap<string, TotalsOut> = new Map(),
): ProtectedTable[] {
  return totals.flatMap((counts) => {
    const some = out.get(counts.subject) ?? "all";
    if (some === "none") return [];
    const withheld = tooFew(counts, smallest) ? "few" : some === "bases" ? "some-groups" : undefined;
    return seal({
      subject: counts.subject,
      kind: counts.kind,
      by: null,
      columns: counts.answers.map(({ code }) => ({ answers: [code] })),
      rows: [
        {
          groups: [],
          n: counts.base.answered,
          cells: counts.answers.map(({ count }) => (withheld === undefined ? count : null)),
        },
      ],
      base: counts.base,
      ...(withheld === undefined ? {} : { withheld }),
    });
  });
}

/** Whether so few answered that also the whole panel's answers are theirs. */
export function tooFew({ base }: Counts, smallest: number): boolean {
  return base.answered > 0 && base.answered < smallest;
}

interface Unsealed {
  readonly subject: string;
  readonly kind: Counts["kind"];
  readonly by: string | null;
  readonly columns: readonly ProtectedColumn[];
  readonly rows: readonly ProtectedRow[];
  readonly base: Base;
  readonly withheld?: "few" | "some-groups";
}

/** The one place where a table becomes a protected one; the mark exists for the compiler only. */
export function seal(table: Unsealed): ProtectedTable {
  return table as ProtectedTable;
}
