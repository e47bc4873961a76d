import { holds, type AnswerCondition, type Condition, type GivenAnswer } from "./routing.ts";
import type { Code } from "./code.ts";

/** An earlier answer as somebody underway can know it: given, not given, or still to come. */
export type AnswerAhead = GivenAnswer | "to come" | undefined;

export type AnswersAhead = (question: Code, row?: Code) => AnswerAhead;

/**
 * Whether a condition will hold for somebody who has not answered everything yet; undefined where that depends on what
 * is still to come (Kleene's strong three-valued logic).
 */
export function holdsAhead(condition: Condition, ahead: AnswersAhead): boolean | undefined {
  if ("all" in condition) return every(condition.all.map((part) => holdsAhead(part, ahead)));
  if ("any" in condition) return not(every(condition.any.map((part) => not(holdsAhead(part, ahead)))));
  if ("not" in condition) return not(holdsAhead(condition.not, ahead));
  return answerHoldsAhead(condition, ahead(condition.question, condition.row));
}

function answerHoldsAhead(condition: AnswerCondition, answer: AnswerAhead): boolean | undefined {
  return answer === "to come" ? undefined : holds(condition, () => answer);
}

function every(parts: readonly (boolean | undefined)[]): boolean | undefined {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

function not(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}
