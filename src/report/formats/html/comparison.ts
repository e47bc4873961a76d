import { html, type Html } from "../../../look/html.ts";
import type { ComparisonBlock, ComparisonRow, Tone, WaveFigure } from "../../model.ts";
import type { Context } from "./context.ts";
import { classes, renderBar, renderNotes, withCapital } from "./parts.ts";
import { renderQuestionHead } from "./question-head.ts";

/** A question beside the previous wave, or in words why it cannot stand there. */
export function renderComparison(block: ComparisonBlock, context: Context): Html {
  return block.refusal === null ? renderBoth(block, context) : renderRefusal(block, block.refusal, context);
}

function renderBoth(block: ComparisonBlock, context: Context): Html {
  return html`${renderQuestionHead(block, { level: 3, marker: block.markerNote !== null })}
    <p class="legend">
      <span><i class="key"></i>${legend(block.now)}</span>
      <span><i class="tick"></i>${legend(block.before)}</span>
    </p>
    ${renderTable(block, context)}${renderNotes([
      block.markerNote === null ? null : `* ${block.markerNote}`,
      ...block.notes,
    ])}`;
}

function legend({ name, when, nLabel }: ComparisonBlock["now"]): string {
  return [name, when, nLabel].filter((part) => part !== "").join(", ");
}

function renderTable(block: ComparisonBlock, context: Context): Html {
  const { words } = context;
  const differs = [...block.rows, ...block.sums].some((row) => row.difference !== null);
  const scale = scaleOf(block.rows);
  return html`<table role="table" aria-label="${block.short}" class="${classes("waves", differs && "four")}">
    <thead>
      <tr role="row">
        <th role="columnheader">${words.answer}</th>
        <th role="columnheader">${block.now.name}</th>
        <th role="columnheader" class="past">${block.before.name}</th>
        ${differs && html`<th role="columnheader">${words.difference}</th>`}
      </tr>
    </thead>
    <tbody>
      ${block.rows.map((row) =>
        renderRow(row, renderPair(row, scale, context), differs, context),
      )}${block.sums.map((row) => renderRow(row, null, differs, context))}
    </tbody>
  </table>`;
}

/** `pair` is null for a sum, which has no bar of its own. */
function renderRow(row: ComparisonRow, pair: Html | null, differs: boolean, context: Context): Html {
  const { words } = context;
  const head = pair === null ? withCapital(row.label) : row.label;
  const cells = html`<th role="rowheader">${head}</th>
    <td role="cell">${pair}<b>${figure(row.now, context)}</b></td>
    <td role="cell" class="past"><span class="was">${words.was} </span>${figure(row.before, context)}</td>
    ${differs && html`<td role="cell">${row.difference ?? ""}</td>`}`;
  return pair === null
    ? html`<tr role="row" class="sum">
        ${cells}
      </tr>`
    : html`<tr role="row">
        ${cells}
      </tr>`;
}

/** The bar of this wave and the mark where the previous one stood, both measured from a line at zero. */
function renderPair({ now, before, tone }: ComparisonRow, scale: number, context: Context): Html {
  // This wave is one blue, so that the ochre mark of the previous one stands out on every bar.
  const bar = renderBar(now.share === null ? null : now.share * scale, toneBeside(tone), context);
  return html`<span class="line"
    >${bar}${
      before.share !== null && html`<i class="tick ${context.measures.part(before.share * scale)}"></i>`
    }</span
  >`;
}

function toneBeside(tone: Tone): Tone {
  return tone === "quiet" || tone === "hollow" ? tone : "bar";
}

/** One scale for the chart: the longest bar leaves room for the mark beside it. */
function scaleOf(rows: readonly ComparisonRow[]): number {
  const longest = Math.max(...rows.flatMap((row) => [row.now.share ?? 0, row.before.share ?? 0]), 0);
  return longest === 0 ? 1 : 0.96 / longest;
}

function figure({ percent, count }: WaveFigure, { words }: Context): string {
  return percent ?? words.number(count);
}

function renderRefusal(
  { label: name, wording, notes }: ComparisonBlock,
  { head, text, details }: NonNullable<ComparisonBlock["refusal"]>,
  { words }: Context,
): Html {
  const label = name === null ? "" : words.at(lowerFirst(name));
  return html`<div class="note warn">
    <p><b>${head}${label}.</b> ${text}</p>
    <p class="small">${wording}</p>
    ${
      details.length > 0 &&
      html`<ul>
        ${details.map((detail) => html`<li>${detail}</li>`)}
      </ul>`
    }${notes.map((note) => html`<p class="small">${note}</p>`)}
  </div>`;
}

/** "Vraag 7" inside a sentence. */
function lowerFirst(label: string): string {
  return label.charAt(0).toLocaleLowerCase("nl") + label.slice(1);
}
