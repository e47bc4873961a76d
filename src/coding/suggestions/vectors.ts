import { kindOf, type Extractor } from "./features.ts";
import { lnOf, tellingOf, type Frequencies } from "./frequencies.ts";

/** Answers as sparse vectors, one after another: those of answer i stand from `starts[i]` to `starts[i + 1]`. */
export interface Vectors {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly features: Int32Array;
  readonly values: Float32Array;
}

/** What groups of letters and stems weigh in the likeness of two answers; they sum to 1. */
export const KIND_WEIGHTS = [0.7, 0.3] as const;

/**
 * Turns answers into vectors: *(1 + ln tf) · idf*, groups of letters and stems each brought to the length that their
 * weight gives. Features that no other answer has are left out.
 */
export function vectorsOf(
  answers: readonly string[],
  extractor: Extractor,
  frequencies: Frequencies,
): Vectors {
  const starts = new Uint32Array(answers.length + 1);
  let features = new Int32Array(Math.max(1024, answers.length * 128));
  let values = new Float32Array(features.length);
  let end = 0;
  answers.forEach((answer, i) => {
    const extracted = extractor.extract(answer);
    while (end + extracted.size > features.length) {
      features = larger(features, new Int32Array(features.length * 2));
      values = larger(values, new Float32Array(values.length * 2));
    }
    const from = end;
    for (let j = 0; j < extracted.size; j++) {
      const feature = extracted.features[j]!;
      const telling = tellingOf(frequencies, feature);
      if (telling === 0) continue;
      features[end] = feature;
      values[end] = (1 + lnOf(extracted.times[j]!)) * telling;
      end++;
    }
    bringToLength(features, values, from, end);
    starts[i + 1] = end;
  });
  return { count: answers.length, starts, features: features.slice(0, end), values: values.slice(0, end) };
}

function larger<A extends Int32Array | Float32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

function bringToLength(features: Int32Array, values: Float32Array, from: number, to: number): void {
  const squares: [number, number] = [0, 0];
  for (let i = from; i < to; i++) squares[kindOf(features[i]!)] += values[i]! ** 2;
  const [groups, stems] = squares.map((sum, kind) => (sum === 0 ? 0 : Math.sqrt(KIND_WEIGHTS[kind]! / sum)));
  for (let i = from; i < to; i++) values[i]! *= kindOf(features[i]!) === 0 ? groups! : stems!;
}
