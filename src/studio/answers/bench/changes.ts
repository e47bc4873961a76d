import type { CodebookEdit, CodesChange, ConclusionChange, ReviewChange } from "../../../api/answers.ts";
import { isSame } from "../../../changes/places.ts";
import type { Answer } from "../../../coding/answer.ts";
import { decideOn } from "../../../coding/decide.ts";
import { giveCodes } from "../../../coding/give-codes.ts";
import type { CodedAnswer, Coder, Coding, Review } from "../../../coding/model.ts";
import { redoStep, takeStep, undoStep } from "../../../coding/steps/take.ts";
import type { Outcome } from "../../../problem.ts";

/** What somebody did here that the server is to hear of. */
export type BenchChange = {
  /** The same as of what can be undone by it, and of what undoes it. */
  readonly id: string;
} & (
  | { readonly kind: "codes"; readonly body: CodesChange }
  | { readonly kind: "codebook"; readonly body: { readonly steps: number; readonly edit: CodebookEdit } }
  | { readonly kind: "review"; readonly body: ReviewChange }
  | { readonly kind: "conclusion"; readonly body: ConclusionChange }
);

/** The files somebody works on. */
export interface Files {
  readonly coding: Coding;
  readonly review: Review;
}

/** Whose hand it is, and what they have before them. */
export interface Hand {
  readonly coder: Coder;
  readonly answers: readonly Answer[];
}

/** The files with a change in them, as the server will make it; undefined where it does not fit. */
export function applied(files: Files, change: BenchChange, hand: Hand): Files | undefined {
  switch (change.kind) {
    case "codes":
      return withCodes(files, change.body, hand);
    case "codebook": {
      const coding = edited(files.coding, change.body.edit, hand).value;
      return coding === undefined ? undefined : { ...files, coding };
    }
    case "review": {
      const review = reviewed(files.review, change.body, hand);
      return review === undefined ? undefined : { ...files, review };
    }
    case "conclusion":
      return { ...files, coding: withConclusion(files.coding, change.body.conclusion) };
  }
}

function withCodes(files: Files, change: CodesChange, { coder }: Hand): Files | undefined {
  const answer = codedAs(files.coding, change, coder);
  return answer === undefined
    ? undefined
    : { ...files, coding: withAnswer(files.coding, change.row, answer) };
}

/** What an answer becomes; null where nobody decided on it, undefined where the codes cannot be given. */
export function codedAs(coding: Coding, change: CodesChange, by: Coder): CodedAnswer | null | undefined {
  const { row, was } = change;
  if ("again" in change) return { ...change.again, row };
  const { codes, backTo } = change;
  if (codes === null) return null;
  const one: Coding = { ...coding, answers: was === null ? [] : [was] };
  const given = { row, codes, by, ...(backTo === undefined ? {} : { backTo }) };
  const options = backTo === undefined ? [] : [backTo];
  return giveCodes(one, [given], { answered: new Set([row]), options }).value?.answers[0];
}

/** A coding in which one answer is coded so, or not at all. */
export function withAnswer(coding: Coding, row: string, answer: CodedAnswer | null): Coding {
  const at = coding.answers.findIndex((one) => one.row === row);
  if (answer === null) return at < 0 ? coding : { ...coding, answers: coding.answers.toSpliced(at, 1) };
  return {
    ...coding,
    answers: at < 0 ? [...coding.answers, answer] : coding.answers.with(at, answer),
  };
}

function withConclusion(coding: Coding, wanted: Coding["conclusion"] | null): Coding {
  const { conclusion: _before, ...rest } = coding;
  return wanted === undefined || wanted === null ? rest : { ...rest, conclusion: wanted };
}

/** As this device has it; the server says which day it is. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

export function edited(coding: Coding, edit: CodebookEdit, { coder }: Pick<Hand, "coder">): Outcome<Coding> {
  const by = { by: coder, on: today() };
  if ("undo" in edit) return undoStep(coding, by);
  if ("redo" in edit) return redoStep(coding, by);
  return takeStep(coding, { ...edit.step, ...by }, new Map(Object.entries(edit.parts ?? {})));
}

function reviewed(review: Review, change: ReviewChange, { coder, answers }: Hand): Review | undefined {
  if ("read" in change) return { ...review, read: { by: coder, on: today(), answers: answers.length } };
  if ("own" in change) return decideOn(review, answers, { ...change.own, by: coder }).value;
  if ("takeBack" in change)
    return {
      ...review,
      decisions: review.decisions.filter((one) => !isSame(one, change.takeBack)),
    };
  return { ...review, decisions: [...review.decisions, { ...change.decide, by: coder }] };
}
