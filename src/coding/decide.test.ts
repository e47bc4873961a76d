import { describe, expect, it } from "vitest";
import { decideOn, proposeReview, takeDecisions } from "./decide.ts";
import { knownNames } from "./details/known-names.ts";
import type { Review } from "./model.ts";
import { reviewAnswers } from "./review.ts";

const ANSWERS = [
  { row: "a", words: "😀 bel Fatima op 06-12345678" },
  { row: "b", words: "iedereen van team Zuiderdijk, team Zuiderdijk!" },
];
const REVIEW: Review = { format: "review.v1", variable: "q", decisions: [] };
const READ: Review = { ...REVIEW, read: { by: "C1", on: "2026-05-01", answers: 2 } };
const proposal = proposeReview(ANSWERS, REVIEW, undefined);

describe("a proposal", () => {
  it("has every detail nobody decided on, its place in code points and what stands around it", () => {
    expect(proposal.details).toEqual([
      {
        row: "a",
        from: 6,
        to: 12,
        words: "Fatima",
        kind: "name",
        around: "😀 bel [[Fatima]] op 06-12345678",
      },
      {
        row: "a",
        from: 16,
        to: 27,
        words: "06-12345678",
        kind: "phone",
        around: "😀 bel Fatima op [[06-12345678]]",
      },
    ]);
  });

  it("is decided on detail by detail, and what is left stays open with what was filled in", () => {
    const [name, phone] = proposal.details;
    const filled = { ...proposal, details: [{ ...name!, decision: "redact" as const }, phone!] };
    const taken = takeDecisions(REVIEW, filled, "C2");
    expect(taken.review.decisions).toEqual([
      { row: "a", from: 6, to: 12, words: "Fatima", kind: "name", decision: "redact", by: "C2" },
    ]);
    expect(taken.proposal.details).toEqual([phone]);
    expect(proposeReview(ANSWERS, REVIEW, filled).details[0]?.decision).toBe("redact");
    expect(takeDecisions(REVIEW, proposal, "C2", "redact").review.decisions).toHaveLength(2);
  });

  it("keeps what the panel's names found, when those are not there any more", () => {
    const known = knownNames({ people: [], organisations: ["team Zuiderdijk"] });
    const first = proposeReview(ANSWERS, REVIEW, undefined, known);
    expect(first.details.filter((one) => one.kind === "organisation")).toHaveLength(2);
    expect(proposeReview(ANSWERS, REVIEW, first).details).toEqual(first.details);
    const decided = takeDecisions(READ, proposal, "C1", "redact").review;
    expect(reviewAnswers(ANSWERS, decided, "q").undecided).toEqual([]);
    expect(reviewAnswers(ANSWERS, decided, "q", first).undecided).toEqual(["b"]);
  });

  it("drops what stood in an answer that has changed", () => {
    const changed = [{ row: "a", words: "bel maar niet" }];
    expect(proposeReview(changed, REVIEW, proposal).details).toEqual([]);
  });
});

describe("a decision of one's own", () => {
  it("takes every place where the words stand, or the whole answer", () => {
    const own = decideOn(REVIEW, ANSWERS, {
      row: "b",
      words: "team Zuiderdijk",
      decision: "redact",
      by: "C1",
    });
    expect(own.value?.decisions.map(({ from, to }) => [from, to])).toEqual([
      [13, 28],
      [30, 45],
    ]);
    const whole = decideOn(REVIEW, ANSWERS, { row: "b", decision: "withhold", by: "C1" });
    expect(whole.value?.decisions[0]).toMatchObject({ from: 0, to: 46, kind: "other", decision: "withhold" });
    expect(
      proposeReview(ANSWERS, whole.value ?? REVIEW, undefined).details.every((one) => one.row === "a"),
    ).toBe(true);
  });

  it("must be on words that stand there", () => {
    const on = (row: string, words: string) =>
      decideOn(REVIEW, ANSWERS, { row, words, decision: "redact", by: "C1" }).problems.map((one) => one.code);
    expect(on("b", "team Noord")).toEqual(["review-words-absent"]);
    expect(on("z", "team")).toEqual(["review-row-unknown"]);
  });
});
