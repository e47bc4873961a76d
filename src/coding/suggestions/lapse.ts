import { lapsed, probabilities, type Calibration, type Judged } from "./calibration.ts";

/** What is assumed before anything was judged, counted in answers: half a lapse in five and a half. */
const LAPSES = 0.5;
const OTHERS = 5;
/** An answer that chance picked stands for those nobody read, which are easier than those read because they were hard. */
const PICKED_BY_CHANCE = 3;
const MOST = 0.4;
const STEP = 0.005;

/** The best code of an answer, as sure as it would be without lapses, and whether a person gave it. */
interface Best {
  readonly probability: number;
  readonly even: number;
  readonly right: boolean;
  readonly counts: number;
}

/**
 * How often the code that words point at is not the one a person gave, although nothing in the words says so: coders
 * differ, and a subject may be named in passing. A logistic curve goes to certainty where words pile up; without lapses it
 * says 97 % where 85 % are right. Found as the likeliest part for the best codes of judged answers (maximum a posteriori).
 */
export function lapseOf(judged: Judged, calibration: Calibration): number {
  const best = bestCodes(judged, calibration);
  let found = { lapse: 0, likelihood: -Infinity };
  for (let lapse = STEP; lapse <= MOST; lapse += STEP) {
    let likelihood = LAPSES * Math.log(lapse) + OTHERS * Math.log(1 - lapse);
    for (const { probability, even, right, counts } of best) {
      const chance = lapsed(probability, even, lapse);
      likelihood += counts * Math.log(Math.max(1e-9, right ? chance : 1 - chance));
    }
    if (likelihood > found.likelihood) found = { lapse, likelihood };
  }
  return found.lapse;
}

function bestCodes({ byChance, codes, logits, targets }: Judged, calibration: Calibration): Best[] {
  return Array.from({ length: targets.length / codes }, (_, row) => {
    const chances = logits.slice(row * codes, (row + 1) * codes);
    probabilities(chances, calibration);
    let best = 0;
    for (let code = 1; code < codes; code++) if (chances[code]! > chances[best]!) best = code;
    const even = chances.reduce((sum, chance) => sum + chance, 0) / codes;
    const right = targets[row * codes + best]! > 0;
    return { probability: chances[best]!, even, right, counts: byChance[row] === 1 ? PICKED_BY_CHANCE : 1 };
  });
}
