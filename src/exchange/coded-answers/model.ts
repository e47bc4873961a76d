import type { GivenCode, Theme } from "../../coding/model.ts";
import type { Code } from "../../questionnaire/code.ts";

/** The answers to one open question with the codes that people gave them. */
export interface CodedQuestionAnswers {
  /** The text variable: `q4`, or `q3_anders_text`. */
  readonly variable: string;
  /** What was asked. */
  readonly wording: string;
  readonly themes: readonly Theme[];
  readonly answers: readonly AnswerWithCodes[];
}

export interface AnswerWithCodes {
  /** The row id in the restricted set; else the number it has in the publication of its question. */
  readonly id: string;
  readonly words: string;
  /** Accepted codes only. */
  readonly codes: readonly GivenCode[];
  readonly backTo?: Code;
}
