import type { Code } from "../questionnaire/code.ts";

/**
 * What one participant answered, by variable: the same names and values as the columns of responses.csv. A variable
 * that is absent was skipped or not asked; routing tells which of the two.
 */
export type Answers = Readonly<Record<Code, string>>;

/** One submission as the participant's page or a program sends it. */
export interface Submission {
  /** The code of the invitation; absent in open-link mode. */
  readonly key?: string;
  /** The random number of the form: the same number with the same answers is the same submission. */
  readonly form: string;
  readonly answers: Answers;
}

/**
 * What became of a submission. `stored`: on disk now; `again`: it was already there; `different`: other answers under
 * the same form number; `refused`: a key that cannot be used, whatever the reason; `closed`: the wave takes no answers
 * (any more); `unavailable`: not stored, try again.
 */
export type SubmissionOutcome = "stored" | "again" | "different" | "refused" | "closed" | "unavailable";
