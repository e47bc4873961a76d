import { addBases, sum } from "../tabulation/base.ts";
import type { Base, Counts } from "../tabulation/table.ts";
import { candidatesFor, type Candidate } from "./candidates.ts";
import { ANSWERED } from "./marks.ts";
import type { BreakdownRequest, ProtectedBreakdown, ProtectedTable, ProtectionReason } from "./model.ts";
import { notesOf, withheldNote } from "./notes.ts";
import { differingPair } from "./pairs.ts";
import { firstGivenAway, type Component } from "./solve/component.ts";
import type { Release } from "./solve/release.ts";
import type { Sensitive } from "./solve/sensitive.ts";
import { rowsBy, type GroupRow } from "./rows.ts";
import type { Budget } from "./solve/budget.ts";
import { seal } from "./totals.ts";

/** How many candidates are given to the solver; each next one keeps less. */
const MOST_TRIED = 40;

export interface Decided {
  readonly breakdown: ProtectedBreakdown;
  /** What it adds to what is out. */
  readonly releases: readonly Release[];
}

/** The breakdown that loses least and gives nothing away together with all that is out. */
export function decideBreakdown(
  table: BreakdownRequest,
  totals: Counts | undefined,
  component: Component,
  budget: Budget,
): Decided {
  const unknowns = component.space.subjects.find(({ subject }) => subject === table.subject);
  if (unknowns === undefined) throw new Error(`${table.subject} is not in its own component`);
  const k = component.thresholdOf(table.subject);
  const groups = rowsBy(table, component.joint, unknowns);
  // There were more groups than can be solved with these crossed as well.
  if (groups === undefined) return withhold(table, "too-much-work", k);
  const shapes = component.released.map((release) => release.groups);
  const candidates = candidatesFor(table, groups, totals, k, shapes).slice(0, MOST_TRIED);
  let givenAway: Sensitive | undefined;
  for (const [tried, candidate] of candidates.entries()) {
    if (budget.steps <= 0) break;
    const releases = releasesOf(table.subject, candidate);
    if (differingPair(unknowns, releases, component.released, k)) continue;
    givenAway = firstGivenAway(component, releases, budget, givenAway);
    if (givenAway !== undefined) continue;
    const notes = notesOf(table, candidate, k, tried > 0 ? outBefore(component) : undefined);
    const shown = tableOf(table, candidate, totals);
    return { breakdown: { subject: table.subject, by: table.by, table: shown, notes }, releases };
  }
  return withhold(table, reasonFor(component, candidates, budget), k);
}

/** Lets nothing of a breakdown out. */
export function withhold(table: BreakdownRequest, because: ProtectionReason, k: number): Decided {
  const notes = [withheldNote(table, because, k)];
  return { breakdown: { subject: table.subject, by: table.by, table: null, notes }, releases: [] };
}

function reasonFor(component: Component, candidates: readonly Candidate[], budget: Budget): ProtectionReason {
  if (budget.steps <= 0) return "too-much-work";
  return (candidates.length > 0 ? outBefore(component) : undefined) ?? "small-cells";
}

/** What is out by group that a breakdown may have to give way to. */
function outBefore({ released, space, hasLedger }: Component): ProtectionReason | undefined {
  if (released.every(({ groups }) => groups.length === space.groups.length)) return undefined;
  return hasLedger ? "earlier-publication" : "other-breakdown";
}

/** Every number in the table: N and the cells of each row. */
function releasesOf(subject: string, { rows, columns }: Candidate): Release[] {
  return rows.flatMap((row) => {
    const groups = row.flatMap(({ members }) => members);
    return [[ANSWERED], ...columns].map((keys) => ({ subject, groups, keys }));
  });
}

function tableOf(
  table: BreakdownRequest,
  { rows, columns }: Candidate,
  totals: Counts | undefined,
): ProtectedTable {
  const count = (row: readonly GroupRow[], keys: readonly string[]): number =>
    sum(row.map((group) => group.countOf(keys)));
  return seal({
    subject: table.subject,
    kind: table.kind,
    by: table.by,
    columns: columns.map((answers) => ({ answers })),
    rows: rows.map((row) => ({
      groups: row.map(({ option }) => option),
      n: count(row, [ANSWERED]),
      cells: columns.map((keys) => count(row, keys)),
    })),
    base: totals?.base ?? table.groups.map((group) => group.base).reduce(addBases, NOBODY),
  });
}

const NOBODY: Base = { answered: 0, skipped: 0, notAsked: 0, brokeOff: 0 };
