import { normalQuantile } from "./distributions.ts";

/** From and to, both as shares between −1 and 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** An estimate with the interval that holds the true value with a certain confidence. */
export interface Estimate extends Interval {
  readonly value: number;
}

export const USUAL_CONFIDENCE = 0.95;

/**
 * A share of a random sample with its score interval; null where nobody was asked.
 * Wilson (1927), Journal of the American Statistical Association 22, 209–212, without continuity correction.
 */
export function wilsonInterval(count: number, n: number, confidence = USUAL_CONFIDENCE): Estimate | null {
  if (n === 0) return null;
  const z = normalQuantile((1 + confidence) / 2);
  const share = count / n;
  const centre = share + (z * z) / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return {
    value: share,
    low: count === 0 ? 0 : (centre - spread) / scale,
    high: count === n ? 1 : (centre + spread) / scale,
  };
}

export interface CountOf {
  readonly count: number;
  readonly n: number;
}

/**
 * How much a share differs between two independent samples, the second minus the first; null where one is empty.
 * Newcombe (1998), Statistics in Medicine 17, 873–890, method 10: from the two score intervals.
 */
export function newcombeDifference(
  first: CountOf,
  second: CountOf,
  confidence = USUAL_CONFIDENCE,
): Estimate | null {
  const one = wilsonInterval(first.count, first.n, confidence);
  const two = wilsonInterval(second.count, second.n, confidence);
  if (one === null || two === null) return null;
  const value = two.value - one.value;
  return {
    value,
    low: value - Math.hypot(two.value - two.low, one.high - one.value),
    high: value + Math.hypot(two.high - two.value, one.value - one.low),
  };
}
