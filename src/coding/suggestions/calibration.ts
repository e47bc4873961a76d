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
  /** Part of the answers whose codes do not follow from their words: there every code is as likely as any other. */
  readonly lapse: number;
}

/** Before enough answers were coded: mostly one code, sometimes none or several, at the logits as they are. */
export const UNCALIBRATED: Calibration = { slope: 1, shift: 0, sizes: [0.1, 1, 0.3], lapse: 0 };

const LARGEST = 30;

/** Turns the logits of one answer into the probability of each code, in place; returns ln of the sum over all sets. */
export function probabilities(logits: Float64Array, { slope, shift, sizes, lapse }: Calibration): number {
  let logAll = 0;
  let single = 0;
  for (let code = 0; code < logits.length; code++) {
    const odds = oddsOf(logits[code]!, slope, shift);
    logits[code] = odds;
    logAll += Math.log1p(odds);
    single += odds;
  }
  const total = sizes[0] + sizes[1] * single + sizes[2] * several(logAll, single);
  let expected = 0;
  for (let code = 0; code < logits.length; code++) {
    const odds = logits[code]!;
    const others = sizes[2] === 0 ? 0 : Math.expm1(logAll - Math.log1p(odds));
    logits[code] = Math.min(1, (odds * (sizes[1] + sizes[2] * others)) / total);
    expected += logits[code]!;
  }
  for (let code = 0; code < logits.length; code++) {
    logits[code] = lapsed(logits[code]!, expected / logits.length, lapse);
  }
  return Math.log(total);
}

/** A probability among answers of which some lapse; `even` is what every code has there. */
export function lapsed(probability: number, even: number, lapse: number): number {
  return (1 - lapse) * probability + lapse * even;
}

/** ln of the weight of a set of a size with the summed logits of its codes; less ln of the total it is ln P, lapses aside. */
export function logWeight(size: number, summed: number, calibration: Calibration): number {
  return (
    Math.log(calibration.sizes[Math.min(2, size) as 0 | 1 | 2]) +
    calibration.slope * summed +
    calibration.shift * size
  );
}

export function oddsOf(logit: number, slope: number, shift: number): number {
  return Math.exp(Math.max(-LARGEST, Math.min(LARGEST, slope * logit + shift)));
}

/** The sum over sets of two or more, of the logarithm of the sum over all and the sum over single codes. */
export function several(logAll: number, single: number): number {
  return Math.max(1e-12, Math.exp(logAll) - 1 - single);
}

/** Logits of answers that the classifiers had not seen, and what these answers carry: by answer and code. */
export interface Judged {
  readonly codes: number;
  readonly logits: Float64Array;
  readonly targets: Int8Array;
  /** Which answers chance picked to be read, as 0 or 1. */
  readonly byChance: Uint8Array;
}
