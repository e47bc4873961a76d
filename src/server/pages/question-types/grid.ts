import { html, type Html } from "../../../look/html.ts";
import type { Grid } from "../../../questionnaire/model.ts";
import { say } from "../../../text.ts";
import { choice } from "./controls.ts";
import type { QuestionPage, Writing } from "./definition.ts";
import { labelOf, longestWord } from "./scale.ts";

export const grid: QuestionPage<Grid> = {
  naming: "legend",
  clearable: true,
  controls: (question, writing) => {
    const points = pointsOf(question);
    const table = fitsTable(question, writing) && `table c${points.length}`;
    return html`<div class="grid ${table}">
      <div class="heads" aria-hidden="true">
        <span></span>${points.map((point) => html`<span>${writing.say(point.label)}</span>`)}
      </div>
      ${question.rows.map((row, i) => gridRow(question, row, i === 0, writing))}
    </div>`;
  },
  said: (question, answer, { voice }) =>
    question.rows.flatMap((row) => {
      const text = labelOf(question.scale, answer(`${question.code}_${row.code}`), voice);
      return text === undefined ? [] : [{ of: say(row.label, voice).replace(/[.:]$/, ""), text, own: false }];
    }),
  seconds: ({ rows }) => 4 * rows.length,
};

/** A fieldset of its own, so that each row can be answered and told without the rest of the table. */
function gridRow(question: Grid, row: Grid["rows"][number], first: boolean, writing: Writing): Html {
  const variable = `${question.code}_${row.code}`;
  return html`<fieldset>
    <legend>${writing.say(row.label)}</legend>
    ${pointsOf(question).map((point, i) => {
      const id = first && i === 0 ? question.code : undefined;
      return html`<label class="row">
        ${choice(writing, { kind: "radio", variable, value: point.code, id })}
        <span>${writing.say(point.label)}</span>
      </label>`;
    })}
  </fieldset>`;
}

function pointsOf({ scale: { points, dontKnow } }: Grid) {
  return dontKnow === undefined ? points : [...points, dontKnow];
}

const POINTS = 464;
const SIGN = 8.5;

/** Beside the words of a row there is room for so many columns with their words above, at 14 px. */
function fitsTable(question: Grid, { voice }: Writing): boolean {
  const labels = pointsOf(question).map((point) => say(point.label, voice));
  const room = POINTS / labels.length - 8;
  return labels.length <= 11 && labels.every((label) => longestWord(label) * SIGN <= room);
}
