import type { ShortText } from "../../model.ts";
import type { QuestionTypeDefinition } from "../definition.ts";
import { givenText, textVariable } from "../texts.ts";

export const shortText: QuestionTypeDefinition<ShortText> = {
  summary: "texts",
  variables: (question) => [textVariable(question, "short")],
  check: () => [],
  texts: () => [],
  choices: () => [],
  measures: () => [],
  limits: (question) => ({ length: question.maxLength ?? 200 }),
  given: (question, cell) => givenText(cell(question.code)),
};
