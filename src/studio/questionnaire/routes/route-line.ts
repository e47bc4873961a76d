import type { RouteLine } from "../../../questionnaire/editing/simple-route.ts";
import type { Question } from "../../../questionnaire/model.ts";
import { definitionOf } from "../../../questionnaire/question-types/index.ts";
import type { Text } from "../../../text.ts";

/** What a line can ask of an earlier answer. */
export type Ask = "is" | "is-not" | "answered" | "skipped" | "at-least" | "at-most";

export function askOf({ answer, not }: RouteLine): Ask {
  if (answer.is !== undefined) return not ? "is-not" : "is";
  if (answer.atLeast !== undefined) return "at-least";
  if (answer.atMost !== undefined) return "at-most";
  return (answer.answered === false) === not ? "answered" : "skipped";
}

/** What can be asked of a question, by what its answers are. */
export function asksFor(question: Question): Ask[] {
  const asks: Ask[] = definitionOf(question).choices(question).length > 0 ? ["is", "is-not"] : [];
  if (question.type === "number" || question.type === "scale") asks.push("at-least", "at-most");
  return [...asks, "answered", "skipped"];
}

/** The line with another thing asked; answers that were chosen stay where they still are of use. */
export function asking({ answer }: RouteLine, ask: Ask, question: Question): RouteLine {
  const of = { question: answer.question, ...(answer.row !== undefined && { row: answer.row }) };
  const [first] = definitionOf(question).choices(question);
  const number = answer.atLeast ?? answer.atMost ?? 1;
  switch (ask) {
    case "is":
    case "is-not":
      return {
        answer: { ...of, is: answer.is ?? (first === undefined ? [] : [first]) },
        not: ask === "is-not",
      };
    case "answered":
      return { answer: { ...of, answered: true }, not: false };
    case "skipped":
      return { answer: { ...of, answered: false }, not: false };
    case "at-least":
      return { answer: { ...of, atLeast: number }, not: false };
    case "at-most":
      return { answer: { ...of, atMost: number }, not: false };
  }
}

/** A line about a question, to begin with. */
export function lineAbout(question: Question): RouteLine {
  const [ask = "answered"] = asksFor(question);
  return asking({ answer: { question: question.code }, not: false }, ask, question);
}

/** The answers one can choose of a question with their words. */
export function choicesOf(question: Question): { readonly code: string; readonly label: Text }[] {
  if ("options" in question) return [...question.options];
  if (!("scale" in question)) return [];
  const { points, dontKnow } = question.scale;
  return dontKnow === undefined ? [...points] : [...points, dontKnow];
}
