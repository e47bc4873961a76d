import { answersTo } from "../../coding/code-variables.ts";
import type { Coding } from "../../coding/model.ts";
import type { PublishableText } from "../../coding/publishable.ts";
import { publishAnswers } from "../../coding/published-answers.ts";
import type { Answer, ReviewedAnswers } from "../../coding/review.ts";
import type { DataSet } from "../../responses/data-set.ts";
import type { Language } from "../../text.ts";
import type { AnswerWithCodes, CodedQuestionAnswers } from "./model.ts";

/** Stands where words were left out in review. */
export const LEFT_OUT: Readonly<Record<Language, string>> = { nl: "[weggelaten]", en: "[left out]" };

/** What an open question asks, and how its answers were coded. */
export interface OpenQuestion {
  readonly variable: string;
  readonly wording: string;
  readonly coding: Coding | undefined;
}

/** Every answer as it was written, by row id: for the restricted set only. */
export function answersAsWritten(question: OpenQuestion, data: DataSet): CodedQuestionAnswers {
  const answers = answersTo(data, question.variable);
  return coded(question, answers, (answer) => ({ id: answer.row, words: answer.words }));
}

/**
 * The answers that review let through, in the words and with the numbers of the publication. No id ties what one
 * participant wrote on two questions together.
 */
export function answersAfterReview(
  question: OpenQuestion,
  data: DataSet,
  reviewed: ReviewedAnswers,
  language: Language,
): CodedQuestionAnswers {
  const answers = answersTo(data, question.variable);
  const { numberOf } = publishAnswers(question.variable, answers, reviewed, question.coding);
  const released = answers
    .flatMap(({ row }) => {
      const [number, text] = [numberOf(row), reviewed.released.get(row)];
      return number === undefined || text === undefined ? [] : [{ row, number, text }];
    })
    .sort((a, b) => a.number - b.number);
  return coded(question, released, ({ number, text }) => ({
    id: String(number),
    words: saidAfterReview(text, language),
  }));
}

/** A released text in one string. */
export function saidAfterReview({ parts }: PublishableText, language: Language): string {
  return parts.map((part) => ("words" in part ? part.words : LEFT_OUT[language])).join("");
}

function coded<T extends Pick<Answer, "row">>(
  { variable, wording, coding }: OpenQuestion,
  answers: readonly T[],
  shown: (answer: T) => Pick<AnswerWithCodes, "id" | "words">,
): CodedQuestionAnswers {
  const known = new Map((coding?.answers ?? []).map((answer) => [answer.row, answer]));
  return {
    variable,
    wording,
    themes: coding?.themes ?? [],
    answers: answers.map((answer): AnswerWithCodes => {
      const { codes = [], backTo } = known.get(answer.row) ?? {};
      const accepted = codes.filter((given) => given.accepted);
      return { ...shown(answer), codes: accepted, ...(backTo === undefined ? {} : { backTo }) };
    }),
  };
}
