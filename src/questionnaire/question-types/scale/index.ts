import type { ScaleQuestion } from "../../model.ts";
import type { QuestionTypeDefinition } from "../definition.ts";
import {
  checkScale,
  scaleCategories,
  scaleChoices,
  scaleMeasure,
  scaleTexts,
  valueOfPoint,
} from "../scales.ts";

export const scale: QuestionTypeDefinition<ScaleQuestion> = {
  summary: "distribution",
  variables: (question) => [
    {
      code: question.code,
      question: question.code,
      level: "ordinal",
      label: question.text,
      categories: scaleCategories(question.scale),
    },
  ],
  check: (question, path) => checkScale(question.scale, `${path}.scale`),
  texts: (question) => scaleTexts(question.scale),
  choices: (question) => scaleChoices(question.scale),
  measures: (question) => scaleMeasure(question.scale),
  given: (question, cell) => {
    const chosen = cell(question.code);
    return chosen === undefined ? undefined : { chosen: [chosen], ...valueOfPoint(question.scale, chosen) };
  },
};
