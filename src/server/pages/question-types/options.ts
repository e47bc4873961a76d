import { html, type Html } from "../../../look/html.ts";
import type { Code } from "../../../questionnaire/code.ts";
import type { Option } from "../../../questionnaire/model.ts";
import { otherTextVariable } from "../../../questionnaire/variables.ts";
import { say, type Text, type Voice } from "../../../text.ts";
import { choice, choiceRow, textarea, type Choice } from "./controls.ts";
import type { AnswerOf, Said, Writing } from "./definition.ts";

/** The row of an option; “Anders” opens a field for words below it. */
export function optionRow(writing: Writing, question: Code, option: Option, of: Choice, apart = false): Html {
  if (option.other !== true) return choiceRow(writing, of, writing.say(option.label), apart);
  const variable = otherTextVariable(question, option.code);
  const name = writing.words.hints.otherWords(plainLabel(option.label, writing.voice));
  return html`<div class="row with${apart && " apart"}">
    <label>${choice(writing, of)}<span>${writing.say(option.label)}</span></label>
    ${textarea(writing, variable, html` class="other" rows="1" aria-label="${name}"`)}
  </div>`;
}

/** An option without what only announces the field: “Anders, namelijk…” is “Anders”. */
export function plainLabel(label: Text, voice: Voice): string {
  return say(label, voice).replace(/(,?\s*(namelijk|te weten|namely))?\s*[:…]?(\.\.\.)?\s*$/u, "");
}

/** An option that was chosen, with the words beside it. */
export function saidOption(question: Code, option: Option, answer: AnswerOf, voice: Voice): Said {
  const words = option.other === true ? answer(otherTextVariable(question, option.code)) : undefined;
  if (words === undefined) return { text: say(option.label, voice), own: false };
  return { of: plainLabel(option.label, voice), text: words, own: true };
}
