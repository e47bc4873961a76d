import type { Code } from "../questionnaire/code.ts";
import { rowsByCode } from "./codebook.ts";
import type { Coding } from "./model.ts";
import type { PublishableText } from "./publishable.ts";
import type { Answer, ReviewedAnswers } from "./review.ts";

/** The answers to one text variable as they leave the house: numbered in an order of their own, without ids. */
export interface PublishedAnswers {
  readonly variable: string;
  /** How many gave an answer, publishable or not. */
  readonly answers: number;
  readonly texts: readonly PublishableText[];
  readonly withheld: number;
  readonly undecided: number;
  /** Numbers (position in `texts` + 1) of the answers that carry a code, rising. */
  readonly numbersOf: ReadonlyMap<Code, readonly number[]>;
  /** How many answers carry no accepted code. */
  readonly uncoded: number;
  /** The number of a row, for quotes; undefined where the answer is not published. */
  readonly numberOf: (row: string) => number | undefined;
}

/**
 * Numbers the released answers. The order follows a hash of row id and variable: the same in every build, another
 * for every question, and not to be undone without the row ids, which never leave the house. A shuffle from a known
 * seed could be undone, and would tie one person's answers together.
 */
export function publishAnswers(
  variable: string,
  answers: readonly Answer[],
  reviewed: ReviewedAnswers,
  coding: Coding | undefined,
): PublishedAnswers {
  const rows = [...reviewed.released.keys()]
    .map((row) => ({ row, place: placeOf(`${variable} ${row}`) }))
    .sort((a, b) => a.place - b.place || (a.row < b.row ? -1 : 1))
    .map(({ row }) => row);
  const numbers = new Map(rows.map((row, i) => [row, i + 1]));
  const coded = coding === undefined ? new Map<Code, Set<string>>() : rowsByCode(coding);
  const codedRows = new Set([...coded.values()].flatMap((carriers) => [...carriers]));
  return {
    variable,
    answers: answers.length,
    texts: rows.flatMap((row) => reviewed.released.get(row) ?? []),
    withheld: reviewed.withheld.length,
    undecided: reviewed.undecided.length,
    numbersOf: new Map([...coded].map(([code, carriers]) => [code, numbersAmong(carriers, numbers)])),
    uncoded: answers.filter((answer) => !codedRows.has(answer.row)).length,
    numberOf: (row) => numbers.get(row),
  };
}

function numbersAmong(rows: ReadonlySet<string>, numbers: ReadonlyMap<string, number>): number[] {
  return [...rows]
    .map((row) => numbers.get(row))
    .filter((number) => number !== undefined)
    .sort((a, b) => a - b);
}

/** A number in [0, 2^53) that a text is put in order by: two rounds of 32-bit mixing, spread well, secret only as far as the text is. */
function placeOf(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
