import { html } from "../../../look/html.ts";
import type { NumberQuestion } from "../../../questionnaire/model.ts";
import { say } from "../../../text.ts";
import { typed } from "./controls.ts";
import type { QuestionPage } from "./definition.ts";

export const number: QuestionPage<NumberQuestion> = {
  naming: "label",
  hint: ({ min, max, decimals = 0 }, { hints }) => hints.number(min, max, decimals),
  // A number field of the browser changes at the mouse wheel and shows another comma than the reader's.
  controls: (question, writing) =>
    html`<div class="number">
      <input
        type="text"
        inputmode="${question.decimals === undefined ? "numeric" : "decimal"}"
        id="${question.code}"
        name="${question.code}"
        value="${typed(writing, question.code)}"
        ${writing.described(question.code)}
      />
      ${question.unit !== undefined && html`<span>${writing.say(question.unit)}</span>`}
    </div>`,
  said: ({ code, unit }, answer, { voice }) => {
    const value = answer(code);
    if (value === undefined) return [];
    const written = voice.language === "nl" ? value.replace(".", ",") : value;
    const ofUnit = unit === undefined ? "" : ` ${say(unit, voice)}`;
    return [{ text: `${written.replace("-", "−")}${ofUnit}`, own: false }];
  },
  seconds: () => 8,
};
