import type { Break } from "../../analysis/trend/compare.ts";
import type { Mode, Wave } from "../../fieldwork/wave.ts";

/** A place in the questionnaire in words: "vraag 2", or the short name of a background question. */
export type QuestionName = string;

/** Four bases of a question, as sentences need them. */
export interface BaseFigures {
  readonly participants: number;
  readonly skipped: number;
  readonly notAsked: number;
  readonly brokeOff: number;
  /** Why some were not asked: "‘Geen zorgen’ bij vraag 2". */
  readonly route: string | null;
}

/** How much of the coding of one question was done a second time, and with what outcome. */
export interface CheckedPart {
  readonly question: QuestionName;
  readonly answers: number;
  /** How many answers to the question were coded. */
  readonly of: number;
  /** "Krippendorffs alfa 0,74"; null where there is no such figure. */
  readonly agreement: string | null;
  /** On how many the two codings differ; null where that is not known. */
  readonly differences: number | null;
  /** How many of the differences somebody decided on. */
  readonly decided: number;
}

/** Mean and median as said, and of a scale what its ends stand for: 3,1 says nothing without them. */
export interface LocationFigures {
  readonly mean: string;
  readonly median: string;
  /** "1 = zeer slecht", "5 = zeer goed"; null for a quantity. */
  readonly ends: readonly [low: string, high: string] | null;
  readonly withoutDontKnow: boolean;
}

/** Every sentence of ours in a report, once a language. Texts of the researchers are not here. */
/** Suggestions that were accepted together, with what a sample had measured of such suggestions; percentages are whole. */
/** A language model that was asked, with what it proposed. */
export interface ModelPart {
  readonly model: string;
  readonly recipient: string;
  readonly for: readonly ("themes" | "points" | "codes" | "conclusion")[];
}

export interface BulkPart {
  readonly answers: number;
  readonly right: number;
  readonly of: number;
  readonly from: number;
  readonly to: number;
}

export interface Wording {
  readonly and: string;
  readonly or: string;
  readonly ordinal: (n: number) => string;
  readonly count: (n: number) => string;
  readonly percent: (whole: number) => string;
  readonly decimal: (value: number, digits: number) => string;
  readonly quoted: (text: string) => string;

  readonly resultsOf: (wave: number) => string;
  readonly waveName: (wave: number) => string;
  readonly edition: (version: number | null) => string;
  readonly concept: string;
  readonly invented: string;

  readonly question: (number: number) => string;
  readonly shortQuestion: (number: number, short: string) => string;
  readonly otherShort: (number: number, short: string) => string;

  readonly glance: string;
  readonly glanceIntro: (findings: number, wave: number) => string;
  readonly glanceNote: string;
  readonly ofN: (count: number, n: number) => string;
  readonly ofAnswers: (count: number, n: number) => string;
  readonly chose: (label: string, wording: string) => string;
  readonly mentions: (theme: string, wording: string) => string;

  readonly participants: string;
  readonly participantsOf: (wave: number) => string;
  readonly participantsIntro: (total: number, by: string) => string;
  readonly participantsColumns: readonly [count: string, invited: string, rate: string, response: string];
  readonly total: string;
  readonly noPercentNote: (below: number) => string;
  /** Of groups of fewer people no answers are shown by themselves. */
  readonly smallGroupsNote: (by: string, below: number) => string;
  readonly startedNote: (started: number | null, completed: number) => string;
  readonly groupUnknown: string;

  readonly n: (count: number) => string;
  readonly base: (figures: BaseFigures) => string;
  /** Of words beside an option: those who chose it, and how many of them wrote nothing. */
  readonly otherBase: (option: string, chosen: number, silent: number) => string;
  readonly routeAnswer: (answers: string, question: QuestionName) => string;
  readonly several: string;
  readonly countBehindPercent: string;
  readonly countBehindAnswer: string;
  readonly firstPlaces: string;
  readonly countsOnly: (below: number) => string;
  readonly nobody: string;
  readonly tooFew: (below: number) => string;
  /** Why there are no answers to a question that only some groups were asked. */
  readonly someGroups: (below: number) => string;
  readonly location: (figures: LocationFigures) => string;
  readonly meanPlace: (mean: string, n: number) => string;
  readonly numberRange: (from: string, to: string, unit: string) => string;

  readonly altKind: Readonly<
    Record<"scale" | "nominal" | "several" | "ranks" | "numbers" | "groups" | "waves", string>
  >;
  readonly altHead: (kind: string, question: QuestionName, short: string, several: boolean) => string;
  readonly altAllFigures: (target: string) => string;
  readonly altMost: (parts: string, least: string) => string;
  readonly points: (difference: string) => string;

  readonly notes: Readonly<Record<"question" | "outcome" | "base" | "remark" | "source", string>>;
  readonly allBases: (answered: number, skipped: number, notAsked: number, brokeOff: number) => string;
  readonly source: (wave: string, period: string, edition: string) => string;
  readonly options: string;
  readonly answered: string;
  readonly statuses: Readonly<Record<"skipped" | "notAsked" | "brokeOff", string>>;

  readonly perGroup: (question: QuestionName, by: string) => string;
  readonly withinAnd: (labels: readonly string[]) => string;
  readonly restGroup: (by: string) => string;
  readonly allTogether: string;

  readonly answersSaid: (answers: number, participants: number) => string;
  readonly manyThemes: string;
  readonly openFact: (
    participants: number,
    theme: { readonly title: string; readonly answers: number } | null,
  ) => string;
  readonly restsOn: (themes: readonly { readonly title: string; readonly answers: number }[]) => string;
  readonly uncoded: (answers: number) => string;
  readonly withheldAnswers: (answers: number) => string;
  readonly undecidedAnswers: (answers: number) => string;
  readonly backCoded: (label: string, raw: number, coded: number) => string;

  readonly comparedWith: (wave: number) => string;
  readonly differenceNote: string;
  readonly otherPeople: string;
  readonly sameQuestion: string;
  readonly breakHead: string;
  readonly breakWhere: (wave: number, n: number) => string;
  readonly breakText: (wave: number, breaks: readonly Break[]) => string;
  readonly breakWording: (wave: number, text: string) => string;
  readonly breakAnswers: (wave: number, labels: readonly string[]) => string;

  readonly account: string;
  readonly accountIntro: string;
  readonly accountTerms: Readonly<
    Record<
      | "population"
      | "participation"
      | "fieldwork"
      | "n"
      | "open"
      | "checked"
      | "help"
      | "disclosure"
      | "lowered"
      | "released"
      | "notDone"
      | "invented"
      | "data",
      string
    >
  >;
  readonly participationSaid: (invited: number | null, started: number | null, completed: number) => string;
  readonly keysSaid: (keys: number) => string;
  readonly responseSaid: (percent: string) => string;
  readonly fieldworkSaid: (period: string, mode: Mode, reminders: number | null) => string;
  readonly nSaid: (smallN: number) => string;
  readonly openSaid: (coders: number, helped: boolean) => string;
  /** "vraag 3", and for the words beside "Anders" "vraag 3, anders". */
  readonly atQuestion: (name: QuestionName, other: boolean) => string;
  readonly measureSaid: (measure: "krippendorff-alpha" | "cohen-kappa", value: string) => string;
  readonly checkedSaid: (parts: readonly CheckedPart[]) => string;
  readonly recheckedSaid: (parts: readonly CheckedPart[]) => string;
  readonly uncheckedSaid: string;
  readonly helpSaid: (help: {
    readonly program: number;
    readonly model: number;
    /** The language models that were asked, and for what; nothing of where only codes tell of one. */
    readonly models: readonly ModelPart[];
    /** Codes accepted together of which nothing else is known. */
    readonly bulk: number;
    readonly bulks: readonly BulkPart[];
  }) => string;
  readonly openNone: string;
  readonly disclosureSaid: (closed: number, open: number) => string;
  readonly loweredSaid: (by: string, confirmedBy: string, reason: string) => string;
  readonly releasedSaid: (
    date: string,
    release: { by: string; confirmedBy: string; reason: string },
  ) => string;
  readonly notDoneSaid: (selection: Wave["selection"]) => string;
  readonly inventedSaid: string;
  readonly dataSaid: (version: number | null, mark: string) => string;
  readonly standing: (by: string | null) => string;

  readonly protection: ProtectionWording;
}

/** Why a breakdown looks as it does, in plain words. */
export interface ProtectionWording {
  readonly mergedHead: string;
  readonly withheldHead: string;
  /** `small`: groups of fewer than k; `others` stand with them. */
  readonly mergedGroups: (
    small: readonly string[],
    others: readonly string[],
    name: string,
    k: number,
  ) => string;
  readonly mergedAnswers: (from: number, to: number, k: number) => string;
  readonly withheldAnswers: (labels: readonly string[], k: number) => string;
  readonly withheldBreakdown: (by: string, k: number) => string;
}
