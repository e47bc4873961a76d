import type { Level } from "../../questionnaire/variables.ts";
import type { Condition } from "../../questionnaire/routing.ts";
import type { Questionnaire } from "../../questionnaire/model.ts";
import type { DataSet } from "../../responses/data-set.ts";
import type { Language, Voice } from "../../text.ts";
import type { IsoDate } from "../../time.ts";

/** What the full set of one wave is made of. Codes of open answers are variables of the data set like any other. */
export interface FullSet {
  readonly voice: Voice;
  readonly organisation: string;
  readonly series: string;
  readonly theme: string;
  readonly wave: number;
  /** Date of publication of the wave. */
  readonly date: IsoDate;
  /** The answers are invented: an example. */
  readonly invented: boolean;
  readonly questionnaire: Questionnaire;
  readonly data: DataSet;
}

/** A file of the full set. Its name begins with RESTRICTED, and so does what is in it. */
export interface FullSetFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The JSON file: a row a participant, every text as it was written. */
export interface FullSetData {
  readonly format: "full-set.v1";
  /** Row-level data: never part of a publication. */
  readonly restricted: true;
  /** What that means, in a sentence. */
  readonly warning: string;
  /** The language of all labels. */
  readonly language: Language;
  readonly organisation: string;
  readonly series: string;
  readonly theme: string;
  readonly wave: number;
  readonly date: IsoDate;
  readonly invented: boolean;
  readonly participants: number;
  /** How to read the rows, in sentences. */
  readonly notes: readonly string[];
  /** What each value of a row is, in order. */
  readonly variables: readonly FullSetVariable[];
  /** Random ids in random order, each with its values. */
  readonly rows: readonly { readonly row: string; readonly values: readonly FullSetValue[] }[];
}

/** A code, a number or words; null where the question was skipped. */
export type FullSetValue = string | number | null | { readonly status: "not-asked" | "broke-off" };

/** One column with everything an analyst has to know of it. */
export interface FullSetVariable {
  /** Its name, as the rows have it. */
  readonly variable: string;
  /** Code of the question it belongs to. */
  readonly question: string;
  /** The exact wording of the question. */
  readonly wording: string;
  /** The option, row, theme or sub-point it stands for; null for the question itself. */
  readonly part: string | null;
  readonly level: Level;
  readonly categories: readonly FullSetCategory[];
  /** Whom it was asked, as the questionnaire has it; null for everybody. */
  readonly when: readonly Condition[] | null;
}

export interface FullSetCategory {
  readonly code: string;
  readonly label: string;
  /** What means are taken of; null where none are. */
  readonly value: number | null;
  readonly dontKnow: boolean;
}
