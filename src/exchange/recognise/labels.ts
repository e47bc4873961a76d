import { oneLine } from "../source/clean.ts";

/** A label as it is compared with known ones: one line, lower case, no numbering, brackets or end signs. */
export function plainLabel(words: string): string {
  return oneLine(words)
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^\(?\d{1,2}[).:=]\s*|^\d{1,2}\s*[-–=:.]\s*(?=\p{L})/u, "")
    .replaceAll(/\s*\([^)]*\)/g, "")
    .replace(/[\s.,;:!*]+$/, "")
    .trim();
}

/** Letters and digits only: two answers that a person typed differ here only if they mean something else. */
export function typedLabel(words: string): string {
  return words.toLowerCase().replaceAll(/[^\p{L}\p{N}+#]/gu, "");
}

const DONT_KNOW =
  /^(dat )?weet( ik)?( het)? niet\b|^weet niet\b|^geen (mening|idee)\b|^w\.?n\.?v\.?t|^(i )?(don't|dont|do not) know\b|^no opinion\b|^(not sure|unsure|dk)$/;
const NOT_APPLICABLE = /^(n\.?v\.?t|niet van toepassing|not applicable|n\/a|doesn't apply|does not apply)$/;

/** "Weet ik niet", "No opinion": an answer, but no point on a scale. */
export function isDontKnow(words: string): boolean {
  return DONT_KNOW.test(plainLabel(words));
}

/** Answers beside the points of a scale: they count in percentages and never in a mean. */
export function isBesideScale(words: string): boolean {
  return isDontKnow(words) || NOT_APPLICABLE.test(plainLabel(words));
}

/** "Geen van deze", "None of the above". */
export function isExclusive(words: string): boolean {
  return /^(geen( enkele)?( van)?( de| deze| bovenstaande)?\b.{0,30}|none( of (the above|these|them))?|niets( van (deze|bovenstaande|dit alles))?|nothing)$/.test(
    plainLabel(words),
  );
}

const CHOSEN = new Set([
  "1",
  "y",
  "yes",
  "ja",
  "j",
  "true",
  "waar",
  "x",
  "checked",
  "selected",
  "aangevinkt",
  "gekozen",
]);
const NOT_CHOSEN = new Set([
  "0",
  "n",
  "no",
  "nee",
  "false",
  "onwaar",
  "unchecked",
  "not selected",
  "niet aangevinkt",
  "niet gekozen",
]);

export function saysChosen(words: string): boolean {
  return CHOSEN.has(words.toLowerCase());
}

export function saysNotChosen(words: string): boolean {
  return NOT_CHOSEN.has(words.toLowerCase());
}

const YES_NO: readonly (readonly [string, string])[] = [
  ["ja", "nee"],
  ["yes", "no"],
  ["waar", "niet waar"],
  ["true", "false"],
];

/** The two answers of a yes/no question, in their usual order, where all values are of it; "nee" need not occur. */
export function yesNoOf(values: readonly string[]): readonly [string, string] | undefined {
  const pair = YES_NO.find(
    (one) => values.length > 0 && values.every((value) => one.includes(value.toLowerCase())),
  );
  if (pair === undefined) return undefined;
  const written = pair.map((word) => values.find((value) => value.toLowerCase() === word) ?? capital(word));
  return [written[0] ?? "", written[1] ?? ""];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
