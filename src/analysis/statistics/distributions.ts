import { betaBelow, gammaAbove, normalAbove } from "./special-functions.ts";

/** The chance of a chi-square as large as this or larger. */
export function chiSquareAbove(statistic: number, df: number): number {
  return gammaAbove(df / 2, statistic / 2);
}

/** The chance of an F as large as this or larger. */
export function fAbove(statistic: number, df1: number, df2: number): number {
  return statistic <= 0 ? 1 : betaBelow(df2 / (df2 + df1 * statistic), df2 / 2, df1 / 2);
}

/** The chance of a standard normal number as far from 0 as this or farther, on either side. */
export function normalBeyond(z: number): number {
  return 2 * normalAbove(Math.abs(z));
}

/** The z that a standard normal number is below with this chance. */
export function normalQuantile(chance: number): number {
  return chance < 0.5 ? -normalQuantile(1 - chance) : inverse((z) => 1 - normalAbove(z), chance, 0, 40);
}

/** The t that a Student's t with so many degrees of freedom is below with this chance. */
export function studentQuantile(chance: number, df: number): number {
  if (chance < 0.5) return -studentQuantile(1 - chance, df);
  const x = betaQuantile(2 * (1 - chance), df / 2, 0.5);
  return Math.sqrt((df * (1 - x)) / x);
}

/** The x that a beta number is below with this chance. */
export function betaQuantile(chance: number, a: number, b: number): number {
  if (a <= 0) return 0;
  if (b <= 0) return 1;
  return inverse((x) => betaBelow(x, a, b), chance, 0, 1);
}

/** Where a rising function takes a value, by halving what it must lie in until that can be halved no more. */
function inverse(of: (x: number) => number, value: number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (of(middle) < value) low = middle;
    else high = middle;
  }
}
