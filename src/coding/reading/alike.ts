import type { Language } from "../../text.ts";
import { createExtractor } from "../suggestions/features.ts";
import { countFrequencies } from "../suggestions/frequencies.ts";
import { vectorsOf } from "../suggestions/vectors.ts";
import type { WordList } from "../text/word-list.ts";
import { answerWords } from "./answer-words.ts";
import { bundlesOf } from "./bundles.ts";
import { varietyOrder } from "./variety.ts";

/** Bundles of two and more answers (by index) that say much the same, the largest first. */
export function alikeAnswers(texts: readonly string[], words: WordList, language: Language): number[][] {
  const extractor = createExtractor(words, language);
  const vectors = vectorsOf(texts, extractor, countFrequencies(texts, extractor));
  const order = varietyOrder(answerWords(texts, words, language), texts.length);
  return bundlesOf(vectors, order)
    .filter((bundle) => bundle.length > 1)
    .map((bundle) => [...bundle])
    .sort((a, b) => b.length - a.length);
}
