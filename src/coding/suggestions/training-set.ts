import { levelsOf, type CodeSpace } from "./code-space.ts";
import type { Vectors } from "./vectors.ts";

/**
 * What is learned from, as numbers: a row a text, a column a code. `targets[row * codes + code]` is 1 where the text
 * carries the code, -1 where it does not, 0 where nobody said.
 */
export interface TrainingSet {
  readonly vectors: Vectors;
  /** How many different features the vectors have, numbered from 0. */
  readonly features: number;
  readonly codes: number;
  /** Positions of codes that are told apart from each other: themes, and sub-points. */
  readonly levels: readonly (readonly number[])[];
  readonly targets: Int8Array;
  /** What each row counts for; a coded answer of this question counts for 1. */
  readonly weights: Float32Array;
  /** Which rows are descriptions of codes, as 0 or 1. */
  readonly describes: Uint8Array;
  /** Which fold a row is left out of to judge it honestly; -1 for rows that only teach. */
  readonly folds: Int8Array;
  /** Which rows chance picked to be read, as 0 or 1. */
  readonly byChance: Uint8Array;
}

export const FOLDS = 5;

/** A set in which nothing was coded yet; a row that counts for 1 and is in no fold. */
export function uncodedSet(vectors: Vectors, features: number, space: CodeSpace): TrainingSet {
  const codes = space.codes.length;
  return {
    vectors,
    features,
    codes,
    levels: levelsOf(space),
    targets: new Int8Array(vectors.count * codes),
    weights: new Float32Array(vectors.count).fill(1),
    describes: new Uint8Array(vectors.count),
    folds: new Int8Array(vectors.count).fill(-1),
    byChance: new Uint8Array(vectors.count),
  };
}

/** The targets of a text that carries these codes and no others. */
export function targetsOf(codes: number, carried: Iterable<number>): Int8Array {
  const targets = new Int8Array(codes).fill(-1);
  for (const code of carried) targets[code] = 1;
  return targets;
}

/** Rows with a target: those that a model learns from, without the rows of one fold. */
export function teachingRows(set: TrainingSet, withoutFold: number | undefined): number[] {
  const rows: number[] = [];
  for (let row = 0; row < set.vectors.count; row++) {
    if (isCoded(set, row) && (withoutFold === undefined || set.folds[row] !== withoutFold)) rows.push(row);
  }
  return rows;
}

export function isCoded({ targets, codes }: TrainingSet, row: number): boolean {
  for (let code = 0; code < codes; code++) if (targets[row * codes + code] !== 0) return true;
  return false;
}

/** The codes that at least one of the rows carries: of others nothing is known. */
export function carriedCodes({ codes, targets }: TrainingSet, rows: readonly number[]): Uint8Array {
  const carried = new Uint8Array(codes);
  for (const row of rows) {
    for (let code = 0; code < codes; code++) if (targets[row * codes + code]! > 0) carried[code] = 1;
  }
  return carried;
}
