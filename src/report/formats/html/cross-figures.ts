import { html, type Html } from "../../../look/html.ts";
import type { Breakdown, BreakdownRow } from "../../model.ts";
import type { Context } from "./context.ts";
import { renderFigures } from "./figures.ts";

/** Answers as rows and groups as columns, for what cannot be stacked: several answers, rankings, many classes. */
export function renderCrossFigures(breakdown: Breakdown, context: Context): Html {
  return renderFigures({
    label: breakdown.title,
    columns: [context.words.answer, ...breakdown.rows.map((row) => headOf(row, context))],
    rows: breakdown.classes.map(({ label }, i) => [
      label,
      ...breakdown.rows.map((row) => renderCell(row.cells[i], context)),
    ]),
  });
}

function headOf(row: BreakdownRow, { words }: Context): string {
  return row.n === null ? row.label : `${row.label} (N\u00A0=\u00A0${words.number(row.n)})`;
}

function renderCell(cell: BreakdownRow["cells"][number] | undefined, { words }: Context): Html {
  if (cell === undefined || cell.count === null)
    return html`<span class="hatched"><span>${words.withheld}</span></span>`;
  return cell.percent === null
    ? html`<b>${words.number(cell.count)}</b>`
    : html`<span><b>${cell.percent}</b> <span class="second">(${words.number(cell.count)})</span></span>`;
}
