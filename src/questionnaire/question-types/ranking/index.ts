import { problem } from "../../../problem.ts";
import type { Ranking } from "../../model.ts";
import type { CellReader, QuestionTypeDefinition } from "../definition.ts";
import { checkOptions, optionMeasure, optionTexts } from "../options.ts";

export const ranking: QuestionTypeDefinition<Ranking> = {
  summary: "ranks",
  variables: (question) =>
    question.options.map((option) => ({
      code: `${question.code}_${option.code}`,
      question: question.code,
      part: option.code,
      level: "rank",
      label: option.label,
      categories: Array.from({ length: placesOf(question) }, (_, i) => ({
        code: String(i + 1),
        label: { nl: `plaats ${i + 1}`, en: `place ${i + 1}` },
        value: i + 1,
      })),
    })),
  check: (question, path) => {
    const problems = checkOptions(question.options, path);
    const places = placesOf(question);
    if (places < 1 || places > question.options.length) {
      problems.push(problem("question-bounds-impossible", { path }, { least: 1, most: places }));
    }
    return problems;
  },
  texts: (question) => optionTexts(question.options),
  choices: (question) => question.options.map((option) => option.code),
  measures: (question) => [question.options.map(optionMeasure), placesOf(question)],
  contradiction: (question, cell) => {
    const places = question.options
      .map((option) => cell(`${question.code}_${option.code}`))
      .filter((place) => place !== undefined);
    return new Set(places).size < places.length ? "answer-place-twice" : undefined;
  },
  shortcoming: (question, cell) => {
    const places = placesGiven(question, cell);
    return places.length < Math.max(0, ...places) ? "answer-place-missing" : undefined;
  },
  isComplete: (question, cell) => placesGiven(question, cell).length >= placesOf(question),
  limits: (question) => ({ most: placesOf(question) }),
  given: (question, cell) => {
    const chosen = question.options
      .map((option) => option.code)
      .filter((code) => cell(`${question.code}_${code}`) !== undefined);
    return chosen.length === 0 ? undefined : { chosen };
  },
};

function placesGiven(question: Ranking, cell: CellReader): number[] {
  return question.options
    .map((option) => cell(`${question.code}_${option.code}`))
    .filter((place) => place !== undefined)
    .map(Number);
}

/** How many places a participant gives. */
export function placesOf(question: Ranking): number {
  return question.places ?? question.options.length;
}
