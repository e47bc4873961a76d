import { describe, expect, it } from "vitest";
import type { Review, ReviewDecision } from "./model.ts";
import { reviewAnswers } from "./review.ts";

const WORDS = "😀 Mijn chef Jan de Vries weet het.";

function decide(changed: Partial<ReviewDecision> = {}): ReviewDecision {
  // Positions count the emoji as one sign.
  return {
    row: "a",
    from: 12,
    to: 24,
    words: "Jan de Vries",
    kind: "name",
    decision: "redact",
    by: "C1",
    ...changed,
  };
}

function reviewOf(...decisions: ReviewDecision[]): Review {
  return { format: "review.v1", variable: "q", read: { by: "C1", on: "2026-05-01", answers: 1 }, decisions };
}

function outcome(review: Review | undefined, words = WORDS) {
  const reviewed = reviewAnswers([{ row: "a", words }], review, "q");
  return {
    ...reviewed,
    parts: reviewed.released.get("a")?.parts,
    codes: reviewed.problems.map((one) => one.code),
  };
}

describe("an open answer", () => {
  it("is not published before somebody read all answers", () => {
    expect(outcome(undefined)).toMatchObject({ undecided: ["a"], codes: ["review-missing"] });
    const earlier = { ...reviewOf(decide()), read: { by: "C1", on: "2026-05-01", answers: 0 } };
    expect(outcome(earlier)).toMatchObject({ undecided: ["a"], codes: ["review-outdated"] });
  });

  it("is not published while a detail in it is undecided", () => {
    expect(outcome(reviewOf())).toMatchObject({ undecided: ["a"], codes: ["review-undecided"] });
  });

  it("shows where words were left out, and nothing of them", () => {
    expect(outcome(reviewOf(decide())).parts).toEqual([
      { words: "😀 Mijn chef " },
      { redacted: true },
      { words: " weet het." },
    ]);
  });

  it("is not decided on by keeping a phrase that its name stands in, nor by leaving out a part of it", () => {
    const phrase = reviewOf(
      decide({
        from: 2,
        to: 32,
        words: "Mijn chef Jan de Vries weet he",
        kind: "only-one",
        decision: "keep",
      }),
    );
    expect(outcome(phrase).undecided).toEqual(["a"]);
    const part = reviewOf(decide({ from: 16, to: 24, words: "de Vries", kind: "other" }));
    expect(outcome(part).undecided).toEqual(["a"]);
    const whole = reviewOf(decide({ from: 2, to: 24, words: "Mijn chef Jan de Vries", kind: "other" }));
    expect(outcome(whole).undecided).toEqual([]);
  });

  it("shows words that a person decided to keep", () => {
    expect(outcome(reviewOf(decide({ decision: "keep" }))).parts).toEqual([{ words: WORDS }]);
  });

  it("can be withheld whole", () => {
    expect(outcome(reviewOf(decide({ decision: "withhold" })))).toMatchObject({ withheld: ["a"], codes: [] });
  });

  it("needs a new decision when it has changed", () => {
    expect(outcome(reviewOf(decide()), WORDS.replace("weet", "wist").replace("Jan", "Bob")).codes).toContain(
      "review-words-differ",
    );
  });

  it("joins redactions that overlap", () => {
    const both = reviewOf(decide(), decide({ from: 16, to: 24, words: "de Vries" }));
    expect(outcome(both).parts?.filter((part) => "redacted" in part)).toHaveLength(1);
  });

  it("must be there for a decision on it", () => {
    expect(outcome(reviewOf(decide(), decide({ row: "b" }))).codes).toEqual(["review-row-unknown"]);
  });
});
