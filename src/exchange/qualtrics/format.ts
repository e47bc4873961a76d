import { saidIn, type Naming } from "../forms/fields.ts";
import type { Shape } from "../forms/model.ts";
import { jsonFile, recognisesJson } from "../forms/one-file.ts";
import type { QuestionnaireFormat } from "../questionnaires/format.ts";
import { readQsf } from "./read/index.ts";
import { isQsf } from "./read/survey.ts";

/** Columns by Qualtrics' own key, which does not change with the language, or by the researcher's tag. */
const naming: Naming = {
  question: ({ id = "", name, words, shape }) => [
    id,
    id.replaceAll("-", "_"),
    name,
    // In a list, these are the words beside an answer.
    ...("options" in shape ? [] : [`${id}-TEXT`, `${id}_TEXT`, `${name}_TEXT`]),
    ...saidIn(words),
  ],
  // A tag ends in the choice's own number, or in the one that somebody gave it.
  option: ({ id = "", name }, option) => [
    `${id}-${option.name}`,
    `${id.replaceAll("-", "_")}_${option.name}`,
    ...(option.column === undefined ? [] : [option.column]),
    `${name}_${option.name}`,
    `${name}_${option.value ?? option.name}`,
  ],
  row: ({ id = "", name }, row) => [
    `${id}-${row.name}`,
    `${id}_${row.name}`,
    ...(row.column === undefined ? [] : [row.column]),
    `${name}_${row.name}`,
  ],
  words: ({ id = "", name, shape }, option) => [
    `${id}-${option.name}-TEXT`,
    `${id}_${option.name}_TEXT`,
    `${name}_${option.name}_TEXT`,
    ...(hasOneOther(shape) ? [`${id}-TEXT`, `${name}_TEXT`] : []),
  ],
  splitBy: ",",
  // The data hold the number that somebody gave an answer, or its place among the answers.
  values: (_, option) => [String(option.value ?? option.name)],
  // A cell that is filled says that the option was chosen, whatever number stands in it.
  notChosen: [],
};

/** Older exports have one column for the words beside all answers of a question. */
function hasOneOther(shape: Shape): boolean {
  return "options" in shape && shape.options.filter(({ other }) => other === true).length === 1;
}

/** Qualtrics: its survey (.qsf), and the answers in CSV by the keys of their columns. */
export const qsf: QuestionnaireFormat = {
  dialect: "qualtrics",
  extension: "qsf",
  reading: {
    recognises: recognisesJson(isQsf, /"SurveyEntry"\s*:/),
    read: jsonFile(readQsf, naming),
    namesOf: keysOf,
  },
};

/** The key in the third header row comes first. */
function keysOf(cells: readonly string[]): readonly string[] {
  const keys = cells.flatMap((cell) => /["']ImportId["']\s*:\s*["']([^"']+)["']/.exec(cell)?.[1] ?? []);
  return [...keys, ...cells];
}
