import { lapsed, logWeight, probabilities } from "./calibration.ts";
import type { Level } from "./learner.ts";

/** What is suggested for one answer. All of it is reused: read it before the next. */
export interface Prediction {
  /** The probability of every code; 0 for codes that nothing teaches. */
  readonly probabilities: Float64Array;
  /** Which codes the answer is taken to carry, as 0 or 1. */
  readonly taken: Uint8Array;
  /** The probability that exactly these codes are right, none wrong and none missing. */
  certainty: number;
  /** How many codes are expected to be wrong or missing. */
  expectedErrors: number;
}

export interface Predictor {
  /** Turns the logits of one answer, by code, into what is suggested for it. */
  readonly predict: (logits: Float64Array) => Prediction;
}

/** Takes codes of a level from its threshold on, and the best one where coded answers are never without. */
export function createPredictor(
  codes: number,
  levels: readonly Level[],
  thresholds: readonly number[],
): Predictor {
  const prediction: Prediction = {
    probabilities: new Float64Array(codes),
    taken: new Uint8Array(codes),
    certainty: 1,
    expectedErrors: 0,
  };
  const rooms = levels.map(({ known }) => new Float64Array(known.length));
  return {
    predict: (logits) => {
      prediction.taken.fill(0);
      prediction.certainty = 1;
      prediction.expectedErrors = 0;
      levels.forEach((level, i) => {
        predictLevel(level, thresholds[i]!, logits, rooms[i]!, prediction);
      });
      return prediction;
    },
  };
}

function predictLevel(
  { known, calibration }: Level,
  threshold: number,
  logits: Float64Array,
  chances: Float64Array,
  prediction: Prediction,
): void {
  for (let i = 0; i < known.length; i++) chances[i] = logits[known[i]!]!;
  const logTotal = probabilities(chances, calibration);
  const [none, , several] = calibration.sizes;
  let best = 0;
  for (let i = 1; i < known.length; i++) if (chances[i]! > chances[best]!) best = i;
  let size = 0;
  let summed = 0;
  for (let i = 0; i < known.length; i++) {
    const code = known[i]!;
    const chance = chances[i]!;
    const take = i === best ? none === 0 || chance > threshold : several > 0 && chance > threshold;
    prediction.probabilities[code] = chance;
    prediction.expectedErrors += take ? 1 - chance : chance;
    if (!take) continue;
    prediction.taken[code] = 1;
    size++;
    summed += logits[code]!;
  }
  const likely = Math.min(1, Math.exp(logWeight(size, summed, calibration) - logTotal));
  // Chance alone gives one right code in so many, and hardly ever the right two.
  prediction.certainty *= lapsed(likely, size === 1 ? 1 / known.length : 0, calibration.lapse);
}
