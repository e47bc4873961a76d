import { problem, warning, type Problem } from "../problem.ts";
import type { Answer } from "./answer.ts";
import { utf16Span } from "./code-points.ts";
import type { Review, ReviewDecision } from "./model.ts";
import { openDetails } from "./open-details.ts";
import type { ReviewProposal } from "./proposal-model.ts";
import { release, type PublishableText, type TextPart } from "./publishable.ts";

export type { Answer } from "./answer.ts";

/** What review let through, row by row; a row that is not in `released` does not leave the house. */
export interface ReviewedAnswers {
  readonly released: ReadonlyMap<string, PublishableText>;
  /** A person chose to leave the whole answer out. */
  readonly withheld: readonly string[];
  /** Something in it is not decided on yet, or nobody read it. */
  readonly undecided: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Carries out the decisions on the answers to one question. An answer is released when somebody read all answers
 * and every detail in it is decided on; detection proposes, it never releases. What a proposal marks and nobody decided
 * on counts as a detail, however it was found.
 */
export function reviewAnswers(
  answers: readonly Answer[],
  review: Review | undefined,
  variable: string,
  proposal?: ReviewProposal,
): ReviewedAnswers {
  const file = `review/${variable}.json`;
  const byRow = groupByRow(review?.decisions ?? []);
  const isRead = review?.read !== undefined && review.read.answers >= answers.length;
  const released = new Map<string, PublishableText>();
  const withheld: string[] = [];
  const undecided: string[] = [];
  const problems: Problem[] = unknownRows(byRow, answers, file);
  if (!isRead && answers.length > 0) problems.push(notRead(review, answers.length, file));
  for (const { row, words } of answers) {
    const decisions = byRow.get(row) ?? [];
    problems.push(...checkDecisions(words, decisions, file));
    if (decisions.some((one) => one.decision === "withhold")) withheld.push(row);
    else if (isRead && openDetails({ row, words }, decisions, proposal).length === 0)
      released.set(row, release(partsOf(words, decisions)));
    else undecided.push(row);
  }
  if (isRead && undecided.length > 0) {
    problems.push(warning("review-undecided", { file }, { count: undecided.length }));
  }
  return { released, withheld, undecided, problems };
}

function groupByRow(decisions: readonly ReviewDecision[]): Map<string, ReviewDecision[]> {
  const byRow = new Map<string, ReviewDecision[]>();
  for (const one of decisions) byRow.set(one.row, [...(byRow.get(one.row) ?? []), one]);
  return byRow;
}

function unknownRows(
  byRow: ReadonlyMap<string, unknown>,
  answers: readonly Answer[],
  file: string,
): Problem[] {
  const known = new Set(answers.map((answer) => answer.row));
  return [...byRow.keys()]
    .filter((row) => !known.has(row))
    .map((row) => problem("review-row-unknown", { file }, { row }));
}

function notRead(review: Review | undefined, answers: number, file: string): Problem {
  return review?.read === undefined
    ? warning("review-missing", { file }, { answers })
    : warning("review-outdated", { file }, { answers, read: review.read.answers });
}

/** Positions must still name the words they were made for: a changed answer needs a new decision. */
function checkDecisions(words: string, decisions: readonly ReviewDecision[], file: string): Problem[] {
  if (decisions.length === 0) return [];
  const signs = [...words];
  return decisions
    .filter((one) => one.decision !== "withhold" && signs.slice(one.from, one.to).join("") !== one.words)
    .map(({ row, from, to }) => problem("review-words-differ", { file }, { row, from, to }));
}

function partsOf(words: string, decisions: readonly ReviewDecision[]): TextPart[] {
  const redacted = decisions
    .filter((one) => one.decision === "redact")
    .map((one) => utf16Span(words, one))
    .sort((a, b) => a.from - b.from);
  const parts: TextPart[] = [];
  let at = 0;
  for (const { from, to } of redacted) {
    if (to <= at) continue;
    if (from > at) parts.push({ words: words.slice(at, from) });
    if (from >= at) parts.push({ redacted: true });
    at = to;
  }
  if (at < words.length) parts.push({ words: words.slice(at) });
  return parts;
}
