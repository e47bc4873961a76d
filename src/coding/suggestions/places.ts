import { FOLDS } from "./training-set.ts";

/** One answer in so many is read because chance says so, whatever the program thinks of it. */
export const AUDIT_EVERY = 5;

/**
 * Where chance puts an answer: a number from 0 to 1, from its row id, which is random itself, and the variable. The same
 * in every build, so that nobody chooses which answers are checked.
 */
export function placeByChance(variable: string, row: string): number {
  return hash32(`${variable}\u0000${row}`, 0x2545f491) / 4294967296;
}

/** Whether the answer belongs to the fifth that is read in order of chance only. */
export function isAudited(place: number): boolean {
  return place < 1 / AUDIT_EVERY;
}

/** The fold an answer is left out with; independent of its place. */
export function foldOf(variable: string, row: string): number {
  return hash32(`${row}\u0000${variable}`, 0x9e3779b9) % FOLDS;
}

/** FNV-1a, then the finaliser of MurmurHash3 so that all bits depend on all signs. */
function hash32(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
