import type { Question } from "../../questionnaire/model.ts";
import type { AnswerCondition } from "../../questionnaire/routing.ts";

/**
 * The bounds of a condition as comparisons that all have to hold. A scale is written by its points: other programs compare
 * their codes, and the order of those need not be that of their values.
 */
export function boundsWords(
  name: string,
  asked: Question,
  { row, atLeast, atMost }: AnswerCondition,
  oneOf: (codes: readonly string[]) => string,
): readonly string[] {
  if (atLeast === undefined && atMost === undefined) return [];
  if (asked.type === "number") {
    return [
      ...(atLeast === undefined ? [] : [`${name} >= ${atLeast}`]),
      ...(atMost === undefined ? [] : [`${name} <= ${atMost}`]),
    ];
  }
  // Only numbers and points have a value, and of a grid one row: what has none is within no bounds.
  if (!("scale" in asked) || (asked.type === "grid" && row === undefined)) return [oneOf([])];
  const [least, most] = [atLeast ?? -Infinity, atMost ?? Infinity];
  const fitting = asked.scale.points.filter(({ value }) => value >= least && value <= most);
  return [oneOf(fitting.map(({ code }) => code))];
}
