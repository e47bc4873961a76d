/** What is known of Dutch words: which exist, and which may begin or end a compound. */
export interface WordList {
  readonly knows: (word: string) => boolean;
  /** Whether the word may stand first in a compound with this link after it. */
  readonly begins: (word: string, link: Link) => boolean;
  readonly ends: (word: string) => boolean;
}

/** The letters between two parts: uitvoering-s-kracht, mens-en-werk. */
export type Link = "" | "s" | "en";

/** No word is known: every word stays whole. */
export const noWords: WordList = { knows: () => false, begins: () => false, ends: () => false };

/** How a word takes part in compounds; bits, for one number a word. */
const KNOWN = 1;
const BEGINS = 2;
const BEGINS_WITH_S = 4;
const BEGINS_IN_PLURAL = 8;
const ENDS = 16;

const ROLE_OF_LINK: Readonly<Record<Link, number>> = {
  "": BEGINS,
  s: BEGINS_WITH_S,
  en: BEGINS_IN_PLURAL,
};

/**
 * The flags that tell of compounds, as OpenTaal's `.aff` declares them: COMPOUNDBEGIN Ca, COMPOUNDEND Cc, and the
 * suffix classes that lead there.
 */
const FLAGS: readonly (readonly [flag: string, role: number])[] = [
  ["Ca", BEGINS],
  ["CA", BEGINS],
  ["Ce", BEGINS],
  ["Ch", BEGINS_WITH_S],
  ["Cd", BEGINS_WITH_S],
  ["Za", BEGINS_WITH_S],
  ["Zb", BEGINS_IN_PLURAL],
  ["Ze", BEGINS_IN_PLURAL],
  ["Cc", ENDS],
];
const ROLE_OF_FLAG = new Uint8Array(1 << 14);
for (const [flag, role] of FLAGS) ROLE_OF_FLAG[flagAt(flag, 0)] = role;

const NEW_LINE = 10;
const SLASH = 47;
/** Slots of the table: three times the words of the dictionary, so that few share one. */
const SLOTS = 1 << 19;

/**
 * Reads the words of a Hunspell dictionary (`.dic` of OpenTaal): a word a line, after a slash its flags, two letters
 * each. Words with capitals, digits or hyphens are passed over; accents are taken off.
 *
 * 180,000 words in a Map take ten times as long to read and twenty times the memory; this table keeps 32 bits of a hash
 * a word, so that a string of letters is taken for a word that it is not once in some 25,000 times.
 */
export function readWordList(dictionary: string): WordList {
  const keys = new Uint32Array(SLOTS);
  const roles = new Uint8Array(SLOTS);
  let from = dictionary.indexOf("\n") + 1;
  while (from < dictionary.length) from = readLine(dictionary, from, keys, roles);
  const roleOf = (word: string): number => roles[slotOf(keys, hashOf(word, 0, word.length))] ?? 0;
  return {
    knows: (word) => roleOf(word) !== 0,
    begins: (word, link) => (roleOf(word) & ROLE_OF_LINK[link]) !== 0,
    ends: (word) => (roleOf(word) & ENDS) !== 0,
  };
}

/** Takes up one line; returns where the next begins. */
function readLine(text: string, from: number, keys: Uint32Array, roles: Uint8Array): number {
  let at = from;
  let lowerCase = true;
  let unit = text.charCodeAt(at);
  while (at < text.length && unit !== NEW_LINE && unit !== SLASH) {
    lowerCase &&= (unit >= 97 && unit <= 122) || unit >= 224;
    unit = text.charCodeAt(++at);
  }
  const end = at;
  let role = KNOWN;
  if (unit === SLASH) {
    for (at++; at + 1 < text.length && text.charCodeAt(at) !== NEW_LINE; at += 2) {
      role |= ROLE_OF_FLAG[flagAt(text, at)]!;
    }
  }
  if (lowerCase && end > from) {
    const hash = hashOf(text, from, end);
    const slot = slotOf(keys, hash);
    keys[slot] = hash;
    roles[slot]! |= role;
  }
  return at + 1;
}

function flagAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 127) << 7) | (text.charCodeAt(at + 1) & 127);
}

/** Where a hash is kept, or the empty slot where it would be. */
function slotOf(keys: Uint32Array, hash: number): number {
  let slot = hash & (SLOTS - 1);
  while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

/** FNV-1a of the letters without their accents, ĳ as two; never 0, which marks an empty slot. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === IJ) hash = Math.imul(hash ^ 105, 0x01000193);
    hash = Math.imul(hash ^ (unit === IJ ? 106 : unit < 224 ? unit : unaccented(unit)), 0x01000193);
  }
  return hash >>> 0 || 1;
}

/** The dictionary writes ĳ as one letter. */
const IJ = 0x133;

const UNACCENTED = "aaaaaaaceeeeiiiidnooooo/ouuuuyty";

function unaccented(unit: number): number {
  return unit <= 255 ? UNACCENTED.charCodeAt(unit - 224) : unit;
}
