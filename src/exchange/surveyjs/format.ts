import type { FormOption, FormQuestion } from "../forms/model.ts";
import { saidIn, saidTogether, type Naming } from "../forms/fields.ts";
import { readJson } from "../forms/json.ts";
import { jsonFile, recognisesJson, writing } from "../forms/one-file.ts";
import type { QuestionnaireFormat } from "../questionnaires/format.ts";
import { isSurveyJs, readSurveyJs } from "./read/index.ts";
import { writeSurveyJs } from "./write/index.ts";

/** Answers of SurveyJS that were put in a table: by names, with a point before rows, or by titles. */
const naming: Naming = {
  question: ({ id, name, words }) => [name, ...(id === undefined ? [] : [id]), ...saidIn(words)],
  option: (question, option) => parted(question, option),
  row: (question, row) => [...parted(question, row), ...(row.column === undefined ? [] : [row.column])],
  words: ({ name }) => [`${name}-Comment`],
  splitBy: ",",
};

function parted({ name, words }: FormQuestion, part: FormOption): string[] {
  return [
    `${name}.${part.name}`,
    `${name}/${part.name}`,
    ...saidTogether(words, part.words, " - "),
    ...saidTogether(words, part.words, " "),
  ];
}

/** A form of SurveyJS (JSON). */
export const surveyjs: QuestionnaireFormat = {
  dialect: "surveyjs",
  extension: "json",
  reading: {
    recognises: recognisesJson(isSurveyJs, /"(pages|elements)"\s*:\s*\[/),
    read: jsonFile(readSurveyJs, naming),
  },
  write: writing(
    (questionnaire) => writeSurveyJs(questionnaire),
    (bytes, language) => {
      const { value } = readJson(bytes, "");
      return value === undefined ? undefined : readSurveyJs(value, "", language).value;
    },
  ),
};
