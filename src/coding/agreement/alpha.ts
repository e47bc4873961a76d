/** How far two values are apart, squared where the scale asks for it: 0 for the same. */
export type Distance<V> = (a: V, b: V) => number;

/** A value with how often it was given in units that more than one coder coded. */
export interface Counted<V> {
  readonly value: V;
  readonly count: number;
}

/** A distance that depends on how often each value was given, as an ordinal one does. */
export type DistanceOver<V> = (counts: readonly Counted<V>[]) => Distance<V>;

/**
 * Krippendorff's α = 1 − D_o ÷ D_e over units that may have been coded by any number of coders; a unit that fewer than
 * two coded tells nothing. Null where all values are the same. Source: Krippendorff, Computing Krippendorff's
 * alpha-reliability (2011).
 */
export function krippendorffAlpha<V>(
  units: readonly (readonly V[])[],
  distance: DistanceOver<V>,
  keyOf: (value: V) => string = String,
): number | null {
  const pairable = units.filter((values) => values.length > 1);
  const counts = countsOf(pairable, keyOf);
  const total = counts.reduce((sum, one) => sum + one.count, 0);
  const apart = distance(counts);
  let observed = 0;
  for (const values of pairable) observed += apartWithin(values, apart) / (values.length - 1);
  let expected = 0;
  for (const a of counts) for (const b of counts) expected += a.count * b.count * apart(a.value, b.value);
  return expected === 0 ? null : 1 - ((total - 1) * observed) / expected;
}

/** Every ordered pair of values of one unit. */
function apartWithin<V>(values: readonly V[], apart: Distance<V>): number {
  let sum = 0;
  values.forEach((a, i) => {
    values.forEach((b, j) => {
      if (i !== j) sum += apart(a, b);
    });
  });
  return sum;
}

function countsOf<V>(units: readonly (readonly V[])[], keyOf: (value: V) => string): Counted<V>[] {
  const counts = new Map<string, Counted<V>>();
  for (const value of units.flat()) {
    const key = keyOf(value);
    counts.set(key, { value, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}
