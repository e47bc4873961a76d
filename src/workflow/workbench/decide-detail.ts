import type { ReviewChange, ReviewChanged } from "../../api/answers.ts";
import { isSame } from "../../changes/places.ts";
import { wordsBetween } from "../../coding/code-points.ts";
import { decideOn } from "../../coding/decide.ts";
import type { Answer } from "../../coding/answer.ts";
import type { Coder, Review, ReviewDecision } from "../../coding/model.ts";
import { hasErrors, problem, type Outcome } from "../../problem.ts";
import type { IsoDate } from "../../time.ts";
import { readGuarded, writeGuarded } from "../guarded-files.ts";
import { readJsonFile } from "../json-file.ts";
import { answersAt, type Desk, type Settled } from "./desk.ts";

/** Takes in one decision about what leaves the house of the answers to a question. */
export async function decideDetail(
  desk: Desk,
  variable: string,
  change: ReviewChange,
  by: Coder,
  on: IsoDate,
): Promise<Settled<ReviewChanged>> {
  const text = await answersAt(desk, variable);
  if (text.value === undefined) return { problems: text.problems };
  const file = await readGuarded(desk.folder, `review/${variable}.json`, "review.v1");
  if (file.value === undefined) return { problems: file.problems };
  const review: Review = file.value.value ?? { format: "review.v1", variable, decisions: [] };
  const made = changed(review, text.value.answers, change, by, on);
  if (!("value" in made)) return made;
  const next = checked(made.value);
  if (next.value === undefined) return { problems: next.problems };
  const problems = await writeGuarded(desk.folder, [{ file: file.value, value: next.value }]);
  return hasErrors(problems) ? { problems } : { value: { review: next.value } };
}

function changed(
  review: Review,
  answers: readonly Answer[],
  change: ReviewChange,
  by: Coder,
  on: IsoDate,
): Settled<Review> {
  if ("read" in change) {
    const { format, variable, decisions } = review;
    const read = { by, on, answers: answers.length };
    // Answers that came in after somebody began to read were not read.
    if (change.read.answers !== answers.length) return { conflict: answers.length };
    return { value: { format, variable, read, decisions } };
  }
  if ("own" in change) return settled(decideOn(review, answers, { ...change.own, by }));
  if ("takeBack" in change) return withoutDecision(review, change.takeBack);
  return withDecision(review, answers, { ...change.decide, by });
}

function withDecision(review: Review, answers: readonly Answer[], decision: ReviewDecision): Settled<Review> {
  const { row, from, to } = decision;
  const file = `review/${review.variable}.json`;
  const answer = answers.find((one) => one.row === row);
  if (answer === undefined) return { problems: [problem("review-row-unknown", { file }, { row })] };
  if (wordsBetween(answer.words, decision) !== decision.words)
    return { problems: [problem("review-words-differ", { file }, { row, from, to })] };
  const there = review.decisions.find((one) => one.row === row && one.from === from && one.to === to);
  if (there !== undefined) return { conflict: there };
  return { value: { ...review, decisions: [...review.decisions, decision] } };
}

function withoutDecision(review: Review, decision: ReviewDecision): Settled<Review> {
  const left = review.decisions.filter((one) => !isSame(one, decision));
  if (left.length === review.decisions.length) return { conflict: null };
  return { value: { ...review, decisions: left } };
}

function checked(review: Review): Outcome<Review> {
  return readJsonFile(`review/${review.variable}.json`, JSON.stringify(review), "review.v1");
}

function settled<T>({ value, problems }: Outcome<T>): Settled<T> {
  return value === undefined ? { problems } : { value };
}
