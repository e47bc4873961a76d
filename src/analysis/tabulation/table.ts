import type { Code } from "../../questionnaire/code.ts";
import type { Summary } from "../../questionnaire/question-types/definition.ts";

/** The four bases of a question; N is `answered`. They add up to the participants. */
export interface Base {
  readonly answered: number;
  readonly skipped: number;
  readonly notAsked: number;
  readonly brokeOff: number;
}

/**
 * What was counted of one variable, or of one several-answers question: answers and how many chose each.
 * In a `distribution` the counts add up to N; in `multiple` each stands alone against N.
 */
export interface Counts {
  /** A variable's code, or a question's for `multiple` and `themes`. */
  readonly subject: string;
  readonly kind: "distribution" | "multiple" | "themes";
  readonly answers: readonly AnswerCount[];
  readonly base: Base;
}

export interface AnswerCount {
  readonly code: Code;
  readonly count: number;
}

/** How answers may be merged. */
export interface AnswerOrder {
  /** Answers in an order in which neighbours may be merged (a scale's points); nominal answers may not. */
  readonly ordered: boolean;
  /** Merged classes the questionnaire suggests (5 → 3), each a list of answer codes; empty when none. */
  readonly classes: readonly (readonly Code[])[];
  /** Answers outside the order ("weet ik niet"): no neighbour of any other. */
  readonly apart?: readonly Code[];
}

/** The counts of a subject within each group of a background question, before any protection. */
export interface CrossTable extends AnswerOrder {
  readonly subject: string;
  readonly kind: Counts["kind"];
  readonly by: Code;
  readonly answers: readonly Code[];
  readonly groups: readonly CrossGroup[];
}

export interface CrossGroup {
  readonly code: Code;
  readonly counts: readonly number[];
  readonly base: Base;
}

/** Everything counted of one closed question; several when it has rows or places. */
export interface QuestionTables {
  readonly question: Code;
  readonly summary: Summary;
  readonly counts: readonly Counts[];
  /** In the order of `counts`; null where no value can be averaged. */
  readonly locations: readonly (Location | null)[];
  /** What each column of `counts` is called where the questionnaire has no label for it: classes of numbers. */
  readonly classes: readonly NumberClass[];
}

/** A class of a numeric variable: from and to, both included. */
export interface NumberClass {
  readonly code: Code;
  readonly from: number;
  readonly to: number;
}

/** Location of a scale or number: "weet ik niet" left out. Null where nobody gave a value. */
export interface Location {
  readonly n: number;
  readonly mean: number | null;
  readonly median: number | null;
}
