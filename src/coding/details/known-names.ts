import type { DetailKind } from "../model.ts";
import type { Detail, Detector } from "./detail.ts";
import { EVERYDAY_SURNAMES } from "./names/surnames.ts";
import { EVERYDAY_NAMES } from "./names/first-names.ts";
import { PARTICLES } from "./names/cues.ts";

/** The names a panel holds: of its members in full, and of the organisations they work for. */
export interface KnownNames {
  readonly people: Iterable<string>;
  readonly organisations: Iterable<string>;
}

interface Entry {
  readonly kind: DetailKind;
  readonly words: readonly string[];
  /** An abbreviation or an everyday word counts only as it is written. */
  readonly as?: "written" | "capital";
}

interface Word {
  readonly plain: string;
  readonly written: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the names that are handed over, in any case, with or without accents, in full or by their parts: first name
 * alone, surname with or without its particles. Whoever calls keeps the names; nothing of them is written down.
 */
export function knownNames({ people, organisations }: KnownNames): Detector {
  const byFirstWord = new Map<string, Entry[]>();
  const entries = [...[...people].flatMap(personEntries), ...[...organisations].flatMap(organisationEntries)];
  for (const entry of entries) {
    const first = entry.words[0] ?? "";
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), entry]);
  }
  return (answer) => {
    const words = wordsOf(answer);
    const details: Detail[] = [];
    for (let i = 0; i < words.length; i++) {
      const entry = longestAt(words, i, byFirstWord.get(words[i]?.plain ?? "") ?? []);
      const [first, last] = [words[i], words[i + (entry?.words.length ?? 1) - 1]];
      if (entry === undefined || first === undefined || last === undefined) continue;
      details.push({ kind: entry.kind, from: first.from, to: last.to });
      i += entry.words.length - 1;
    }
    return details;
  };
}

function longestAt(words: readonly Word[], i: number, entries: readonly Entry[]): Entry | undefined {
  return entries
    .filter(
      (entry) => entry.words.every((word, j) => words[i + j]?.plain === word) && isWritten(words[i], entry),
    )
    .reduce<Entry | undefined>(
      (longest, entry) => (entry.words.length > (longest?.words.length ?? 0) ? entry : longest),
      undefined,
    );
}

function isWritten(word: Word | undefined, { as }: Entry): boolean {
  if (word === undefined || as === undefined) return true;
  return as === "capital" ? /^\p{Lu}/u.test(word.written) : /^\p{Lu}+$/u.test(word.written);
}

/** "Fatima de Vries" is known as herself, as "Fatima", as "de Vries" and as "Vries". */
function personEntries(name: string): Entry[] {
  const words = wordsOf(name).map((word) => word.plain);
  const core = words.findIndex((word, i) => i > 0 && PARTICLES.has(word));
  const surname = core > 0 ? words.slice(core) : words.slice(-1);
  const bare = surname.filter((word) => !PARTICLES.has(word));
  const parts = [words, words.slice(0, 1), ...(words.length > 1 ? [surname, bare] : [])];
  return parts
    .filter((part) => part.length > 0 && part.join("").length > 1)
    .map((part) => ({ kind: "name", words: part, ...(isEveryday(part) ? { as: "capital" as const } : {}) }));
}

function isEveryday(words: readonly string[]): boolean {
  const [word = ""] = words;
  if (words.length > 1) return false;
  return word.length < 4 || EVERYDAY_NAMES.has(word) || EVERYDAY_SURNAMES.has(word);
}

function organisationEntries(name: string): Entry[] {
  const words = wordsOf(name).map((word) => word.plain);
  if (words.length === 0) return [];
  const abbreviation = words.length === 1 && name.trim().length <= 5;
  return [{ kind: "organisation", words, ...(abbreviation ? { as: "written" as const } : {}) }];
}

/** Words without case and accents, with their places. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]{1,60}/gu)].map((match) => ({
    plain: plainOf(match[0]),
    written: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

function plainOf(word: string): string {
  return word
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("ı", "i")
    .replaceAll("ß", "ss")
    .toLowerCase();
}
