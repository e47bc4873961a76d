import type { ProtectionRequest } from "../../src/analysis/disclosure/model.ts";
import { aloneCounts } from "./alone-counts.ts";
import type { Base, Counts, CrossTable } from "../../src/analysis/tabulation/table.ts";

/** How many of a group gave each answer, and how many gave none. */
export type GroupCounts = Readonly<
  Record<
    string,
    {
      readonly counts: readonly number[];
      readonly answered?: number;
      readonly skipped?: number;
      readonly notAsked?: number;
    }
  >
>;

export function crossOf(
  subject: string,
  answers: readonly string[],
  groups: GroupCounts,
  more: Partial<CrossTable> = {},
): CrossTable {
  return {
    subject,
    kind: "distribution",
    by: "sector",
    answers,
    ordered: false,
    classes: [],
    groups: Object.entries(groups).map(([code, { counts, answered, skipped = 0, notAsked = 0 }]) => ({
      code,
      counts,
      base: { answered: answered ?? total(counts), skipped, notAsked, brokeOff: 0 },
    })),
    ...more,
  };
}

/** The whole panel of a table in which everybody stands in a group. */
export function totalsOf(table: CrossTable): Counts {
  const base = (key: keyof Base): number => total(table.groups.map((group) => group.base[key]));
  return {
    subject: table.subject,
    kind: table.kind,
    answers: table.answers.map((code, i) => ({
      code,
      count: total(table.groups.map((group) => group.counts[i] ?? 0)),
    })),
    base: {
      answered: base("answered"),
      skipped: base("skipped"),
      notAsked: base("notAsked"),
      brokeOff: base("brokeOff"),
    },
  };
}

export function requestFor(
  tables: readonly CrossTable[],
  more: Partial<ProtectionRequest> = {},
): ProtectionRequest {
  const bases = tables[0]?.groups.map(({ base }) => base) ?? [];
  return {
    wave: 2,
    version: 1,
    date: "2026-05-19",
    threshold: { closed: 5, open: 10 },
    participants: total(bases.map((base) => base.answered + base.skipped + base.notAsked + base.brokeOff)),
    totals: tables.map(totalsOf),
    breakdowns: tables,
    participation: null,
    joint: tables.map((table, i) =>
      aloneCounts(table, more.totals === undefined ? totalsOf(table) : more.totals[i]),
    ),
    ledger: [],
    ...more,
  };
}

/** Sizes of the groups as the panel list has them. */
export function sizesOf(table: CrossTable): Map<string, number> {
  return new Map(
    table.groups.map(({ code, base }) => [
      code,
      base.answered + base.skipped + base.notAsked + base.brokeOff,
    ]),
  );
}

export function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
