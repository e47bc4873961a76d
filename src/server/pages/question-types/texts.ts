import { html } from "../../../look/html.ts";
import type { OpenText, ShortText } from "../../../questionnaire/model.ts";
import { typed, textarea } from "./controls.ts";
import type { AnswerOf, QuestionPage, Said } from "./definition.ts";

export const shortText: QuestionPage<ShortText> = {
  naming: "label",
  controls: ({ code }, writing) =>
    html`<input
      class="own"
      type="text"
      id="${code}"
      name="${code}"
      value="${typed(writing, code)}"
      ${writing.described(code)}
    />`,
  said: saidInOwnWords,
  seconds: () => 15,
};

export const openText: QuestionPage<OpenText> = {
  naming: "label",
  hint: (_question, { hints }) => hints.ownWords,
  controls: ({ code }, writing) => textarea(writing, code, html` class="own" rows="6"`),
  said: saidInOwnWords,
  seconds: () => 60,
};

function saidInOwnWords({ code }: ShortText | OpenText, answer: AnswerOf): Said[] {
  const text = answer(code);
  return text === undefined ? [] : [{ text, own: true }];
}
