import { html, type Html } from "../../../look/html.ts";
import type { AccountBlock } from "../../model.ts";
import { tie } from "../../tie.ts";

export function renderAccount(block: AccountBlock): Html {
  return html`<h2>${block.title}</h2>
    ${block.intro !== "" && html`<p class="second lead">${block.intro}</p>`}
    <dl class="methods">
      ${block.rows.map(
        ([term, text]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${tie(text)}</dd>
          </div>`,
      )}
    </dl>
    ${block.standing !== "" && html`<p class="standing">${block.standing}</p>`}`;
}
