import type { Language, Register, Text } from "../text.ts";
import type { IsoDate } from "../time.ts";

/** A series on the shelf, with its waves side by side. */
export interface SeriesSummary {
  /** Its folder's name; stands in addresses. */
  readonly id: string;
  readonly title: Text;
  readonly organisation: Text;
}

/** A series to make, with a first wave. */
export interface NewSeries {
  readonly title: string;
  readonly organisation: string;
  /** The language it is published in, unless somebody asks for the other. */
  readonly language: Language;
  /** How Dutch texts address the reader. */
  readonly register: Register;
  /** What the first wave is about; empty where nobody knows yet. */
  readonly theme: string;
  /** The person who becomes its onderzoeker; whoever makes it looks after it in any case. */
  readonly researcher?: string;
}

export interface BegunSeries {
  readonly id: string;
  /** The folder of its first wave. */
  readonly wave: string;
}

export interface SeriesOverview extends SeriesSummary {
  readonly waves: readonly WaveSummary[];
  /** What can be compared over the waves, and where the series breaks. */
  readonly comparable: readonly Comparable[];
  readonly breaks: readonly SeriesBreak[];
}

export const STAGES = [
  "vragenlijst",
  "panel",
  "veldwerk",
  "resultaten",
  "open-antwoorden",
  "publicatie",
] as const;

/** The stages of a wave in the order of the work; each is a part of its address. */
export type StageName = (typeof STAGES)[number];

export interface Stage {
  readonly name: StageName;
  readonly done: boolean;
  /** Points to solve before it can be done. */
  readonly points: number;
  /** How far: 41 of 72 answers coded; absent where there is nothing to count. */
  readonly progress?: { readonly done: number; readonly total: number };
  /** At Veldwerk: opened, and not closed yet. */
  readonly open?: boolean;
  /** Something is under way there: a round of mails. */
  readonly busy?: boolean;
  /** The version that is out, at Publicatie. */
  readonly version?: number;
}

export interface WaveSummary {
  readonly id: string;
  readonly wave: number;
  readonly title: Text;
  readonly theme: Text;
  readonly participants: number;
  readonly opened: IsoDate;
  readonly closed: IsoDate;
  readonly date: IsoDate;
  readonly invented: boolean;
  readonly stages: readonly Stage[];
}

export interface Comparable {
  readonly question: string;
  readonly label: string;
  readonly number: number | null;
  /** What is compared: "goed of zeer goed". */
  readonly said: string;
  readonly before: ComparedFigure;
  readonly now: ComparedFigure;
  /** The same of the waves before those, oldest first, as far as the series is not broken. */
  readonly earlier: readonly ComparedFigure[];
  /** "+9"; null where either N is small. */
  readonly difference: string | null;
}

export interface ComparedFigure {
  readonly wave: number;
  readonly n: number;
  readonly percent: string | null;
  readonly count: number;
  readonly share: number | null;
}

export interface SeriesBreak {
  readonly question: string;
  readonly label: string;
  readonly number: number | null;
  readonly reason: string;
}
