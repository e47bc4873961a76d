import { SPACE } from "./features.ts";
import type { Vectors } from "./vectors.ts";

/** The features that something is learned about, numbered from 0 in the order they are met; -1 for all others. */
export interface Vocabulary {
  readonly numbers: Int32Array;
  readonly size: number;
}

export function vocabularyOf(vectors: Vectors): Vocabulary {
  const numbers = new Int32Array(SPACE).fill(-1);
  let size = 0;
  for (const feature of vectors.features) if (numbers[feature] === -1) numbers[feature] = size++;
  return { numbers, size };
}

/** The same vectors with the vocabulary's numbers as features. */
export function renumbered(vectors: Vectors, { numbers }: Vocabulary): Vectors {
  return { ...vectors, features: vectors.features.map((feature) => numbers[feature]!) };
}
