import { answerWords } from "../../src/coding/reading/answer-words.ts";
import { varietyOrder } from "../../src/coding/reading/variety.ts";
import { codeSpaceOf } from "../../src/coding/suggestions/code-space.ts";
import { describedExamples } from "../../src/coding/suggestions/codebook-examples.ts";
import { MOST_SUGGESTED } from "../../src/coding/suggestions/model.ts";
import { foldOf, isAudited, placeByChance } from "../../src/coding/suggestions/places.ts";
import { byExpectedErrors, readingOrder, VARIETY_FIRST } from "../../src/coding/suggestions/reading-order.ts";
import { createSession, type Session } from "../../src/coding/suggestions/session.ts";
import type { WordList } from "../../src/coding/text/word-list.ts";
import { seededRandom, shuffled } from "../../src/random.ts";
import { completed, pooledKappa, topThree, type Sure, type Truth } from "./measures.ts";
import type { CodedSet, HumanCoded } from "./sets.ts";

export type Order = "uncertainty" | "random";

/** Somebody codes a draw of answers one by one, as the set has it, in an order of reading. */
export interface Simulated {
  /** Share of the answers coded when κ with full coding reaches 0.8, and 0.9, and stays there. */
  readonly touched80: number;
  readonly touched90: number;
  /** After 100 coded, over the others: share with a right code among the best three; mean part of the codes found there. */
  readonly topThree: number;
  readonly partInThree: number;
  /** After 100 coded: the confidence of every answer's best code. */
  readonly sure: readonly Sure[];
}

export const DRAWN = 300;
const LOOK_AT = 100;

export function draw(set: CodedSet, seed: number): readonly HumanCoded[] {
  return shuffled(set.answers, seededRandom(`${set.name} ${seed}`)).slice(0, DRAWN);
}

export function simulate(set: CodedSet, seed: number, order: Order, words: WordList): Simulated {
  const drawn = draw(set, seed);
  const themes = set.themes ?? codesOf(drawn).map((code) => ({ code, title: { nl: code }, subpoints: [] }));
  const space = codeSpaceOf(themes);
  const { truth, given } = truthOf(drawn, space.codes);
  const rows = drawn.map((_, i) => `r${i}`);
  const variable = `${set.name}-${seed}`;
  const session = createSession({
    answers: drawn.map((answer) => answer.words),
    folds: rows.map((row) => foldOf(variable, row)),
    byChance: rows.map((row) => isAudited(placeByChance(variable, row))),
    elsewhere: set.themes === undefined ? [] : describedExamples(themes, space),
    space,
    words,
    language: set.language,
  });
  const places = Float64Array.from(rows, (row) => placeByChance(variable, row));
  const chance = [...places.keys()].sort((a, b) => places[a]! - places[b]!);
  const variety = varietyFor(set, drawn, words);
  const done = new Uint8Array(drawn.length);
  let read = 0;
  const next = (wanted: ArrayLike<number>): number =>
    order === "random" ? chance[read]! : readingOrder({ places, done, read, wanted })[0]!;
  const first = new Map<number, readonly number[]>();
  for (; read < VARIETY_FIRST; read++) {
    const answer = next(variety);
    done[answer] = 1;
    first.set(answer, given[answer]!);
  }
  session.decideAll(first);
  const kappas: number[] = [];
  let later: Pick<Simulated, "topThree" | "partInThree" | "sure"> | undefined;
  for (; read <= drawn.length; read++) {
    const { scored } = session.suggest();
    const kappa = pooledKappa(truth, completed(truth, scored, done));
    kappas[read] = kappa;
    if (read === LOOK_AT) later = lookAt(truth, session, done);
    if (read === drawn.length || (kappa >= ENOUGH && later !== undefined)) break;
    const answer = next(byExpectedErrors(scored.expectedErrors));
    done[answer] = 1;
    session.decide(answer, given[answer]!);
  }
  if (later === undefined) throw new Error("a draw has more than 100 answers");
  return {
    touched80: staysFrom(kappas, 0.8) / drawn.length,
    touched90: staysFrom(kappas, 0.9) / drawn.length,
    ...later,
  };
}

/** Simulations stop here: what follows only agrees more. */
const ENOUGH = 0.93;

function staysFrom(kappas: readonly number[], goal: number): number {
  let from = kappas.length;
  while (from > 0 && (kappas[from - 1] ?? 0) >= goal) from--;
  return from;
}

function lookAt(
  truth: Truth,
  session: Session,
  done: Uint8Array,
): Pick<Simulated, "topThree" | "partInThree" | "sure"> {
  const { scored } = session.suggest();
  const others = [...done.keys()].filter((answer) => done[answer] === 0);
  const tops = others.map((answer) => topThree(truth, scored, answer));
  return {
    topThree: tops.filter((one) => one.any).length / others.length,
    partInThree: tops.reduce((sum, one) => sum + one.part, 0) / others.length,
    sure: others.map((answer) => ({
      confidence: scored.probabilities[answer * MOST_SUGGESTED]!,
      right: truth.carries[answer * truth.codes + scored.codes[answer * MOST_SUGGESTED]!] === 1,
    })),
  };
}

/** Part of the codes with at least 2 % of the answers that reading for variety has shown after so many answers. */
export function codesSeen(set: CodedSet, seed: number, words: WordList, after: number): number {
  const drawn = draw(set, seed);
  const counts = new Map<string, number>();
  for (const { codes } of drawn) for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const matter = [...counts].filter(([, count]) => count >= 0.02 * drawn.length).map(([code]) => code);
  const rows = drawn.map((_, i) => `r${i}`);
  const order = readingOrder({
    places: Float64Array.from(rows, (row) => placeByChance(`${set.name}-${seed}`, row)),
    done: new Uint8Array(drawn.length),
    read: 0,
    wanted: varietyFor(set, drawn, words),
  });
  const seen = new Set([...order.subarray(0, after)].flatMap((answer) => drawn[answer]?.codes ?? []));
  return matter.filter((code) => seen.has(code)).length / matter.length;
}

function varietyFor({ language }: CodedSet, drawn: readonly HumanCoded[], words: WordList): number[] {
  const texts = drawn.map((answer) => answer.words);
  return varietyOrder(answerWords(texts, words, language), drawn.length);
}

function codesOf(drawn: readonly HumanCoded[]): string[] {
  return [...new Set(drawn.flatMap((answer) => answer.codes))].sort();
}

function truthOf(
  drawn: readonly HumanCoded[],
  codes: readonly string[],
): { truth: Truth; given: number[][] } {
  const given = drawn.map((answer) => answer.codes.map((code) => codes.indexOf(code)));
  const carries = new Uint8Array(drawn.length * codes.length);
  given.forEach((of, answer) => of.forEach((code) => (carries[answer * codes.length + code] = 1)));
  return { truth: { answers: drawn.length, codes: codes.length, carries }, given };
}
