import type { OneAnswer } from "../../model.ts";
import type { QuestionTypeDefinition } from "../definition.ts";
import { categoryOf, checkOptions, optionMeasure, optionTexts, otherTexts } from "../options.ts";

export const oneAnswer: QuestionTypeDefinition<OneAnswer> = {
  summary: "distribution",
  variables: (question) => [
    {
      code: question.code,
      question: question.code,
      level: "nominal",
      label: question.text,
      categories: question.options.map(categoryOf),
    },
    ...otherTexts(question.code, question.options),
  ],
  check: (question, path) => checkOptions(question.options, path),
  texts: (question) => optionTexts(question.options),
  choices: (question) => question.options.map((option) => option.code),
  measures: (question) => question.options.map(optionMeasure),
  given: (question, cell) => {
    const chosen = cell(question.code);
    return chosen === undefined ? undefined : { chosen: [chosen] };
  },
};
