import { html, type Html } from "../../../look/html.ts";
import type { Context } from "./context.ts";
import { fragment } from "./parts.ts";
import type { Section } from "./sections.ts";

/**
 * The contents twice: beside the text where there is room, folded above it where there is not. The style sheet shows
 * one and takes the other away altogether, because a `<details>` cannot be opened by the width of a page everywhere.
 */
export function renderContents(sections: readonly Section[], { words }: Context): Html {
  const links = html`<ul>
    ${sections.map(({ id, short }) => html`<li><a href="${fragment(id)}">${short}</a></li>`)}
  </ul>`;
  return html`<nav class="contents beside" aria-label="${words.contents}">${links}</nav>
    <nav class="contents above" aria-label="${words.contents}">
      <details>
        <summary>${words.contents}</summary>
        ${links}
      </details>
    </nav>`;
}
