import { sum } from "../../src/analysis/tabulation/base.ts";
import type { Base, Counts, CrossTable } from "../../src/analysis/tabulation/table.ts";
import { UNKNOWN_GROUP } from "../../src/analysis/disclosure/marks.ts";
import type { JointCounts } from "../../src/analysis/disclosure/joint/model.ts";

/** The counts of one table as the solver starts from them; who is in none of its groups is what is left of the totals. */
export function aloneCounts(table: CrossTable, totals: Counts | undefined): JointCounts {
  const left = totals === undefined ? undefined : leftOver(table, totals);
  const unknown = left !== undefined && participants(left.base) > 0 ? [left] : [];
  return {
    groupings: [table.by],
    groups: [...table.groups.map(({ code }) => [code]), ...unknown.map(() => [UNKNOWN_GROUP])],
    tables: [
      {
        subject: table.subject,
        kind: table.kind,
        answers: table.answers,
        routed: false,
        someGroups: false,
        groups: [...table.groups, ...unknown],
      },
    ],
    routes: [],
    equalities: [],
    rising: [],
  };
}

function leftOver(table: CrossTable, totals: Counts): { counts: number[]; base: Base } {
  const countOf = new Map(totals.answers.map(({ code, count }) => [code, count]));
  const counts = table.answers.map(
    (code, i) => (countOf.get(code) ?? 0) - sum(table.groups.map((group) => group.counts[i] ?? 0)),
  );
  const base = mapBase(
    (status) => totals.base[status] - sum(table.groups.map((group) => group.base[status])),
  );
  if (counts.some((count) => count < 0) || Object.values(base).some((count) => count < 0)) {
    throw new Error(`${table.subject} by ${table.by} counts more people than the whole panel`);
  }
  return { counts, base };
}

function mapBase(of: (status: keyof Base) => number): Base {
  return {
    answered: of("answered"),
    skipped: of("skipped"),
    notAsked: of("notAsked"),
    brokeOff: of("brokeOff"),
  };
}

function participants(base: Base): number {
  return sum(Object.values(base));
}
