import type { Workbench } from "../../../api/answers.ts";
import type { SaidProblem } from "../../../api/problem.ts";
import type { CodedAnswer } from "../../../coding/model.ts";
import type { MeasuredShare } from "../../../coding/measured-share.ts";
import { openDetails } from "../../../coding/open-details.ts";
import type { OpenDetail } from "../../../coding/proposal-model.ts";
import type { Suggested } from "../../../coding/suggestions/assistant.ts";
import { isDealtWith } from "../../../coding/suggestions/dealt-with.ts";
import type { BenchChange, Files } from "./changes.ts";
import type { Sequence } from "./sequence.ts";

/** Something that was done here and can be taken back. */
export type Done =
  | { readonly kind: "codes"; readonly row: string; readonly before: CodedAnswer | null }
  | { readonly kind: "codebook" }
  | { readonly kind: "detail"; readonly row: string };

/** Somebody else was first: what the change expected is not what stands there. */
export interface BenchConflict {
  readonly change: BenchChange;
  readonly found: unknown;
}

/** One question on somebody's desk. */
export interface BenchState {
  readonly work: Workbench;
  /** As the server last said. */
  readonly server: Files;
  /** Made here, and not with the server yet. */
  readonly pending: readonly BenchChange[];
  /** The server's files with what is pending. */
  readonly shown: Files;
  /** What in each answer waits for a decision, by row. */
  readonly details: ReadonlyMap<string, readonly OpenDetail[]>;
  readonly sequence: Sequence;
  /** The place in the sequence of the answer in hand. */
  readonly at: number;
  /** Answers (by index) somebody put off. */
  readonly later: ReadonlySet<number>;
  readonly suggestions: ReadonlyMap<number, readonly Suggested[]>;
  readonly firstRight: MeasuredShare | null;
  /** Whether the order to read in is known, and how. */
  readonly advice: "waiting" | "late" | "given" | "failed";
  readonly done: readonly Done[];
  readonly conflict: BenchConflict | null;
  readonly problems: readonly SaidProblem[];
}

const byRow = new WeakMap<readonly CodedAnswer[], Map<string, CodedAnswer>>();

/** What the answers carry, by row; worked out once for each state of the coding. */
export function codedByRow({ shown }: Pick<BenchState, "shown">): ReadonlyMap<string, CodedAnswer> {
  const { answers } = shown.coding;
  const known = byRow.get(answers);
  if (known !== undefined) return known;
  const made = new Map(answers.map((answer) => [answer.row, answer]));
  byRow.set(answers, made);
  return made;
}

/** Whether nobody decided on an answer (by index) yet. */
export function isWaiting(state: BenchState): (answer: number) => boolean {
  const coded = codedByRow(state);
  return (answer) => {
    const known = coded.get(state.work.answers[answer]?.row ?? "");
    return known === undefined || !isDealtWith(known);
  };
}

export function rowAt({ work, sequence }: BenchState, place: number): string | undefined {
  return work.answers[sequence[place] ?? -1]?.row;
}

/** The details of one answer after a decision on it. */
export function detailsAfter(state: BenchState, row: string): BenchState["details"] {
  const answer = state.work.answers.find((one) => one.row === row);
  if (answer === undefined) return state.details;
  const decisions = state.shown.review.decisions.filter((one) => one.row === row);
  const isWithheld = decisions.some((one) => one.decision === "withhold");
  const open = isWithheld ? [] : openDetails(answer, decisions, state.work.proposal ?? undefined);
  const next = new Map(state.details);
  if (open.length === 0) next.delete(row);
  else next.set(row, open);
  return next;
}
