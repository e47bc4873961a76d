import type { AnswerCondition, Condition } from "../routing.ts";

/** One line of a route as people build it: an earlier answer that was given, or was not. */
export interface RouteLine {
  readonly answer: AnswerCondition;
  readonly not: boolean;
}

/** A route of lines that must all hold, or of which one must. */
export interface SimpleRoute {
  readonly join: "all" | "any";
  readonly lines: readonly RouteLine[];
}

/** A condition as lines; undefined where it is richer than lines can say. */
export function simpleRoute(condition: Condition): SimpleRoute | undefined {
  const [join, parts] =
    "all" in condition
      ? (["all", condition.all] as const)
      : "any" in condition
        ? (["any", condition.any] as const)
        : (["all", [condition]] as const);
  const lines = parts.map(lineOf);
  return lines.every((line) => line !== undefined) ? { join, lines } : undefined;
}

/** The shortest condition that says the same; undefined where there are no lines left. */
export function conditionOf({ join, lines }: SimpleRoute): Condition | undefined {
  const parts = lines.map(({ answer, not }): Condition => (not ? { not: answer } : answer));
  const [first, second] = parts;
  if (first === undefined || second === undefined) return first;
  return join === "all" ? { all: parts } : { any: parts };
}

function lineOf(condition: Condition): RouteLine | undefined {
  const [inner, not] = "not" in condition ? [condition.not, true] : [condition, false];
  return "question" in inner ? { answer: inner, not } : undefined;
}
