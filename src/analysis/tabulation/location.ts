import type { Location } from "./table.ts";

/**
 * Mean and median of values with how often each was given; values need not be sorted. The median of an even number
 * is the mean of the middle two.
 */
export function locationOf(values: readonly (readonly [value: number, count: number])[]): Location {
  const given = values.filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
  const n = given.reduce((total, [, count]) => total + count, 0);
  if (n === 0) return { n, mean: null, median: null };
  const mean = given.reduce((total, [value, count]) => total + value * count, 0) / n;
  return {
    n,
    mean,
    median: (valueAt(given, Math.floor((n - 1) / 2)) + valueAt(given, Math.floor(n / 2))) / 2,
  };
}

/** The value that stands at a place, from 0, when all are put in order. */
function valueAt(given: readonly (readonly [number, number])[], place: number): number {
  let passed = 0;
  for (const [value, count] of given) {
    passed += count;
    if (place < passed) return value;
  }
  return NaN;
}
