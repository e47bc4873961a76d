import { carriedCodes, type TrainingSet } from "./training-set.ts";

/** What is added to every count, so that a feature that was never seen is not impossible; counts here are of vectors of length 1. */
const SMOOTHING = 0.05;

/**
 * Complement naive Bayes (Rennie, Shih, Teevan and Karger 2003): how little a feature belongs to the answers *without*
 * the code, *w = −ln((Σ x of the complement + s) ÷ (Σ of all + s·V))*, each code's weights then brought to one sum, so
 * that a code with many answers gains nothing by it, and centred over the codes. It learns from few examples, where
 * logistic regression still overlooks most words. Codes that no row carries get no weights.
 *
 * Returns weights by feature: `weights[feature * codes + code]`.
 */
export function complementBayes(set: TrainingSet, rows: readonly number[]): Float32Array {
  const { codes, features } = set;
  const complement = complementSums(set, rows);
  const carried = carriedCodes(set, rows);
  const totals = new Float64Array(codes);
  for (let i = 0; i < complement.length; i++) totals[i % codes]! += complement[i]!;
  const logTotals = totals.map((total) => Math.log(total + SMOOTHING * features));
  const sums = new Float64Array(codes);
  for (let feature = 0; feature < features; feature++) {
    for (let code = 0; code < codes; code++) {
      const at = feature * codes + code;
      const weight = carried[code] === 1 ? logTotals[code]! - Math.log(complement[at]! + SMOOTHING) : 0;
      complement[at] = weight;
      sums[code]! += Math.abs(weight);
    }
  }
  scaleAndCentre(complement, sums, carried);
  return complement;
}

/** For every feature and code, what it sums to in the rows that do not carry the code. */
function complementSums(
  { codes, features, targets, vectors, weights }: TrainingSet,
  rows: readonly number[],
): Float32Array {
  const sums = new Float32Array(features * codes);
  const part = new Float64Array(codes);
  for (const row of rows) {
    for (let code = 0; code < codes; code++) {
      part[code] = targets[row * codes + code]! < 0 ? weights[row]! : 0;
    }
    for (let at = vectors.starts[row]!; at < vectors.starts[row + 1]!; at++) {
      const value = vectors.values[at]!;
      const base = vectors.features[at]! * codes;
      for (let code = 0; code < codes; code++) sums[base + code]! += value * part[code]!;
    }
  }
  return sums;
}

/** A scale of its own choosing: the combination with logistic regression finds the scale that fits. */
const SCALE = 1000;

function scaleAndCentre(weights: Float32Array, sums: Float64Array, carried: Uint8Array): void {
  const codes = sums.length;
  const count = Math.max(
    1,
    carried.reduce((sum, one) => sum + one, 0),
  );
  for (let base = 0; base < weights.length; base += codes) {
    let mean = 0;
    for (let code = 0; code < codes; code++) {
      const weight = sums[code] === 0 ? 0 : (weights[base + code]! / sums[code]!) * SCALE;
      weights[base + code] = weight;
      mean += weight / count;
    }
    for (let code = 0; code < codes; code++) if (carried[code] === 1) weights[base + code]! -= mean;
  }
}
