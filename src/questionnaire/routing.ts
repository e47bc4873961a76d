import type { Code } from "./code.ts";

/** When a page or question is asked: and/or/not over earlier answers. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | AnswerCondition;

/**
 * One earlier answer. `is`: one of these options, points or rows' points was chosen; `answered`: whether anything
 * was; `atLeast`/`atMost`: a number's or a scale point's value. `row` names the row of a grid.
 */
export interface AnswerCondition {
  readonly question: Code;
  readonly row?: Code;
  readonly is?: readonly Code[];
  readonly answered?: boolean;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** What a participant answered to one question, as routing sees it; undefined when nothing. */
export interface GivenAnswer {
  readonly chosen: readonly Code[];
  readonly value?: number;
}

/** Looks up an earlier answer; `row` for a grid. */
export type GivenAnswers = (question: Code, row?: Code) => GivenAnswer | undefined;

/** Whether a condition holds. A question that was not answered fulfils nothing but `answered: false` and `not`. */
export function holds(condition: Condition, given: GivenAnswers): boolean {
  if ("all" in condition) return condition.all.every((part) => holds(part, given));
  if ("any" in condition) return condition.any.some((part) => holds(part, given));
  if ("not" in condition) return !holds(condition.not, given);
  return answerHolds(condition, given(condition.question, condition.row));
}

/** The single answers a condition speaks of, in order. */
export function answersIn(condition: Condition): AnswerCondition[] {
  if ("all" in condition) return condition.all.flatMap(answersIn);
  if ("any" in condition) return condition.any.flatMap(answersIn);
  if ("not" in condition) return answersIn(condition.not);
  return [condition];
}

function answerHolds(condition: AnswerCondition, answer: GivenAnswer | undefined): boolean {
  if (condition.answered === false) return answer === undefined;
  if (answer === undefined) return false;
  if (condition.is !== undefined && !condition.is.some((code) => answer.chosen.includes(code))) return false;
  if (condition.atLeast !== undefined && !((answer.value ?? NaN) >= condition.atLeast)) return false;
  return condition.atMost === undefined || (answer.value ?? NaN) <= condition.atMost;
}
