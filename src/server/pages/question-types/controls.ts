import { html, type Html } from "../../../look/html.ts";
import { escapeXml } from "../../../office/xml.ts";
import { typedIn } from "../view.ts";
import type { Writing } from "./definition.ts";

/** A radio button or tick box, chosen where its value was sent. */
export interface Choice {
  readonly kind: "radio" | "checkbox";
  readonly variable: string;
  readonly value: string;
  /** The place that a message about the question leads to. */
  readonly id?: string | undefined;
}

export function choice({ put }: Writing, { kind, variable, value, id }: Choice): Html {
  const chosen = put((view) => (typedIn(view, variable) === value ? " checked" : ""));
  return html`<input type="${kind}" name="${variable}" value="${value}" ${idOf(id)}${chosen} />`;
}

/** A whole row that can be pressed, with its words beside the button. */
export function choiceRow(writing: Writing, of: Choice, label: Html, apart = false): Html {
  return html`<label class="row${apart && " apart"}">${choice(writing, of)}<span>${label}</span></label>`;
}

/** What was typed, as the value of a control. */
export function typed({ put }: Writing, variable: string): Html {
  return put((view) => escapeXml(typedIn(view, variable)));
}

/** A field of several lines. A browser takes one line feed at its start away, so that one is ours. */
export function textarea(writing: Writing, variable: string, attributes: Html): Html {
  const start = html`<textarea id="${variable}" name="${variable}"${attributes}${writing.described(variable)}>`;
  return html`${start}${"\n"}${typed(writing, variable)}${END_OF_TEXTAREA}`;
}

const END_OF_TEXTAREA = html`</textarea>`;

export function idOf(id: string | undefined): Html | false {
  return id !== undefined && html` id="${id}"`;
}
