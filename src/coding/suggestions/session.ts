import type { WordList } from "../text/word-list.ts";
import type { Language } from "../../text.ts";
import type { CodeSpace } from "./code-space.ts";
import type { Example } from "./examples.ts";
import { createExtractor, type Extractor } from "./features.ts";
import { countFrequencies } from "./frequencies.ts";
import { createLearner } from "./learner.ts";
import { keptLogits, scoreLogits, type Model, type Scored } from "./model.ts";
import { untuned, withThresholds } from "./train.ts";
import { isCoded, targetsOf, uncodedSet } from "./training-set.ts";
import { vectorsOf, type Vectors } from "./vectors.ts";
import { renumbered, vocabularyOf } from "./vocabulary.ts";

export interface SessionInput {
  readonly answers: readonly string[];
  /** The fold each answer is judged in. */
  readonly folds: readonly number[];
  /** Whether chance picked each answer to be read. */
  readonly byChance: readonly boolean[];
  /** Descriptions and answers of earlier waves. */
  readonly elsewhere: readonly Example[];
  readonly space: CodeSpace;
  readonly words: WordList;
  readonly language: Language;
}

/** Coding one question answer by answer: what is decided is learned at once. For some thousands of answers. */
export interface Session {
  /** Says what an answer (its index) carries: positions of codes, themes of sub-points included. */
  readonly decide: (answer: number, codes: readonly number[]) => void;
  /** Learns from many decisions at once, which is quicker than one after the other. */
  readonly decideAll: (decisions: ReadonlyMap<number, readonly number[]>) => void;
  /** Says that nobody decided on an answer after all. */
  readonly forget: (answer: number) => void;
  readonly suggest: () => { readonly scored: Scored; readonly model: Model };
  /** All texts it learns from: the answers first, then what was learned elsewhere. */
  readonly vectors: Vectors;
  readonly extractor: Extractor;
}

export function createSession(input: SessionInput): Session {
  const { answers, folds, byChance, elsewhere, space, words, language } = input;
  const texts = [...answers, ...elsewhere.map((example) => example.text)];
  const extractor = createExtractor(words, language);
  const frequencies = countFrequencies(texts, extractor);
  const vectors = vectorsOf(texts, extractor, frequencies);
  const vocabulary = vocabularyOf(vectors);
  const set = uncodedSet(renumbered(vectors, vocabulary), vocabulary.size, space);
  set.folds.set(folds);
  byChance.forEach((one, answer) => (set.byChance[answer] = one ? 1 : 0));
  elsewhere.forEach(({ codes, weight, describes }, i) => {
    const row = answers.length + i;
    set.describes[row] = describes ? 1 : 0;
    set.targets.set(targetsOf(set.codes, codes), row * set.codes);
    set.weights[row] = weight;
  });
  const ofAnswers = { ...vectors, count: answers.length };
  const learner = createLearner(set);
  if (elsewhere.length > 0) learner.fit();
  return {
    decide: (answer, codes) => {
      learner.teach(answer, targetsOf(set.codes, codes));
      learner.follow();
    },
    decideAll: (decisions) => {
      for (const [answer, codes] of decisions) learner.teach(answer, targetsOf(set.codes, codes));
      learner.fit();
    },
    forget: (answer) => {
      learner.teach(answer, new Int8Array(set.codes));
      learner.follow();
    },
    vectors,
    extractor,
    suggest: () => {
      const model = untuned(space, frequencies, vocabulary, learner.learned());
      const uncoded = [...answers.keys()].filter((answer) => !isCoded(set, answer));
      const logitsOf = keptLogits(model, ofAnswers);
      const tuned = withThresholds(model, set, uncoded, logitsOf);
      return { scored: scoreLogits(tuned, answers.length, logitsOf), model: tuned };
    },
  };
}
