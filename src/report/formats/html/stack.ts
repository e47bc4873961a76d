import { html, type Html } from "../../../look/html.ts";
import type { Breakdown, BreakdownRow, ClosedBlock, Tone } from "../../model.ts";
import type { Context } from "./context.ts";
import { classes, toneClass } from "./parts.ts";

type Cell = BreakdownRow["cells"][number];

// Five steps of one colour, and "weet ik niet" beside them: more cannot be told apart in one bar.
const MOST_CLASSES = 6;

/** Whether the answers of a group are parts of one whole, and few enough to see. */
export function isStackable({ classes: parts, rows }: Breakdown, { charts }: ClosedBlock): boolean {
  if (
    parts.length > MOST_CLASSES ||
    charts.some((chart) => chart.shape === "several" || chart.shape === "ranks")
  ) {
    return false;
  }
  return rows.every((row) => isWithheld(row) || row.n === null || sum(row) === row.n);
}

/**
 * Stacked bars that are a table: the heads of its columns are the legend, its cells are the segments. A row of which
 * something is withheld is not drawn to measure, since its lengths would tell what its words do not.
 */
export function renderStack(breakdown: Breakdown, context: Context): Html {
  const tones = stepClasses(breakdown.classes.map(({ tone }) => tone));
  const labels = breakdown.classes.map(({ label }) => label);
  return html`<table role="table" class="stack">
    <caption class="unseen">
      ${breakdown.title}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col"><span class="unseen">${context.words.group}</span></th>
        ${labels.map(
          (label, i) =>
            html`<th role="columnheader" scope="col"><i class="key ${tones[i]}"></i>${label}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${breakdown.rows.map((row) => renderRow(row, tones, labels, context))}
    </tbody>
  </table>`;
}

function renderRow(
  row: BreakdownRow,
  tones: readonly string[],
  labels: readonly string[],
  context: Context,
): Html {
  const whole = sum(row);
  const cells = isWithheld(row)
    ? row.cells.map((cell) => renderFlat(cell, context))
    : row.cells.map((cell, i) => renderSegment(cell, whole, tones[i] ?? "", context));
  return html`<tr role="row" class="${classes(row.whole && "whole", isWithheld(row) && "flat")}">
    <th role="rowheader" scope="row">
      ${row.label}${
        row.n !== null && html` <span class="small second">N = ${row.n}</span>`
      }${!isWithheld(row) && renderNarrow(row, labels)}
    </th>
    ${cells}
  </tr>`;
}

function renderSegment(cell: Cell, whole: number, tone: string, { measures }: Context): Html {
  const count = cell.count ?? 0;
  if (count === 0) return html`<td role="cell" class="none"><span class="unseen">${said(cell)}</span></td>`;
  const text = isNarrow(cell, whole)
    ? html`<span class="unseen">${said(cell)}</span>`
    : cell.percent === null
      ? html`<b>${count}</b>`
      : html`<b>${cell.percent}</b> <span>${count}</span>`;
  return html`<td role="cell" class="${classes("seg", tone, measures.weight(count))}">${text}</td>`;
}

function renderFlat(cell: Cell, { words }: Context): Html {
  if (cell.count === null) return html`<td role="cell" class="hatched"><span>${words.withheld}</span></td>`;
  return html`<td role="cell">${said(cell)}</td>`;
}

/** What does not fit in its own segment, in words beside the group's name. */
function renderNarrow(row: BreakdownRow, labels: readonly string[]): Html | null {
  const whole = sum(row);
  const narrow = row.cells.flatMap((cell, i) =>
    cell.count !== 0 && isNarrow(cell, whole) ? [`${labels[i] ?? ""}: ${said(cell)}`] : [],
  );
  return narrow.length === 0
    ? null
    : html`<span class="detail" aria-hidden="true">${narrow.join("; ")}</span>`;
}

// A phone gives a whole bar 288 px; a figure of 14 px takes 9 a sign and 6 around it.
const isNarrow = (cell: Cell, whole: number): boolean => {
  const signs = (cell.percent ?? String(cell.count ?? 0)).length;
  return ((cell.count ?? 0) / whole) * 288 < 9 * signs + 6;
};

function said({ count, percent }: Cell): string {
  return percent === null ? String(count) : `${percent} (${count})`;
}

function isWithheld(row: BreakdownRow): boolean {
  return row.cells.some((cell) => cell.count === null);
}

function sum(row: BreakdownRow): number {
  return row.cells.reduce((total, cell) => total + (cell.count ?? 0), 0);
}

const STEPS: readonly (readonly number[])[] = [[4], [4], [2, 5], [2, 4, 5], [2, 3, 4, 5], [1, 2, 3, 4, 5]];

/** Classes that judge have a colour of their own; those that do not become steps of one colour. */
function stepClasses(tones: readonly Tone[]): string[] {
  const plain = tones.filter((tone) => tone === "bar").length;
  const steps = STEPS[plain] ?? STEPS[5] ?? [];
  let next = 0;
  return tones.map((tone) => (tone === "bar" ? `s${steps[next++ % steps.length] ?? 4}` : toneClass[tone]));
}
