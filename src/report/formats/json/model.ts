import type { Language } from "../../../text.ts";
import type { IsoDate } from "../../../time.ts";

/** `Tabellen peiling 2.json`: every published number of one publication, with what is needed to read it. */
export interface PublicData {
  readonly format: "public-data.v1";
  /** The language of all labels. */
  readonly language: Language;
  /** Who published. */
  readonly organisation: string;
  /** The series the poll belongs to. */
  readonly series: string;
  /** "Resultaten tweede peiling". */
  readonly title: string;
  /** What the poll is about. */
  readonly theme: string;
  /** The number of the wave in its series. */
  readonly wave: number;
  /** Date of publication. */
  readonly date: IsoDate;
  /** The days people could take part, in words. */
  readonly period: string;
  /** How many took part. */
  readonly participants: number;
  /** Version of the publication; null in a concept. */
  readonly version: number | null;
  /** "Concept", "Definitief, versie 1". */
  readonly edition: string;
  /** The answers are invented: an example. */
  readonly invented: boolean;
  /** How to read the data, in sentences. */
  readonly notes: readonly string[];
  /** One entry a published number. */
  readonly numbers: readonly PublicNumber[];
  /** One entry a variable that was published. */
  readonly codebook: readonly PublicVariable[];
}

/** How many participants, of everybody or of some groups, gave an answer. */
export interface PublicNumber {
  /** Code of the question; "participants" for the table of who took part. */
  readonly question: string;
  /** The exact wording of the question. */
  readonly questionLabel: string;
  /** The variable that was counted: a question's code, or q3_anders_text for coded words beside “Anders”. */
  readonly subject: string;
  /** Codes of the answers, themes or sub-points counted together, or one mark: #answered (N), #skipped, #not-asked, #broke-off, #completed, #invited. */
  readonly answers: readonly string[];
  /** The same in words. */
  readonly answerLabel: string;
  /** Code of the background question that makes the groups; null for everybody. */
  readonly by: string | null;
  /** The same in words. */
  readonly byLabel: string | null;
  /** Codes of the groups counted together; empty for everybody. */
  readonly groups: readonly string[];
  /** The same in words. */
  readonly groupLabel: string;
  /** How many participants. */
  readonly count: number;
  /** The base the count is a part of; null for a base itself. */
  readonly n: number | null;
  /** Of n, rounded to whole percents; null where n is small. */
  readonly percent: number | null;
}

/** What a variable means. */
export interface PublicVariable {
  /** Its name, as `subject` has it. */
  readonly variable: string;
  /** Code of the question it belongs to. */
  readonly question: string;
  /** The exact wording, with the option or row it stands for. */
  readonly wording: string;
  /** "nominal", "ordinal", "dichotomous", "numeric", "rank" or "text". */
  readonly level: string;
  /** The answers one could choose, in the questionnaire's order. */
  readonly options: readonly PublicOption[];
  /** What became of the question for all participants, in words. */
  readonly base: string;
  /** Whom it was asked, as the questionnaire has it; null for everybody. */
  readonly routing: string | null;
  /** The themes its answers were coded into. */
  readonly themes: readonly PublicTheme[];
}

/** One answer of a question. */
export interface PublicOption {
  /** As `answers` has it. */
  readonly code: string;
  /** As participants read it. */
  readonly label: string;
}

/** One theme of coded answers. */
export interface PublicTheme {
  /** As `answers` has it. */
  readonly code: string;
  /** Its heading in the report. */
  readonly label: string;
  /** The points made within it. */
  readonly subpoints: readonly string[];
}
