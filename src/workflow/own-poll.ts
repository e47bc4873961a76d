import type { ImportMap } from "../exchange/import-map.ts";
import { ownMap } from "../exchange/labelled-export/own-map.ts";
import type { LabelledExport } from "../exchange/labelled-export/read.ts";
import { embeddedIn } from "../exchange/labelled/embedded.ts";
import { ownAnswers } from "../exchange/labelled/own-answers.ts";
import type { ReadAnswers } from "../exchange/mapped/read-mapped.ts";
import { hasErrors, warning, type Outcome } from "../problem.ts";
import { checkQuestionnaire } from "../questionnaire/check.ts";
import { readJsonFile } from "./json-file.ts";

export interface OwnPoll {
  /** For showing what was read; nobody has to correct it. */
  readonly map: ImportMap;
  readonly answers: ReadAnswers;
}

/**
 * The poll in a file that Peilschaal wrote: its questionnaire and row ids are taken as they are. Undefined where it is
 * a file of another program; no value, and told, where it was changed so much that it has to be read like one.
 */
export function ownPoll(labelled: LabelledExport, file: string): Outcome<OwnPoll> | undefined {
  const embedded = embeddedIn(labelled.data.dictionary.attributes);
  if (embedded === undefined) return undefined;
  const { value: questionnaire } = readJsonFile(
    file,
    JSON.stringify(embedded.questionnaire),
    "questionnaire.v1",
  );
  const sound = questionnaire !== undefined && !hasErrors(checkQuestionnaire(questionnaire));
  const read = sound ? ownAnswers(labelled.data, questionnaire, embedded.codes, file) : undefined;
  if (questionnaire === undefined || read === undefined) {
    return { problems: [warning("import-own-changed", { file })] };
  }
  if (read.value === undefined) return { problems: read.problems };
  const answers = { questionnaire, data: read.value, listed: [] };
  return { value: { map: ownMap(labelled, questionnaire), answers }, problems: read.problems };
}
