import { oddsOf, several, type Calibration, type Judged } from "./calibration.ts";
import { lapseOf } from "./lapse.ts";

/**
 * Finds the calibration under which what people coded is likeliest (maximum likelihood; with one code an answer this is
 * temperature scaling, Guo et al. 2017, with independent codes Platt's 1999). Slope and shift by a search in halving
 * steps, v by proportional fitting to how many codes answers carry; what lapses, last. Small pulls towards slope 1 and
 * shift 0 keep few answers from saying much.
 */
export function calibrate(judged: Judged): Calibration {
  const sizes = sizesOf(judged);
  const shares = [0, 1, 2].map(
    (size) => sizes.reduce((sum, one) => sum + (one === size ? 1 : 0), 0) / sizes.length,
  );
  let best = evaluate(judged, sizes, shares, 0, 0);
  for (let step = 0.8; step > 0.04;) {
    const moves = [
      [step, 0],
      [-step, 0],
      [0, step],
      [0, -step],
    ] as const;
    // With exactly one code an answer the shift cancels out.
    const better = (shares[2] === 0 ? moves.slice(0, 2) : moves)
      .map(([slope, shift]) => [best.logSlope + slope, best.shift + shift] as const)
      .filter(([logSlope]) => Math.abs(logSlope) <= 2.5)
      .map(([logSlope, shift]) => evaluate(judged, sizes, shares, logSlope, shift))
      .find((one) => one.cost < best.cost - 1e-9);
    if (better === undefined) step /= 2;
    else best = better;
  }
  const found = { slope: Math.exp(best.logSlope), shift: best.shift, sizes: best.sizes, lapse: 0 };
  return { ...found, lapse: lapseOf(judged, found) };
}

interface Evaluated {
  readonly cost: number;
  readonly logSlope: number;
  readonly shift: number;
  readonly sizes: [number, number, number];
}

function sizesOf({ codes, targets }: Judged): Uint8Array {
  return Uint8Array.from({ length: targets.length / codes }, (_, row) => {
    let size = 0;
    for (let code = 0; code < codes; code++) if (targets[row * codes + code]! > 0) size++;
    return Math.min(2, size);
  });
}

function evaluate(
  { codes, logits, targets }: Judged,
  sizes: Uint8Array,
  shares: readonly number[],
  logSlope: number,
  shift: number,
): Evaluated {
  const slope = Math.exp(logSlope);
  const rows = sizes.length;
  const sums = new Float64Array(rows * 3);
  let logCarried = 0;
  for (let row = 0; row < rows; row++) {
    let logAll = 0;
    let single = 0;
    for (let code = 0; code < codes; code++) {
      const odds = oddsOf(logits[row * codes + code]!, slope, shift);
      logAll += Math.log1p(odds);
      single += odds;
      if (targets[row * codes + code]! > 0) logCarried += Math.log(odds);
    }
    sums.set([1, single, several(logAll, single)], row * 3);
  }
  const weights = proportional(sums, shares);
  let cost = 0.5 * logSlope ** 2 + 0.02 * shift ** 2 - logCarried;
  for (let row = 0; row < rows; row++) {
    cost +=
      Math.log(weightedSum(sums, row, weights)) -
      Math.log(Math.max(1e-300, weights[sizes[row] as 0 | 1 | 2]));
  }
  return { cost, logSlope, shift, sizes: weights };
}

/** Where the shares are met this closely nothing is gained by going on. */
const NEGLIGIBLE = 1e-4;

/** The v under which answers carry no, one and several codes as often as they were seen to. */
function proportional(sums: Float64Array, shares: readonly number[]): [number, number, number] {
  const rows = sums.length / 3;
  const weights: [number, number, number] = [
    shares[0] === 0 ? 0 : 1,
    shares[1] === 0 ? 0 : 1,
    shares[2] === 0 ? 0 : 1,
  ];
  for (let round = 0; round < 10; round++) {
    const expected = [0, 0, 0];
    for (let row = 0; row < rows; row++) {
      const total = weightedSum(sums, row, weights);
      for (let size = 0; size < 3; size++)
        expected[size]! += (weights[size]! * sums[row * 3 + size]!) / total / rows;
    }
    let moved = 0;
    for (let size = 0; size < 3; size++) {
      if (weights[size] === 0) continue;
      const factor = shares[size]! / Math.max(1e-12, expected[size]!);
      weights[size]! *= factor;
      moved = Math.max(moved, Math.abs(factor - 1));
    }
    const largest = Math.max(...weights);
    for (let size = 0; size < 3; size++) weights[size]! /= largest;
    if (moved < NEGLIGIBLE) break;
  }
  return weights;
}

function weightedSum(sums: Float64Array, row: number, weights: readonly [number, number, number]): number {
  return weights[0] * sums[row * 3]! + weights[1] * sums[row * 3 + 1]! + weights[2] * sums[row * 3 + 2]!;
}
