import { html } from "../../../look/html.ts";
import type { Option, SeveralAnswers } from "../../../questionnaire/model.ts";
import type { QuestionPage, Writing } from "./definition.ts";
import { optionRow, saidOption } from "./options.ts";

export const severalAnswers: QuestionPage<SeveralAnswers> = {
  naming: "legend",
  hint: ({ atLeast, atMost }, { hints }) => hints.several(atLeast, atMost),
  controls: ({ code, options }, writing) => {
    const beside = options.filter((option) => option.exclusive !== true);
    const alone = options.filter((option) => option.exclusive === true);
    const first = [...beside, ...alone][0]?.code;
    const row = (option: Option) => {
      const id = option.code === first ? code : undefined;
      const of = { kind: "checkbox", variable: `${code}_${option.code}`, value: "1", id } as const;
      return optionRow(writing, code, option, of);
    };
    return html`<div class="rows">${beside.map(row)}</div>
      ${alone.length > 0 && beside.length > 0 && orRule(writing)}
      <div class="rows alone">${alone.map(row)}</div>`;
  },
  said: ({ code, options }, answer, { voice }) =>
    options
      .filter((option) => answer(`${code}_${option.code}`) === "1")
      .map((option) => saidOption(code, option, answer, voice)),
  seconds: ({ options }) => 4 + options.length,
};

/** What follows cannot stand beside what is above. */
function orRule({ words }: Writing) {
  return html`<p class="or"><span>${words.asking.or}</span></p>`;
}
