import type { Answers, SubmissionOutcome } from "../fieldwork/answers.ts";
import type { Code } from "../questionnaire/code.ts";
import type { Questionnaire } from "../questionnaire/model.ts";
import type { Series, Wave } from "../fieldwork/wave.ts";

/** A moment as ISO 8601 in UTC: "2026-05-19T21:59:00Z". Wall clock times of Amsterdam are turned into it once, on opening. */
export type Moment = string;

/** A wave that collects answers here: what it asks, of whom, until when. Nothing of it names a participant. */
export interface CollectedWave {
  /** The last part of its address, `/p/{slug}`: random, so that polls cannot be listed by guessing. */
  readonly slug: string;
  readonly series: Series;
  readonly wave: Wave;
  readonly questionnaire: Questionnaire;
  readonly opens: Moment;
  readonly closes: Moment;
  /** Who receives what, in the organisation's words; shown before the first question. */
  readonly privacy: PrivacyText;
  /** Answers of a pilot never mix with real ones: a box of its own, thrown away on closing. */
  readonly pilot: boolean;
}

export interface PrivacyText {
  /** Who is responsible, and where questions go. */
  readonly controller: string;
  readonly contact: string;
  /** Until when which data are kept: the last day, as an ISO date to be said in the reader's language, or a text. */
  readonly keptUntil: string;
}

/** What the store of a wave's answers does; it knows keys by their hashes only and never a person. */
export interface BallotBox {
  /** Puts the hashes of keys with their groups in, all or none, in the order given (the caller shuffles). */
  addKeys(keys: readonly KeyHash[]): Promise<void>;
  /**
   * Takes lost keys out and puts a fresh one in, in one transaction. Where one of the lost ones was spent nothing changes, and
   * nobody is told.
   */
  replaceKeys(lost: readonly string[], fresh: KeyHash): Promise<void>;
  /** Whether a key could be used now; consumes and counts nothing. */
  isUsable(keyHash: string): Promise<boolean>;
  /** One transaction; resolves when it is on disk. */
  submit(ballot: Ballot): Promise<SubmissionOutcome>;
  /** How many keys were issued and spent per group. Open link: the number of answers under "". */
  counts(): Promise<readonly GroupCount[]>;
  /**
   * Hashes of spent keys, told in lots of at least so many: whoever looks often learns of no single one when it was spent.
   * For the mode that tracks who took part and says so.
   */
  tellSpent(least: number): Promise<readonly string[]>;
  /** Takes the order in which answers came from the disk; also done by itself whenever it is quiet. */
  mix(): Promise<void>;
  /** Rejects where the store is damaged; `quick` looks at every row of small boxes only. */
  check(extent: "quick" | "whole"): Promise<void>;
  /** After this no submission succeeds, whoever tries; those under way are in. */
  seal(): Promise<void>;
  /** How many answers a sealed box has, and all of them, for closing only, in no order that tells of time. */
  size(): Promise<number>;
  readAll(): AsyncIterable<Answers>;
  close(): Promise<void>;
}

export interface KeyHash {
  readonly hash: string;
  readonly group: Code;
}

export interface Ballot {
  /** Absent in open-link mode. */
  readonly keyHash?: string;
  readonly formHash: string;
  /** Hash of form number and answers together. */
  readonly contentHash: string;
  readonly answers: Answers;
}

export interface GroupCount {
  readonly group: Code;
  readonly issued: number;
  readonly completed: number;
}

/** What the participant's pages need of the rest of the house. */
export interface Participating {
  /** The wave at an address, open or not; undefined where there is none. */
  waveAt(slug: string): Promise<CollectedWave | undefined>;
  /** Whether the wave takes answers now, by the server's clock. */
  phase(wave: CollectedWave): "before" | "open" | "closed";
  isUsable(wave: CollectedWave, key: string): Promise<boolean>;
  submit(
    wave: CollectedWave,
    key: string | undefined,
    form: string,
    answers: Answers,
  ): Promise<SubmissionOutcome>;
  /** Lets go of the boxes that were opened. */
  close(): Promise<void>;
}
