import { SPACE, type Extracted, type Extractor } from "./features.ts";

/** In how many answers each feature occurs. */
export interface Frequencies {
  readonly answers: number;
  readonly of: Uint32Array;
}

export function countFrequencies(answers: readonly string[], extractor: Extractor): Frequencies {
  const of = new Uint32Array(SPACE);
  for (const answer of answers) {
    const { features, size }: Extracted = extractor.extract(answer);
    for (let i = 0; i < size; i++) of[features[i]!]!++;
  }
  return { answers: answers.length, of };
}

/** A feature of one answer alone tells nothing about another. */
const LEAST_ANSWERS = 2;

/** Most features are in few answers: their logarithms are looked up. */
const LOGS = Float64Array.from({ length: 4096 }, (_, i) => Math.log(i));

/** ln of a whole number. */
export function lnOf(count: number): number {
  return count < LOGS.length ? LOGS[count]! : Math.log(count);
}

/**
 * How telling a feature is: *ln((1 + n) ÷ (1 + df)) + 1*, the smoothed inverse document frequency; 0 where fewer than
 * two answers have it.
 */
export function tellingOf(frequencies: Frequencies, feature: number): number {
  const answers = frequencies.of[feature]!;
  return answers < LEAST_ANSWERS ? 0 : lnOf(1 + frequencies.answers) - lnOf(1 + answers) + 1;
}
