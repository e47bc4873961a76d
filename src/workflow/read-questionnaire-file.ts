import { readQuestionnaireAmong } from "../exchange/questionnaires/index.ts";
import { hasErrors, problem, type Outcome } from "../problem.ts";
import { checkQuestionnaire } from "../questionnaire/check.ts";
import type { Questionnaire } from "../questionnaire/model.ts";
import type { Language } from "../text.ts";
import { readJsonFile } from "./json-file.ts";

/** A file that somebody gave, to take questions from. */
export interface QuestionnaireFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The questions in a file of ours or of another program, recognised by what is in it. Problems tell what does not come
 * along; no value where there are no questions in it that can be used.
 */
export function readQuestionnaireFile(file: QuestionnaireFile, language: Language): Outcome<Questionnaire> {
  const own = ownQuestionnaire(file);
  if (own !== undefined) return own;
  const found = readQuestionnaireAmong([file], language);
  if (found === undefined) return { problems: [problem("questionnaire-file-unknown", { file: file.name })] };
  if (found.value === undefined) return { problems: found.problems };
  return { value: found.value.questionnaire.questionnaire, problems: found.problems };
}

/** One of ours has a name and version in it. */
function ownQuestionnaire({ name, bytes }: QuestionnaireFile): Outcome<Questionnaire> | undefined {
  const start = new TextDecoder().decode(bytes.subarray(0, 2000));
  if (!/^\uFEFF?\s*\{/.test(start) || !/"format"\s*:\s*"questionnaire\.v1"/.test(start)) return undefined;
  const read = readJsonFile(name, new TextDecoder().decode(bytes), "questionnaire.v1");
  if (read.value === undefined || hasErrors(read.problems)) return { problems: read.problems };
  return { value: read.value, problems: checkQuestionnaire(read.value, name) };
}
