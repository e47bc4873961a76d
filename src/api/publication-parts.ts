import type { DocumentPart } from "../report/drawn/document.ts";
import type { TextPart } from "../coding/publishable.ts";
import type { SaidProblem } from "./problem.ts";
import type { Base } from "../analysis/tabulation/table.ts";

/** The chapter of the document about one part of the publication; long ones are cut on screen, never in the file. */
export interface DocumentChapter {
  readonly parts: readonly DocumentPart[];
  /** How many more parts there are. */
  readonly more: number;
}

/** Where the figures of a block come from: figure → count → variables. */
export interface Origin {
  readonly wording: string;
  readonly participants: number;
  readonly base: Base | null;
  readonly figures: readonly OriginFigure[];
  /** The file in which every one of these stands as a row. */
  readonly table: string;
  /** Who coded, and how many answers; empty for closed questions. */
  readonly coders: readonly { readonly coder: string; readonly answers: number }[];
}

export interface OriginFigure {
  readonly answer: string;
  readonly group: string | null;
  readonly count: number;
  readonly n: number | null;
  readonly percent: number | null;
  /** Which rows are counted, in the names of responses.csv: "q3_complexiteit = 1". */
  readonly rule: string;
}

/** What is other than in the last published version. */
export interface PublicationDifference {
  /** The version it is laid beside; 0 where nothing was published. */
  readonly version: number;
  /** False where only the figures of that version are known. */
  readonly wordsKnown: boolean;
  readonly blocks: readonly BlockDifference[];
}

export interface BlockDifference {
  /** A block of the report, or a question whose figures are others. */
  readonly id: string;
  readonly label: string;
  readonly state: "new" | "gone" | "changed";
  readonly texts: readonly { readonly was: string | null; readonly now: string | null }[];
  readonly figures: readonly FigureDifference[];
}

export interface FigureDifference {
  readonly label: string;
  readonly was: number | null;
  readonly now: number | null;
}

/** Answers that may be quoted, with the themes they carry. */
export interface QuotableAnswer {
  readonly row: string;
  readonly parts: readonly TextPart[];
  readonly themes: readonly { readonly code: string; readonly title: string }[];
}

export type QuotableAnswers = readonly QuotableAnswer[];

/** A deck template: its name, and the file in base64. */
export interface SendTemplate {
  readonly name: string;
  readonly content: string;
}

/** A template that can be used, with what to mind of it. */
export interface KeptTemplate {
  readonly name: string;
  readonly problems: readonly SaidProblem[];
}
