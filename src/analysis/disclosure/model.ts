import type { Code } from "../../questionnaire/code.ts";
import type { Base, Counts, CrossTable } from "../tabulation/table.ts";
import type { JointCounts } from "./joint/model.ts";

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
export type BreakdownRequest = CrossTable;

/** Everything one publication wants to let out, with everything the series let out before. */
export interface ProtectionRequest {
  readonly wave: number;
  readonly version: number;
  readonly date: string;
  readonly threshold: Threshold;
  readonly participants: number;
  readonly totals: readonly Counts[];
  readonly breakdowns: readonly BreakdownRequest[];
  /** What of it is solved together: every question that is split or asked of some groups only, in the finest groups. */
  readonly joint: readonly JointCounts[];
  readonly participation: ParticipationTable | null;
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
  /**
   * Why there are no answers: fewer than the threshold answered, or only some groups were asked and few of those gave
   * an answer, or all the same.
   */
  readonly withheld?: "few" | "some-groups";
  /** Some of the whole panel's answers are merged or left out, because only some groups were asked. */
  readonly partial?: boolean;
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
    "merged-answers" | "merged-groups" | "withheld-answers" | "withheld-breakdown" | "shown-in-full";
  /**
   * Groups of fewer people than the threshold. Never those that were merged for what they answered: to say so would
   * tell that they gave few or all of an answer.
   */
  readonly groups: readonly Code[];
  /** The other groups that stand with them in one row. */
  readonly joinedBy: readonly Code[];
  /** For merged-answers the merged classes; for withheld-answers the options that are left out. */
  readonly answers: readonly (readonly Code[])[];
  readonly because: ProtectionReason;
  readonly threshold: number;
}

/**
 * `other-breakdown`: together with another breakdown of this publication it would give something away. `too-much-work`:
 * what it gives away was not found out within the work allowed.
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
  /** Without the questions of which already the bases would tell of a few people. */
  readonly totals: readonly ProtectedTable[];
  readonly breakdowns: readonly ProtectedBreakdown[];
  readonly participation: ProtectedParticipation | null;
  readonly numbers: readonly PublishedNumber[];
}
