import type { Text } from "../text.ts";
import type { IsoDate } from "../time.ts";
import type { SaidProblem } from "./problem.ts";

/** How an installation is, for whoever looks after it. */
export interface HouseView {
  /** What is wrong, or soon will be; every row was looked at. */
  readonly problems: readonly SaidProblem[];
  /** Newest first; null where this studio has no place for them. */
  readonly backups: readonly BackupFile[] | null;
  readonly waves: readonly HeldWave[];
  /** Answers a participant that lie in the folders of waves. */
  readonly sets: readonly HeldSet[];
  /** People of before panels belonged to a series, whom nobody invites until they are put in one. */
  readonly unplaced: number;
}

export interface BackupFile {
  readonly name: string;
  /** By the clock on the wall in Amsterdam; empty for the record of what was destroyed. */
  readonly made: string;
}

/** What people call a wave: the title of its series and its own. */
export interface WaveTitles {
  readonly seriesTitle: Text;
  readonly waveTitle: Text;
}

/** A wave of which the installation still has something. */
export interface HeldWave extends WaveTitles {
  readonly slug: string;
  readonly name: string;
  readonly pilot: boolean;
  /** `open`: takes answers, or will; it is closed, not destroyed. */
  readonly state: "open" | "over" | "waiting";
  /** The last day on which answers are kept; after it they are destroyed by themselves. */
  readonly keptUntil: IsoDate;
}

/** Answers a participant, made for somebody who asked with the consent of somebody else. */
export interface HeldSet {
  /** Null where the files of series or wave cannot be read. */
  readonly titles: WaveTitles | null;
  readonly series: string;
  readonly wave: string;
  readonly name: string;
  /** The last day on which they are kept; after it they are destroyed by themselves. Null where nobody asked for them here. */
  readonly keptUntil: IsoDate | null;
}

/** Destroys a set of answers a participant; the name of the wave, `series/wave`, says that it is meant. */
export interface DestroySet {
  readonly series: string;
  readonly wave: string;
  readonly set: string;
  readonly name: string;
  readonly reason: string;
}

/** Destroys what there is of a wave; its name says that it is meant. */
export interface DestroyWave {
  readonly slug: string;
  readonly name: string;
  readonly reason: string;
}

/** Puts people of no series in the panel of one. */
export interface PlacePeople {
  readonly series: string;
}

export interface PeoplePlaced {
  readonly placed: number;
}
