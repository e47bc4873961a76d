import type { BulkBack, BulkOffer, BulkView, BulkWish, Written } from "../../api/answers.ts";
import { isSame } from "../../changes/places.ts";
import { LEAST_RIGHT, mayAccept, rightFrom } from "../../coding/suggestions/audit.ts";
import { answersAbove, sampleOf, takeBackBulk, takenCodes } from "../../coding/suggestions/bulk.ts";
import { placeByChance } from "../../coding/suggestions/places.ts";
import { codesOf } from "../../coding/steps/places.ts";
import { hasErrors, problem, type Problem } from "../../problem.ts";
import { acceptSuggestions, bulkOf, type Signed } from "../accept-suggestions.ts";
import { writeGuarded } from "../guarded-files.ts";
import { readJsonFile } from "../json-file.ts";
import type { SuggestedCodes } from "../suggest-codes.ts";
import { codingAt, type Desk, type Settled } from "./desk.ts";
import type { Making } from "./suggestion-memory.ts";

const THRESHOLDS = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98];
const SAMPLE = 10;

/** What accepting suggestions together would do, as far as they are made. */
export function bulkView(making: Making): Settled<BulkView> {
  const outcome = making.outcome();
  if (outcome === undefined)
    return { value: { busy: making.part(), offers: [], before: [], leastRight: LEAST_RIGHT } };
  if (outcome.value === undefined) return { problems: outcome.problems };
  const suggested = outcome.value;
  const offers = THRESHOLDS.map((threshold) => offerAt(suggested, threshold));
  return { value: { busy: null, offers, before: suggested.coding.bulk ?? [], leastRight: LEAST_RIGHT } };
}

function offerAt(suggested: SuggestedCodes, threshold: number): BulkOffer {
  const { question, scored, prepared, audited } = suggested;
  const above = answersAbove(bulkOf(suggested, threshold));
  const rowOf = (answer: number): string => question.answers[answer]?.row ?? "";
  const audit = rightFrom(audited, threshold);
  return {
    threshold,
    answers: above.length,
    audit,
    allowed: mayAccept(audit),
    sample: sampleOf(
      above,
      (answer) => placeByChance(`${question.variable} sample`, rowOf(answer)),
      SAMPLE,
    ).map((answer) => ({
      row: rowOf(answer),
      codes: takenCodes(scored, answer).map((code) => prepared.space.codes[code] ?? ""),
    })),
  };
}

/** Accepts what is suggested above a threshold, where that is still what somebody was told it would be. */
export async function takeBulk(
  { folder }: Desk,
  making: Making,
  { threshold, answers }: BulkWish,
  signed: Signed,
): Promise<Settled<Written>> {
  const suggested = await making.finished;
  if (suggested.value === undefined) return { problems: suggested.problems };
  const now = answersAbove(bulkOf(suggested.value, threshold)).length;
  if (now !== answers) return { conflict: now };
  const accepted = await acceptSuggestions(folder, suggested.value, threshold, signed);
  return accepted.value === undefined
    ? { problems: accepted.problems }
    : { value: { coding: accepted.value.coding } };
}

/** Takes the last bulk back, where no other was accepted since. */
export async function giveBulkBack(
  desk: Desk,
  variable: string,
  { acceptance, rows, before }: BulkBack,
): Promise<Settled<Written>> {
  const read = await codingAt(desk, variable);
  if (read.value === undefined) return { problems: read.problems };
  const { coding, file } = read.value;
  const last = coding.bulk?.at(-1) ?? null;
  if (!isSame(last, acceptance)) return { conflict: last };
  const shaped = readJsonFile(file.path, JSON.stringify({ ...coding, answers: before }), "coding.v1");
  if (shaped.value === undefined) return { problems: shaped.problems };
  const known = new Set(codesOf(coding.themes));
  const lost = before.flatMap(({ row, codes }): Problem[] =>
    codes
      .filter(({ code }) => !known.has(code))
      .map(({ code }) => problem("coding-code-unknown", { file: file.path }, { row, code })),
  );
  if (lost.length > 0) return { problems: lost };
  const waiting = before.filter(({ codes }) => codes.every(({ accepted }) => !accepted));
  const next = takeBackBulk(coding, { rows, before: waiting });
  const problems = await writeGuarded(desk.folder, [{ file, value: next }]);
  return hasErrors(problems) ? { problems } : { value: { coding: next } };
}
