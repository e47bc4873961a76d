import type { TrainingSet } from "./training-set.ts";

/**
 * How like an answer is to the words that describe a code: the cosine with the sum of its descriptions, brought to length
 * 1. Learns nothing from coded answers; how much it is worth beside what does is found by the combination.
 *
 * Returns weights by feature: `weights[feature * codes + code]`; 0 throughout for a code without a description.
 */
export function describedWeights(set: TrainingSet): Float32Array {
  const { codes, describes, features, targets, vectors } = set;
  const weights = new Float32Array(features * codes);
  for (let row = 0; row < vectors.count; row++) {
    if (describes[row] === 0) continue;
    for (let code = 0; code < codes; code++) {
      if (targets[row * codes + code] !== 1) continue;
      for (let at = vectors.starts[row]!; at < vectors.starts[row + 1]!; at++) {
        weights[vectors.features[at]! * codes + code]! += vectors.values[at]!;
      }
    }
  }
  const squares = new Float64Array(codes);
  for (let i = 0; i < weights.length; i++) squares[i % codes]! += weights[i]! ** 2;
  return weights.map((weight, i) => (weight === 0 ? 0 : weight / Math.sqrt(squares[i % codes]!)));
}
