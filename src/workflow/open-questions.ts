import type { OpenQuestion } from "../exchange/coded-answers/of-poll.ts";
import { say, type Voice } from "../text.ts";
import type { Poll } from "./read-poll.ts";
import { textVariables } from "./text-variables.ts";

/** The open questions of a poll, each with what became of its answers. */
export function openQuestionsOf({ questionnaire, codings }: Poll, voice: Voice): OpenQuestion[] {
  return textVariables(questionnaire).map(({ variable, wording }) => ({
    variable,
    wording: say(wording, voice),
    coding: codings.get(variable),
  }));
}
