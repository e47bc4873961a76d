import { sum } from "../tabulation/base.ts";

/** So many people with the same weight. */
export interface Weighted {
  readonly weight: number;
  readonly count: number;
}

/** How many people of a simple random sample these weighted ones are worth; 0 of nobody. Kish (1965), Survey Sampling. */
export function effectiveSize(people: readonly Weighted[]): number {
  const squares = sum(people.map(({ weight, count }) => count * weight ** 2));
  return squares === 0 ? 0 : sum(people.map(({ weight, count }) => count * weight)) ** 2 / squares;
}

/** How many times larger the variance is made by weighting: 1 + the squared coefficient of variation of the weights. */
export function designEffect(people: readonly Weighted[]): number {
  const effective = effectiveSize(people);
  return effective === 0 ? 1 : sum(people.map(({ count }) => count)) / effective;
}

/** So many people who are in one category of each margin, in the order of the margins. */
export interface RakingCell {
  readonly categories: readonly string[];
  readonly count: number;
}

/** The shares of the categories of one background variable in the population, which add up to 1. */
export type Margin = Readonly<Record<string, number>>;

export interface Raked {
  /** A weight a cell, 1 on average. */
  readonly weights: readonly number[];
  /** Whether every margin is met. */
  readonly converged: boolean;
}

const CLOSE_ENOUGH = 1e-12;
const MOST_ROUNDS = 1000;

/**
 * Weights by which a sample has the margins of its population: scaled to one margin after the other until all hold.
 * Undefined where a category of the population has nobody in the sample, or the other way round: merge it first.
 * Deming and Stephan (1940), Annals of Mathematical Statistics 11, 427–444.
 */
export function rake(cells: readonly RakingCell[], margins: readonly Margin[]): Raked | undefined {
  const n = sum(cells.map(({ count }) => count));
  if (n === 0 || !margins.every((margin, m) => isCovered(cells, margin, m))) return undefined;
  const weights = cells.map(() => 1);
  const totalsOf = (m: number): Map<string, number> => {
    const totals = new Map<string, number>();
    cells.forEach(({ categories, count }, i) => {
      const category = categories[m] ?? "";
      totals.set(category, (totals.get(category) ?? 0) + count * (weights[i] ?? 0));
    });
    return totals;
  };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let off = 0;
    margins.forEach((margin, m) => {
      const totals = totalsOf(m);
      cells.forEach(({ categories }, i) => {
        const category = categories[m] ?? "";
        const factor = ((margin[category] ?? 0) * n) / (totals.get(category) ?? 1);
        weights[i] = (weights[i] ?? 0) * factor;
        off = Math.max(off, Math.abs(factor - 1));
      });
    });
    if (off < CLOSE_ENOUGH) return { weights, converged: true };
  }
  return { weights, converged: false };
}

function isCovered(cells: readonly RakingCell[], margin: Margin, m: number): boolean {
  const filled = new Set(cells.filter(({ count }) => count > 0).map(({ categories }) => categories[m] ?? ""));
  const wanted = Object.entries(margin).filter(([, share]) => share > 0);
  return wanted.length === filled.size && wanted.every(([category]) => filled.has(category));
}
