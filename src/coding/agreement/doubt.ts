import type { Answer } from "../answer.ts";
import { acceptedCodes } from "../codebook.ts";
import type { Coding } from "../model.ts";
import { jaccard, type CodeSet } from "./distances.ts";
import type { Doubt } from "./sample.ts";

/** How many of the answers most like it each answer is held beside. */
const NEIGHBOURS = 5;
/** Above this many coded answers the like ones are looked for among so many, evenly spread. */
const MOST_COMPARED = 2000;

interface Coded {
  readonly row: string;
  readonly grams: ReadonlySet<string>;
  readonly codes: CodeSet;
}

/**
 * How much reason there is to look at each coded answer again: the more the answers most like it carry other codes, and
 * the more they are like it. Likeness is the Dice coefficient of the sets of three letters in a row. A pointer to what to
 * read, never a verdict.
 */
export function doubtByLikeness(coding: Coding, answers: readonly Answer[]): Doubt {
  const words = new Map(answers.map((answer) => [answer.row, answer.words]));
  const coded = coding.answers.map((answer): Coded => ({
    row: answer.row,
    grams: gramsOf(words.get(answer.row) ?? ""),
    codes: new Set(acceptedCodes(answer)),
  }));
  const step = Math.max(1, coded.length / MOST_COMPARED);
  const compared = Array.from(
    { length: Math.min(coded.length, MOST_COMPARED) },
    (_, i) => coded[Math.floor(i * step)],
  ).filter((one) => one !== undefined);
  return new Map(coded.map((one) => [one.row, doubtOf(one, compared)]));
}

function doubtOf(one: Coded, others: readonly Coded[]): number {
  const nearest = others
    .filter((other) => other !== one)
    .map((other) => ({ other, likeness: likeness(one.grams, other.grams) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, NEIGHBOURS);
  return nearest.reduce((sum, { other, likeness }) => sum + likeness * jaccard(one.codes, other.codes), 0);
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const gram of a) if (b.has(gram)) shared++;
  return (2 * shared) / (a.size + b.size);
}

function gramsOf(words: string): Set<string> {
  const grams = new Set<string>();
  for (const [word] of words.toLowerCase().matchAll(/[\p{L}\p{N}]{1,60}/gu)) {
    const padded = ` ${word} `;
    for (let i = 0; i + 3 <= padded.length; i++) grams.add(padded.slice(i, i + 3));
  }
  return grams;
}
