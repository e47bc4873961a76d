import type { Group } from "../../panel/model.ts";
import type { Code } from "../../questionnaire/code.ts";
import { isBackground, questionsOf, type Questionnaire } from "../../questionnaire/model.ts";
import type { RegisteredWave } from "../installation-ports.ts";

/** The codes of the groups a wave's keys have; null where they have none. */
export function groupsOf({ by, questionnaire }: RegisteredWave): readonly Code[] | null {
  return by === null ? null : groupsIn(questionnaire, by).map(({ code }) => code);
}

/** The options of a background question, of the first one where none is named. */
export function groupsIn(questionnaire: Questionnaire, by?: Code): readonly Group[] {
  const backgrounds = questionsOf(questionnaire).filter(isBackground);
  const question = by === undefined ? backgrounds[0] : backgrounds.find(({ code }) => code === by);
  return question?.options ?? [];
}
