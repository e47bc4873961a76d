import type { Link, WordList } from "./word-list.ts";

const SHORTEST_FIRST = 3;
const SHORTEST_LAST = 3;
/** Shorter words are rarely compounds and often look like one. */
const SHORTEST_COMPOUND = 7;
const MOST_PARTS = 4;
/** Adjectives that have become endings: belangrijk is no realm. */
const ENDINGS = new Set(["rijk", "rijke", "loos", "loze", "vol", "volle", "arm", "vrij", "vrije", "waardig"]);
const LINKS: readonly Link[] = ["", "s", "en"];

/**
 * The parts of a Dutch compound (normalised), without the letters that link them: "uitvoeringskracht" → uitvoering,
 * kracht. Empty where the word is not seen to be one. Of several ways to part it the one with the fewest parts is
 * taken, and among those the one with the longest last part, which is the head of a Dutch compound.
 */
export function compoundParts(word: string, words: WordList): string[] {
  if (word.length < SHORTEST_COMPOUND) return [];
  for (let parts = 2; parts <= MOST_PARTS; parts++) {
    const found = split(word, words, parts);
    if (found !== undefined) return found;
  }
  return [];
}

function split(word: string, words: WordList, parts: number): string[] | undefined {
  if (parts === 1) {
    const head = word.length < SHORTEST_LAST || ENDINGS.has(word) ? undefined : singularHead(word, words);
    return head === undefined ? undefined : [head];
  }
  for (let end = SHORTEST_FIRST; end <= word.length - SHORTEST_LAST; end++) {
    const first = firstPart(word.slice(0, end), words);
    if (first === undefined) continue;
    const rest = split(word.slice(end), words, parts - 1);
    if (rest !== undefined) return [first, ...rest];
  }
  return undefined;
}

/** The word that begins a compound, out of its beginning with the link. */
function firstPart(beginning: string, words: WordList): string | undefined {
  for (const link of LINKS) {
    if (!beginning.endsWith(link)) continue;
    for (const word of link === "en"
      ? singulars(beginning)
      : [beginning.slice(0, beginning.length - link.length)]) {
      if (word.length >= SHORTEST_FIRST && words.begins(word, link)) return word;
    }
  }
  return undefined;
}

/** The last part as the dictionary has it: plurals and diminutives of a head are no words of their own there. */
function singularHead(word: string, words: WordList): string | undefined {
  return [word, ...singulars(word)].find((one) => words.ends(one));
}

/** What a plural in -en or -s may be the plural of: kosten → kost, kantoren → kantoor, bussen → bus, brieven → brief. */
export function singulars(plural: string): string[] {
  if (plural.endsWith("s")) return [plural.slice(0, -1)];
  if (!plural.endsWith("en")) return [];
  const stem = plural.slice(0, -2);
  const voiceless = stem.replace(/v$/, "f").replace(/z$/, "s");
  const lengthened = voiceless.replace(/([aeou])([^aeiou])$/, "$1$1$2");
  const undoubled = stem.replace(/([^aeiou])\1$/, "$1");
  return [...new Set([stem, lengthened, undoubled, voiceless])];
}
