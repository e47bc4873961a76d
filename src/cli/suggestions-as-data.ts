import { mayAccept, rightFrom, type Audited } from "../coding/suggestions/audit.ts";
import { explainSuggestions } from "../workflow/explain-suggestions.ts";
import type { SuggestedCodes } from "../workflow/suggest-codes.ts";

/** Thresholds that the audit is shown at. */
export const THRESHOLDS = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95] as const;

export interface ShownSuggestions {
  /** How many answers. */
  readonly first: number;
  /** With the words of answers, which nobody published. */
  readonly restricted: boolean;
}

/** Suggestions as a program reads them; words of answers only where they were asked for by name. */
export function suggestionsAsData(
  suggested: SuggestedCodes,
  { first, restricted }: ShownSuggestions,
): object {
  const { question, prepared, read, order, audited } = suggested;
  const text = new Map(question.answers.map((answer) => [answer.row, answer.words]));
  return {
    ...(restricted ? { restricted } : {}),
    question: question.variable,
    read,
    left: order.length,
    calibrated: prepared.model.learned.calibrated,
    audit: THRESHOLDS.map((threshold) => auditAt(audited, threshold)),
    answers: explainSuggestions(suggested, first).map(({ row, byChance, certainty, codes }) => ({
      row,
      byChance,
      certainty: rounded(certainty),
      ...(restricted ? { answer: text.get(row) } : {}),
      codes: codes.map(({ code, confidence, taken, reason }) => ({
        code,
        confidence: rounded(confidence),
        suggested: taken,
        ...(restricted ? { words: reason.words } : {}),
        alike: reason.alike,
      })),
    })),
  };
}

function auditAt(audited: readonly Audited[], threshold: number): object {
  const share = rightFrom(audited, threshold);
  const { right, of, from, to } = share;
  return { threshold, right, of, from: rounded(from), to: rounded(to), mayAccept: mayAccept(share) };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
