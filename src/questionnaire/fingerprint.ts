import type { Code } from "./code.ts";
import { questionsOf, type Question, type Questionnaire } from "./model.ts";
import { definitionOf } from "./question-types/index.ts";
import type { Condition } from "./routing.ts";

/**
 * What two waves must share for a question to be compared: wording, options and base, each on its own so that a
 * refusal can name the reason. Canonical text, not a hash: two fingerprints can be shown side by side.
 */
export interface Fingerprint {
  readonly wording: string;
  readonly options: string;
  readonly base: string;
}

/** The fingerprint of every question, by code. */
export function fingerprints(questionnaire: Questionnaire): Map<Code, Fingerprint> {
  const result = new Map<Code, Fingerprint>();
  for (const page of questionnaire.pages) {
    for (const question of page.questions) result.set(question.code, fingerprint(question, page.when));
  }
  return result;
}

/** A short mark of a whole questionnaire, for the ledger: changes when anything a participant reads changes. */
export function questionnaireMark(questionnaire: Questionnaire): string {
  return canonical(questionsOf(questionnaire).map((question) => fingerprint(question, undefined)));
}

function fingerprint(question: Question, pageCondition: Condition | undefined): Fingerprint {
  return {
    wording: canonical(question.text),
    options: canonical([question.type, definitionOf(question).measures(question)]),
    base: canonical([pageCondition ?? null, question.when ?? null]),
  };
}

/** JSON with sorted keys and white space folded, so that only a change of words or structure shows. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === "string") return part.normalize("NFC").replaceAll(/\s+/gu, " ").trim();
    if (part === null || typeof part !== "object" || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
