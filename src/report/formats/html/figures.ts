import { html, type Html, type HtmlValue } from "../../../look/html.ts";
import { classes } from "./parts.ts";

/** A table of figures without bars: a head and its numbers. */
export interface Figures {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly HtmlValue[])[];
  readonly total?: readonly HtmlValue[];
}

/**
 * On a narrow page with more than one column of figures each row becomes a block, and every figure says its column;
 * the roles stay, since a row that is not drawn as one would no longer be told as one.
 */
export function renderFigures({ label, columns, rows, total }: Figures): Html {
  const stacked = columns.length > 2;
  return html`<table role="table" aria-label="${label}" class="${classes("figures", stacked && "stacked")}">
    <thead>
      <tr role="row">
        ${columns.map((column) => html`<th role="columnheader">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => renderRow(row, columns, stacked))}${
        total !== undefined && total.length > 0 && renderRow(total, columns, stacked, true)
      }
    </tbody>
  </table>`;
}

function renderRow(
  [head, ...figures]: readonly HtmlValue[],
  columns: readonly string[],
  stacked: boolean,
  total = false,
): Html {
  const cells = figures.map((figure, i) =>
    stacked
      ? html`<td role="cell" data-column="${columns[i + 1] ?? ""}">${figure}</td>`
      : html`<td role="cell">${figure}</td>`,
  );
  const row = html`<th role="rowheader">${head}</th>
    ${cells}`;
  return total
    ? html`<tr role="row" class="sum">
        ${row}
      </tr>`
    : html`<tr role="row">
        ${row}
      </tr>`;
}
