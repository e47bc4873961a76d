import type { Question } from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import type { InstrumentWords } from "./words.ts";

/** How to answer, in short sentences. */
export function instructionsFor(question: Question, words: InstrumentWords): string[] {
  const definition = definitionOf(question);
  const { least, most, decimals, length } = definition.limits?.(question) ?? {};
  const required = "required" in question && question.required === true ? words.required : undefined;
  const own = (...lines: readonly (string | undefined)[]) =>
    [...lines, required].filter((line) => line !== undefined);
  switch (definition.summary) {
    case "distribution":
      return own(words.one);
    case "multiple":
      return own(words.several(least, most));
    case "grid":
      return own(words.perRow);
    case "ranks":
      return own(words.places(most ?? 1));
    case "numbers":
      return own(words.number(decimals ?? 0, least, most));
    case "texts":
      return own(words.words, length === undefined ? undefined : words.longest(length));
    default:
      return [];
  }
}
