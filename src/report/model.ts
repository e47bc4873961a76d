import type { PublishableText } from "../coding/publishable.ts";
import type { ProtectedTable, PublishedNumber } from "../analysis/disclosure/model.ts";
import type { Base, Location } from "../analysis/tabulation/table.ts";
import type { Code } from "../questionnaire/code.ts";
import type { Voice } from "../text.ts";

/**
 * A publication as plain data, complete and in one voice. Every text is already said, every number already
 * protected: a writer lays out and counts nothing. Blocks stand in reading order.
 */
export interface Report {
  readonly meta: ReportMeta;
  readonly blocks: readonly Block[];
  /** Every published number with its labels, a row a number: the public data set. */
  readonly numbers: readonly LabelledNumber[];
  readonly codebook: readonly CodebookEntry[];
  /** The researcher's remarks for who presents it, by block; they stand in the notes of the deck only. */
  readonly remarks?: Readonly<Record<string, string>>;
}

export interface ReportMeta {
  readonly voice: Voice;
  readonly organisation: string;
  readonly series: string;
  /** "Resultaten tweede peiling". */
  readonly title: string;
  /** The theme without quotes. */
  readonly theme: string;
  readonly wave: number;
  /** "Peiling 2". */
  readonly waveName: string;
  /** "19 mei 2026", and the same as yyyy-mm-dd for file properties. */
  readonly date: string;
  readonly isoDate: string;
  /** "20 april tot en met 8 mei 2026". */
  readonly period: string;
  readonly participants: number;
  /** Null in a concept. */
  readonly version: number | null;
  /** "Concept", "Definitief, versie 1". */
  readonly edition: string;
  /** Bold in every footer: "Concept", "Voorbeeld: cijfers verzonnen", both, or nothing. */
  readonly status: string | null;
  /** The answers are invented: said on every page. */
  readonly invented: boolean;
  readonly files: ReportFiles;
}

/** Names of the files of one publication; a link names one of these or is a problem. */
export interface ReportFiles {
  readonly deck: string;
  readonly answers: string;
  readonly web: string;
  readonly workbook: string;
  readonly table: string;
  readonly data: string;
}

export type Block =
  GlanceBlock | ParticipantsBlock | ClosedBlock | OpenBlock | ComparisonBlock | AccountBlock;

export type BlockKind = Block["kind"];

interface Placed {
  /** Unique in the report, fit for a fragment: "glance", "q3", "q3_anders_text", "compare-q1". */
  readonly id: string;
  /** A few words for navigation: "3 Waarover zorgen". */
  readonly short: string;
}

/** Three to five findings, each with the number it stands on and the block it comes from. */
export interface GlanceBlock extends Placed {
  readonly kind: "glance";
  readonly title: string;
  readonly intro: string;
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
}

export interface Finding {
  /** "39 %", or a count where N is small. */
  readonly figure: string;
  /** "38 van 98". */
  readonly detail: string;
  readonly sentence: string;
  /** Id of the block it comes from. */
  readonly target: string;
}

export interface ParticipantsBlock extends Placed {
  readonly kind: "participants";
  readonly title: string;
  readonly intro: string;
  /** Heads of the columns, the group's first. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[];
  /** That answers of small groups stand nowhere by themselves; null where no group is small. */
  readonly smallGroups: string | null;
  readonly notes: readonly string[];
}

/** What a question block carries whatever its kind. */
interface AboutQuestion extends Placed {
  readonly question: Code;
  /** "Vraag 3"; null for a background question. */
  readonly label: string | null;
  readonly number: number | null;
  /** The researcher's message where there is one. */
  readonly message: string | null;
  /** The literal wording; with "Anders, namelijk…" after it for the coded block of an other-option. */
  readonly wording: string;
  readonly hint: string | null;
}

export interface ClosedBlock extends AboutQuestion {
  readonly kind: "closed";
  /** One chart, or one a row for a grid. Their scale is one: percentages, or counts when any N is below 30. */
  readonly charts: readonly Chart[];
  readonly breakdowns: readonly Breakdown[];
  /** The block of coded answers to "Anders, namelijk…", if any. */
  readonly otherBlock: string | null;
}

/** How a chart is to be drawn: what its rows are to each other. */
export type ChartShape = "scale" | "nominal" | "several" | "ranks" | "numbers";

/** One table of one question, which is also its chart. */
export interface Chart {
  readonly id: string;
  readonly shape: ChartShape;
  /** The row of a grid; null where the question's wording says it all. */
  readonly title: string | null;
  readonly table: ProtectedTable;
  readonly rows: readonly ChartRow[];
  /** Both sides of a scale that names its middle: "goed of zeer goed", 38. */
  readonly sums: readonly ScaleSum[];
  readonly n: number;
  readonly base: Base;
  /** False below the small-N setting: counts only. */
  readonly percentages: boolean;
  /** "Meerdere antwoorden mogelijk", to be printed once after the marker `*`; null where one answer was asked. */
  readonly markerNote: string | null;
  /** Says what stands behind or beside each bar: "Achter elk percentage staat het aantal deelnemers."; of a ranking what is counted. */
  readonly countNote: string;
  /** "N = 93" and why it is smaller: "van 98 deelnemers: 3 kregen de vraag niet …". Empty when nobody is missing. */
  readonly nLabel: string;
  readonly baseNote: string;
  /** Why there are no bars to show: nobody answered, or too few for their answers to be told; null where there are. */
  readonly emptyNote: string | null;
  /** Mean and median in words, where the level allows. */
  readonly locationNote: string | null;
  readonly location: Location | null;
  /** The text alternative with the figures. */
  readonly alt: string;
  /** Paragraphs for a speaker: question with options, outcome, base, remarks, source. */
  readonly speakerNotes: readonly (readonly [head: string, text: string])[];
}

/**
 * Colour of a bar by what its answer says; LOOK.md and DECK.md give the values. `quiet` "Anders", `hollow` "weet
 * ik niet", `negative-2` and `positive-2` the ends of a judging scale.
 */
export type Tone =
  "bar" | "quiet" | "hollow" | "negative-2" | "negative-1" | "middle" | "positive-1" | "positive-2";

export interface ChartRow {
  readonly codes: readonly Code[];
  readonly label: string;
  readonly tone: Tone;
  readonly count: number;
  /** Unrounded part of N, 0–1; null where N is 0. */
  readonly share: number | null;
  /** "76 %" in the report's language, null below the small-N setting. */
  readonly percent: string | null;
  /** "71 van 93 (76 %)". */
  readonly said: string;
  /** For ranks: mean place, in words; else null. */
  readonly detail: string | null;
}

export interface ScaleSum {
  /** "goed of zeer goed". */
  readonly label: string;
  readonly side: "first" | "last";
  readonly tone: Tone;
  /** Which rows it adds up: indexes from and up to and including. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly share: number | null;
  /** "38 van 98". */
  readonly figure: string;
  readonly percent: string | null;
}

/** A closed question by a background question, as far as it may be shown. */
export interface Breakdown {
  readonly id: string;
  readonly by: Code;
  /** "Het oordeel per sector" or the researcher's message. */
  readonly title: string;
  readonly message: string | null;
  readonly table: ProtectedTable | null;
  readonly classes: readonly { readonly label: string; readonly tone: Tone }[];
  readonly rows: readonly BreakdownRow[];
  readonly percentages: boolean;
  readonly nLabel: string;
  /** Plain words: what was merged or withheld and why; head and text. */
  readonly protection: readonly (readonly [head: string, text: string])[];
  readonly notes: readonly string[];
  readonly alt: string;
  readonly speakerNotes: readonly (readonly [head: string, text: string])[];
}

export interface BreakdownRow {
  /** "ZBO en overige sectoren"; the whole panel is a row as well, first. */
  readonly label: string;
  readonly whole: boolean;
  readonly n: number | null;
  /** Per class; null where withheld. */
  readonly cells: readonly { readonly count: number | null; readonly percent: string | null }[];
  /** How many gave an answer whose count is withheld: what is left of N beside the cells; 0 when all are shown. */
  readonly rest: number;
}

/** An open question, or the words beside "Anders", coded into themes. */
export interface OpenBlock extends AboutQuestion {
  readonly kind: "open";
  readonly variable: string;
  /** How many gave an answer, and how many of those may be read. */
  readonly answers: number;
  readonly published: number;
  readonly participants: number;
  readonly themes: readonly ReportTheme[];
  readonly uncoded: number;
  readonly conclusion: { readonly text: string; readonly restsOn: string } | null;
  readonly quotes: readonly Quote[];
  readonly base: Base;
  readonly nLabel: string;
  readonly baseNote: string;
  /** A generated fact: "61 deelnemers gaven een antwoord; 29 daarvan gaan over standaardprocessen." */
  readonly fact: string;
  readonly notes: readonly string[];
  /** All publishable answers in an order of their own; position + 1 is the answer's number. */
  readonly texts: readonly PublishableText[];
  readonly redactedTexts: number;
  readonly withheldTexts: number;
  /** "Anders" coded back to options: raw and coded counts, and both in a sentence. */
  readonly backCoded: readonly {
    readonly label: string;
    readonly raw: number;
    readonly coded: number;
    readonly said: string;
  }[];
}

export interface ReportTheme {
  readonly code: Code;
  readonly title: string;
  readonly answers: number;
  readonly participants: number;
  /** "14 antwoorden", or "14 antwoorden, 12 deelnemers" where they differ. */
  readonly said: string;
  /** Numbers of its answers in `texts`. */
  readonly numbers: readonly number[];
  readonly subpoints: readonly ReportSubpoint[];
}

export interface ReportSubpoint {
  readonly code: Code;
  readonly text: string;
  readonly answers: number;
  readonly participants: number;
  readonly numbers: readonly number[];
}

export interface Quote {
  readonly text: PublishableText;
  readonly theme: string | null;
  readonly themeAnswers: number | null;
}

/** A question beside the previous wave, or the reason why it is not. */
export interface ComparisonBlock extends AboutQuestion {
  readonly kind: "comparison";
  /** "Peiling 1, november 2025", "Peiling 2, mei 2026" with both N's. */
  readonly before: {
    readonly name: string;
    readonly when: string;
    readonly n: number;
    readonly nLabel: string;
  };
  readonly now: { readonly name: string; readonly when: string; readonly n: number; readonly nLabel: string };
  readonly rows: readonly ComparisonRow[];
  readonly sums: readonly ComparisonRow[];
  readonly percentages: boolean;
  /** The several-answers note, as in Chart. */
  readonly markerNote: string | null;
  /** Why there is no comparison; rows are then empty. */
  readonly refusal: {
    readonly head: string;
    readonly text: string;
    readonly details: readonly string[];
  } | null;
  readonly notes: readonly string[];
  readonly alt: string;
  readonly speakerNotes: readonly (readonly [head: string, text: string])[];
}

export interface ComparisonRow {
  readonly label: string;
  readonly tone: Tone;
  readonly now: WaveFigure;
  readonly before: WaveFigure;
  /** In percentage points from unrounded values: "+9", "−6", "±0"; null where either N is small. */
  readonly difference: string | null;
}

export interface WaveFigure {
  readonly count: number;
  readonly share: number | null;
  readonly percent: string | null;
}

/** Verantwoording: how the poll was held and counted, generated from the data. */
export interface AccountBlock extends Placed {
  readonly kind: "account";
  readonly title: string;
  readonly intro: string;
  readonly rows: readonly (readonly [term: string, text: string])[];
  /** Those rows that tell how open answers were read, coded and checked. */
  readonly coding: readonly (readonly [term: string, text: string])[];
  /** "De uitkomsten zeggen iets over deze deelnemers, …". */
  readonly standing: string;
}

/** A row of the public data set. */
export interface LabelledNumber extends PublishedNumber {
  readonly question: Code;
  readonly questionLabel: string;
  readonly answerLabel: string;
  readonly byLabel: string | null;
  readonly groupLabel: string;
  /** The base it is a part of; null for a base itself. */
  readonly n: number | null;
  /** Rounded to whole percents, null below the small-N setting. */
  readonly percent: number | null;
}

/** What an analyst has to know of one variable or theme. */
export interface CodebookEntry {
  readonly variable: string;
  readonly question: Code;
  readonly wording: string;
  readonly level: string;
  readonly options: readonly { readonly code: string; readonly label: string }[];
  readonly base: string;
  readonly routing: string | null;
  readonly themes: readonly {
    readonly code: string;
    readonly label: string;
    readonly subpoints: readonly string[];
  }[];
}
