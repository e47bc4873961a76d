import { saidIn, saidTogether, type Naming } from "../forms/fields.ts";
import { oneFile, writing } from "../forms/one-file.ts";
import type { QuestionnaireFormat } from "../questionnaires/format.ts";
import { columnPaths } from "./column-paths.ts";
import { isXlsFormFile } from "./read/kind.ts";
import { readXlsForm } from "./read/index.ts";
import { writeXlsForm } from "./write/index.ts";

/** Answers of Kobo and ODK: by names or by labels, an option behind a slash. */
const naming: Naming = {
  question: ({ name, words }) => [name, ...saidIn(words)],
  option: ({ name, words }, option) => [
    `${name}/${option.name}`,
    ...saidTogether(words, option.words, "/"),
    `${name}.${option.name}`,
    `${name}_${option.name}`,
  ],
  row: (_, row) => [row.name, ...saidIn(row.words)],
  words: ({ name }, option) => [option.wordsIn ?? `${name}_other`, `${name}_other`],
  splitBy: " ",
};

/** XLSForm: the workbook that ODK and Kobo make a form of. */
export const xlsform: QuestionnaireFormat = {
  dialect: "kobo",
  extension: "xlsx",
  reading: {
    recognises: isXlsFormFile,
    read: oneFile(({ bytes, name }, language) => readXlsForm(bytes, name, language), naming),
    namesOf: columnPaths,
  },
  write: writing(
    (questionnaire) => writeXlsForm(questionnaire),
    (bytes, language) => readXlsForm(bytes, "", language).value,
  ),
};
