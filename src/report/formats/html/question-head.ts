import { html, type Html } from "../../../look/html.ts";
import { tie } from "../../tie.ts";

/** What stands above any question: its number, the message, and under it the literal wording. */
export interface QuestionHead {
  readonly label: string | null;
  readonly message: string | null;
  readonly wording: string;
  readonly hint: string | null;
}

export interface HeadOptions {
  readonly level: 2 | 3;
  /** Stands behind the wording and is explained under the chart. */
  readonly marker?: boolean;
  /** After the label: "open vraag". */
  readonly kind?: string;
}

export function renderQuestionHead(question: QuestionHead, options: HeadOptions): Html {
  const wording = tie(`${question.wording}${options.marker === true ? "*" : ""}`);
  const label = [question.label, options.kind].filter((part) => part !== null && part !== undefined);
  return html`${label.length > 0 && html`<p class="small second">${label.join(" · ")}</p>`}${heading(
    question.message === null ? wording : tie(question.message),
    options.level,
  )}${question.message !== null && html`<p class="wording">${wording}</p>`}${
    question.hint !== null && html`<p class="small second">${question.hint}</p>`
  }`;
}

function heading(text: string, level: 2 | 3): Html {
  return level === 2 ? html`<h2 class="message">${text}</h2>` : html`<h3 class="message">${text}</h3>`;
}
