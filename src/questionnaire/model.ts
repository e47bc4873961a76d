import type { Language, Text } from "../text.ts";
import type { Code } from "./code.ts";
import type { Condition } from "./routing.ts";

/** The instrument: pages of questions in the order they are asked (`questionnaire.v1`). */
export interface Questionnaire {
  readonly format: "questionnaire.v1";
  readonly title: Text;
  /** What participants read before the first question: why they are asked. */
  readonly introduction?: Text;
  readonly languages: readonly Language[];
  readonly pages: readonly Page[];
}

export interface Page {
  readonly code?: Code;
  readonly title?: Text;
  /** Shown only to whom this holds for; everybody when absent. */
  readonly when?: Condition;
  /** Its questions are asked on one screen, as far as their routing allows; one by one where absent. */
  readonly together?: boolean;
  readonly questions: readonly Question[];
}

interface Asked {
  readonly code: Code;
  readonly text: Text;
  /** A few words for navigation and alt text; the question's own words where absent. */
  readonly short?: Text;
  readonly hint?: Text;
  readonly required?: boolean;
  readonly when?: Condition;
  /** Somebody accepted that it cannot be compared with the wave before. */
  readonly breakAccepted?: boolean;
}

/** One possible answer of a question. */
export interface Option {
  readonly code: Code;
  readonly label: Text;
  /** "Anders, namelijk…": choosing it opens a field for text. */
  readonly other?: boolean;
  /** Cannot stand beside another option ("Geen van deze"). */
  readonly exclusive?: boolean;
  /** "Weet ik niet": counts in N and percentages, never in a mean or median. */
  readonly dontKnow?: boolean;
}

/** A labelled point of a scale; `value` is what means are taken of. */
export interface ScalePoint {
  readonly code: Code;
  readonly label: Text;
  readonly value: number;
}

/** What the points of a scale say: which end comes first if it judges, and which point parts its sides. */
export interface Scale {
  readonly points: readonly ScalePoint[];
  /** `none`: how much or how often, without a good and a bad end. */
  readonly judgement: "bad-to-good" | "good-to-bad" | "none";
  /** The point between two sides; only a scale that names it is summed per side. */
  readonly middle?: Code;
  readonly dontKnow?: { readonly code: Code; readonly label: Text };
}

export interface OneAnswer extends Asked {
  readonly type: "one-answer";
  readonly options: readonly Option[];
  /** The answer makes groups of participants (sector, region); never an opinion. */
  readonly background?: boolean;
  /** Keep the order of the options in charts; by size where absent. */
  readonly ordered?: boolean;
}

export interface SeveralAnswers extends Asked {
  readonly type: "several-answers";
  readonly options: readonly Option[];
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly ordered?: boolean;
}

export interface ScaleQuestion extends Asked {
  readonly type: "scale";
  readonly scale: Scale;
}

export interface Grid extends Asked {
  readonly type: "grid";
  readonly rows: readonly { readonly code: Code; readonly label: Text }[];
  readonly scale: Scale;
}

export interface NumberQuestion extends Asked {
  readonly type: "number";
  readonly min?: number;
  readonly max?: number;
  /** Digits after the comma that may be given; 0 where absent. */
  readonly decimals?: number;
  readonly unit?: Text;
}

export interface ShortText extends Asked {
  readonly type: "short-text";
  readonly maxLength?: number;
}

export interface OpenText extends Asked {
  readonly type: "open-text";
  readonly maxLength?: number;
}

export interface Ranking extends Asked {
  readonly type: "ranking";
  readonly options: readonly Option[];
  /** How many places are given; all options where absent. */
  readonly places?: number;
}

/** A text between questions; yields no variable. */
export interface Explanation {
  readonly type: "explanation";
  readonly code: Code;
  readonly text: Text;
  readonly when?: Condition;
}

export type Question =
  | OneAnswer
  | SeveralAnswers
  | ScaleQuestion
  | Grid
  | NumberQuestion
  | ShortText
  | OpenText
  | Ranking
  | Explanation;

export type QuestionType = Question["type"];

/** The model of one type: `QuestionOf<"grid">` is `Grid`. */
export type QuestionOf<T extends QuestionType> = Extract<Question, { type: T }>;

/** A question that is answered: everything but an explanation. */
export type AskedQuestion = Exclude<Question, Explanation>;

/** All questions in the order they are asked. */
export function questionsOf(questionnaire: Questionnaire): Question[] {
  return questionnaire.pages.flatMap((page) => [...page.questions]);
}

export function isAsked(question: Question): question is AskedQuestion {
  return question.type !== "explanation";
}

export function isBackground(question: Question): question is OneAnswer {
  return question.type === "one-answer" && question.background === true;
}

/** The number a reader knows a question by: background questions and explanations carry none. */
export function numberedQuestions(questionnaire: Questionnaire): Map<Code, number> {
  const numbers = new Map<Code, number>();
  for (const question of questionsOf(questionnaire)) {
    if (isAsked(question) && !isBackground(question)) numbers.set(question.code, numbers.size + 1);
  }
  return numbers;
}
