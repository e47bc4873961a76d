import type { Detail, Detector } from "./detail.ts";
import { FIRST_NAMES, NOT_NAMES } from "./name-lists.ts";

// Bounded, so that no answer, however long or odd, takes more than time in proportion to its length.
const CAPITALISED = "\\p{Lu}[\\p{Ll}'’]{1,30}(?:-\\p{Lu}[\\p{Ll}'’]{1,30}){0,2}";
const PARTICLE =
  "(?:(?:van|de|den|der|het|ten|ter|te|van de|van den|van der|van het|in 't|el|al|bin|el-)\\s+)";
/** A title or role that a name follows. */
const TITLE =
  "(?:[Dd]hr|[Mm]w|[Mm]evr|[Dd]rs?|[Pp]rof|[Ii]r|[Mm]r)\\.|(?:[Mm]eneer|[Mm]evrouw|[Mm]inister|[Ss]taatssecretaris|[Ww]ethouder|[Bb]urgemeester|[Dd]irecteur|[Cc]hef|[Bb]aas|[Cc]ollega|[Tt]eamleider|[Mm]anager|[Ll]eidinggevende|[Mm]an|[Vv]rouw)";

const AFTER_TITLE = new RegExp(
  `(?:${TITLE})\\s+((?:\\p{Lu}\\.\\s?){0,4}${PARTICLE}?${CAPITALISED}(?:\\s+${PARTICLE}?${CAPITALISED}){0,3})`,
  "gu",
);
const INITIALS = new RegExp(`(?<!\\p{L})((?:\\p{Lu}\\.\\s?){1,4}${PARTICLE}?${CAPITALISED})`, "gu");
const SEVERAL_WORDS = new RegExp(
  `(?<!\\p{L})(${CAPITALISED}\\s+${PARTICLE}?${CAPITALISED}(?:\\s+${CAPITALISED}){0,3})`,
  "gu",
);
const ONE_WORD = new RegExp(`(?<!\\p{L})(${CAPITALISED})(?!\\p{L})`, "gu");

/**
 * Names of people, by what stands around and inside them: a title before, initials, a first name from a list of
 * common ones. It proposes and a person decides; it misses a lone surname without a title and names in lower case.
 */
export const name: Detector = (answer) =>
  withoutOverlap([
    ...found(answer, AFTER_TITLE, (words) => !isKnownThing(words)),
    ...found(answer, INITIALS, (words) => !isKnownThing(words)),
    ...found(answer, SEVERAL_WORDS, (words) => FIRST_NAMES.has(firstWord(words))),
    ...found(answer, ONE_WORD, (words) => FIRST_NAMES.has(words.toLowerCase())),
  ]);

function found(answer: string, pattern: RegExp, accept: (words: string) => boolean): Detail[] {
  return [...answer.matchAll(pattern)].flatMap((match) => {
    const words = match[1] ?? "";
    if (!accept(words)) return [];
    const from = match.index + match[0].length - words.length;
    return [{ kind: "name" as const, from, to: from + words.length }];
  });
}

function isKnownThing(words: string): boolean {
  return words.split(/\s+/).some((word) => NOT_NAMES.has(word.toLowerCase()));
}

function firstWord(words: string): string {
  return (words.split(/\s+/)[0] ?? "").toLowerCase();
}

/** Keeps the longest of what overlaps. */
function withoutOverlap(details: readonly Detail[]): Detail[] {
  const longestFirst = [...details].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: Detail[] = [];
  for (const one of longestFirst) {
    if (!kept.some((other) => one.from < other.to && other.from < one.to)) kept.push(one);
  }
  return kept.sort((a, b) => a.from - b.from);
}
