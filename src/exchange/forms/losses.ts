import type { Problem } from "../../problem.ts";
import type { Questionnaire } from "../../questionnaire/model.ts";
import type { Language } from "../../text.ts";
import { loss, type Loss } from "../questionnaires/losses.ts";

/** By the property that is different, what has no place. */
const BY_PROPERTY: ReadonlyMap<string, Loss> = new Map([
  ["nl", "words"],
  ["en", "words"],
  ["background", "background"],
  ["code", "code"],
  ["decimals", "decimals"],
  ["dontKnow", "dont-know"],
  ["exclusive", "exclusive"],
  ["introduction", "introduction"],
  ["judgement", "judgement"],
  ["languages", "languages"],
  ["maxLength", "length"],
  ["atLeast", "limits"],
  ["atMost", "limits"],
  ["min", "limits"],
  ["max", "limits"],
  ["middle", "middle"],
  ["ordered", "ordered"],
  ["other", "other"],
  ["pages", "page"],
  ["places", "places"],
  ["when", "routing"],
  ["short", "short"],
  ["together", "together"],
  ["type", "type"],
  ["unit", "unit"],
  ["value", "value"],
]);

/** What is different when a questionnaire was written and read again: once each, at the place where it is lost. */
export function lossesBetween(
  before: Questionnaire,
  after: Questionnaire | undefined,
  language: Language,
): Problem[] {
  if (after === undefined) return [loss("page", "pages", language)];
  const codes = before.pages.map(({ questions }) => questions.map(({ code }) => code));
  return differences(before, after, "").map((path) => {
    const at = /^pages\[(\d+)\]\.questions\[(\d+)\]/.exec(path);
    const question = at === null ? undefined : codes[Number(at[1])]?.[Number(at[2])];
    const property = /(\w+)(?:\[\d+\])*$/.exec(path)?.[1] ?? "";
    const what = path.includes(".when") ? "routing" : (BY_PROPERTY.get(property) ?? "words");
    return loss(what, path, language, question);
  });
}

/** The paths to what the first has and the second has not, or has otherwise. */
function differences(before: unknown, after: unknown, path: string): string[] {
  if (Object.is(before, after) || saysNothing(before, after, path)) return [];
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    return before.flatMap((one: unknown, i) => differences(one, after[i] as unknown, `${path}[${i}]`));
  if (!isRecord(before) || !isRecord(after)) return [path];
  return Object.keys(before).flatMap((name) =>
    differences(before[name], after[name], path === "" ? name : `${path}.${name}`),
  );
}

/** Where nothing stands it means no, and no digits after the comma. */
function saysNothing(before: unknown, after: unknown, path: string): boolean {
  return after === undefined && (before === false || (before === 0 && path.endsWith(".decimals")));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
