import { html, type Html } from "../../../look/html.ts";
import type { Code } from "../../../questionnaire/code.ts";
import type { Scale, ScaleQuestion } from "../../../questionnaire/model.ts";
import { say, type Voice } from "../../../text.ts";
import { choiceRow } from "./controls.ts";
import type { QuestionPage, Writing } from "./definition.ts";

export const scale: QuestionPage<ScaleQuestion> = {
  naming: "legend",
  clearable: true,
  controls: (question, writing) => scaleRows(question.scale, question.code, question.code, writing),
  said: (question, answer, { voice }) => {
    const label = labelOf(question.scale, answer(question.code), voice);
    return label === undefined ? [] : [{ text: label, own: false }];
  },
  seconds: () => 5,
};

/** The points as joined cells where their words fit, as rows on a phone; “weet ik niet” apart. */
function scaleRows({ points, dontKnow }: Scale, variable: string, id: string, writing: Writing): Html {
  const row = (code: Code, label: Html, first: boolean, apart: boolean) => {
    const of = { kind: "radio", variable, value: code, id: first ? id : undefined } as const;
    return choiceRow(writing, of, label, apart);
  };
  const labels = points.map((point) => say(point.label, writing.voice));
  const joined = fitsJoined(labels) && `joined c${points.length}`;
  return html`<div class="rows ${joined}">
      ${points.map((point, i) => row(point.code, writing.say(point.label), i === 0, false))}
    </div>
    ${
      dontKnow !== undefined &&
      html`<div class="rows">${row(dontKnow.code, writing.say(dontKnow.label), false, true)}</div>`
    }`;
}

const COLUMN = 704;
const PADDING = 20;
const SIGN = 9.5;

/** Whether the longest word of each point fits in its share of the column, at 16 px. */
function fitsJoined(labels: readonly string[]): boolean {
  const room = COLUMN / labels.length - PADDING;
  return labels.length <= 11 && labels.every((label) => longestWord(label) * SIGN <= room);
}

export function longestWord(text: string): number {
  return Math.max(...text.split(/[\s\u00AD-]+/u).map((word) => word.length));
}

/** The words of a point that was chosen. */
export function labelOf(
  { points, dontKnow }: Scale,
  code: string | undefined,
  voice: Voice,
): string | undefined {
  const point = [...points, ...(dontKnow === undefined ? [] : [dontKnow])].find((one) => one.code === code);
  return point === undefined ? undefined : say(point.label, voice);
}
