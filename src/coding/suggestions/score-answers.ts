import type { Language } from "../../text.ts";
import type { WordList } from "../text/word-list.ts";
import { createExtractor } from "./features.ts";
import { logitsFrom, scoreLogits, type Model, type Scored } from "./model.ts";
import { vectorsOf } from "./vectors.ts";

/** Suggests codes for one shard of answers after another. Nothing of a shard is kept but the suggestions. */
export function createScorer(
  model: Model,
  words: WordList,
  language: Language,
): (answers: readonly string[]) => Scored {
  const extractor = createExtractor(words, language);
  return (answers) => {
    const vectors = vectorsOf(answers, extractor, model.frequencies);
    return scoreLogits(model, answers.length, logitsFrom(model, vectors));
  };
}
