import type { Question, QuestionOf, QuestionType } from "../model.ts";
import type { QuestionTypeDefinition } from "./definition.ts";
import { explanation } from "./explanation/index.ts";
import { grid } from "./grid/index.ts";
import { number } from "./number/index.ts";
import { oneAnswer } from "./one-answer/index.ts";
import { openText } from "./open-text/index.ts";
import { ranking } from "./ranking/index.ts";
import { scale } from "./scale/index.ts";
import { severalAnswers } from "./several-answers/index.ts";
import { shortText } from "./short-text/index.ts";

/** One line a type; a type without a line, or a line without its type, does not compile. */
export const questionTypes: { readonly [T in QuestionType]: QuestionTypeDefinition<QuestionOf<T>> } = {
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

/** The definition of a question's type, typed for any question so that callers need not ask which kind it is. */
export function definitionOf(question: Question): QuestionTypeDefinition<Question> {
  // Sound because the table maps each type to the definition of that very type.
  return questionTypes[question.type];
}
