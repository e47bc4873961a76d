import type { CodedQuestionAnswers } from "../coded-answers/model.ts";
import type { Problem } from "../../problem.ts";
import type { Level } from "../../questionnaire/variables.ts";
import type { Condition } from "../../questionnaire/routing.ts";
import type { Questionnaire } from "../../questionnaire/model.ts";
import type { DataSet } from "../../responses/data-set.ts";
import type { Language, Voice } from "../../text.ts";
import type { IsoDate } from "../../time.ts";

/** How a poll is called, in one language. */
export interface Called {
  readonly organisation: string;
  readonly series: string;
  readonly theme: string;
  /** Who was asked. */
  readonly population: string;
}

/** What the full set of one wave is made of. Codes of open answers are variables of the data set like any other. */
export interface FullSet extends Called {
  readonly voice: Voice;
  /** What it is called in another language; the same words where absent. */
  readonly called?: (language: Language) => Called;
  readonly wave: number;
  /** Date of publication of the wave. */
  readonly date: IsoDate;
  readonly fieldwork: { readonly opened: IsoDate; readonly closed: IsoDate };
  /** The answers are invented: an example. */
  readonly invented: boolean;
  readonly questionnaire: Questionnaire;
  readonly data: DataSet;
  /** What was written on open questions, with the codes it got; made when a format asks for it. */
  readonly open: () => readonly CodedQuestionAnswers[];
}

/** The same set for whoever reads another language. */
export function inLanguage(set: FullSet, language: Language): FullSet {
  return { ...set, ...set.called?.(language), voice: { ...set.voice, language } };
}

/** A file of the full set. Its name begins with RESTRICTED, and so does what is in it. */
export interface FullSetFile {
  readonly name: string;
  readonly mediaType: string;
  /** Whole, or in pieces that are made while they are written. */
  readonly bytes: Uint8Array | Iterable<Uint8Array>;
  /** What the format has no room for; known once the bytes were made. */
  readonly problems?: () => readonly Problem[];
}

/** `RESTRICTED … .json`: a row a participant, every text as it was written. */
export interface FullSetData {
  readonly format: "full-set.v1";
  /** Row-level data: never part of a publication. */
  readonly restricted: true;
  /** What that means, in a sentence. */
  readonly warning: string;
  /** The language of all labels. */
  readonly language: Language;
  /** Who held the poll. */
  readonly organisation: string;
  /** The series the poll belongs to. */
  readonly series: string;
  /** What the poll is about. */
  readonly theme: string;
  /** The number of the wave in its series. */
  readonly wave: number;
  /** Date of publication of the wave. */
  readonly date: IsoDate;
  /** The answers are invented: an example. */
  readonly invented: boolean;
  /** How many took part: the number of rows. */
  readonly participants: number;
  /** How to read the rows, in sentences. */
  readonly notes: readonly string[];
  /** What each value of a row is, in order. */
  readonly variables: readonly FullSetVariable[];
  /** The participants, in random order. */
  readonly rows: readonly FullSetRow[];
}

/** What one participant answered. */
export interface FullSetRow {
  /** A random id that belongs to nothing else. */
  readonly row: string;
  /** A value a variable, in the order of `variables`. */
  readonly values: readonly FullSetValue[];
}

/** A code, a number or words; null where the question was skipped. */
export type FullSetValue = string | number | null | NoAnswer;

/** There is no answer, for another reason than skipping the question. */
export interface NoAnswer {
  /** Not asked by routing, or the participant had stopped before. */
  readonly status: "not-asked" | "broke-off";
}

/** One column with everything an analyst has to know of it. */
export interface FullSetVariable {
  /** Its name. With a colon in it, it is a theme or sub-point of coded answers. */
  readonly variable: string;
  /** Code of the question it belongs to. */
  readonly question: string;
  /** The exact wording of the question. */
  readonly wording: string;
  /** The option, row, theme or sub-point it stands for; null for the question itself. */
  readonly part: string | null;
  /** What may be computed of it. */
  readonly level: Level;
  /** The values it can have, where these are codes. */
  readonly categories: readonly FullSetCategory[];
  /** Whom it was asked: all of these conditions held; null for everybody. */
  readonly when: readonly Condition[] | null;
}

/** One value of a variable. */
export interface FullSetCategory {
  /** As the rows have it. */
  readonly code: string;
  /** As participants read it. */
  readonly label: string;
  /** What means are taken of; null where none are. */
  readonly value: number | null;
  /** “Weet ik niet”: left out of means. */
  readonly dontKnow: boolean;
}
