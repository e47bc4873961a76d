import type { IsoDate } from "../../time.ts";
import type { CodedAnswer, Coder, Coding } from "../model.ts";
import { isDealtWith } from "./dealt-with.ts";
import type { MeasuredShare } from "../measured-share.ts";
import { wellKnownCodes } from "./audit.ts";
import type { CodeSpace } from "./code-space.ts";
import type { Example } from "./examples.ts";
import { MOST_SUGGESTED, type Scored } from "./model.ts";

/** Which answers a bulk would take. */
export interface Bulk {
  readonly scored: Scored;
  readonly space: CodeSpace;
  readonly examples: readonly Example[];
  readonly rows: readonly string[];
  readonly done: Uint8Array;
  readonly threshold: number;
}

/** The answers (by index) whose suggestion is at least so certain, each of its codes with examples enough. */
export function answersAbove({ scored, space, examples, done, threshold }: Bulk): number[] {
  const enough = wellKnownCodes(space.codes.length, examples);
  const above: number[] = [];
  for (let answer = 0; answer < scored.count; answer++) {
    if (done[answer] === 1 || scored.certainty[answer]! < threshold) continue;
    const codes = takenCodes(scored, answer);
    if (codes.length > 0 && codes.every((code) => enough[code] === 1)) above.push(answer);
  }
  return above;
}

/** The codes an answer is taken to carry, by position; sub-points stand for their themes. */
export function takenCodes({ codes, taken }: Scored, answer: number): number[] {
  const positions: number[] = [];
  for (let place = 0; place < MOST_SUGGESTED; place++) {
    if ((taken[answer]! >> place) & 1) positions.push(codes[answer * MOST_SUGGESTED + place]!);
  }
  return positions;
}

/** The coding with a bulk accepted: marked as such at every code, with what the audit had measured. */
export function acceptBulk(coding: Coding, bulk: Bulk, audit: MeasuredShare, by: Coder, on: IsoDate): Coding {
  const answers = answersAbove(bulk);
  const accepted = new Map<string, CodedAnswer>(
    answers.map((answer) => {
      const row = bulk.rows[answer]!;
      const codes = takenCodes(bulk.scored, answer).map((code) => ({
        code: bulk.space.codes[code]!,
        by,
        accepted: true,
        suggestedBy: "program" as const,
        inBulk: true as const,
      }));
      return [row, { row, codes }];
    }),
  );
  const kept = coding.answers.filter((answer) => isDealtWith(answer) || !accepted.has(answer.row));
  const acceptance = { by, on, threshold: bulk.threshold, answers: answers.length, audit };
  return {
    ...coding,
    answers: [...kept, ...accepted.values()],
    bulk: [...(coding.bulk ?? []), acceptance],
  };
}

/** Some of the answers a bulk would take, picked by chance, to look at before it is taken. */
export function sampleOf(
  answers: readonly number[],
  places: (answer: number) => number,
  size: number,
): number[] {
  return answers.toSorted((a, b) => places(a) - places(b)).slice(0, size);
}

/** Answers of the last bulk, and what they carried before it where that was something. */
export interface TakenBack {
  readonly rows: readonly string[];
  readonly before: readonly CodedAnswer[];
}

/**
 * The coding without its last bulk. An answer on which somebody decided since keeps what they decided, and the record
 * counts those.
 */
export function takeBackBulk(coding: Coding, { rows, before }: TakenBack): Coding {
  const of = new Set(rows);
  const back = new Map(before.map((answer) => [answer.row, answer]));
  const answers = coding.answers.flatMap((answer) =>
    of.has(answer.row) && isWhollyInBulk(answer) ? (back.get(answer.row) ?? []) : [answer],
  );
  const left = answers.filter(({ row, codes }) => of.has(row) && codes.some((code) => code.inBulk)).length;
  const [last, ...earlier] = (coding.bulk ?? []).toReversed();
  const records = [
    ...earlier.toReversed(),
    ...(last === undefined || left === 0 ? [] : [{ ...last, answers: left }]),
  ];
  const { bulk: _bulk, ...rest } = coding;
  return { ...rest, answers, ...(records.length > 0 && { bulk: records }) };
}

function isWhollyInBulk({ codes, backTo }: CodedAnswer): boolean {
  return backTo === undefined && codes.length > 0 && codes.every((code) => code.inBulk === true);
}
