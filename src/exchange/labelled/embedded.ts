import type { Questionnaire } from "../../questionnaire/model.ts";
import type { Attributes } from "./model.ts";
import type { NoAnswerCodes } from "./no-answer-codes.ts";

/** Attributes whose name begins with @ travel along without being shown to anybody. */
export const CODE_ATTRIBUTE = "@peilschaal_code";
const QUESTIONNAIRE = "@peilschaal_questionnaire";
const NO_ANSWER = "@peilschaal_no_answer";

const PIECE = /[^]{1,4000}/gu;

/** The whole questionnaire as an attribute of the file, in pieces, so that nothing of it is lost on the way back. */
export function embedded(questionnaire: Questionnaire, codes: NoAnswerCodes): Attributes {
  const { skipped, dontKnow, brokeOff } = codes;
  return new Map([
    [QUESTIONNAIRE, JSON.stringify(questionnaire).match(PIECE) ?? []],
    [NO_ANSWER, [skipped, dontKnow, brokeOff].map(String)],
  ]);
}

export interface Embedded {
  /** As it was written; to be checked like any file from outside. */
  readonly questionnaire: unknown;
  readonly codes: NoAnswerCodes;
}

export function embeddedIn(attributes: Attributes): Embedded | undefined {
  const pieces = attributes.get(QUESTIONNAIRE);
  const [skipped, dontKnow, brokeOff] = (attributes.get(NO_ANSWER) ?? []).map(Number);
  if (pieces === undefined || skipped === undefined || dontKnow === undefined || brokeOff === undefined) {
    return undefined;
  }
  try {
    return { questionnaire: JSON.parse(pieces.join("")) as unknown, codes: { skipped, dontKnow, brokeOff } };
  } catch {
    return undefined;
  }
}
