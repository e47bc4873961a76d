import type { StyledCell } from "../../../office/xlsx/model.ts";
import type { Breakdown, BreakdownRow, Chart, ClosedBlock } from "../../model.ts";
import { baseRows } from "./base.ts";
import { count, EMPTY, head, line, linesOf, percent, total, type Row } from "./rows.ts";
import type { WorkbookWords } from "./words.ts";

/** The tables of one closed question: whole, and by group as far as it may be shown. */
export function closedRows(block: ClosedBlock, words: WorkbookWords): Row[] {
  const marker = block.charts.find((chart) => chart.markerNote !== null)?.markerNote;
  return [
    ...block.charts.flatMap((chart) => chartRows(chart, words)),
    ...(marker === undefined || marker === null ? [] : [EMPTY, line(`* ${marker}`)]),
    ...block.breakdowns.flatMap((breakdown) => breakdownRows(breakdown, words)),
  ];
}

function chartRows(chart: Chart, words: WorkbookWords): Row[] {
  const detailed = chart.rows.some(({ detail }) => detail !== null);
  const cells = (one: { count: number; percent: string | null }): StyledCell[] =>
    chart.percentages ? [count(one.count), percent(one.percent)] : [count(one.count)];
  const heads = [words.count, ...(chart.percentages ? ["%"] : []), ...(detailed ? [words.remark] : [])];
  return [
    EMPTY,
    ...(chart.title === null ? [] : [line(chart.title, "heading")]),
    head(`${words.answer}${chart.markerNote === null ? "" : " *"}`, ...heads),
    ...chart.rows.map((row): Row => [
      row.label,
      ...cells(row),
      ...(detailed ? [{ value: row.detail, style: "textRight" } as const] : []),
    ]),
    ...chart.sums.map((sum) => total([withCapital(sum.label), ...cells(sum)])),
    ...linesOf(baseLine(chart), chart.locationNote),
    ...baseRows(chart.base, words),
  ];
}

function breakdownRows(breakdown: Breakdown, words: WorkbookWords): Row[] {
  const classes = breakdown.classes.map(({ label }) => label);
  const heads = breakdown.percentages ? classes.flatMap((label) => [label, `${label}, %`]) : classes;
  const reasons = breakdown.protection.map(([title, text]) => `${title}: ${text}`);
  const table =
    breakdown.rows.length === 0
      ? []
      : [
          head(words.group, "N", ...heads),
          ...breakdown.rows.map((row) => groupRow(row, breakdown.percentages, words)),
        ];
  return [
    EMPTY,
    line(breakdown.title, "heading"),
    ...table,
    ...linesOf(breakdown.nLabel, ...reasons, ...breakdown.notes),
  ];
}

/** What is withheld is said in words: never a nought, a dash or an empty cell. */
function groupRow(row: BreakdownRow, percentages: boolean, words: WorkbookWords): Row {
  const shown = (value: number | null): StyledCell =>
    value === null ? { value: words.notShown, style: "textRight" } : count(value);
  return [
    row.label,
    shown(row.n),
    ...row.cells.flatMap((cell) =>
      percentages ? [shown(cell.count), percent(cell.percent)] : [shown(cell.count)],
    ),
  ];
}

/** "N = 93 van 98 deelnemers: …"; a new sentence gets its full stop before it. */
function baseLine({ nLabel, baseNote }: Chart): string {
  return `${nLabel}${/^\p{Lu}/u.test(baseNote) ? "." : ""} ${baseNote}`.trim();
}

function withCapital(label: string): string {
  return label.slice(0, 1).toLocaleUpperCase("nl") + label.slice(1);
}
