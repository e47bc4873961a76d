import { compoundParts } from "./compounds.ts";
import type { Link, WordList } from "./word-list.ts";

const LINKS: readonly Link[] = ["", "s", "en"];

/** "wet- en regelgeving": a word cut at a hyphen, then "en", "of" or a comma, and the word that has what was cut. */
const ELLIPSIS = /([\p{L}]{2,})-(?:\s*,\s*[\p{L}]{2,}-)*\s*(?:,|en|of|and|or|\/)\s+([\p{L}]{4,})/gu;
const CUT = /([\p{L}]{2,})-(?=\s*(?:,|en\s|of\s|\/))/gu;

/**
 * The whole words that a normalised text means where it leaves a part out: "wet- en regelgeving" → wetgeving,
 * regelgeving. A combination that no word list and no known compound supports is left as it is.
 */
export function wordsLeftOut(text: string, words: WordList): string[] {
  if (!text.includes("-")) return [];
  return [...text.matchAll(ELLIPSIS)].flatMap(([whole, , last = ""]) => {
    const cut = [...whole.matchAll(CUT)].map((match) => match[1] ?? "");
    const completed = cut.flatMap((part) => completedWith(part, last, words) ?? []);
    return completed.length === 0 ? [] : [...completed, last];
  });
}

/** The cut word with the end of the last one: a known word, else a known compound, else with the compound's head. */
function completedWith(part: string, last: string, words: WordList): string | undefined {
  const whole = endsAfterAWord(last, words).flatMap((end) => LINKS.map((link) => part + link + end));
  const known = whole.find((word) => words.knows(word));
  if (known !== undefined) return known;
  const compound = whole.find((word) => compoundParts(word, words).length > 0);
  if (compound !== undefined) return compound;
  const head = compoundParts(last, words).at(-1);
  return head === undefined ? undefined : part + last.slice(lastIndexOfHead(last, head));
}

/** What may have been cut: ends of the word that have a word before them, with or without a link; shortest first. */
function endsAfterAWord(last: string, words: WordList): string[] {
  const ends: string[] = [];
  for (let at = last.length - 3; at >= 2; at--) {
    const before = last.slice(0, at);
    if ([before, before.replace(/s$/, ""), before.replace(/en$/, "")].some((word) => words.knows(word))) {
      ends.push(last.slice(at));
    }
  }
  return ends;
}

/** Where the head begins as it is written in the compound, which may be its plural. */
function lastIndexOfHead(last: string, head: string): number {
  const at = last.lastIndexOf(head.slice(0, Math.max(3, head.length - 2)));
  return at < 0 ? 0 : at;
}
