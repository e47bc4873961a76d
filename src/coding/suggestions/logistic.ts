import { seededRandom, shuffled } from "../../random.ts";
import type { TrainingSet } from "./training-set.ts";

/** Logistic regression for every code apart. Weights stand by feature: `weights[feature * codes + code]`. */
export interface Logistic {
  readonly weights: Float32Array;
  readonly bias: Float64Array;
  /** One pass over rows, in random order; returns the largest step taken, so that a caller knows when to stop. */
  readonly sweep: (rows: readonly number[]) => number;
  /** Forgets what a row taught, before its targets change. */
  readonly forget: (row: number) => void;
  /** Begins, before anything was learned, from what another has learned of these rows. */
  readonly startFrom: (other: Logistic, rows: readonly number[]) => void;
  /** How much each row holds its codes up, by row and code. */
  readonly alphas: Float64Array;
}

/**
 * How far the data are trusted over "no feature matters" (C). Answers have few words and most words are rare, so that
 * what separates coded answers nearly always generalises.
 */
const STRENGTH = 20;
/** A rare code's carriers count for more, with the root of how rare it is: between counting each alike and not at all. */
const BALANCE = 0.5;

/**
 * Minimises *½‖w‖² + Σ Cᵢ ln(1 + exp(−yᵢ w·xᵢ))* by coordinate descent on its dual (Yu, Huang and Lin 2011): every
 * row has, for every code, one number α between 0 and Cᵢ, and *w = Σ αᵢ yᵢ xᵢ*. A new row only needs its own α and
 * a few passes for the others to follow, which is what makes learning from one decision quick. Passes in random order
 * settle in some ten rounds, where a fixed order has not settled in forty.
 */
export function createLogistic(set: TrainingSet): Logistic {
  const { codes, targets, vectors } = set;
  const weights = new Float32Array(set.features * codes);
  const bias = new Float64Array(codes);
  const alphas = new Float64Array(vectors.count * codes);
  const lengths = squaredLengths(set);
  const step = new Float64Array(codes);
  const random = seededRandom("logistic");

  const apply = (row: number): void => {
    for (let at = vectors.starts[row]!; at < vectors.starts[row + 1]!; at++) {
      const value = vectors.values[at]!;
      const base = vectors.features[at]! * codes;
      for (let code = 0; code < codes; code++) weights[base + code]! += value * step[code]!;
    }
    for (let code = 0; code < codes; code++) bias[code]! += step[code]!;
  };

  const sweep = (rows: readonly number[]): number => {
    const strengths = strengthsOf(set, rows);
    const score = new Float64Array(codes);
    let largest = 0;
    for (const row of shuffled(rows, random)) {
      scoreRow(set, row, weights, bias, score);
      let moved = 0;
      for (let code = 0; code < codes; code++) {
        const target = targets[row * codes + code]!;
        const strength = set.weights[row]! * (target > 0 ? strengths.carrying[code]! : strengths.not[code]!);
        const old = alphas[row * codes + code]!;
        const alpha = target === 0 ? 0 : bestAlpha(old, target * score[code]!, lengths[row]!, strength);
        alphas[row * codes + code] = alpha;
        step[code] = target * (alpha - old);
        moved = Math.max(moved, Math.abs(alpha - old));
      }
      if (moved > NEGLIGIBLE) apply(row);
      largest = Math.max(largest, moved);
    }
    return largest;
  };

  const forget = (row: number): void => {
    for (let code = 0; code < codes; code++) {
      step[code] = -targets[row * codes + code]! * alphas[row * codes + code]!;
      alphas[row * codes + code] = 0;
    }
    apply(row);
  };
  const startFrom = (other: Logistic, rows: readonly number[]): void => {
    for (const row of rows) {
      for (let code = 0; code < codes; code++) {
        const alpha = other.alphas[row * codes + code]!;
        alphas[row * codes + code] = alpha;
        step[code] = targets[row * codes + code]! * alpha;
      }
      apply(row);
    }
  };
  return { weights, bias, alphas, sweep, forget, startFrom };
}

const NEGLIGIBLE = 1e-6;

/** Scores of a row on every code: *w·x + b*. */
export function scoreRow(
  { codes, vectors }: Pick<TrainingSet, "codes" | "vectors">,
  row: number,
  weights: Float32Array,
  bias: Float64Array,
  score: Float64Array,
): void {
  score.set(bias);
  for (let at = vectors.starts[row]!; at < vectors.starts[row + 1]!; at++) {
    const value = vectors.values[at]!;
    const base = vectors.features[at]! * codes;
    for (let code = 0; code < codes; code++) score[code]! += value * weights[base + code]!;
  }
}

/** Length squared of every row, with the 1 of the bias. */
function squaredLengths({ vectors }: TrainingSet): Float64Array {
  return Float64Array.from({ length: vectors.count }, (_, row) => {
    let sum = 1;
    for (let at = vectors.starts[row]!; at < vectors.starts[row + 1]!; at++) sum += vectors.values[at]! ** 2;
    return sum;
  });
}

/** C for rows that carry a code and for those that do not. */
function strengthsOf(
  { codes, targets, weights }: TrainingSet,
  rows: readonly number[],
): { carrying: Float64Array; not: Float64Array } {
  const carrying = new Float64Array(codes);
  const not = new Float64Array(codes);
  for (const row of rows) {
    for (let code = 0; code < codes; code++) {
      const target = targets[row * codes + code]!;
      if (target > 0) carrying[code]! += weights[row]!;
      else if (target < 0) not[code]! += weights[row]!;
    }
  }
  for (let code = 0; code < codes; code++) {
    const rarity = carrying[code] === 0 ? 1 : Math.max(1, not[code]! / carrying[code]!);
    carrying[code] = STRENGTH * rarity ** BALANCE;
    not[code] = STRENGTH;
  }
  return { carrying, not };
}

/**
 * The α that minimises the dual in one coordinate: with *u = ln(α ÷ (C − α))* it solves *u + m + q (α − α₀) = 0*, where
 * m is y·w·x and q the length squared. The left side rises with u, so that Newton's method gets there.
 */
function bestAlpha(old: number, margin: number, length: number, strength: number): number {
  const start = old / strength;
  let u = start > 0 ? Math.log(start / Math.max(1 - start, 1e-9)) : -margin;
  for (let i = 0; i < 12; i++) {
    const alpha = strength / (1 + Math.exp(-u));
    const value = u + margin + length * (alpha - old);
    const slope = 1 + length * alpha * (1 - alpha / strength);
    const change = value / slope;
    u -= Math.max(-8, Math.min(8, change));
    if (Math.abs(change) < 1e-3) break;
  }
  return strength / (1 + Math.exp(-u));
}
