import { mayAccept, rightFrom } from "../coding/suggestions/audit.ts";
import { acceptBulk, answersAbove, takenCodes, type Bulk } from "../coding/suggestions/bulk.ts";
import type { CodedAnswer, Coder, Coding } from "../coding/model.ts";
import { hasErrors, problem, type Outcome } from "../problem.ts";
import type { IsoDate } from "../time.ts";
import { writeGuarded } from "./guarded-files.ts";
import type { Folder } from "./ports.ts";
import type { SuggestedCodes } from "./suggest-codes.ts";

/** Who does something to a coding, and when. */
export interface Signed {
  readonly by: Coder;
  readonly on: IsoDate;
}

export interface AcceptedBulk {
  readonly coding: Coding;
  /** How many answers got their codes. */
  readonly answers: number;
}

/**
 * Accepts the suggestions above a threshold together, and writes who did, when, and what the audit had measured. Refused
 * where the audit did not measure enough above the threshold.
 */
export async function acceptSuggestions(
  folder: Folder,
  suggested: SuggestedCodes,
  threshold: number,
  { by, on }: Signed,
): Promise<Outcome<AcceptedBulk>> {
  const { question, coding, audited } = suggested;
  const audit = rightFrom(audited, threshold);
  if (!mayAccept(audit)) {
    const values = { threshold, right: audit.right, of: audit.of, from: Math.round(audit.from * 100) };
    return { problems: [problem("bulk-not-measured", { file: `coding/${question.variable}.json` }, values)] };
  }
  const bulk = bulkOf(suggested, threshold);
  const answers = answersAbove(bulk).length;
  if (answers === 0) return { value: { coding, answers }, problems: [] };
  const next = acceptBulk(coding, bulk, audit, by, on);
  const problems = await writeGuarded(folder, [{ file: question.coded, value: next }]);
  return hasErrors(problems) ? { problems } : { value: { coding: next, answers }, problems };
}

/**
 * Writes what is suggested for the first answers of the reading order into the coding, where it waits for a person and
 * counts for nothing. Suggestions of a language model stay.
 */
export async function keepSuggestions(
  folder: Folder,
  suggested: SuggestedCodes,
  first: number,
  { by }: Signed,
): Promise<Outcome<Coding>> {
  const { question, coding, order } = suggested;
  const waiting = new Map(
    [...order.subarray(0, first)].map((answer) => [question.answers[answer]?.row ?? "", answer]),
  );
  const kept = coding.answers.map((coded) => {
    const answer = waiting.get(coded.row);
    return answer === undefined ? coded : withSuggestions(suggested, answer, by, coded);
  });
  const known = new Set(kept.map((coded) => coded.row));
  const fresh = [...waiting]
    .filter(([row]) => !known.has(row))
    .map(([row, answer]) => withSuggestions(suggested, answer, by, { row, codes: [] }));
  // Without a code an answer would count as read.
  const answers = [...kept, ...fresh].filter(({ row, codes }) => !waiting.has(row) || codes.length > 0);
  const next = { ...coding, answers };
  const problems = await writeGuarded(folder, [{ file: question.coded, value: next }]);
  return hasErrors(problems) ? { problems } : { value: next, problems };
}

function withSuggestions(
  { prepared, scored }: SuggestedCodes,
  answer: number,
  by: Coder,
  { row, codes }: CodedAnswer,
): CodedAnswer {
  const ofModel = codes.filter((given) => given.suggestedBy === "model");
  const suggested = takenCodes(scored, answer)
    .map((code) => prepared.space.codes[code] ?? "")
    .filter((code) => !ofModel.some((given) => given.code === code))
    .map((code) => ({ code, by, accepted: false, suggestedBy: "program" as const }));
  return { row, codes: [...ofModel, ...suggested] };
}

export function bulkOf({ scored, prepared, question, done }: SuggestedCodes, threshold: number): Bulk {
  const { space, examples } = prepared;
  return { scored, space, examples, rows: question.answers.map((answer) => answer.row), done, threshold };
}
