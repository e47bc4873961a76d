import { acceptedCodes } from "../codebook.ts";
import type { CodedAnswer, Coding } from "../model.ts";
import type { Answer } from "../answer.ts";
import { positionsOf, type CodeSpace } from "./code-space.ts";
import { isDealtWith } from "./dealt-with.ts";
import { foldOf, isAudited, placeByChance } from "./places.ts";

/** A text of which a person said what it carries. */
export interface Example {
  readonly text: string;
  /** Positions of codes, themes of sub-points included. */
  readonly codes: readonly number[];
  readonly weight: number;
  /** Words of the codebook, rather than of an answer. */
  readonly describes: boolean;
  /** -1 for what only teaches; else the fold it is judged in. */
  readonly fold: number;
  /** Chance picked it to be read; else somebody may have read it because it was hard. */
  readonly byChance: boolean;
  /** The answer it is, where it is one of this question. */
  readonly row: string | undefined;
}

/** An answer of an earlier wave counts half: questions and codes shift in meaning. */
const ELSEWHERE = 0.5;
/** As many coded answers are learned from; more of them change little and cost time and memory. */
export const MOST_EXAMPLES = 4000;

/** Answers that a person read one by one. What was accepted in bulk is the program's own opinion and teaches nothing. */
export function codedExamples(
  coding: Coding,
  answers: ReadonlyMap<string, string>,
  space: CodeSpace,
): Example[] {
  // "Anders, namelijk" that was coded back says what an option says, and nothing about themes.
  const read = coding.answers.filter((answer) => isReadByPerson(answer) && answer.backTo === undefined);
  const withText = read.flatMap((coded) => {
    const text = answers.get(coded.row);
    return text === undefined ? [] : [{ coded, text }];
  });
  return fewest(withText, ({ coded }) => placeByChance(coding.variable, coded.row)).map(
    ({ coded, text }) => ({
      text,
      codes: positionsOf(space, acceptedCodes(coded)),
      weight: 1,
      describes: false,
      fold: foldOf(coding.variable, coded.row),
      byChance: isAudited(placeByChance(coding.variable, coded.row)),
      row: coded.row,
    }),
  );
}

/** Coded by somebody who read it: with codes, or with none because none fits. */
export function isReadByPerson(answer: CodedAnswer): boolean {
  return isDealtWith(answer) && !answer.codes.some((given) => given.inBulk === true);
}

/** Answers of an earlier wave that carry codes of this codebook; those without any such code are passed over. */
export function earlierExamples(
  coding: Coding,
  answers: ReadonlyMap<string, string>,
  space: CodeSpace,
): Example[] {
  return codedExamples(coding, answers, space)
    .filter(({ codes }) => codes.length > 0)
    .map((example) => ({ ...example, weight: ELSEWHERE, fold: -1, byChance: false, row: undefined }));
}

/** The words of answers by row. */
export function wordsByRow(answers: readonly Answer[]): Map<string, string> {
  return new Map(answers.map(({ row, words }) => [row, words]));
}

function fewest<T>(items: readonly T[], placeOf: (item: T) => number): readonly T[] {
  if (items.length <= MOST_EXAMPLES) return items;
  return items.toSorted((a, b) => placeOf(a) - placeOf(b)).slice(0, MOST_EXAMPLES);
}
