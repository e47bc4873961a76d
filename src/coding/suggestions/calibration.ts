/**
 * From logits of codes, each by itself, to probabilities of what an answer carries. A set S of codes has
 * *P(S) ∝ v(|S|) · Π_{c ∈ S} oᶜ* with *o = exp(slope · logit + shift)*; v weighs carrying no code, one, or several. Where
 * coded answers always carry exactly one code this is the softmax; where v is 1 throughout codes are independent.
 */
export interface Calibration {
  readonly slope: number;
  readonly shift: number;
  /** v for no code, one code, and two or more. */
  readonly sizes: readonly [none: number, one: number, several: number];
}

/** Before enough answers were coded: mostly one code, sometimes none or several, at the logits as they are. */
export const UNCALIBRATED: Calibration = { slope: 1, shift: 0, sizes: [0.1, 1, 0.3] };

const LARGEST = 30;

/** Turns the logits of one answer into the probability of each code, in place; returns ln of the sum over all sets. */
export function probabilities(logits: Float64Array, { slope, shift, sizes }: Calibration): number {
  let logAll = 0;
  let single = 0;
  for (let code = 0; code < logits.length; code++) {
    const odds = oddsOf(logits[code]!, slope, shift);
    logits[code] = odds;
    logAll += Math.log1p(odds);
    single += odds;
  }
  const total = sizes[0] + sizes[1] * single + sizes[2] * several(logAll, single);
  for (let code = 0; code < logits.length; code++) {
    const odds = logits[code]!;
    const others = sizes[2] === 0 ? 0 : Math.expm1(logAll - Math.log1p(odds));
    logits[code] = Math.min(1, (odds * (sizes[1] + sizes[2] * others)) / total);
  }
  return Math.log(total);
}

/** ln of the weight of a set of a size with the summed logits of its codes; less ln of the total it is ln P. */
export function logWeight(size: number, summed: number, calibration: Calibration): number {
  return (
    Math.log(calibration.sizes[Math.min(2, size) as 0 | 1 | 2]) +
    calibration.slope * summed +
    calibration.shift * size
  );
}

function oddsOf(logit: number, slope: number, shift: number): number {
  return Math.exp(Math.max(-LARGEST, Math.min(LARGEST, slope * logit + shift)));
}

/** The sum over sets of two or more. */
function several(logAll: number, single: number): number {
  return Math.max(1e-12, Math.exp(logAll) - 1 - single);
}

/** Logits of answers that the classifiers had not seen, and what these answers carry: by answer and code. */
export interface Judged {
  readonly codes: number;
  readonly logits: Float64Array;
  readonly targets: Int8Array;
}

/**
 * Finds the calibration under which what people coded is likeliest (maximum likelihood; with one code an answer this is
 * temperature scaling, Guo et al. 2017, with independent codes Platt's 1999). Slope and shift by a search in halving
 * steps, v by proportional fitting to how many codes answers carry. Small pulls towards slope 1 and shift 0 keep few
 * answers from saying much.
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
  return { slope: Math.exp(best.logSlope), shift: best.shift, sizes: best.sizes };
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
    for (let size = 0; size < 3; size++) {
      if (weights[size]! > 0) weights[size]! *= shares[size]! / Math.max(1e-12, expected[size]!);
    }
    const largest = Math.max(...weights);
    for (let size = 0; size < 3; size++) weights[size]! /= largest;
  }
  return weights;
}

function weightedSum(sums: Float64Array, row: number, weights: readonly [number, number, number]): number {
  return weights[0] * sums[row * 3]! + weights[1] * sums[row * 3 + 1]! + weights[2] * sums[row * 3 + 2]!;
}
