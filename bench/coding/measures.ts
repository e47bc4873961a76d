import type { Scored } from "../../src/coding/suggestions/model.ts";
import { MOST_SUGGESTED, NO_CODE } from "../../src/coding/suggestions/model.ts";

/** Which answer carries which code: `carries[answer * codes + code]`. */
export interface Truth {
  readonly answers: number;
  readonly codes: number;
  readonly carries: Uint8Array;
}

/** Cohen's κ over all answers and codes together, between what people coded and a coding partly suggested. */
export function pooledKappa(truth: Truth, other: Uint8Array): number {
  const n = truth.carries.length;
  let agreed = 0;
  let carried = 0;
  let given = 0;
  for (let i = 0; i < n; i++) {
    if (truth.carries[i] === other[i]) agreed++;
    carried += truth.carries[i]!;
    given += other[i]!;
  }
  const [a, b] = [carried / n, given / n];
  const byChance = a * b + (1 - a) * (1 - b);
  return (agreed / n - byChance) / (1 - byChance);
}

/** What people coded where they did, what is suggested elsewhere. */
export function completed(truth: Truth, scored: Scored, coded: Uint8Array): Uint8Array {
  const result = new Uint8Array(truth.carries.length);
  for (let answer = 0; answer < truth.answers; answer++) {
    const base = answer * truth.codes;
    if (coded[answer] === 1) result.set(truth.carries.subarray(base, base + truth.codes), base);
    else {
      for (let place = 0; place < MOST_SUGGESTED; place++) {
        if ((scored.taken[answer]! >> place) & 1)
          result[base + scored.codes[answer * MOST_SUGGESTED + place]!] = 1;
      }
    }
  }
  return result;
}

/** Whether a right code is among the best three of an answer, and which part of its codes is. */
export function topThree(truth: Truth, scored: Scored, answer: number): { any: boolean; part: number } {
  let found = 0;
  for (let place = 0; place < 3; place++) {
    const code = scored.codes[answer * MOST_SUGGESTED + place]!;
    if (code !== NO_CODE && truth.carries[answer * truth.codes + code] === 1) found++;
  }
  let all = 0;
  for (let code = 0; code < truth.codes; code++) all += truth.carries[answer * truth.codes + code]!;
  return { any: found > 0, part: all === 0 ? 1 : found / Math.min(3, all) };
}

/** A confidence, and whether it was right. */
export interface Sure {
  readonly confidence: number;
  readonly right: boolean;
}

const BINS = 10;

/** Expected calibration error (Guo et al. 2017): how far confidence is from accuracy, over ten equal steps of confidence. */
export function calibrationError(sure: readonly Sure[]): number {
  const differences = new Float64Array(BINS);
  for (const { confidence, right } of sure) {
    differences[Math.min(BINS - 1, Math.floor(confidence * BINS))]! += confidence - (right ? 1 : 0);
  }
  return differences.reduce((sum, difference) => sum + Math.abs(difference), 0) / Math.max(1, sure.length);
}

export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
