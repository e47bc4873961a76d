import { normalise, wordsOf } from "./normalise.ts";
import { groupLeaders, union } from "./union.ts";

/** For each answer, the first answer (its index) that says the same; its own index where it is the first. */
export interface Duplicates {
  /** The same words in the same order, whatever the capitals, accents and punctuation. */
  readonly exact: Int32Array;
  /** Nearly the same letters: at least {@link NEAR} of their groups of four in common. */
  readonly near: Int32Array;
}

/** Jaccard's measure from which answers are nearly the same. */
export const NEAR = 0.8;

const SHINGLE = 4;
/** With 16 bands of 4, two answers that have 0.8 in common meet in a band 999 times in 1,000; then they are compared. */
const BANDS = 16;
const ROWS = 4;

/**
 * Finds exact and near duplicates among any number of answers, in time that grows with their number and not with its
 * square: MinHash (Broder 1997) with banding, every candidate compared exactly. Answers without words are duplicates
 * of nothing.
 */
export function duplicatesAmong(answers: readonly string[]): Duplicates {
  const keys = answers.map((answer) => wordsOf(normalise(answer)).join(" "));
  const exact = firstOfEachKey(keys);
  const firsts = keys.flatMap((key, i) => (key !== "" && exact[i] === i ? [i] : []));
  const leaders = Int32Array.from(exact);
  const signatures = signaturesOf(firsts.map((i) => keys[i] ?? ""));
  for (let band = 0; band < BANDS; band++) joinAlike(band, firsts, keys, signatures, leaders);
  return { exact, near: groupLeaders(leaders) };
}

function firstOfEachKey(keys: readonly string[]): Int32Array {
  const first = new Map<string, number>();
  return Int32Array.from(keys, (key, i) => {
    if (key === "") return i;
    const known = first.get(key);
    if (known === undefined) first.set(key, i);
    return known ?? i;
  });
}

/** One number a band and answer: answers with the same number share the band. */
function signaturesOf(keys: readonly string[]): Uint32Array {
  const signatures = new Uint32Array(keys.length * BANDS);
  const smallest = new Uint32Array(BANDS * ROWS);
  keys.forEach((key, i) => {
    smallest.fill(0xffffffff);
    for (const shingle of shinglesOf(key)) {
      for (let j = 0; j < smallest.length; j++) {
        const mixed = mix(shingle ^ Math.imul(j + 1, 0x9e3779b1));
        if (mixed < smallest[j]!) smallest[j] = mixed;
      }
    }
    for (let band = 0; band < BANDS; band++) {
      let key32 = band + 1;
      for (let row = 0; row < ROWS; row++) key32 = mix(key32 ^ smallest[band * ROWS + row]!);
      signatures[i * BANDS + band] = key32;
    }
  });
  return signatures;
}

/** Hashes of all groups of four letters, each once; a shorter text is one group. */
function shinglesOf(key: string): Set<number> {
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE <= Math.max(key.length, SHINGLE); i++) {
    let hash = 0x811c9dc5;
    for (let j = i; j < Math.min(i + SHINGLE, key.length); j++) {
      hash = Math.imul(hash ^ key.charCodeAt(j), 0x01000193);
    }
    shingles.add(hash >>> 0);
  }
  return shingles;
}

/** Spreads the bits of a number (the finaliser of MurmurHash3, public domain). */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function joinAlike(
  band: number,
  firsts: readonly number[],
  keys: readonly string[],
  signatures: Uint32Array,
  leaders: Int32Array,
): void {
  const seen = new Map<number, number>();
  firsts.forEach((answer, i) => {
    const signature = signatures[i * BANDS + band]!;
    const other = seen.get(signature);
    if (other === undefined) seen.set(signature, answer);
    else if (likeness(keys[other] ?? "", keys[answer] ?? "") >= NEAR) union(leaders, other, answer);
  });
}

/** Jaccard: what two texts have in common, of what either has. */
function likeness(one: string, other: string): number {
  const a = shinglesOf(one);
  const b = shinglesOf(other);
  let common = 0;
  for (const shingle of a) if (b.has(shingle)) common++;
  return common / (a.size + b.size - common);
}
