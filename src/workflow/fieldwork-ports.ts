import type { Answers, SubmissionOutcome } from "../fieldwork/answers.ts";
import type { AuditEntry, ChainedEntry } from "../fieldwork/audit.ts";
import type { Code } from "../questionnaire/code.ts";
import type { Questionnaire } from "../questionnaire/model.ts";
import type { Series, Wave } from "../fieldwork/wave.ts";
import type { Random } from "../random.ts";

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
  /** Until when which data are kept. */
  readonly keptUntil: string;
}

/**
 * What becomes of a wave, one way only. `open`: its box takes answers between its moments; `closing`: the box is
 * sealed and nothing was taken away yet; `destroying`: the answers are safe elsewhere (or to be thrown away) and keys and
 * box are being destroyed; `closed`: they are gone.
 */
export type WaveState = "open" | "closing" | "destroying" | "closed";

/** A wave as the installation keeps it. */
export interface RegisteredWave extends CollectedWave {
  /** What people call it on a command line: "kwaliteit-2". */
  readonly name: string;
  /** The background question whose options are the groups of the keys; null where keys have no groups. */
  readonly by: Code | null;
  readonly state: WaveState;
}

/** The waves of an installation, without anything a participant sent. */
export interface WaveRegistry {
  /** False where a wave of this slug or name is there already. */
  add(wave: RegisteredWave): Promise<boolean>;
  all(): Promise<readonly RegisteredWave[]>;
  at(slug: string): Promise<RegisteredWave | undefined>;
  setState(slug: string, state: WaveState): Promise<void>;
  /** More people were invited, per group; never who. */
  addInvited(slug: string, groups: readonly GroupSize[]): Promise<void>;
  invited(slug: string): Promise<readonly GroupSize[]>;
}

export interface GroupSize {
  readonly group: Code;
  readonly people: number;
}

/** Who did what, for the acts of researchers and operators; each entry seals the ones before it. */
export interface AuditLog {
  add(entry: AuditEntry): Promise<void>;
  all(): Promise<readonly ChainedEntry[]>;
}

/** One box a wave, each a store of its own. */
export interface BallotBoxes {
  create(slug: string, kind: "keyed" | "open-link"): Promise<BallotBox>;
  /** Undefined where there is no box, or not any more. */
  open(slug: string): Promise<BallotBox | undefined>;
  /** Takes keys, answers and the box away, from free pages and journals too; again is no failure. */
  destroy(slug: string): Promise<void>;
}

/** What the store of a wave's answers does; it knows keys by their hashes only and never a person. */
export interface BallotBox {
  /** Puts the hashes of keys with their groups in, all or none, in the order given (the caller shuffles). */
  addKeys(keys: readonly KeyHash[]): Promise<void>;
  /** Whether a key could be used now; consumes and counts nothing. */
  isUsable(keyHash: string): Promise<boolean>;
  /** One transaction; resolves when it is on disk. */
  submit(ballot: Ballot): Promise<SubmissionOutcome>;
  /** How many keys were issued and spent per group. Open link: the number of answers under "". */
  counts(): Promise<readonly GroupCount[]>;
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

/** Chance and hashes, from the operating system. */
export interface Secrets {
  readonly bytes: (length: number) => Uint8Array;
  readonly random: Random;
  /** 128 bits of SHA-256, as base64url. */
  readonly hash: (text: string) => string;
}

/** Everything collecting answers needs of the world. */
export interface Installation {
  readonly registry: WaveRegistry;
  readonly audit: AuditLog;
  readonly boxes: BallotBoxes;
  readonly secrets: Secrets;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  close(): Promise<void>;
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
}
