import { html, type Html } from "../../../look/html.ts";
import { mark } from "../../../look/mark.ts";
import { tie } from "../../tie.ts";
import type { Context } from "./context.ts";
import { renderFiles } from "./files.ts";

/** The bar on top: whose poll it is, and what is not final or not real about it. */
export function renderTop({ report: { meta } }: Context): Html {
  return html`<header class="top">
    <div class="wide">
      <span class="name">${mark}${meta.organisation}</span>${
        meta.status !== null && html`<b>${meta.status}</b>`
      }
    </div>
  </header>`;
}

/** Title, theme, the facts of the poll and its files. */
export function renderOpening(context: Context): Html {
  const { meta } = context.report;
  const facts = [meta.date, context.words.participants(meta.participants), meta.period, meta.edition];
  return html`<div class="opening">
    <h1>${meta.title}</h1>
    ${meta.theme !== "" && html`<p class="theme">‘${meta.theme}’</p>`}
    <ul class="facts">
      ${facts.filter((fact) => fact !== "").map((fact) => html`<li>${tie(fact)}</li>`)}
    </ul>
    ${meta.invented && html`<p class="note">${context.words.invented}</p>`}${renderFiles(context)}
  </div>`;
}
