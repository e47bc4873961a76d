import { saidIn, saidTogether, type Naming } from "../forms/fields.ts";
import { jsonFile, recognisesJson } from "../forms/one-file.ts";
import type { QuestionnaireFormat } from "../questionnaires/format.ts";
import { isFormbricks, readFormbricks } from "./read/index.ts";

/** Columns of its exports have a question's number and words. */
const naming: Naming = {
  question: ({ name, words }) => [...saidIn(words), name],
  option: ({ name }, option) => [`${name}.${option.name}`],
  row: ({ name, words }, row) => [...saidTogether(words, row.words, " - "), `${name}.${row.name}`],
  words: () => [],
  splitBy: ";",
};

/** Formbricks: its survey as JSON, and the answers in CSV or XLSX. */
export const formbricksSurvey: QuestionnaireFormat = {
  dialect: "formbricks",
  extension: "json",
  reading: {
    recognises: recognisesJson(isFormbricks, /"(headline|welcomeCard)"\s*:/),
    read: jsonFile(readFormbricks, naming),
    namesOf: (cells) => cells.flatMap((cell) => [cell.replace(/^\d+\. /, ""), cell]),
  },
};
