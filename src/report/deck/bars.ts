import type { BarChart, BarSeries } from "../../office/drawing/chart.ts";
import type { Paint } from "../../office/drawing/colour.ts";
import type { ChartShape } from "../../office/presentation/shape.ts";
import type { Box } from "../../office/drawing/geometry.ts";
import type { Tone } from "../model.ts";
import { axisEnd, brokenLabel, fitLabels, plotOf } from "./chart-fit.ts";
import { PT, type Page } from "./design.ts";
import type { Deck } from "./draft.ts";

/** One bar as it is published. */
export interface BarFigure {
  readonly count: number | null;
  /** "76 %"; null where counts are shown. */
  readonly percent: string | null;
}

export interface BarRow {
  readonly label: string;
  readonly tone: Tone;
  /** One figure a series. */
  readonly figures: readonly BarFigure[];
}

/** A chart of bars as words and figures. */
export interface BarPlan {
  readonly rows: readonly BarRow[];
  readonly series: readonly { readonly name: string; readonly paint: Paint }[];
  readonly percentages: boolean;
  /** End of the value axis, the same on every slide of one question. */
  readonly end: number;
  readonly categoryHead: string;
  readonly alt: string;
}

/** The label of a category: with percentages its counts stand behind it. */
export function labelOf(row: BarRow, percentages: boolean, deck: Deck): string {
  if (!percentages) return row.label;
  const counts = row.figures.map((figure) => figure.count ?? 0);
  const [first = 0, second] = counts;
  const said =
    second === undefined
      ? deck.words.number(first)
      : deck.words.both(first, second).replaceAll(" ", "\u00A0");
  return `${row.label}\u00A0(${said})`;
}

/** The published value of a figure: rounded as printed, never more exact. */
export function valueOf(figure: BarFigure, percentages: boolean): number | null {
  if (!percentages) return figure.count;
  return figure.percent === null ? null : readPercent(figure.percent);
}

function readPercent(percent: string): number {
  const value = Number(percent.replace(",", ".").replaceAll(/[^\d.−-]/gu, ""));
  return Math.round(value * 10) / 1000;
}

/** Where the axis of these rows ends. */
export function endOf(rows: readonly BarRow[], percentages: boolean, n: number): number {
  const values = rows.flatMap((row) => row.figures.map((figure) => valueOf(figure, percentages) ?? 0));
  return axisEnd(values, percentages ? 1 : n);
}

/** Bars in the layout's place for a chart. */
export function barChart(deck: Deck, page: Page, box: Box, plan: BarPlan): ChartShape {
  const { palette } = deck.design;
  const labels = plan.rows.map((row) => labelOf(row, plan.percentages, deck));
  const fit = fitLabels(labels, box.w, deck.design);
  const values = plan.series.map((_, s) =>
    plan.rows.map((row) => valueOf(row.figures[s] ?? NOTHING, plan.percentages)),
  );
  const longest = Math.max(0, ...values.flat().map((value) => value ?? 0));
  const text = { pt: PT.text, colour: palette.text };
  const chart: BarChart = {
    lang: deck.lang,
    grouping: "clustered",
    gapWidth: plan.series.length > 1 ? 24 : plan.rows.length <= 6 ? 45 : 40,
    overlap: 0,
    categories: labels.map((label) => brokenLabel(label, fit, deck.design)),
    categoryHead: plan.categoryHead,
    series: plan.series.map((series, s) => seriesOf(series, s, plan, values[s] ?? [], deck)),
    max: plan.end,
    format: valueFormat(plan.percentages, deck),
    plot: plotOf(fit, box.w, {
      part: longest / plan.end,
      label: plan.percentages ? "100 %" : String(longest),
    }),
    text,
    axis: palette.text,
  };
  const slot = page.slots.get("chart");
  return {
    kind: "chart",
    name: slot?.name ?? deck.words.prompts.chart,
    placeholder: slot?.ref ?? null,
    box,
    alt: plan.alt,
    chart,
  };
}

const NOTHING: BarFigure = { count: null, percent: null };

/** The sign stands apart in Dutch and against the number in English. */
export function valueFormat(percentages: boolean, { report }: Deck): string {
  if (!percentages) return "0";
  return report.meta.voice.language === "nl" ? "0\\ %" : "0%";
}

function seriesOf(
  { name, paint }: BarPlan["series"][number],
  s: number,
  plan: BarPlan,
  values: readonly (number | null)[],
  { words, design }: Deck,
): BarSeries {
  const points = new Map<number, Paint>();
  if (plan.series.length === 1)
    plan.rows.forEach((row, i) => {
      if (row.tone !== "bar") points.set(i, design.palette.tones[row.tone]);
    });
  return {
    name,
    values,
    counts: plan.percentages ? plan.rows.map((row) => row.figures[s]?.count ?? null) : null,
    countsName: plan.series.length === 1 ? words.count : words.countOf(name),
    paint,
    points,
    label: { pt: PT.text, bold: true, colour: design.palette.text },
    pointLabels: new Map(),
    unlabelled: new Set(),
  };
}
