import type { OpenText } from "../../model.ts";
import type { QuestionTypeDefinition } from "../definition.ts";
import { givenText, textVariable } from "../texts.ts";

export const openText: QuestionTypeDefinition<OpenText> = {
  summary: "texts",
  variables: (question) => [textVariable(question, "open")],
  check: () => [],
  texts: () => [],
  choices: () => [],
  measures: () => [],
  limits: (question) => ({ length: question.maxLength ?? 5_000 }),
  given: (question, cell) => givenText(cell(question.code)),
};
