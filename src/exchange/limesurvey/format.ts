import type { Questionnaire } from "../../questionnaire/model.ts";
import type { Language } from "../../text.ts";
import { lossesBetween } from "../forms/losses.ts";
import type { QuestionnaireFormat, WriteQuestionnaire } from "../questionnaires/format.ts";
import { GivenFile } from "../questionnaires/given-file.ts";
import { readLimeFiles } from "./read/files.ts";
import { isLimeFile } from "./read/kind.ts";
import { columnNames } from "./read/column-names.ts";
import { writeLss } from "./write/index.ts";

/** LimeSurvey: its survey (.lss), group (.lsg), question (.lsq) and archive (.lsa) with answers. */
export const lss: QuestionnaireFormat = {
  dialect: "limesurvey",
  extension: "lss",
  write: writing,
  reading: { recognises: isLimeFile, read: readLimeFiles, namesOf: columnNames },
};

/** What LimeSurvey has no place for, and what our own reader does not find again: texts are HTML there, for one thing. */
function writing(
  ...[questionnaire, language]: Parameters<WriteQuestionnaire>
): ReturnType<WriteQuestionnaire> {
  const { value, problems } = writeLss(questionnaire, language);
  if (value === undefined) return { problems };
  const back = readBack(value, language);
  const known = new Set(problems.map(({ place }) => place.path));
  const more = lossesBetween(questionnaire, back, language).filter(({ place }) => !known.has(place.path));
  return { value, problems: [...problems, ...more] };
}

function readBack(bytes: Uint8Array, language: Language): Questionnaire | undefined {
  return readLimeFiles([new GivenFile({ name: "", bytes })], language).value?.questionnaire;
}
