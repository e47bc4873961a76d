import type { Question } from "../../questionnaire/model.ts";
import type { AnswerCondition } from "../../questionnaire/routing.ts";

/**
 * The bounds of a condition as comparisons that all have to hold. A scale is written by its points: other programs compare
 * their codes, and the order of those need not be that of their values.
 */
export function boundsWords(
  name: string,
  asked: Question,
  { atLeast, atMost }: AnswerCondition,
  oneOf: (codes: readonly string[]) => string,
): readonly string[] {
  if (atLeast === undefined && atMost === undefined) return [];
  if (asked.type !== "scale" && asked.type !== "grid") {
    return [
      ...(atLeast === undefined ? [] : [`${name} >= ${atLeast}`]),
      ...(atMost === undefined ? [] : [`${name} <= ${atMost}`]),
    ];
  }
  const [least, most] = [atLeast ?? -Infinity, atMost ?? Infinity];
  const fitting = asked.scale.points.filter(({ value }) => value >= least && value <= most);
  return [oneOf(fitting.map(({ code }) => code))];
}
