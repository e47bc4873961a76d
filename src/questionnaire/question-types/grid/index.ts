import { problem } from "../../../problem.ts";
import type { Grid } from "../../model.ts";
import type { QuestionTypeDefinition } from "../definition.ts";
import { duplicateCodes } from "../options.ts";
import {
  checkScale,
  scaleCategories,
  scaleChoices,
  scaleMeasure,
  scaleTexts,
  valueOfPoint,
} from "../scales.ts";

export const grid: QuestionTypeDefinition<Grid> = {
  summary: "grid",
  variables: (question) =>
    question.rows.map((row) => ({
      code: `${question.code}_${row.code}`,
      question: question.code,
      part: row.code,
      level: "ordinal",
      label: row.label,
      categories: scaleCategories(question.scale),
    })),
  check: (question, path) => [
    ...(question.rows.length === 0 ? [problem("grid-without-rows", { path: `${path}.rows` })] : []),
    ...duplicateCodes(question.rows, `${path}.rows`),
    ...checkScale(question.scale, `${path}.scale`),
  ],
  texts: (question) => [
    ...question.rows.map((row, i) => [`rows[${i}].label`, row.label] as const),
    ...scaleTexts(question.scale),
  ],
  choices: (question) => scaleChoices(question.scale),
  rows: (question) => question.rows.map((row) => row.code),
  measures: (question) => [
    question.rows.map(({ code, label }) => [code, label]),
    scaleMeasure(question.scale),
  ],
  isComplete: (question, cell) =>
    question.rows.every((row) => cell(`${question.code}_${row.code}`) !== undefined),
  given: (question, cell, row) => {
    const rows = row === undefined ? question.rows.map(({ code }) => code) : [row];
    const chosen = rows.map((code) => cell(`${question.code}_${code}`)).filter((code) => code !== undefined);
    if (chosen[0] === undefined) return undefined;
    return row === undefined ? { chosen } : { chosen, ...valueOfPoint(question.scale, chosen[0]) };
  },
};
