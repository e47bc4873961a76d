import type { Question, QuestionOf, QuestionType } from "../../../questionnaire/model.ts";
import type { QuestionPage } from "./definition.ts";
import { explanation } from "./explanation.ts";
import { grid } from "./grid.ts";
import { number } from "./number.ts";
import { oneAnswer } from "./one-answer.ts";
import { ranking } from "./ranking.ts";
import { scale } from "./scale.ts";
import { severalAnswers } from "./several-answers.ts";
import { openText, shortText } from "./texts.ts";

/** One line a type; a type without a line, or a line without its type, does not compile. */
export const questionPages: { readonly [T in QuestionType]: QuestionPage<QuestionOf<T>> } = {
  "one-answer": oneAnswer,
  "several-answers": severalAnswers,
  scale,
  grid,
  number,
  "short-text": shortText,
  "open-text": openText,
  ranking,
  explanation,
};

/** The page of a question's type, typed for any question so that callers need not ask which kind it is. */
export function pageOf(question: Question): QuestionPage<Question> {
  return questionPages[question.type];
}
