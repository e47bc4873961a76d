import { sum } from "../tabulation/base.ts";
import { normalBeyond } from "./distributions.ts";

export interface MannWhitney {
  /** Pairs of one of each group in which the first group's is higher, ties as half. */
  readonly u: number;
  /** Two-sided, by the normal approximation with ties reckoned with; null where all gave one answer. */
  readonly p: number | null;
  /** The same without the correction for continuity. */
  readonly pWithoutCorrection: number | null;
  /** The chance that somebody of the second group is higher than somebody of the first, ties as half. */
  readonly superiority: number;
}

/**
 * Whether two groups differ on answers that have an order, lowest first: how many of each gave each answer. Null where a
 * group is empty. Mann and Whitney (1947), Annals of Mathematical Statistics 18, 50–60; ties by mid-ranks.
 */
export function mannWhitney(first: readonly number[], second: readonly number[]): MannWhitney | null {
  const [n1, n2] = [sum(first), sum(second)];
  if (n1 === 0 || n2 === 0) return null;
  const ties = first.map((count, i) => count + (second[i] ?? 0));
  let below = 0;
  const rankSum = sum(
    first.map((count, i) => {
      const middle = below + ((ties[i] ?? 0) + 1) / 2;
      below += ties[i] ?? 0;
      return count * middle;
    }),
  );
  const u = rankSum - (n1 * (n1 + 1)) / 2;
  const n = n1 + n2;
  const tied = sum(ties.map((count) => count ** 3 - count));
  const deviation = Math.sqrt(((n1 * n2) / 12) * (n + 1 - tied / (n * (n - 1))));
  const away = u - (n1 * n2) / 2;
  const pOf = (distance: number): number | null =>
    deviation === 0 ? null : normalBeyond(distance / deviation);
  return {
    u,
    p: pOf(Math.max(0, Math.abs(away) - 0.5)),
    pWithoutCorrection: pOf(away),
    superiority: 1 - u / (n1 * n2),
  };
}
