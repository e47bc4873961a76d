/** Before anything was measured. */
export const DEFAULT_THRESHOLD = 0.5;

/** Probabilities counted in steps, so that any number of answers take the same room and parts add up. */
const STEPS = 200;

/** How many (answer, code) pairs have a probability in each step. */
export type Histogram = Float64Array;

export function newHistogram(): Histogram {
  return new Float64Array(STEPS);
}

export function addToHistogram(
  histogram: Histogram,
  codes: readonly number[],
  probabilities: Float64Array,
): void {
  for (const code of codes) histogram[Math.min(STEPS - 1, Math.floor(probabilities[code]! * STEPS))]!++;
}

/** Codes are never taken below, nor left above. */
const LOWEST = 0.1;
const HIGHEST = 0.6;

/**
 * From which probability a code is taken: where the agreement (Cohen's κ over all answers and codes) that is to be
 * expected of coded and suggested answers together is highest. The best threshold for agreement lies below one half
 * where codes are rare (Lipton, Elkan and Naryanaswamy 2014).
 */
export function bestThreshold(histogram: Histogram, carried: number, judged: number): number {
  const pairs = judged + histogram.reduce((sum, count) => sum + count, 0);
  const expected = carried + histogram.reduce((sum, count, step) => sum + count * middleOf(step), 0);
  let right = carried;
  let taken = carried;
  let best = { kappa: -1, threshold: 0.5 };
  for (let step = STEPS - 1; step >= LOWEST * STEPS; step--) {
    const count = histogram[step]!;
    right += count * middleOf(step);
    taken += count;
    const kappa = expectedKappa(pairs, expected, taken, right);
    if (step / STEPS <= HIGHEST && kappa >= best.kappa) best = { kappa, threshold: step / STEPS };
  }
  return best.threshold;
}

function middleOf(step: number): number {
  return (step + 0.5) / STEPS;
}

function expectedKappa(pairs: number, expected: number, taken: number, right: number): number {
  const agreed = (pairs - expected - taken + 2 * right) / pairs;
  const [a, b] = [expected / pairs, taken / pairs];
  const byChance = a * b + (1 - a) * (1 - b);
  return byChance === 1 ? 1 : (agreed - byChance) / (1 - byChance);
}
