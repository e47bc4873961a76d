import type { Explanation } from "../../model.ts";
import type { QuestionTypeDefinition } from "../definition.ts";

export const explanation: QuestionTypeDefinition<Explanation> = {
  summary: "none",
  variables: () => [],
  check: () => [],
  texts: () => [],
  choices: () => [],
  measures: () => [],
  given: () => undefined,
};
