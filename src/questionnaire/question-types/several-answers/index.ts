import { problem, type Problem } from "../../../problem.ts";
import type { SeveralAnswers } from "../../model.ts";
import { DICHOTOMY } from "../../variables.ts";
import type { QuestionTypeDefinition } from "../definition.ts";
import { checkOptions, optionMeasure, optionTexts, otherTexts } from "../options.ts";

export const severalAnswers: QuestionTypeDefinition<SeveralAnswers> = {
  summary: "multiple",
  variables: (question) => [
    ...question.options.map((option) => ({
      code: `${question.code}_${option.code}`,
      question: question.code,
      part: option.code,
      level: "dichotomous" as const,
      label: option.label,
      categories: DICHOTOMY,
    })),
    ...otherTexts(question.code, question.options),
  ],
  check: (question, path) => [...checkOptions(question.options, path), ...checkBounds(question, path)],
  texts: (question) => optionTexts(question.options),
  choices: (question) => question.options.map((option) => option.code),
  measures: (question) => [
    question.options.map(optionMeasure),
    question.atLeast ?? null,
    question.atMost ?? null,
  ],
  contradiction: (question, cell) => {
    const chosen = question.options.filter((option) => cell(`${question.code}_${option.code}`) === "1");
    if (chosen.length > 1 && chosen.some((option) => option.exclusive === true)) return "answer-exclusive";
    return chosen.length > (question.atMost ?? Infinity) ? "answer-too-many" : undefined;
  },
  shortcoming: (question, cell) => {
    const chosen = question.options.filter((option) => cell(`${question.code}_${option.code}`) === "1");
    if (chosen.some((option) => option.exclusive === true)) return undefined;
    return chosen.length > 0 && chosen.length < (question.atLeast ?? 0) ? "answer-too-few" : undefined;
  },
  limits: ({ atLeast, atMost }) => ({
    ...(atLeast !== undefined && { least: atLeast }),
    ...(atMost !== undefined && { most: atMost }),
  }),
  given: (question, cell) => {
    const chosen = question.options
      .map((option) => option.code)
      .filter((code) => cell(`${question.code}_${code}`) === "1");
    return chosen.length === 0 ? undefined : { chosen };
  },
};

function checkBounds({ atLeast = 0, atMost = Infinity, options }: SeveralAnswers, path: string): Problem[] {
  if (atLeast <= atMost && atLeast <= options.length) return [];
  return [problem("question-bounds-impossible", { path }, { least: atLeast, most: atMost })];
}
