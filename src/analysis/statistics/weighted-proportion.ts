import { sum } from "../tabulation/base.ts";
import { betaQuantile, studentQuantile } from "./distributions.ts";
import { USUAL_CONFIDENCE, type Interval } from "./proportion.ts";

/** So many people with the same weight, of whom so many are in the category. */
export interface WeightedCount {
  readonly weight: number;
  readonly count: number;
  readonly n: number;
}

export interface WeightedProportion {
  readonly share: number;
  /** Linearised (Taylor), as if people had been drawn with replacement. */
  readonly standardError: number;
  /** People, not weights. */
  readonly n: number;
}

/**
 * A weighted share with its standard error; null of fewer than two people. The share is a ratio of two sums, of which the
 * variance is that of its linear approximation: Binder (1983), International Statistical Review 51, 279–292, as in R's
 * `survey::svymean`.
 */
export function weightedProportion(groups: readonly WeightedCount[]): WeightedProportion | null {
  const n = sum(groups.map((group) => group.n));
  const total = sum(groups.map(({ weight, n: people }) => weight * people));
  if (n < 2 || total === 0) return null;
  const share = sum(groups.map(({ weight, count }) => weight * count)) / total;
  const squares = groups.map(
    ({ weight, count, n: people }) =>
      (weight / total) ** 2 * (count * (1 - share) ** 2 + (people - count) * share ** 2),
  );
  return { share, standardError: Math.sqrt((n / (n - 1)) * sum(squares)), n };
}

/** The interval on the scale of log odds, which stays between 0 and 1; null where nobody or everybody is in the category. */
export function logitInterval(
  { share, standardError, n }: WeightedProportion,
  confidence = USUAL_CONFIDENCE,
): Interval | null {
  if (share <= 0 || share >= 1) return null;
  const t = studentQuantile((1 + confidence) / 2, n - 1);
  const [odds, spread] = [Math.log(share / (1 - share)), (t * standardError) / (share * (1 - share))];
  const shareOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
  return { low: shareOf(odds - spread), high: shareOf(odds + spread) };
}

/**
 * The exact binomial interval of the share at its effective size. Korn and Graubard (1998), Survey Methodology 24,
 * 193–201. Null where nobody or everybody is in the category: nothing then tells the effective size.
 */
export function betaInterval(
  { share, standardError }: WeightedProportion,
  confidence = USUAL_CONFIDENCE,
): Interval | null {
  if (standardError === 0) return null;
  const size = (share * (1 - share)) / standardError ** 2;
  const tail = (1 - confidence) / 2;
  return {
    low: betaQuantile(tail, size * share, size * (1 - share) + 1),
    high: betaQuantile(1 - tail, size * share + 1, size * (1 - share)),
  };
}
