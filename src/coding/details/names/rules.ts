import {
  HONORIFICS,
  INTRODUCTIONS,
  OPENERS,
  PARTICLES,
  ROLES,
  SURNAME_STARTS,
  THING_BEFORE,
} from "./cues.ts";
import { EVERYDAY_NAMES, FIRST_NAMES } from "./first-names.ts";
import { NOT_NAMES, THING_ENDING } from "./not-names.ts";
import { PLACES } from "./places.ts";
import { EVERYDAY_SURNAMES, SURNAMES } from "./surnames.ts";
import type { Word } from "./words.ts";

/** How many words from `i` on are a name; 0 where none begins there. */
export function nameAt(words: readonly Word[], i: number): number {
  const word = words[i];
  if (word === undefined) return 0;
  for (const rule of RULES) {
    const length = rule(words, i, word);
    if (length > 0) return length;
  }
  return 0;
}

const DEN_PLACES = /^den (?:haag|helder|bosch|burg|dolder|ham|oever)$/;

type Rule = (words: readonly Word[], i: number, word: Word) => number;

/** "J.P. Terpstra", "K. van Beek". */
const initials: Rule = (words, i, word) => {
  if (word.case !== "initials") return 0;
  const rest = surnameAfter(words, i);
  const last = words[i + rest];
  const opens = word.text.length === 2 && last !== undefined && OPENERS.has(last.lower);
  return rest === 0 || opens ? 0 : 1 + rest;
};

/** "mevrouw Akkerman", "meneer de boer", "mijn dochter Lieke", "heet Priya". */
const afterCue: Rule = (words, i, word) => {
  const before = words[i - 1];
  if (before === undefined || !/^[\s.:,(]*$/u.test(word.gap)) return 0;
  const address = HONORIFICS.has(before.lower);
  const cue = address || (!word.gap.includes(",") && ROLES.has(before.lower));
  if (!cue && !INTRODUCTIONS.has(before.lower)) return 0;
  if (word.gap.includes(".") && !address) return 0;
  if (isProper(word)) {
    const sure = cue && !address ? mayBeName(word) : mayFollow(word);
    return sure ? 1 + surnameAfter(words, i) : 0;
  }
  const surname = 1 + particlesFrom(words, i);
  const last = words[i + surname - 1];
  if (last === undefined || !address || !PARTICLES.has(word.lower)) {
    return address && SURNAMES.has(word.lower) ? 1 : 0;
  }
  return (isProper(last) && mayFollow(last)) || SURNAMES.has(last.lower) ? surname : 0;
};

/** A first name from the list, with what may follow it. */
const firstName: Rule = (words, i, word) => {
  if (!isFirstName(word)) return 0;
  const rest = surnameAfter(words, i);
  const everyday = EVERYDAY_NAMES.has(word.lower);
  if (word.case === "lower") return lowerCaseName(words, i, everyday);
  if (word.case === "upper") return rest > 0 || (!everyday && word.text.length > 3) ? 1 + rest : 0;
  const thing = THING_BEFORE.has(words[i - 1]?.lower ?? "") && !word.starts && rest === 0;
  return rest === 0 && everyday && (word.starts || thing) ? 0 : 1 + rest;
};

/** "kees de boer", "peter jansen", "fatima": only what is no everyday word, or has a surname behind it. */
function lowerCaseName(words: readonly Word[], i: number, everyday: boolean): number {
  const length = 1 + particlesFrom(words, i + 1);
  const last = words[i + length];
  if (last !== undefined && SURNAMES.has(last.lower) && isAdjacent(last)) {
    const certain = length > 1 || !EVERYDAY_SURNAMES.has(last.lower);
    if (certain) return length + 1;
  }
  const next = words[i + 1];
  const month = /^\W*\d/u.test(next?.gap ?? "");
  return everyday || month || (words[i]?.text.length ?? 0) < 3 ? 0 : 1;
}

/** "Jansen", "Van den Berg", "de Vries" in the middle of a sentence. */
const surname: Rule = (words, i, word) => {
  const particles = SURNAME_STARTS.has(word.lower) ? 1 + particlesFrom(words, i + 1) : 0;
  const last = words[i + particles];
  if (last === undefined || !isProper(last) || (particles > 0 && !isAdjacent(last))) return 0;
  if (!mayBeName(last)) return 0;
  const known = SURNAMES.has(last.lower);
  if (particles === 0) return known && !EVERYDAY_SURNAMES.has(last.lower) && !isPlace(words, i) ? 1 : 0;
  const capital = word.case === "capital" && word.lower !== "de" && (!word.starts || isUnknown(last));
  if (DEN_PLACES.test(`${word.lower} ${last.lower}`)) return 0;
  const place = PLACES.has(last.lower) && (word.starts || word.case === "lower");
  return (known || capital) && !place && words[i - 1]?.lower !== "gemeente" ? particles + 1 : 0;
};

/** A capital in the middle of a sentence that is no office's, place's or thing's as far as the lists go. */
const capital: Rule = (words, i, word) => {
  if (word.case !== "capital" || word.starts || word.text.length < 3 || !isUnknown(word)) return 0;
  const before = words[i - 1];
  if (before === undefined || before.case !== "lower" || THING_BEFORE.has(before.lower)) return 0;
  // "Kamer van Koophandel"
  const ofOffice = PARTICLES.has(before.lower) && words[i - 2]?.case === "capital";
  if (ofOffice) return 0;
  if (!/^[\s,(/]*$/u.test(word.gap)) return 0;
  const next = words[i + 1];
  const joined = next !== undefined && isAdjacent(next) && isProper(next);
  if (joined && !isUnknown(next) && !SURNAMES.has(next.lower)) return 0;
  return 1 + surnameAfter(words, i);
};

/** "Zwaantje Pietersma zei": a sentence begins with two capitals, of which the second sounds like a surname. */
const pairAtStart: Rule = (words, i, word) => {
  const next = words[i + 1];
  if (word.case !== "capital" || !word.starts || next?.case !== "capital" || !isAdjacent(next)) return 0;
  if (!isUnknown(word) || HONORIFICS.has(word.lower) || ROLES.has(word.lower)) return 0;
  return isUnknown(next) && (SURNAMES.has(next.lower) || SOUNDS_DUTCH.test(next.lower))
    ? 1 + surnameAfter(words, i)
    : 0;
};

/** Endings of many Dutch surnames and of few other words. */
const SOUNDS_DUTCH =
  /(?:stra|sma|inga|enga|ema|ssen|sen|mans|kamp|huis|huizen|hoff|voort|horst|brink|poel|kens|ink)$/;

const RULES: readonly Rule[] = [initials, afterCue, firstName, surname, capital, pairAtStart];

/** How many words after `i` belong to the same name: initials, particles and surnames, with only spaces between. */
function surnameAfter(words: readonly Word[], i: number): number {
  let end = i;
  for (let at = i + 1; at < words.length && at - i <= 6; at++) {
    const word = words[at];
    if (word === undefined || !isAdjacent(word)) break;
    if (PARTICLES.has(word.lower)) continue;
    if (!isProper(word) || !mayFollow(word)) break;
    end = at;
  }
  return end - i;
}

/** How many particles stand from `i` on. */
function particlesFrom(words: readonly Word[], i: number): number {
  let count = 0;
  while (count < 3) {
    const word = words[i + count];
    if (word === undefined || !PARTICLES.has(word.lower) || !isAdjacent(word)) break;
    count++;
  }
  return count;
}

function isAdjacent(word: Word): boolean {
  return /^[ \u00A0]?$/u.test(word.gap);
}

function isProper(word: Word): boolean {
  return word.case !== "lower";
}

/** From the list, or two of them joined: "Anne-Fleur", and not "Stella-achtig". */
function isFirstName({ lower, text }: Word): boolean {
  if (FIRST_NAMES.has(lower)) return true;
  if (!text.includes("-")) return false;
  const [first = "", second] = text.split("-");
  return second !== undefined && FIRST_NAMES.has(first.toLowerCase()) && /^\p{Lu}/u.test(second);
}

/** Behind a first name or "mevrouw" every capital is a surname, unless an office or a sentence begins with it. */
function mayFollow(word: Word): boolean {
  return word.case === "initials" || (!NOT_NAMES.has(word.lower) && !OPENERS.has(word.lower));
}

/** By itself: not an office's, law's or thing's name. */
function mayBeName(word: Word): boolean {
  if (!mayFollow(word)) return false;
  return (
    word.case === "initials" ||
    SURNAMES.has(word.lower) ||
    isFirstName(word) ||
    !THING_ENDING.test(word.lower)
  );
}

function isUnknown(word: Word): boolean {
  return (
    mayBeName(word) &&
    !PLACES.has(word.lower) &&
    /^\p{Lu}[\p{Ll}\p{M}'’]+(?:-\p{Lu}?[\p{Ll}'’]+)*$/u.test(word.text)
  );
}

function isPlace(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]?.lower ?? "";
  return PLACES.has(words[i]?.lower ?? "") || (THING_BEFORE.has(before) && before !== "de");
}
