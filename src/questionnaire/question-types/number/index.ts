import { problem } from "../../../problem.ts";
import type { NumberQuestion } from "../../model.ts";
import type { QuestionTypeDefinition } from "../definition.ts";

export const number: QuestionTypeDefinition<NumberQuestion> = {
  summary: "numbers",
  variables: (question) => [
    {
      code: question.code,
      question: question.code,
      level: "numeric",
      label: question.text,
      categories: [],
    },
  ],
  check: ({ min = -Infinity, max = Infinity }, path) =>
    min <= max ? [] : [problem("question-bounds-impossible", { path }, { least: min, most: max })],
  texts: (question) => (question.unit === undefined ? [] : [["unit", question.unit]]),
  choices: () => [],
  measures: (question) => [
    question.min ?? null,
    question.max ?? null,
    question.decimals ?? 0,
    question.unit ?? null,
  ],
  contradiction: ({ code, min = -Infinity, max = Infinity }, cell) => {
    const value = Number(cell(code) ?? NaN);
    return value < min || value > max ? "answer-out-of-bounds" : undefined;
  },
  shortcoming: ({ code, decimals = 0 }, cell) => {
    const [, fraction = ""] = (cell(code) ?? "").split(".");
    return fraction.length > decimals ? "answer-too-precise" : undefined;
  },
  limits: ({ min, max, decimals = 0 }) => ({
    ...(min !== undefined && { least: min }),
    ...(max !== undefined && { most: max }),
    decimals,
  }),
  given: (question, cell) => {
    const written = cell(question.code);
    return written === undefined ? undefined : { chosen: [], value: Number(written) };
  },
};
