import type { CodeSpace } from "./code-space.ts";
import type { Frequencies } from "./frequencies.ts";
import type { Learned } from "./learner.ts";
import { createPredictor } from "./predict.ts";
import { proposalsOf } from "./proposals.ts";
import { addToHistogram, newHistogram, type Histogram } from "./threshold.ts";
import type { Vectors } from "./vectors.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** All that is needed to suggest codes for an answer: plain numbers, so that a worker can have it. */
export interface Model {
  readonly space: CodeSpace;
  readonly frequencies: Frequencies;
  readonly vocabulary: Vocabulary;
  readonly learned: Learned;
  /** From which probability a code of each level is taken. */
  readonly thresholds: readonly number[];
}

/** The best codes of an answer that are kept, and shown. */
export const MOST_SUGGESTED = 6;

/** Suggestions for a number of answers, side by side; those for parts of the answers are put one after the other. */
export interface Scored {
  readonly count: number;
  /** {@link MOST_SUGGESTED} codes an answer, the most probable first; padded with {@link NO_CODE}. */
  readonly codes: Uint16Array;
  readonly probabilities: Float32Array;
  /** Bit i is set where the answer is taken to carry the code at place i. */
  readonly taken: Uint8Array;
  /** The probability that the taken codes are exactly right. */
  readonly certainty: Float32Array;
  /** How many codes are expected to be wrong or missing. */
  readonly expectedErrors: Float32Array;
}

export const NO_CODE = 0xffff;

/** Puts the logits of one answer, by code, into an array. */
export type LogitsOf = (row: number, logits: Float64Array) => void;

/** Logits of answers given as vectors, worked out when asked for. */
export function logitsFrom({ learned, vocabulary }: Model, vectors: Vectors): LogitsOf {
  const { weights, bias } = learned;
  const { starts, features, values } = vectors;
  return (row, logits) => {
    const codes = logits.length;
    logits.set(bias);
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const number = vocabulary.numbers[features[at]!]!;
      if (number < 0) continue;
      const value = values[at]!;
      const base = number * codes;
      for (let code = 0; code < codes; code++) logits[code]! += value * weights[base + code]!;
    }
  };
}

/** Logits of all answers, worked out once. */
export function keptLogits(model: Model, vectors: Vectors): LogitsOf {
  const codes = model.space.codes.length;
  const all = new Float64Array(vectors.count * codes);
  const logitsOf = logitsFrom(model, vectors);
  for (let row = 0; row < vectors.count; row++) logitsOf(row, all.subarray(row * codes, (row + 1) * codes));
  return (row, logits) => logits.set(all.subarray(row * codes, (row + 1) * codes));
}

/** Suggests codes for so many answers. */
export function scoreLogits(model: Model, count: number, logitsOf: LogitsOf): Scored {
  const { space, learned, thresholds } = model;
  const { predict } = createPredictor(space.codes.length, learned.levels, thresholds);
  const scored = emptyScored(count);
  if (learned.levels.length === 0) return scored;
  const logits = new Float64Array(space.codes.length);
  for (let row = 0; row < count; row++) {
    logitsOf(row, logits);
    const prediction = predict(logits);
    const proposals = proposalsOf(space, prediction).slice(0, MOST_SUGGESTED);
    proposals.forEach(({ code, probability, taken }, place) => {
      scored.codes[row * MOST_SUGGESTED + place] = code;
      scored.probabilities[row * MOST_SUGGESTED + place] = probability;
      if (taken) scored.taken[row]! |= 1 << place;
    });
    scored.certainty[row] = prediction.certainty;
    scored.expectedErrors[row] = prediction.expectedErrors;
  }
  return scored;
}

export function emptyScored(count: number): Scored {
  return {
    count,
    codes: new Uint16Array(count * MOST_SUGGESTED).fill(NO_CODE),
    probabilities: new Float32Array(count * MOST_SUGGESTED),
    taken: new Uint8Array(count),
    certainty: new Float32Array(count),
    expectedErrors: new Float32Array(count),
  };
}

/** Puts the suggestions for a part of the answers in their place among all. */
export function placeScored(all: Scored, part: Scored, from: number): void {
  all.codes.set(part.codes, from * MOST_SUGGESTED);
  all.probabilities.set(part.probabilities, from * MOST_SUGGESTED);
  all.taken.set(part.taken, from);
  all.certainty.set(part.certainty, from);
  all.expectedErrors.set(part.expectedErrors, from);
}

/** How probable the codes of each level are over some answers, for finding the thresholds; parts add up. */
export function histogramsOf(model: Model, rows: Iterable<number>, logitsOf: LogitsOf): Histogram[] {
  const { space, learned, thresholds } = model;
  const { predict } = createPredictor(space.codes.length, learned.levels, thresholds);
  const histograms = learned.levels.map(newHistogram);
  const logits = new Float64Array(space.codes.length);
  for (const row of rows) {
    logitsOf(row, logits);
    const prediction = predict(logits);
    learned.levels.forEach(({ known }, i) => addToHistogram(histograms[i]!, known, prediction.probabilities));
  }
  return histograms;
}
