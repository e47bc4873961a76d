import { html } from "../../../look/html.ts";
import { placesOf } from "../../../questionnaire/question-types/ranking/index.ts";
import type { Ranking } from "../../../questionnaire/model.ts";
import { say } from "../../../text.ts";
import { typedIn } from "../view.ts";
import { idOf } from "./controls.ts";
import type { QuestionPage } from "./definition.ts";

export const ranking: QuestionPage<Ranking> = {
  naming: "legend",
  hint: (question, { hints }) => hints.ranking(placesOf(question)),
  // Without script a list of places each; the script adds buttons that move a row up and down.
  controls: (question, writing) => {
    const { hints } = writing.words;
    const places = Array.from({ length: placesOf(question) }, (_, i) => i + 1);
    return html`<ol class="rank" data-up="${hints.up}" data-down="${hints.down}">
      ${question.options.map((option, i) => {
        const variable = `${question.code}_${option.code}`;
        const placed = (place: string) =>
          writing.put((view) => (typedIn(view, variable) === place ? " selected" : ""));
        const name = `${hints.placeOf} ${say(option.label, writing.voice)}`;
        return html`<li class="row">
          <span>${writing.say(option.label)}</span>
          <select name="${variable}" ${idOf(i === 0 ? question.code : undefined)} aria-label="${name}">
            <option value="">${hints.noPlace}</option>
            ${places.map((place) => html`<option value="${place}" ${placed(String(place))}>${hints.place(place)}</option>`)}
          </select>
        </li>`;
      })}
    </ol>`;
  },
  said: ({ code, options }, answer, { voice, words }) =>
    options
      .map((option) => ({ option, place: Number(answer(`${code}_${option.code}`) ?? 0) }))
      .filter(({ place }) => place > 0)
      .sort((a, b) => a.place - b.place)
      .map(({ option, place }) => ({
        of: words.hints.place(place),
        text: say(option.label, voice),
        own: false,
      })),
  seconds: ({ options }) => 4 * options.length,
};
