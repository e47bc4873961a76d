import type { Language } from "../../text.ts";
import { compoundParts } from "../text/compounds.ts";
import { wordsLeftOut } from "../text/ellipsis.ts";
import { languageOf } from "../text/language.ts";
import { normalise, wordsOf } from "../text/normalise.ts";
import { stemDutch } from "../text/stem-dutch.ts";
import { stemEnglish } from "../text/stem-english.ts";
import type { WordList } from "../text/word-list.ts";

/**
 * Features are numbers below this: hashes of pieces of words. With a million slots, one piece in a hundred shares its
 * number at 10,000 different pieces; what that costs cannot be measured (Weinberger et al. 2009).
 */
export const SPACE = 1 << 20;

/** Even features are groups of letters, odd ones whole stems: each kind has a length of its own (see vectors.ts). */
export type FeatureKind = 0 | 1;

export function kindOf(feature: number): FeatureKind {
  return (feature & 1) as FeatureKind;
}

/** What one answer consists of: features, each once, and how often each occurs. Reused: read it before the next. */
export interface Extracted {
  size: number;
  readonly features: Int32Array;
  readonly times: Uint16Array;
}

export interface Extractor {
  /** The features of an answer. The result is overwritten by the next call. */
  readonly extract: (answer: string) => Extracted;
  /** The features of one word of a normalised answer. */
  readonly ofWord: (word: string, language: Language) => Int32Array;
}

const SHORTEST_GROUP = 3;
const LONGEST_GROUP = 5;
/** Answers longer than this many features are cut; a page of text has some 3,000. */
const MOST_FEATURES = 20_000;
/** Words are met again and again: their features are kept, for this many words. */
const WORDS_KEPT = 100_000;
/** By word list: what one extractor worked out serves the next. */
const keptFor = new WeakMap<WordList, Map<string, Int32Array>>();

/**
 * Makes features of answers: groups of 3 to 5 letters within words, stems, and the stems of compound parts and of
 * words that were left out ("wet- en regelgeving"). Stems are by the language of the answer.
 */
export function createExtractor(words: WordList, otherwise: Language): Extractor {
  const kept = keptFor.get(words) ?? new Map<string, Int32Array>();
  keptFor.set(words, kept);
  const extracted = {
    size: 0,
    features: new Int32Array(MOST_FEATURES),
    times: new Uint16Array(MOST_FEATURES),
  };
  const place = new Int32Array(SPACE).fill(-1);

  const ofWord = (word: string, language: Language): Int32Array => {
    const key = `${language}${word}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= WORDS_KEPT) kept.clear();
    const features = featuresOfWord(word, language, words);
    kept.set(key, features);
    return features;
  };

  const extract = (answer: string): Extracted => {
    const text = normalise(answer);
    const inText = wordsOf(text);
    const language = languageOf(inText, otherwise);
    extracted.size = 0;
    for (const word of inText) addAll(ofWord(word, language), extracted, place);
    for (const word of wordsLeftOut(text, words)) addAll(ofWord(word, language), extracted, place);
    for (let i = 0; i < extracted.size; i++) place[extracted.features[i]!] = -1;
    return extracted;
  };
  return { extract, ofWord };
}

function addAll(features: Int32Array, extracted: Extracted, place: Int32Array): void {
  for (const feature of features) {
    const at = place[feature]!;
    if (at >= 0) extracted.times[at] = Math.min(65_535, extracted.times[at]! + 1);
    else if (extracted.size < MOST_FEATURES) {
      place[feature] = extracted.size;
      extracted.features[extracted.size] = feature;
      extracted.times[extracted.size] = 1;
      extracted.size++;
    }
  }
}

function featuresOfWord(word: string, language: Language, words: WordList): Int32Array {
  const stem = language === "nl" ? stemDutch : stemEnglish;
  const parts = language === "nl" ? compoundParts(word, words) : [];
  const stems = [word, ...parts].map((part) => hash(stem(part), 0x5bd1e995) | 1);
  return Int32Array.from([...letterGroups(` ${word} `), ...stems]);
}

function letterGroups(padded: string): number[] {
  const groups: number[] = [];
  for (let from = 0; from < padded.length; from++) {
    for (let size = SHORTEST_GROUP; size <= LONGEST_GROUP && from + size <= padded.length; size++) {
      groups.push(hash(padded.slice(from, from + size), size) & ~1);
    }
  }
  return groups;
}

/** FNV-1a with its bits spread, below {@link SPACE}. */
function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) & (SPACE - 1);
}
