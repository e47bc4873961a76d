import { html, type Html } from "../../../look/html.ts";
import type { Breakdown, BreakdownRow, Tone } from "../../model.ts";
import type { Context } from "./context.ts";
import { classes, toneClass } from "./parts.ts";
import type { PageWords } from "./words.ts";

const NBSP = "\u00A0";

type Cell = BreakdownRow["cells"][number];

/**
 * Stacked bars that are a table: the heads of its columns are the legend, its cells are the segments. Where N itself
 * is withheld a row is not drawn to measure.
 */
export function renderStack(breakdown: Breakdown, context: Context): Html {
  const tones = stepClasses(breakdown.classes.map(({ tone }) => tone));
  const labels = breakdown.classes.map(({ label }) => label);
  return html`<table role="table" aria-label="${breakdown.title}" class="stack">
    <thead>
      <tr role="row">
        <th role="columnheader"><span class="unseen">${context.words.group}</span></th>
        ${labels.map(
          (label, i) => html`<th role="columnheader"><i class="key ${tones[i]}"></i>${label}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
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
  const flat = row.n === null;
  const cells = row.cells.map((cell, i) => {
    if (flat) return renderFlat(cell, context);
    return cell.count === null
      ? renderHatched(row, i, context)
      : renderSegment(cell.count, cell, row, tones[i] ?? "", context);
  });
  return html`<tr role="row" class="${classes(row.whole && "whole", flat && "flat")}">
    <th role="rowheader">
      ${row.label}${row.n !== null && html` <span class="small second">N${NBSP}=${NBSP}${context.words.number(row.n)}</span>`}${
        !flat && renderNarrow(row, labels, context)
      }
    </th>
    ${cells}
  </tr>`;
}

function renderSegment(
  count: number,
  cell: Cell,
  row: BreakdownRow,
  tone: string,
  { measures, words }: Context,
): Html {
  if (count === 0) return renderUnseen(said(cell, words));
  const text = isNarrow(count, cell.percent ?? words.number(count), row)
    ? html`<span class="unseen">${said(cell, words)}</span>`
    : cell.percent === null
      ? html`<b>${words.number(count)}</b>`
      : html`<b>${cell.percent}</b> <span>${words.number(count)}</span>`;
  return html`<td role="cell" class="${classes("seg", tone, measures.weight(count))}">${text}</td>`;
}

/** All that is withheld of a group is one hatched segment, as long as what is left of N; told in every cell. */
function renderHatched(row: BreakdownRow, at: number, { words, measures }: Context): Html {
  const first = row.cells.findIndex((cell) => cell.count === null);
  if (at !== first || row.rest === 0) return renderUnseen(words.withheld);
  const text = isNarrow(row.rest, words.withheld, row)
    ? html`<span class="unseen">${words.withheld}</span>`
    : html`<span>${words.withheld}</span>`;
  return html`<td role="cell" class="${classes("seg hatched", measures.weight(row.rest))}">${text}</td>`;
}

function renderUnseen(text: string): Html {
  return html`<td role="cell" class="none"><span class="unseen">${text}</span></td>`;
}

function renderFlat(cell: Cell, { words }: Context): Html {
  return cell.count === null
    ? html`<td role="cell" class="hatched"><span>${words.withheld}</span></td>`
    : html`<td role="cell">${said(cell, words)}</td>`;
}

/** What does not fit in its own segment, in words beside the group's name. */
function renderNarrow(row: BreakdownRow, labels: readonly string[], { words }: Context): Html | null {
  const hidden = labels.filter((_, i) => row.cells[i]?.count === null);
  const narrow = row.cells.flatMap((cell, i) =>
    cell.count !== null &&
    cell.count > 0 &&
    isNarrow(cell.count, cell.percent ?? words.number(cell.count), row)
      ? [`${labels[i] ?? ""}: ${said(cell, words)}`]
      : [],
  );
  const told = isNarrow(row.rest, words.withheld, row) && hidden.length > 0;
  const all = told ? [...narrow, `${hidden.join(", ")}: ${words.withheld}`] : narrow;
  return all.length === 0 ? null : html`<span class="detail" aria-hidden="true">${all.join("; ")}</span>`;
}

// The width of a whole bar on a phone, and what a sign of 14 px and the room around a figure take.
const PHONE = 288;
const SIGN = 8;
const ROOM = 8;

function isNarrow(count: number, text: string, row: BreakdownRow): boolean {
  return (count / Math.max(1, sum(row) + row.rest)) * PHONE < SIGN * text.length + ROOM;
}

function said({ count, percent }: Cell, { number }: PageWords): string {
  if (count === null) return "";
  return percent === null ? number(count) : `${percent}${NBSP}(${number(count)})`;
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
