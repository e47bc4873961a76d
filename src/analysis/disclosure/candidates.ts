import { sum } from "../tabulation/base.ts";
import type { Counts } from "../tabulation/table.ts";
import { answerClasses, type Classes } from "./answer-classes.ts";
import { groupMerges, type GroupMerge } from "./group-merges.ts";
import { ANSWERED, UNKNOWN_GROUP } from "./marks.ts";
import type { BreakdownRequest } from "./model.ts";
import { faultOf, type PrintedRow } from "./printed.ts";
import type { GroupRow } from "./rows.ts";

/** A way to print a breakdown in which every row is safe by itself; what follows from it is for the solver. */
export interface Candidate {
  readonly columns: Classes;
  /** The rows that stand together, in the table's order, the merged row where its first group stands. */
  readonly rows: readonly (readonly GroupRow[])[];
  readonly merge: GroupMerge;
}

/**
 * The candidates for a breakdown, losing least first. What is kept is counted as the degrees of freedom of the table
 * that is left, (rows − 1) × (columns − 1), or (rows − 1) × options where those stand side by side; where two keep as
 * much, the one with more rows goes first: answers are merged before groups (METHODS). `shapes` are rows that are out
 * already, of this subject or of one that tells of it; whatever else, the same merged row is tried.
 */
export function candidatesFor(
  table: BreakdownRequest,
  groups: readonly GroupRow[],
  totals: Counts | undefined,
  k: number,
  shapes: readonly (readonly string[])[],
): Candidate[] {
  const totalOf = totalsOf(groups, totals);
  const before = distinct(
    shapes.flatMap((members) => places(groups, members) ?? []).filter((row) => row.length > 1),
  );
  const found = columnsOf(table, groups, totalOf, k)
    .filter((columns) => columns.every((one) => mayBeSeen(sum(one.map(totalOf)), k)))
    .flatMap((columns) => {
      const rows = groups.map((group) => printed(group, columns));
      return groupMerges(rows, table.kind, k, before).map((merge) =>
        candidate(table, groups, columns, rows, merge),
      );
    })
    .filter((one) => one.filled >= 2);
  return found
    .map((one, i) => ({ one, i }))
    .sort(
      (a, b) =>
        b.one.kept - a.one.kept || b.one.filled - a.one.filled || a.one.people - b.one.people || a.i - b.i,
    )
    .map(({ one }) => one);
}

/** Which of a table's rows make up a row that is out; undefined where it is made of other people. */
function places(groups: readonly GroupRow[], members: readonly string[]): number[][] | undefined {
  const within = groups.map((group) => group.members.filter((name) => members.includes(name)).length);
  if (within.some((count, g) => count > 0 && count < groups[g]!.members.length)) return undefined;
  return [within.flatMap((count, g) => (count > 0 ? [g] : []))];
}

function distinct(rows: readonly (readonly number[])[]): (readonly number[])[] {
  return [...new Map(rows.map((row) => [row.join(), row])).values()];
}

/** Answers divided into classes; of options side by side all, and then without those that most groups cannot show. */
function columnsOf(
  table: BreakdownRequest,
  groups: readonly GroupRow[],
  totalOf: (answer: string) => number,
  k: number,
): Classes[] {
  if (table.kind === "distribution") return answerClasses(table, totalOf, k);
  const seen = table.answers.filter((answer) => mayBeSeen(totalOf(answer), k));
  const faults = (answer: string): number =>
    groups.filter((group) => faultOf(printed(group, [[answer]]), table.kind, k) !== undefined).length;
  const hardest = [...seen].sort((a, b) => faults(b) - faults(a));
  return hardest.map((_, left) => {
    const out = new Set(hardest.slice(0, left));
    return seen.filter((answer) => !out.has(answer)).map((answer) => [answer]);
  });
}

interface Ranked extends Candidate {
  readonly kept: number;
  readonly filled: number;
  readonly people: number;
}

function candidate(
  table: BreakdownRequest,
  groups: readonly GroupRow[],
  columns: Classes,
  printedRows: readonly PrintedRow[],
  merge: GroupMerge,
): Ranked {
  const together = groups.map((_, g) => (merge.merged.includes(g) ? merge.merged : [g]));
  // Who gave no group has no row of their own.
  const shown = together.filter((row, g) => row[0] === g && groups[g]!.option !== UNKNOWN_GROUP);
  const filled = shown.filter((row) => row.some((g) => printedRows[g]!.size > 0)).length;
  const free = table.kind === "distribution" ? columns.length - 1 : columns.length;
  const people = sum(merge.merged.map((g) => printedRows[g]!.size));
  const rows = shown.map((row) => row.map((g) => groups[g]!));
  return { columns, rows, merge, kept: (filled - 1) * free, filled, people };
}

/** A column that the whole panel fills with 1 to k − 1 people is small in some row, however groups are merged. */
function mayBeSeen(total: number, k: number): boolean {
  return total === 0 || total >= k;
}

function totalsOf(groups: readonly GroupRow[], totals: Counts | undefined): (answer: string) => number {
  const found = new Map(totals?.answers.map(({ code, count }) => [code, count]));
  return (answer) => found.get(answer) ?? sum(groups.map((group) => group.countOf([answer])));
}

function printed(group: GroupRow, columns: Classes): PrintedRow {
  return {
    size: group.size,
    n: group.countOf([ANSWERED]),
    cells: columns.map((keys) => group.countOf(keys)),
  };
}
