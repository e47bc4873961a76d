import type { Workbench } from "../../../api/answers.ts";
import type { SaidProblem } from "../../../api/problem.ts";
import type { CodedAnswer, Review } from "../../../coding/model.ts";
import type { MeasuredShare } from "../../../coding/measured-share.ts";
import { openDetails } from "../../../coding/open-details.ts";
import type { OpenDetail } from "../../../coding/proposal-model.ts";
import type { Suggested } from "../../../coding/suggestions/assistant.ts";
import { isDealtWith } from "../../../coding/suggestions/dealt-with.ts";
import type { BenchChange, Files } from "./changes.ts";
import type { Sequence } from "./sequence.ts";
import type { Done } from "./undoing.ts";

/** Somebody else was first: what the change expected is not what stands there. */
export interface BenchConflict {
  readonly change: BenchChange;
  readonly found: unknown;
}

/** A part of the answers that somebody looks at, and the whole list as it was left. */
export interface Aside {
  readonly sequence: Sequence;
  readonly at: number;
  readonly part: Part;
}

export type Part =
  | { readonly kind: "found"; readonly query: string }
  /** How many answers each bundle has, by the place of its first in the list. */
  | { readonly kind: "bundles"; readonly sizes: ReadonlyMap<number, number> };

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
  /** What can be taken back, and what was: the last stands last. */
  readonly done: readonly Done[];
  readonly undone: readonly Done[];
  /** Which of the two could not be done, since somebody else changed the same meanwhile. */
  readonly missed: "undo" | "redo" | null;
  /** The row in hand, where somebody else just decided on it. */
  readonly justChanged: string | null;
  /** The whole list, while somebody looks at a part of it. */
  readonly aside: Aside | null;
  /** Whether the thread is looking for answers, or putting like ones together. */
  readonly isLooking: boolean;
  readonly conflict: BenchConflict | null;
  readonly problems: readonly SaidProblem[];
  /** The change that the problems are about. */
  readonly refused: BenchChange | null;
}

/** The place in the list of the answer in a row; the place one is at where it is not in the list. */
export function atRow({ work, sequence, at }: BenchState, row: string): number {
  const place = sequence.findIndex((answer) => work.answers[answer]?.row === row);
  return place < 0 ? at : place;
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

/** What waits for a decision, after decisions that are others than before. */
export function detailsAnew(state: BenchState, before: Review): BenchState["details"] {
  const { decisions } = state.shown.review;
  const changed = rowsOfChanged(before.decisions, decisions);
  if (changed.size === 0) return state.details;
  const next = new Map(state.details);
  for (const answer of state.work.answers.filter(({ row }) => changed.has(row))) {
    const own = decisions.filter((one) => one.row === answer.row);
    const isWithheld = own.some((one) => one.decision === "withhold");
    const open = isWithheld ? [] : openDetails(answer, own, state.work.proposal ?? undefined);
    if (open.length === 0) next.delete(answer.row);
    else next.set(answer.row, open);
  }
  return next;
}

function rowsOfChanged(before: Review["decisions"], now: Review["decisions"]): ReadonlySet<string> {
  const [old, fresh] = [before, now].map(
    (some) => new Map(some.map((one) => [JSON.stringify(one), one.row])),
  );
  const rows = (of: typeof old, other: typeof old): string[] =>
    [...(of ?? [])].flatMap(([key, row]) => (other?.has(key) === true ? [] : [row]));
  return new Set([...rows(old, fresh), ...rows(fresh, old)]);
}

/** How many answers nobody decided on yet. */
export function countWaiting(state: BenchState): number {
  const coded = codedByRow(state);
  const isDone = (row: string): boolean => {
    const known = coded.get(row);
    return known !== undefined && isDealtWith(known);
  };
  return state.work.answers.reduce((left, { row }) => (isDone(row) ? left : left + 1), 0);
}

const numbered = new WeakMap<Sequence, ReadonlyMap<number, number>>();

/** The number an answer (by index) has in the whole list, from 1. */
export function numberOf(
  { sequence, aside }: Pick<BenchState, "sequence" | "aside">,
  answer: number,
): number {
  const whole = aside?.sequence ?? sequence;
  const known = numbered.get(whole);
  if (known !== undefined) return known.get(answer) ?? 0;
  const made = new Map(whole.map((one, place) => [one, place + 1]));
  numbered.set(whole, made);
  return made.get(answer) ?? 0;
}
