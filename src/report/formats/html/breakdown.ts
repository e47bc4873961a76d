import { html, type Html } from "../../../look/html.ts";
import type { Breakdown, ClosedBlock } from "../../model.ts";
import { isStackable } from "../../stackable.ts";
import { tie } from "../../tie.ts";
import type { Context } from "./context.ts";
import { renderCrossFigures } from "./cross-figures.ts";
import { renderBase, renderNotes } from "./parts.ts";
import { renderStack } from "./stack.ts";

/** A closed question by group: stacked bars where the answers of a group add up, a table of figures where not. */
export function renderBreakdown(breakdown: Breakdown, block: ClosedBlock, context: Context): Html {
  const title = titleOf(breakdown, block);
  const { message } = breakdown;
  return html`<div class="chart" id="${breakdown.id}">
    <h3>${tie(message ?? title)}</h3>
    ${
      message !== null && html`<p class="second by">${title}</p>`
    }${renderRows(breakdown, block, context)}${renderNotes([
      renderBase(breakdown.nLabel, ""),
      ...breakdown.notes,
    ])}${renderReasons(breakdown)}
  </div>`;
}

/** Reasons under one head are one note. */
function renderReasons({ protection }: Breakdown): Html {
  const heads = [...new Set(protection.map(([head]) => head))];
  return html`${heads.map((head) => {
    const [first, ...others] = protection.filter((one) => one[0] === head).map(([, text]) => text);
    return html`<div class="note">
      <p><b>${head}.</b> ${first}</p>
      ${others.map((text) => html`<p>${text}</p>`)}
    </div>`;
  })}`;
}

/** Of a grid the row is named too, which the question alone does not tell. */
function titleOf({ title, table }: Breakdown, { charts }: ClosedBlock): string {
  const row = charts.find((chart) => chart.id === table?.subject)?.title ?? null;
  return row === null ? title : `${title}: ${row}`;
}

function renderRows(breakdown: Breakdown, block: ClosedBlock, context: Context): Html {
  if (breakdown.rows.length === 0) return html`<p class="hatched"><span>${context.words.withheld}</span></p>`;
  return isStackable(breakdown, block)
    ? renderStack(breakdown, context)
    : renderCrossFigures(breakdown, context);
}
