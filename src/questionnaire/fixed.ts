import type { Language } from "../text.ts";
import { variablesOf } from "./asked.ts";
import type { Questionnaire } from "./model.ts";

/** What no participant sees: a name in charts, their order, and that somebody accepted a break in the series. */
const UNSEEN = new Set(["short", "ordered", "breakAccepted"]);

/**
 * Whether two questionnaires put the same to participants: the same words, codes and routes in the languages that are asked in.
 * English beside a poll that is held in Dutch is for its report.
 */
export function asksTheSame(one: Questionnaire, other: Questionnaire): boolean {
  return seenOf(one) === seenOf(other);
}

/** Whether answers to the one can be read with the other: the same columns, and the same values in them. */
export function hasSameColumns(one: Questionnaire, other: Questionnaire): boolean {
  return columnsOf(one) === columnsOf(other);
}

function columnsOf(questionnaire: Questionnaire): string {
  const columns = variablesOf(questionnaire).map(({ code, question, part = "", categories }) => [
    code,
    question,
    part,
    ...categories.map((category) => category.code).sort(),
  ]);
  return JSON.stringify(columns.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)));
}

function seenOf({ title: _ownName, ...seen }: Questionnaire): string {
  const isAskedIn = (language: Language): boolean => seen.languages.includes(language);
  return JSON.stringify(seen, (key, part: unknown) => {
    if (UNSEEN.has(key)) return undefined;
    if (part === null || typeof part !== "object" || Array.isArray(part)) return part;
    const { en, ...rest } = part as Record<string, unknown>;
    const said = "nl" in part && !isAskedIn("en") ? rest : { ...rest, ...(en !== undefined && { en }) };
    return Object.fromEntries(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
