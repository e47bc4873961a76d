import { problem, type Outcome } from "../../problem.ts";
import type { Language } from "../../text.ts";
import type { Questionnaire } from "../../questionnaire/model.ts";
import type { ReadQuestionnaire, WriteQuestionnaire } from "../questionnaires/format.ts";
import type { GivenFile } from "../questionnaires/given-file.ts";
import type { ComposedForm } from "./compose.ts";
import { sharedAnswers, withFields, type Naming } from "./fields.ts";
import type { Json } from "./json.ts";
import { lossesBetween } from "./losses.ts";

/** Reads a format whose questionnaire is one file. */
export function oneFile(
  read: (file: GivenFile, language: Language) => Outcome<ComposedForm>,
  naming: Naming,
): (files: readonly GivenFile[], language: Language) => Outcome<ReadQuestionnaire> {
  return ([first, second], language) => {
    if (first === undefined) return { problems: [] };
    if (second !== undefined)
      return { problems: [problem("form-several", { file: second.name }, { first: first.name })] };
    const { value, problems } = read(first, language);
    if (value === undefined) return { problems };
    const shared = sharedAnswers(value, naming, first.name);
    return { value: withFields(value, naming), problems: [...problems, ...shared] };
  };
}

/** Reads a format that is JSON. */
export function jsonFile(
  read: (json: Json, file: string, language: Language) => Outcome<ComposedForm>,
  naming: Naming,
): ReturnType<typeof oneFile> {
  return oneFile(({ parsed, name }, language) => {
    const { value, problems } = parsed;
    return value === undefined ? { problems } : read(value, name, language);
  }, naming);
}

/**
 * Whether JSON is of a format. What cannot be read at all is told by the format that its first words are of, so that the
 * reason is the right one.
 */
export function recognisesJson(is: (json: Json) => boolean, start: RegExp): (file: GivenFile) => boolean {
  return (file) => {
    if (file.kind !== "json") return false;
    const { value } = file.parsed;
    return value === undefined ? start.test(file.start) : is(value);
  };
}

/** Writes a format and reads it again at once: what is different then is what it has no place for. */
export function writing(
  write: (questionnaire: Questionnaire) => Uint8Array,
  read: (bytes: Uint8Array, language: Language) => ComposedForm | undefined,
): WriteQuestionnaire {
  return (questionnaire, language) => {
    const value = write(questionnaire);
    const back = read(value, language)?.questionnaire;
    return { value, problems: lossesBetween(questionnaire, back, language) };
  };
}
