import type { AuditEntry, ChainedEntry } from "../fieldwork/audit.ts";
import type { DestructionRecord } from "../fieldwork/destruction.ts";
import type { Code } from "../questionnaire/code.ts";
import type { Random } from "../random.ts";
import type { IsoDate } from "../time.ts";
import type { BallotBox, CollectedWave, Moment } from "./fieldwork-ports.ts";
import type { Backups } from "./backup-ports.ts";
import type { PeopleStore } from "./people/ports.ts";
import type { WholeFile, Folder } from "./ports.ts";

/**
 * What becomes of a wave, one way only. `open`: its box takes answers between its moments; `closing`: the box is
 * sealed and nothing was taken away yet; `destroying`: the answers are safe elsewhere (or to be thrown away) and keys and
 * box are being destroyed; `closed`: they are gone.
 */
export type WaveState = (typeof WAVE_STATES)[number];

/** In the order in which a wave goes through them. */
export const WAVE_STATES = ["open", "closing", "destroying", "closed"] as const;

/** A wave as the installation keeps it. */
export interface RegisteredWave extends CollectedWave {
  /** What people call it on a command line: "kwaliteit-2". */
  readonly name: string;
  /** The background question whose options are the groups of the keys; null where keys have no groups. */
  readonly by: Code | null;
  readonly state: WaveState;
  readonly kept: Retention;
  /** The name of the folder of its series, whose panel it invites; absent where it was opened before panels had one. */
  readonly panelOf?: string;
}

/** Until when each kind of data is kept, at the longest: the last day. */
export interface Retention {
  /** Keys and ballot box; closing takes them away before that. */
  readonly box: IsoDate;
  /** The answers, a row a participant, as far as they are in the installation. */
  readonly answers: IsoDate;
}

/** The waves of an installation, without anything a participant sent. */
export interface WaveRegistry {
  /** False where a wave of this slug or name is there already. */
  add(wave: RegisteredWave): Promise<boolean>;
  all(): Promise<readonly RegisteredWave[]>;
  at(slug: string): Promise<RegisteredWave | undefined>;
  /**
   * Puts down another closing moment of an open wave, with what follows from it; false where the wave is not open, or no longer
   * ends when the caller thought.
   */
  moveEnd(wave: RegisteredWave, before: Moment): Promise<boolean>;
  /** Moves a wave on to a state; one that is there or further already stays where it is. */
  advance(slug: string, state: WaveState): Promise<void>;
  /** More people were invited, per group; never who. */
  addInvited(slug: string, groups: readonly GroupSize[]): Promise<void>;
  invited(slug: string): Promise<readonly GroupSize[]>;
  /** What was destroyed, without content; the same again is no failure. */
  addRecord(record: DestructionRecord): Promise<void>;
  records(): Promise<readonly DestructionRecord[]>;
}

/** Facts an installation remembers about itself. */
export interface Settings {
  get(name: string): Promise<string | undefined>;
  /** Undefined forgets it. */
  set(name: string, value: string | undefined): Promise<void>;
  all(): Promise<Readonly<Record<string, string>>>;
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
  slugs(): Promise<readonly string[]>;
}

/** The answers of closed waves that were not handed over to a folder yet, each a store of its own. */
export interface DataSets {
  /** Whole or not at all; takes the place of one that was begun. */
  put(slug: string, files: readonly WholeFile[]): Promise<void>;
  read(slug: string): Promise<readonly WholeFile[] | undefined>;
  slugs(): Promise<readonly string[]>;
  destroy(slug: string): Promise<void>;
}

/** The panel register seen from a wave: only so much that it can be forgotten. */
export interface PanelTraces {
  /** Takes away who was mailed what in a wave; where there is nothing, it is no failure. */
  forgetWave(slug: string): Promise<void>;
  /** Takes away the panel of a series, and with the last one the whole register; false where there was none. */
  forgetSeries(series: string): Promise<boolean>;
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
  readonly people: PeopleStore;
  readonly boxes: BallotBoxes;
  readonly dataSets: DataSets;
  readonly panel: PanelTraces;
  readonly settings: Settings;
  readonly backups: Backups;
  /** A folder of this machine, for records beside backups. */
  readonly folderAt: (path: string) => Folder;
  readonly secrets: Secrets;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  /** Settings by which the database itself writes down what it should not, with their values. */
  tellingSettings(): Promise<readonly (readonly [setting: string, value: string])[]>;
  /** Runs what no two processes may do at once: closing, destroying, restoring. */
  alone<T>(run: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
