import { sum } from "../tabulation/base.ts";
import type { Counts } from "../tabulation/table.ts";
import { answerClasses, type Classes } from "./answer-classes.ts";
import { groupMerges, type GroupMerge } from "./group-merges.ts";
import { ANSWERED, NO_ANSWER_MARKS, UNKNOWN_GROUP } from "./marks.ts";
import type { BreakdownRequest } from "./model.ts";
import type { PrintedRow } from "./printed.ts";
import { type SubjectUnknowns } from "./solve/unknowns.ts";

/** A way to print a breakdown in which every row is safe by itself; what follows from it is for the solver. */
export interface Candidate {
  readonly columns: Classes;
  /** Groups per row, in the table's order, the merged row where its first group stands. */
  readonly rows: readonly (readonly string[])[];
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
  unknowns: SubjectUnknowns,
  totals: Counts | undefined,
  k: number,
  shapes: readonly (readonly string[])[],
): Candidate[] {
  const totalOf = totalsOf(unknowns, totals);
  const before = distinct(shapes.map((groups) => places(unknowns, groups)).filter((row) => row.length > 1));
  const found = answerClasses(table, totalOf, k)
    .filter((columns) => columns.every((one) => mayBeSeen(sum(one.map(totalOf)), k)))
    .flatMap((columns) => {
      const rows = unknowns.groups.map((_, g) => rowOf(unknowns, g, columns));
      return groupMerges(rows, table.kind, k, before).map((merge) =>
        candidate(unknowns, columns, rows, merge),
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

function places(unknowns: SubjectUnknowns, groups: readonly string[]): number[] {
  return groups
    .map((group) => unknowns.groups.indexOf(group))
    .filter((g) => g >= 0)
    .sort((a, b) => a - b);
}

function distinct(rows: readonly (readonly number[])[]): (readonly number[])[] {
  return [...new Map(rows.map((row) => [row.join(), row])).values()];
}

interface Ranked extends Candidate {
  readonly kept: number;
  readonly filled: number;
  readonly people: number;
}

function candidate(
  unknowns: SubjectUnknowns,
  columns: Classes,
  printed: readonly PrintedRow[],
  merge: GroupMerge,
): Ranked {
  const inRow = unknowns.groups.map((_, g) => (merge.merged.includes(g) ? merge.merged : [g]));
  const rows = inRow
    .filter((row, g) => row[0] === g && unknowns.groups[g] !== UNKNOWN_GROUP)
    .map((row) => row.map((g) => unknowns.groups[g] ?? ""));
  const filled = inRow.filter(
    (row, g) =>
      row[0] === g && unknowns.groups[g] !== UNKNOWN_GROUP && row.some((one) => printed[one]!.size > 0),
  ).length;
  const free = unknowns.kind === "distribution" ? columns.length - 1 : columns.length;
  const people = sum(merge.merged.map((g) => printed[g]!.size));
  return { columns, rows, merge, kept: (filled - 1) * free, filled, people };
}

/** A column that the whole panel fills with 1 to k − 1 people is small in some row, however groups are merged. */
function mayBeSeen(total: number, k: number): boolean {
  return total === 0 || total >= k;
}

function totalsOf(unknowns: SubjectUnknowns, totals: Counts | undefined): (answer: string) => number {
  const found = new Map(totals?.answers.map(({ code, count }) => [code, count]));
  return (answer) =>
    found.get(answer) ?? sum(unknowns.counts.map((counts) => counts[unknowns.keys.indexOf(answer)] ?? 0));
}

function rowOf(unknowns: SubjectUnknowns, group: number, columns: Classes): PrintedRow {
  const of = (keys: readonly string[]): number =>
    sum(keys.map((key) => unknowns.counts[group]?.[unknowns.keys.indexOf(key)] ?? 0));
  const n = of([ANSWERED]);
  return { size: n + of(NO_ANSWER_MARKS), n, cells: columns.map(of) };
}
