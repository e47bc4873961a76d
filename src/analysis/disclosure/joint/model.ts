import type { Code } from "../../../questionnaire/code.ts";
import type { AnswerOrder, Base, Counts } from "../../tabulation/table.ts";

/**
 * What the solver starts from: questions that routing links, counted in the finest groups that the background
 * questions in play make together. Everybody is in one of the groups.
 */
export interface JointCounts {
  readonly groupings: readonly Code[];
  /** Per group its option of each grouping; `#unknown` where its people gave none. */
  readonly groups: readonly (readonly string[])[];
  readonly tables: readonly JointTable[];
  /** The ways through questions that routing links; null where there are more than can be followed. */
  readonly routes: readonly (readonly RouteCounts[])[] | null;
  readonly equalities: readonly CellEquality[];
  /** In every group at least as many in each as in the one before it: who left does not come back. */
  readonly rising: readonly CellsOf[];
}

/** The counts of a subject per group, in the order of the groups. */
export interface JointTable {
  readonly subject: string;
  readonly kind: Counts["kind"];
  /** None where only the bases are counted. */
  readonly answers: readonly Code[];
  readonly limits?: ChoiceLimits;
  /** How its answers may be merged; not at all where absent. */
  readonly order?: AnswerOrder;
  /** Whether earlier answers decide who is asked: not being asked is then an answer as well. */
  readonly routed: boolean;
  /** Whether only some groups can be asked, so that also the whole panel's numbers are a group's. */
  readonly someGroups: boolean;
  readonly groups: readonly { readonly counts: readonly number[]; readonly base: Base }[];
}

/** How many options somebody may choose together. */
export interface ChoiceLimits {
  /** Options that stand beside no other. */
  readonly exclusive: readonly Code[];
  readonly atLeast: number;
  readonly atMost: number;
}

/** Some answers of a subject, or ways of having none. */
export interface CellsOf {
  readonly subject: string;
  readonly answers: readonly string[];
}

/** Who went one way through linked questions: the cells they are in, and how many there are per group. */
export interface RouteCounts {
  readonly cells: readonly CellsOf[];
  readonly some: readonly SomeOf[];
  readonly counts: readonly number[];
  /** Per group whether its people can have gone this way. */
  readonly possible: readonly boolean[];
}

/** Everybody on a route is in at least and at most so many of these cells, nobody can tell which. */
export interface SomeOf {
  readonly among: readonly CellsOf[];
  readonly least: number;
  readonly most: number;
}

/** As many in one as in the other, in every group, because of how a question is asked. */
export interface CellEquality {
  readonly left: CellsOf;
  readonly right: CellsOf;
}

/** The name of a joint group: the options it is of, which for one grouping is the option itself. */
export function nameOfGroup(codes: readonly string[]): string {
  return codes.join(" & ");
}
