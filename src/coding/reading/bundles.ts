import type { Vectors } from "../suggestions/vectors.ts";

/** Answers that say much the same, to be read together; the first is the one the others were put with. */
export type Bundle = readonly number[];

/** Cosine from which an answer is put with another. */
export const ALIKE = 0.4;

/**
 * Puts every answer with the one it is most like among those that come earlier in an order and stand at the head of a
 * bundle, where the two are alike enough; else it heads a bundle of its own. With an order that shows variety first the
 * heads lie far apart, as the centres of farthest-first clustering do (Gonzalez 1985). Bundles are only for reading:
 * no code follows from them.
 */
export function bundlesOf(vectors: Vectors, order: ArrayLike<number>): Bundle[] {
  const bundles: number[][] = [];
  const heads = new Map<number, { bundle: number; value: number }[]>();
  const likeness = new Map<number, number>();
  for (let i = 0; i < order.length; i++) {
    const answer = order[i]!;
    likeness.clear();
    for (let at = vectors.starts[answer]!; at < vectors.starts[answer + 1]!; at++) {
      for (const { bundle, value } of heads.get(vectors.features[at]!) ?? []) {
        likeness.set(bundle, (likeness.get(bundle) ?? 0) + value * vectors.values[at]!);
      }
    }
    const best = mostAlike(likeness);
    if (best === undefined) bundles.push(headed(answer, bundles.length, vectors, heads));
    else bundles[best]?.push(answer);
  }
  return bundles;
}

function mostAlike(likeness: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined;
  let most = ALIKE;
  for (const [bundle, value] of likeness) {
    if (value < most) continue;
    most = value;
    best = bundle;
  }
  return best;
}

function headed(
  answer: number,
  bundle: number,
  vectors: Vectors,
  heads: Map<number, { bundle: number; value: number }[]>,
): number[] {
  for (let at = vectors.starts[answer]!; at < vectors.starts[answer + 1]!; at++) {
    const feature = vectors.features[at]!;
    const known = heads.get(feature);
    const entry = { bundle, value: vectors.values[at]! };
    if (known === undefined) heads.set(feature, [entry]);
    else known.push(entry);
  }
  return [answer];
}
