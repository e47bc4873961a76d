import type { QuestionnaireFormat } from "../questionnaires/format.ts";
import { readLimeFiles } from "./read/files.ts";
import { isLimeFile } from "./read/kind.ts";
import { columnNames } from "./read/column-names.ts";
import { writeLss } from "./write/index.ts";

/** LimeSurvey: its survey (.lss), group (.lsg), question (.lsq) and archive (.lsa) with answers. */
export const lss: QuestionnaireFormat = {
  dialect: "limesurvey",
  extension: "lss",
  write: writeLss,
  reading: { recognises: isLimeFile, read: readLimeFiles, namesOf: columnNames },
};
