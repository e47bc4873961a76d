import { html } from "../../../look/html.ts";
import type { Explanation } from "../../../questionnaire/model.ts";
import type { QuestionPage } from "./definition.ts";

export const explanation: QuestionPage<Explanation> = {
  naming: "none",
  controls: ({ text }, { say }) => html`<p class="explained">${say(text)}</p>`,
  said: () => [],
  seconds: () => 0,
};
