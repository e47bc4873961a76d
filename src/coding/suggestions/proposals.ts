import type { CodeSpace } from "./code-space.ts";
import type { Prediction } from "./predict.ts";

/** One code put forward for an answer. */
export interface Proposal {
  /** Its position in the codebook. */
  readonly code: number;
  readonly probability: number;
  /** Whether the answer is taken to carry it; else it is an alternative. */
  readonly taken: boolean;
}

/** An alternative is a sub-point rather than its theme where it has this part of the theme's probability. */
const TELLS_ENOUGH = 0.5;

/**
 * The codes to put forward, the most probable first. A sub-point stands for its theme, so that a theme is named only
 * where none of its sub-points is taken: the theme where it is taken itself, else it or its likeliest sub-point.
 */
export function proposalsOf({ parents }: CodeSpace, { probabilities, taken }: Prediction): Proposal[] {
  const proposals: Proposal[] = [];
  for (let theme = 0; theme < parents.length;) {
    let end = theme + 1;
    let best = -1;
    let anyTaken = false;
    for (; end < parents.length && parents[end] === theme; end++) {
      if (best < 0 || probabilities[end]! > probabilities[best]!) best = end;
      if (taken[end] === 0) continue;
      anyTaken = true;
      proposals.push({ code: end, probability: probabilities[end]!, taken: true });
    }
    if (!anyTaken) proposals.push(...alternative(theme, best, probabilities, taken));
    theme = end;
  }
  return proposals.sort((a, b) => b.probability - a.probability || a.code - b.code);
}

function alternative(
  theme: number,
  best: number,
  probabilities: Float64Array,
  taken: Uint8Array,
): Proposal[] {
  const point =
    best >= 0 && taken[theme] === 0 && probabilities[best]! >= TELLS_ENOUGH * probabilities[theme]!;
  const code = point ? best : theme;
  const probability = probabilities[code]!;
  return probability > 0 ? [{ code, probability, taken: taken[theme] === 1 }] : [];
}
