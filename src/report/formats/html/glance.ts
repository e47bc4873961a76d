import { html, type Html } from "../../../look/html.ts";
import type { Finding, GlanceBlock, Report } from "../../model.ts";
import { tie } from "../../tie.ts";
import type { Context } from "./context.ts";
import { fragment, renderNotes } from "./parts.ts";

export function renderGlance(block: GlanceBlock, context: Context): Html {
  return html`<h2>${block.title}</h2>
    ${block.intro !== "" && html`<p class="second lead">${block.intro}</p>`}
    <ul class="findings">
      ${block.findings.map((finding) => renderFinding(finding, context))}
    </ul>
    ${renderNotes(block.notes)}`;
}

function renderFinding(finding: Finding, { report }: Context): Html {
  const source = sourceOf(finding, report);
  return html`<li>
    <p><b>${finding.figure}</b> <span class="small second">${finding.detail}</span></p>
    <p>
      ${tie(finding.sentence)}${
        source !== null && html` <a class="small" href="${fragment(finding.target)}">${source}</a>`
      }
    </p>
  </li>`;
}

/** Where a finding comes from, in the words the reader meets there; null when it is nowhere on the page. */
function sourceOf({ target }: Finding, report: Report): string | null {
  const block = report.blocks.find((one) => one.id === target);
  if (block === undefined) return null;
  return ("label" in block ? block.label : null) ?? block.short;
}
