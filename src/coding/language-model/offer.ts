import { shuffled, type Random } from "../../random.ts";
import type { PublishableText } from "../publishable.ts";

/** An answer as a model gets it: the words after review, under an id that holds for one request. */
export interface OfferedAnswer {
  readonly id: string;
  readonly row: string;
  readonly text: PublishableText;
  /** What is sent. */
  readonly words: string;
}

/** As much as a small model reads at once. */
export interface Portion {
  readonly answers: number;
  readonly signs: number;
}

/** Longer answers are cut: a quotation has to stand in what was sent. */
const LONGEST = 4000;
/** Without vowels no id is a word. */
const SIGNS = "bcdfghjkmnpqrstvwxz23456789";
const ID_SIGNS = 5;

/**
 * Answers in an order and with ids that chance gives each time anew: what is sent for one question cannot be laid beside
 * what is sent for another, and an answer cannot name another one.
 */
export function offerAnswers(
  texts: ReadonlyMap<string, PublishableText>,
  leftOut: string,
  random: Random,
): OfferedAnswer[] {
  const taken = new Set<string>();
  return shuffled([...texts], random).map(([row, text]) => ({
    id: newId(taken, random),
    row,
    text,
    words: cut(text.parts.map((part) => ("words" in part ? part.words : leftOut)).join("")),
  }));
}

function newId(taken: Set<string>, random: Random): string {
  for (;;) {
    const id = Array.from({ length: ID_SIGNS }, () => SIGNS[Math.floor(random() * SIGNS.length)]).join("");
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

function cut(words: string): string {
  const whole = words.toWellFormed();
  return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST).toWellFormed()}…`;
}

/** Answers in requests that are not too long; each has one at least. */
export function inPortions(answers: readonly OfferedAnswer[], portion: Portion): OfferedAnswer[][] {
  const portions: OfferedAnswer[][] = [];
  let signs = 0;
  for (const answer of answers) {
    const last = portions.at(-1);
    signs += answer.words.length;
    if (last === undefined || last.length >= portion.answers || signs > portion.signs) {
      portions.push([answer]);
      signs = answer.words.length;
    } else last.push(answer);
  }
  return portions;
}
