import type { Language } from "../../text.ts";
import { wordsLeftOut } from "../text/ellipsis.ts";
import { isFunctionWord, languageOf } from "../text/language.ts";
import { normalise, wordsOf } from "../text/normalise.ts";
import type { WordList } from "../text/word-list.ts";
import type { Extractor } from "./features.ts";
import type { Model } from "./model.ts";
import { vectorsOf, type Vectors } from "./vectors.ts";

/** Why a code is suggested. */
export interface Reason {
  /** Words of the answer that speak most for the code, the strongest first, normalised. */
  readonly words: readonly string[];
  /** Coded answers that carry it and are most like this one, by index of what was learned from. */
  readonly alike: readonly { readonly example: number; readonly likeness: number }[];
}

const MOST_WORDS = 3;
const MOST_ALIKE = 2;
/** Below this two answers share hardly more than function words. */
const LEAST_LIKENESS = 0.15;

/** An answer with what explaining its suggestions takes. */
export interface Explained {
  readonly model: Model;
  readonly extractor: Extractor;
  readonly words: WordList;
  readonly language: Language;
}

/**
 * What speaks for a code in an answer. The model adds up what every feature of a word weighs, so that a word's part of
 * the score is exactly the sum over its features; likeness is the cosine of the vectors.
 */
export function reasonFor(
  explained: Explained,
  answer: string,
  code: number,
  examples: Vectors,
  carrying: readonly number[],
): Reason {
  const { extractor, model } = explained;
  const own = vectorsOf([answer], extractor, model.frequencies);
  const values = new Map<number, number>();
  for (let at = 0; at < own.starts[1]!; at++) values.set(own.features[at]!, own.values[at]!);
  return {
    words: tellingWords(explained, answer, code, values),
    alike: mostAlike(values, examples, carrying),
  };
}

function tellingWords(
  { extractor, language: otherwise, model, words }: Explained,
  answer: string,
  code: number,
  values: ReadonlyMap<number, number>,
): string[] {
  const text = normalise(answer);
  const inText = wordsOf(text);
  const language = languageOf(inText, otherwise);
  const { learned, space, vocabulary } = model;
  const partOf = (word: string): number => {
    let sum = 0;
    for (const feature of new Set(extractor.ofWord(word, language))) {
      const number = vocabulary.numbers[feature]!;
      if (number >= 0)
        sum += (values.get(feature) ?? 0) * learned.weights[number * space.codes.length + code]!;
    }
    return sum;
  };
  return [...new Set([...inText, ...wordsLeftOut(text, words)])]
    .map((word) => ({ word, part: partOf(word) }))
    .filter(({ word, part }) => part > 0 && !isFunctionWord(word))
    .sort((a, b) => b.part - a.part)
    .slice(0, MOST_WORDS)
    .map(({ word }) => word);
}

function mostAlike(
  values: ReadonlyMap<number, number>,
  examples: Vectors,
  carrying: readonly number[],
): Reason["alike"] {
  return carrying
    .map((example) => ({ example, likeness: likenessTo(values, examples, example) }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || a.example - b.example)
    .slice(0, MOST_ALIKE);
}

function likenessTo(
  values: ReadonlyMap<number, number>,
  { features, starts, values: of }: Vectors,
  row: number,
): number {
  let sum = 0;
  for (let at = starts[row]!; at < starts[row + 1]!; at++) sum += of[at]! * (values.get(features[at]!) ?? 0);
  return sum;
}
