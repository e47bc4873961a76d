import { problem, type Outcome } from "../problem.ts";
import { codePointSpan } from "./code-points.ts";
import type { Coder, Review, ReviewDecision } from "./model.ts";
import { openDetails } from "./open-details.ts";
import type { OpenDetail, ReviewProposal } from "./proposal-model.ts";
import type { Answer } from "./answer.ts";
import type { Detector } from "./details/detail.ts";

type Decision = ReviewDecision["decision"];

/** Everything in the answers to one question that waits for a decision. */
export function proposeReview(
  answers: readonly Answer[],
  review: Review,
  proposal: ReviewProposal | undefined,
  known?: Detector,
): ReviewProposal {
  const withheld = new Set(
    review.decisions.filter((one) => one.decision === "withhold").map((one) => one.row),
  );
  const details = answers
    .filter((answer) => !withheld.has(answer.row))
    .flatMap((answer) =>
      openDetails(
        answer,
        review.decisions.filter((one) => one.row === answer.row),
        proposal,
        known,
      ),
    );
  return { format: "review-proposal.v1", variable: review.variable, details };
}

/** Takes over what somebody filled in, and with `rest` decides everything that is open. */
export function takeDecisions(
  review: Review,
  proposal: ReviewProposal,
  by: Coder,
  rest?: Decision,
): { review: Review; proposal: ReviewProposal } {
  const decisions: ReviewDecision[] = [];
  const open: OpenDetail[] = [];
  for (const detail of proposal.details) {
    const decision = detail.decision ?? rest;
    if (decision === undefined) open.push(detail);
    else {
      const { row, from, to, words, kind } = detail;
      decisions.push({ row, from, to, words, kind, decision, by });
    }
  }
  return {
    review: { ...review, decisions: [...review.decisions, ...decisions] },
    proposal: { ...proposal, details: open },
  };
}

/** A decision on words that no program pointed at: every place in the answer where they stand, or the whole answer. */
export interface OwnDecision {
  readonly row: string;
  readonly words?: string;
  readonly decision: Decision;
  readonly by: Coder;
}

export function decideOn(
  review: Review,
  answers: readonly Answer[],
  { row, words, decision, by }: OwnDecision,
): Outcome<Review> {
  const file = `review/${review.variable}.json`;
  const answer = answers.find((one) => one.row === row);
  if (answer === undefined) return { problems: [problem("review-row-unknown", { file }, { row })] };
  const part = words ?? answer.words;
  const places = part === "" ? [] : placesOf(part, answer.words);
  if (places.length === 0) {
    return { problems: [problem("review-words-absent", { file }, { row })] };
  }
  const decisions = places.map((from): ReviewDecision => {
    const span = codePointSpan(answer.words, { from, to: from + part.length });
    return { row, ...span, words: part, kind: "other", decision, by };
  });
  // Said twice it is decided once: a reply that got lost is asked for again.
  const fresh = decisions.filter((one) => !review.decisions.some((known) => isSameDecision(known, one)));
  return { value: { ...review, decisions: [...review.decisions, ...fresh] }, problems: [] };
}

function isSameDecision(a: ReviewDecision, b: ReviewDecision): boolean {
  return a.row === b.row && a.from === b.from && a.to === b.to && a.decision === b.decision;
}

function placesOf(part: string, words: string): number[] {
  const places: number[] = [];
  for (let at = words.indexOf(part); at >= 0; at = words.indexOf(part, at + part.length)) places.push(at);
  return places;
}
