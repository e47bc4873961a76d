import type { Block, Chart, Report } from "../../src/report/model.ts";
import { describe, describePlace, type Problem } from "../../src/problem.ts";

/** A report as plain lines: what a reader would find, in reading order. */
export function tellReport({ meta, blocks }: Report): string {
  const head = [meta.title, meta.theme, meta.date, meta.period, meta.edition, meta.status ?? ""];
  return [head.join(" | "), ...blocks.map(tellBlock)].join("\n\n");
}

/** Problems as a person reads them, without their hints. */
export function tellProblems(problems: readonly Problem[]): string {
  return problems
    .map((one) => `${one.severity}: ${describePlace(one.place, "nl")}: ${describe(one, "nl").message}`)
    .join("\n");
}

function tellBlock(block: Block): string {
  return [`[${block.id}] ${block.short}`, ...linesOf(block).map((line) => `  ${line}`)].join("\n");
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case "glance":
      return block.findings.map((one) => `${one.figure} (${one.detail}) ${one.sentence} → ${one.target}`);
    case "participants":
      return [block.columns, ...block.rows, block.total].map((row) => row.join(" | ")).concat(block.notes);
    case "closed":
      return [
        ...block.charts.flatMap(chartLines),
        ...block.breakdowns.flatMap((one) => [
          one.title,
          `  ${one.classes.map(({ label, tone }) => `${label} (${tone})`).join(" | ")}`,
          ...one.rows.map(
            (row) =>
              `  ${row.label} N=${row.n ?? "?"}: ${row.cells.map((cell) => cell.count ?? "niet getoond").join(" | ")}`,
          ),
          ...one.protection.map(([top, text]) => `  ${top}. ${text}`),
        ]),
      ];
    case "open":
      return [
        block.fact,
        ...block.themes.flatMap((theme) => [
          `${theme.title}: ${theme.said}`,
          ...theme.subpoints.map((point) => `  – ${point.text}: ${point.answers}`),
        ]),
        ...(block.conclusion === null ? [] : [block.conclusion.text, block.conclusion.restsOn]),
        `${block.nLabel} ${block.baseNote}`.trim(),
        ...block.notes,
        ...block.texts.map(
          (text, i) =>
            `${i + 1}. ${text.parts.map((part) => ("words" in part ? part.words : "[…]")).join("")}`,
        ),
      ];
    case "comparison":
      return block.refusal === null
        ? block.rows.map(
            (row) => `${row.label}: ${row.before.count} → ${row.now.count} (${row.difference ?? "–"})`,
          )
        : [block.refusal.text, ...block.refusal.details];
    case "account":
      return [...block.rows.map(([term, text]) => `${term}: ${text}`), block.standing];
  }
}

function chartLines(chart: Chart): string[] {
  return [
    ...(chart.title === null ? [] : [chart.title]),
    ...chart.rows.map(
      (row) => `${row.label}: ${row.said} ${row.tone}${row.detail === null ? "" : `, ${row.detail}`}`,
    ),
    ...chart.sums.map((sum) => `= ${sum.label}: ${sum.figure}`),
    ...(chart.markerNote === null ? [] : [`* ${chart.markerNote}`]),
    `${chart.nLabel} ${chart.baseNote}`.trim(),
    ...(chart.locationNote === null ? [] : [chart.locationNote]),
  ];
}
