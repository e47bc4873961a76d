import type { Random } from "../../random.ts";
import { keyOfSet, masi, type CodeSet } from "./distances.ts";
import { setAlpha, type Pair } from "./measure.ts";

const DRAWS = 1000;

/**
 * Where α comes out in 95 of 100 samples drawn anew from this one (percentile bootstrap over answers); null where α has
 * no value. Source: Efron and Tibshirani, An Introduction to the Bootstrap (1993), chapter 13.
 */
export function alphaInterval(
  pairs: readonly Pair[],
  random: Random,
): readonly [low: number, high: number] | null {
  if (setAlpha(pairs) === null) return null;
  const { ids, apart, sets } = numbered(pairs);
  const counts = new Float64Array(sets);
  const drawn: number[] = [];
  for (let draw = 0; draw < DRAWS; draw++) {
    counts.fill(0);
    let observed = 0;
    for (let i = 0; i < ids.length; i++) {
      const [first, second] = ids[Math.floor(random() * ids.length)] ?? [0, 0];
      counts[first]! += 1;
      counts[second]! += 1;
      observed += 2 * apart[first * sets + second]!;
    }
    drawn.push(alphaFrom(observed, counts, apart, ids.length * 2));
  }
  drawn.sort((a, b) => a - b);
  return [quantile(drawn, 0.025), quantile(drawn, 0.975)];
}

/** A draw in which everybody says the same has no disagreement to be found. */
function alphaFrom(observed: number, counts: Float64Array, apart: Float64Array, values: number): number {
  let expected = 0;
  for (let a = 0; a < counts.length; a++) {
    if (counts[a] === 0) continue;
    for (let b = 0; b < counts.length; b++) {
      expected += counts[a]! * counts[b]! * apart[a * counts.length + b]!;
    }
  }
  return expected === 0 ? 1 : 1 - ((values - 1) * observed) / expected;
}

/** Distinct sets by number, with the distance between every two, so that a draw only counts. */
function numbered(pairs: readonly Pair[]): {
  ids: (readonly [number, number])[];
  apart: Float64Array;
  sets: number;
} {
  const distinct: CodeSet[] = [];
  const known = new Map<string, number>();
  const idOf = (set: CodeSet): number => {
    const key = keyOfSet(set);
    const id = known.get(key) ?? distinct.push(set) - 1;
    known.set(key, id);
    return id;
  };
  const ids = pairs.map(({ first, second }) => [idOf(first), idOf(second)] as const);
  const apart = Float64Array.from(distinct.flatMap((a) => distinct.map((b) => masi(a, b))));
  return { ids, apart, sets: distinct.length };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
