import type { OpenText, ShortText } from "../model.ts";
import type { GivenAnswer } from "../routing.ts";
import type { Variable } from "../variables.ts";

/** The one column of a question that is answered in words. */
export function textVariable(question: ShortText | OpenText, text: "short" | "open"): Variable {
  return {
    code: question.code,
    question: question.code,
    level: "text",
    label: question.text,
    categories: [],
    text,
  };
}

/** Words can only be asked whether they are there. */
export function givenText(words: string | undefined): GivenAnswer | undefined {
  return words === undefined ? undefined : { chosen: [] };
}
