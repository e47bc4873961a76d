import type { Distance, DistanceOver } from "./alpha.ts";

export const nominal: DistanceOver<number | string> = () => (a, b) => (a === b ? 0 : 1);
export const interval: DistanceOver<number> = () => (a, b) => (a - b) ** 2;
export const ratio: DistanceOver<number> = () => (a, b) => (a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2);

/** Ranks are as far apart as the number of values between them, either end counting for half. */
export const ordinal: DistanceOver<number> = (counts) => (a, b) => {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  const between = counts
    .filter(({ value }) => value >= low && value <= high)
    .reduce((sum, { value, count }) => sum + (value === low || value === high ? count / 2 : count), 0);
  return low === high ? 0 : between ** 2;
};

/** The codes that one coder gave one answer. */
export type CodeSet = ReadonlySet<string>;

export function keyOfSet(codes: CodeSet): string {
  return [...codes].sort().join(" ");
}

/** What two sets do not share, of all they have: 1 − |A ∩ B| ÷ |A ∪ B|. */
export const jaccard: Distance<CodeSet> = (a, b) => {
  const shared = sharedBy(a, b);
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : 1 - shared / all;
};

/**
 * MASI: 1 − Jaccard × M, with M 1 for equal sets, ⅔ where one holds the other, ⅓ where they overlap and 0 where they
 * share nothing. Two empty sets agree. Source: Passonneau, Measuring agreement on set-valued items (2006).
 */
export const masi: Distance<CodeSet> = (a, b) => {
  const shared = sharedBy(a, b);
  const all = a.size + b.size - shared;
  if (all === 0) return 0;
  const smaller = Math.min(a.size, b.size);
  const monotonicity = shared === all ? 1 : shared === 0 ? 0 : shared === smaller ? 2 / 3 : 1 / 3;
  return 1 - (shared / all) * monotonicity;
};

function sharedBy(a: CodeSet, b: CodeSet): number {
  let shared = 0;
  for (const code of a) if (b.has(code)) shared++;
  return shared;
}
