import { html } from "../../../look/html.ts";
import type { OneAnswer } from "../../../questionnaire/model.ts";
import type { QuestionPage } from "./definition.ts";
import { optionRow, saidOption } from "./options.ts";

export const oneAnswer: QuestionPage<OneAnswer> = {
  naming: "legend",
  clearable: true,
  controls: ({ code, options }, writing) =>
    html`<div class="rows">
      ${options.map((option, i) => {
        const id = i === 0 ? code : undefined;
        const of = { kind: "radio", variable: code, value: option.code, id } as const;
        return optionRow(writing, code, option, of, option.dontKnow === true);
      })}
    </div>`,
  said: ({ code, options }, answer, { voice }) =>
    options
      .filter((option) => option.code === answer(code))
      .map((option) => saidOption(code, option, answer, voice)),
  seconds: () => 4,
};
