import type { Base, Counts } from "../tabulation/table.ts";
import { USUAL_THRESHOLD } from "./threshold.ts";
import { sum } from "../tabulation/base.ts";
import type { Classes, ColumnsOut } from "./answer-classes.ts";
import type { ProtectedColumn, ProtectedRow, ProtectedTable } from "./model.ts";

/**
 * Counts of the whole panel as tables that may leave the house: one row, for everybody. They are free where at least
 * `smallest` people answered; of fewer the N stays and the answers are withheld (METHODS, "Disclosure control"). `out`
 * is what may be out of a question that only some groups were asked.
 */
export function protectTotals(
  totals: readonly Counts[],
  smallest: number = USUAL_THRESHOLD.closed,
  out: ReadonlyMap<string, ColumnsOut> = new Map(),
): ProtectedTable[] {
  return totals.flatMap((counts) => {
    const alone = counts.answers.map(({ code }) => [code]);
    const columns = out.get(counts.subject) ?? alone;
    if (columns === "none") return [];
    if (tooFew(counts, smallest)) return wholeTable(counts, alone, "few");
    return columns === "bases" ? wholeTable(counts, alone, "some-groups") : wholeTable(counts, columns);
  });
}

function wholeTable(
  counts: Counts,
  columns: Classes,
  withheld?: NonNullable<ProtectedTable["withheld"]>,
): ProtectedTable {
  const countOf = new Map(counts.answers.map(({ code, count }) => [code, count]));
  const cells = columns.map((answers) =>
    withheld === undefined ? sum(answers.map((code) => countOf.get(code) ?? 0)) : null,
  );
  return seal({
    subject: counts.subject,
    kind: counts.kind,
    by: null,
    columns: columns.map((answers) => ({ answers })),
    rows: [{ groups: [], n: counts.base.answered, cells }],
    base: counts.base,
    ...(withheld === undefined ? {} : { withheld }),
    ...(columns.length === counts.answers.length ? {} : { partial: true }),
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
  readonly partial?: boolean;
}

/** The one place where a table becomes a protected one; the mark exists for the compiler only. */
export function seal(table: Unsealed): ProtectedTable {
  return table as ProtectedTable;
}
