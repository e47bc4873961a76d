import type { Code } from "../../questionnaire/code.ts";
import type { Base, Counts, CrossTable } from "../tabulation/table.ts";

/**
 * One number that has left the house, and the unit of the ledger (`publications.jsonl`): how many participants are
 * in one of `groups` (all when `by` is null) and in one of `answers` (codes, or the marks of marks.ts: `#answered`,
 * `#skipped`, `#not-asked`, `#broke-off`; `#completed` and `#invited` of the subject "participants"). Any sum over
 * such cells is an equation for whoever wants to derive a hidden one.
 */
export interface PublishedNumber {
  readonly wave: number;
  readonly version: number;
  readonly date: string;
  /** A variable, or "participants" for the table of who took part. */
  readonly subject: string;
  readonly answers: readonly string[];
  readonly by: Code | null;
  /** Codes, and `#unknown` where people who gave no group stand in a merged row. */
  readonly groups: readonly string[];
  readonly count: number;
}

/** The smallest count that may be derivable: k for closed answers and for open answers or themes by group. */
export interface Threshold {
  readonly closed: number;
  readonly open: number;
}

/** "Asked only to whom chose this": cells of one subject that equal cells of another, group by group. */
export interface CellIdentity {
  readonly subject: string;
  readonly answers: readonly string[];
  readonly equals: { readonly subject: string; readonly answers: readonly string[] };
}

/** The table of who took part, and what of it somebody chose to show. */
export interface ParticipationTable {
  readonly by: Code;
  readonly groups: readonly {
    readonly code: Code;
    readonly completed: number;
    readonly invited: number | null;
  }[];
  readonly shown: boolean;
  readonly invitedShown: boolean;
}

/** A breakdown somebody asked for. */
export interface BreakdownRequest extends CrossTable {
  /** Rather withhold single cells, with others that would give them away, than drop the breakdown. */
  readonly withhold?: "cells";
}

/** Everything one publication wants to let out, with everything the series let out before. */
export interface ProtectionRequest {
  readonly wave: number;
  readonly version: number;
  readonly date: string;
  readonly threshold: Threshold;
  readonly participants: number;
  readonly totals: readonly Counts[];
  readonly breakdowns: readonly BreakdownRequest[];
  /**
   * Tables that are counted and not asked for: of subjects that an identity ties to a breakdown, or that an earlier
   * version broke down. Without them such a breakdown is refused, because nobody can tell what it would give away.
   */
  readonly known?: readonly CrossTable[];
  readonly participation: ParticipationTable | null;
  readonly identities: readonly CellIdentity[];
  readonly ledger: readonly PublishedNumber[];
}

declare const protectedMark: unique symbol;

/**
 * A table that may leave the house. Only `analysis/disclosure` makes one; `report` accepts nothing else.
 * Rows are groups (one row, for everybody, when `by` is null), columns are answers or merged classes of answers.
 */
export interface ProtectedTable {
  readonly [protectedMark]: true;
  readonly subject: string;
  readonly kind: Counts["kind"];
  readonly by: Code | null;
  readonly columns: readonly ProtectedColumn[];
  readonly rows: readonly ProtectedRow[];
  /** The four bases of the whole panel. */
  readonly base: Base;
}

/** One answer, or several merged into a class. */
export interface ProtectedColumn {
  readonly answers: readonly Code[];
}

/** One group, or several merged (`#unknown`: who gave no group); `cells[i]` belongs to column i and is null where withheld. */
export interface ProtectedRow {
  readonly groups: readonly Code[];
  readonly n: number | null;
  readonly cells: readonly (number | null)[];
}

/** Why a breakdown looks as it does, as data; report/wording says it in words. */
export interface ProtectionNote {
  readonly subject: string;
  readonly by: Code;
  readonly action:
    "merged-answers" | "merged-groups" | "withheld-cells" | "withheld-breakdown" | "shown-in-full";
  /** The groups that were too small to stand alone. */
  readonly groups: readonly Code[];
  /** The groups that stand with them in one row, so that nothing follows from the total. */
  readonly joinedBy: readonly Code[];
  /** For merged-answers the merged classes; for withheld-cells each answer that is nowhere or not everywhere shown. */
  readonly answers: readonly (readonly Code[])[];
  readonly because: ProtectionReason;
  readonly threshold: number;
}

/**
 * `other-breakdown`: together with another breakdown of this publication it would give something away, or nobody can
 * tell: the same answers by another background question. `too-much-work`: what it gives away was not found out within the work allowed.
 */
export type ProtectionReason =
  | "small-cells"
  | "whole-group"
  | "earlier-publication"
  | "small-groups"
  | "other-breakdown"
  | "too-much-work"
  | "nothing";

export interface ProtectedBreakdown {
  readonly subject: string;
  readonly by: Code;
  /** Null when nothing of it can be shown safely. */
  readonly table: ProtectedTable | null;
  readonly notes: readonly ProtectionNote[];
}

export interface ProtectedParticipation {
  readonly [protectedMark]: true;
  readonly by: Code;
  readonly rows: readonly {
    readonly code: Code;
    readonly completed: number;
    readonly invited: number | null;
  }[];
  readonly total: { readonly completed: number; readonly invited: number | null };
  /** Asked for and not shown: with it, everybody in a small group would be known to have taken part. */
  readonly invitedWithheld: boolean;
}

/** What may be published, and every number in it as the ledger will remember it. */
export interface ProtectedPublication {
  readonly totals: readonly ProtectedTable[];
  readonly breakdowns: readonly ProtectedBreakdown[];
  readonly participation: ProtectedParticipation | null;
  readonly numbers: readonly PublishedNumber[];
}
