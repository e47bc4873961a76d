import type { Change, Conflict } from "../changes/model.ts";
import type { SaidProblem } from "./problem.ts";

/** A file of a poll with everything wrong with it. */
export interface PollFile {
  readonly file: unknown;
  readonly problems: readonly SaidProblem[];
}

/** The reply to changes that were made: the file as it is now, and what undoes them, in the order to send. */
export interface Changed extends PollFile {
  readonly undo: readonly Change[];
}

/**
 * The reply with 409: somebody else was first, and nothing was changed. What was found at the place stands beside what
 * was sent, with the file as it is now.
 */
export interface Refused extends Conflict {
  readonly file: unknown;
  readonly sent: readonly Change[];
}

/** Changes to one file, made all or none, in this order. */
export interface SendChanges {
  readonly changes: readonly Change[];
}

/** A step that was made to a file, and what undoes it. */
export interface RecordedStep {
  /** ISO 8601 in UTC, to the minute. */
  readonly when: string;
  /** What stands for a person in the files of a poll: C1, C2. */
  readonly who: string;
  readonly changes: readonly Change[];
  readonly undo: readonly Change[];
}

/** The steps a file went through, oldest first. */
export interface FileHistory {
  readonly steps: readonly RecordedStep[];
}
