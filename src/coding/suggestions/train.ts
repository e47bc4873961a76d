import type { CodeSpace } from "./code-space.ts";
import type { Example } from "./examples.ts";
import type { Extractor } from "./features.ts";
import type { Frequencies } from "./frequencies.ts";
import { createLearner, type Learned } from "./learner.ts";
import { histogramsOf, logitsFrom, type LogitsOf, type Model } from "./model.ts";
import { bestThreshold, DEFAULT_THRESHOLD } from "./threshold.ts";
import { targetsOf, uncodedSet, type TrainingSet } from "./training-set.ts";
import { vectorsOf } from "./vectors.ts";
import { renumbered, vocabularyOf, type Vocabulary } from "./vocabulary.ts";

export interface Training {
  readonly space: CodeSpace;
  readonly frequencies: Frequencies;
  readonly examples: readonly Example[];
  /** Some answers nobody coded: how probable codes are among them sets from where on a code is taken. */
  readonly uncoded: readonly string[];
}

/** Learns from all examples at once. */
export function trainModel({ space, frequencies, examples, uncoded }: Training, extractor: Extractor): Model {
  const vectors = vectorsOf(
    examples.map((example) => example.text),
    extractor,
    frequencies,
  );
  const vocabulary = vocabularyOf(vectors);
  const set = uncodedSet(renumbered(vectors, vocabulary), vocabulary.size, space);
  set.weights.set(examples.map((example) => example.weight));
  set.folds.set(examples.map((example) => example.fold));
  set.byChance.set(examples.map((example) => (example.byChance ? 1 : 0)));
  set.describes.set(examples.map((example) => (example.describes ? 1 : 0)));
  const learner = createLearner(set);
  examples.forEach(({ codes }, row) => learner.teach(row, targetsOf(set.codes, codes)));
  learner.fit();
  const model = untuned(space, frequencies, vocabulary, learner.learned());
  const rest = vectorsOf(uncoded, extractor, frequencies);
  return withThresholds(model, set, [...uncoded.keys()], logitsFrom(model, rest));
}

export function untuned(
  space: CodeSpace,
  frequencies: Frequencies,
  vocabulary: Vocabulary,
  learned: Learned,
): Model {
  return { space, frequencies, vocabulary, learned, thresholds: learned.levels.map(() => DEFAULT_THRESHOLD) };
}

/** Sets from which probability codes are taken, given the coded answers and the uncoded ones at these rows. */
export function withThresholds(
  model: Model,
  set: TrainingSet,
  rows: readonly number[],
  logitsOf: LogitsOf,
): Model {
  if (!model.learned.calibrated || rows.length === 0) return model;
  const histograms = histogramsOf(model, rows, logitsOf);
  const judged = model.learned.unseen.rows;
  const thresholds = model.learned.levels.map(({ known }, i) => {
    let carried = 0;
    for (const row of judged) {
      for (const code of known) if (set.targets[row * set.codes + code] === 1) carried++;
    }
    return bestThreshold(histograms[i]!, carried, judged.length * known.length);
  });
  return { ...model, thresholds };
}
