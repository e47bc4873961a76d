import type { Breakdown, Chart, Report } from "../report/model.ts";
import { shown, styled, type Terminal } from "./terminal.ts";

/** Widest bar, in signs. */
const BAR = 24;
/** Longest answer before it is cut. */
const LABEL = 48;

/** The closed questions on a terminal: every answer with its bar, percentage and count, N under it. */
export function printTables(terminal: Terminal, { blocks }: Report): void {
  for (const block of blocks) {
    if (block.kind !== "closed") continue;
    const label = block.label === null ? "" : `${block.label}. `;
    terminal.out(`\n${styled(terminal, "bold", shown(`${label}${block.wording}`))}\n`);
    for (const chart of block.charts) printChart(terminal, chart);
    for (const breakdown of block.breakdowns) printBreakdown(terminal, breakdown);
  }
}

function printChart(terminal: Terminal, chart: Chart): void {
  if (chart.title !== null) terminal.out(`  ${shown(chart.title)}\n`);
  const width = Math.min(LABEL, Math.max(0, ...chart.rows.map((row) => row.label.length)));
  for (const { label, count, share, percent } of chart.rows) {
    const bar = styled(terminal, "blue", "█".repeat(Math.round((share ?? 0) * BAR)).padEnd(BAR));
    const figure = percent === null ? String(count).padStart(5) : `${percent.padStart(6)} (${count})`;
    terminal.out(`  ${fitted(label, width)}  ${bar} ${figure}\n`);
  }
  const notes = [
    chart.markerNote === null ? "" : `* ${chart.markerNote}.`,
    `${chart.nLabel} ${chart.baseNote}`.trim(),
  ];
  for (const note of notes.filter((one) => one !== "")) terminal.out(`  ${styled(terminal, "dim", note)}\n`);
}

function printBreakdown(terminal: Terminal, { title, classes, rows, protection }: Breakdown): void {
  terminal.out(`\n  ${title}\n`);
  const width = Math.min(LABEL, Math.max(0, ...rows.map((row) => row.label.length)));
  const columns = classes.map((one) => Math.max(5, Math.min(24, one.label.length)));
  if (rows.length > 0) {
    const heads = classes.map((one, i) => cut(one.label, columns[i] ?? 5).padStart(columns[i] ?? 5));
    terminal.out(`  ${"".padEnd(width)}  ${"N".padStart(5)}  ${heads.join("  ")}\n`);
  }
  for (const row of rows) {
    const cells = row.cells.map(({ count }, i) => String(count ?? "–").padStart(columns[i] ?? 5));
    terminal.out(`  ${fitted(row.label, width)}  ${String(row.n ?? "–").padStart(5)}  ${cells.join("  ")}\n`);
  }
  for (const [head, text] of protection) terminal.out(`  ${styled(terminal, "dim", `${head}. ${text}`)}\n`);
}

function fitted(label: string, width: number): string {
  return cut(shown(label), width).padEnd(width);
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
