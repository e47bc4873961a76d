import { html, type Html } from "../../../look/html.ts";
import type { Chart, ChartRow, ClosedBlock, ScaleSum } from "../../model.ts";
import { renderBreakdown } from "./breakdown.ts";
import type { Context } from "./context.ts";
import { renderBar, renderBase, renderNotes, withCapital } from "./parts.ts";
import { renderQuestionHead } from "./question-head.ts";

export function renderClosed(block: ClosedBlock, context: Context): Html {
  const marker = block.charts.find((chart) => chart.markerNote !== null)?.markerNote ?? null;
  const [first, ...others] = block.charts.map((chart, i) =>
    renderChart(chart, i === 0 ? marker : null, block, context),
  );
  return html`<div class="keep">
      ${renderQuestionHead(block, { level: 2, marker: marker !== null })}${first}
    </div>
    ${others}${block.breakdowns.map((breakdown) => renderBreakdown(breakdown, block, context))}`;
}

/** A chart is a table whose rows carry bars; the words of a question stand above, its base below. */
function renderChart(chart: Chart, marker: string | null, block: ClosedBlock, context: Context): Html {
  return html`<div class="chart">
    ${chart.title !== null && html`<h3>${chart.title}</h3>`}${
      chart.rows.length === 0
        ? html`<p class="second">${chart.emptyNote ?? context.words.nobody}</p>`
        : renderTable(chart, chart.title ?? block.short, context)
    }${renderNotes(
      [
        marker !== null && html`* ${marker}`,
        renderBase(chart.nLabel, chart.baseNote),
        explainsItself(chart) ? null : chart.countNote,
        chart.locationNote,
      ].map((note) => note || null),
    )}
  </div>`;
}

/** Percentages with a column of counts beside them need no note to say what is what. */
function explainsItself(chart: Chart): boolean {
  return chart.percentages && ["scale", "nominal", "several"].includes(chart.shape);
}

function renderTable(chart: Chart, label: string, context: Context): Html {
  const { words } = context;
  const heads = chart.percentages ? [words.share, words.count] : [words.count];
  return html`<table role="table" aria-label="${label}" class="bars">
    <thead>
      <tr role="row">
        <th role="columnheader">${words.answer}</th>
        ${heads.map((head) => html`<th role="columnheader">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${chart.rows.map((row) => renderRow(row, context))}${chart.sums.map((sum) => renderSum(sum, context))}
    </tbody>
  </table>`;
}

function renderRow(row: ChartRow, context: Context): Html {
  const { words } = context;
  const bar = html`<span class="track">${renderBar(row.share, row.tone, context)}</span>`;
  return html`<tr role="row">
    <th role="rowheader">
      ${row.label}${row.detail !== null && html`<span class="detail">${row.detail}</span>`}
    </th>
    ${
      row.percent === null
        ? html`<td role="cell">${bar}<b>${words.number(row.count)}</b></td>`
        : html`<td role="cell">${bar}<b>${row.percent}</b></td>
            <td role="cell">${words.number(row.count)}</td>`
    }
  </tr>`;
}

/** Both sides of a scale under a rule; they have no bar, being sums of bars. */
function renderSum(sum: ScaleSum, { words }: Context): Html {
  return html`<tr role="row" class="sum">
    <th role="rowheader">${withCapital(sum.label)}</th>
    ${
      sum.percent === null
        ? html`<td role="cell"><b>${words.number(sum.count)}</b></td>`
        : html`<td role="cell"><b>${sum.percent}</b></td>
            <td role="cell">${words.number(sum.count)}</td>`
    }
  </tr>`;
}
