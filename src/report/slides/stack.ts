import type { BarChart } from "../../office/drawing/chart.ts";
import type { Paint } from "../../office/drawing/colour.ts";
import type { Box } from "../../office/drawing/geometry.ts";
import type { Run, RunStyle } from "../../office/drawing/text.ts";
import { textWidth } from "../../office/fonts/measure.ts";
import type { ChartShape, Shape } from "../../office/presentation/shape.ts";
import type { Tone } from "../model.ts";
import { valueFormat, valueOf, type BarFigure } from "../deck/bars.ts";
import { brokenLabel, chartHeight, fitLabels, leastRow, plotOf } from "../deck/chart-fit.ts";
import { PT, type Page } from "../deck/design.ts";
import type { Deck } from "../deck/draft.ts";
import { runLines, setText } from "../deck/typeset.ts";
import { tie } from "../tie.ts";

/** Bars of pieces: a row a group or a grid's row, a piece a class of answers. */
export interface StackPlan {
  readonly classes: readonly { readonly label: string; readonly tone: Tone }[];
  readonly rows: readonly StackRow[];
  readonly percentages: boolean;
  readonly categoryHead: string;
  readonly alt: string;
}

export interface StackRow {
  readonly label: string;
  readonly n: number | null;
  readonly cells: readonly BarFigure[];
}

const LEGEND_LINE = 32;

/** Where the chart starts under its legend, and how many rows a slide can hold. */
export function stackLayout(deck: Deck, page: Page, top: number, plan: StackPlan, width: number) {
  const style: RunStyle = { pt: PT.text };
  const lines = runLines(legendRuns(deck, plan), style, page.width, deck.design);
  const legendHeight = lines * LEGEND_LINE;
  const chartTop = top + legendHeight + 12;
  const labels = plan.rows.map((row) => row.label);
  const least = Math.max(52, leastRow(fitLabels(labels, width, deck.design).lines, 1));
  return { legendHeight, chartTop, rowsPerSlide: Math.max(1, Math.floor((page.bottom - chartTop) / least)) };
}

/** The legend as text: squares in the colours of the pieces, in the order of the pieces. */
export function legend(deck: Deck, page: Page, box: Box, plan: StackPlan): Shape {
  return setText(deck, page, "legend", box, [{ runs: legendRuns(deck, plan) }]);
}

function legendRuns(deck: Deck, { classes }: StackPlan): Run[] {
  const paints = paintsOf(deck, classes);
  return classes.flatMap(({ label }, i): Run[] => {
    const paint = paints[i] ?? deck.design.palette.now;
    const words = { text: `\u00A0${tie(label).replaceAll(" ", "\u00A0")}` };
    return [...(i === 0 ? [] : [{ text: "   " }]), mark(paint), words];
  });
}

/** "■" in a solid colour, "□" for what is hollow. */
export function mark({ fill, line }: Paint): Run {
  const hollow = line !== undefined && (fill === null || fill.slot === "bg1");
  const colour = hollow ? line.colour : fill;
  return { text: hollow ? "□" : "■", ...(colour !== null && { colour }) };
}

/** Good, middle and bad have their colours; a scale without them has shades of one. */
function paintsOf({ design: { palette } }: Deck, classes: StackPlan["classes"]): Paint[] {
  const judged = classes.some(({ tone }) => tone !== "bar" && tone !== "hollow" && tone !== "quiet");
  const plain = classes.filter(({ tone }) => tone === "bar").length;
  let shade = 0;
  return classes.map(({ tone }) =>
    tone === "bar" && !judged && plain > 1 ? palette.shade(shade++, plain) : palette.tones[tone],
  );
}

export function stackedChart(
  deck: Deck,
  page: Page,
  top: number,
  width: number,
  plan: StackPlan,
): ChartShape {
  const { palette } = deck.design;
  const fit = fitLabels(
    plan.rows.map((row) => row.label),
    width,
    deck.design,
  );
  const h = chartHeight(plan.rows.length, page.bottom - top, leastRow(fit.lines, 1));
  const box = { x: page.left, y: top, w: width, h };
  const plot = plotOf(fit, width, null);
  const chart: BarChart = {
    lang: deck.lang,
    grouping: "percentStacked",
    gapWidth: 45,
    overlap: 100,
    categories: plan.rows.map((row) => brokenLabel(row.label, fit, deck.design)),
    categoryHead: plan.categoryHead,
    series: plan.classes.map((one, c) =>
      seriesOf(plan, one.label, c, paintsOf(deck, plan.classes), plot.w * width, deck),
    ),
    max: null,
    format: valueFormat(plan.percentages, deck),
    plot,
    text: { pt: PT.text, colour: palette.text },
    axis: null,
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

function seriesOf(
  plan: StackPlan,
  name: string,
  c: number,
  paints: readonly Paint[],
  width: number,
  deck: Deck,
) {
  const { palette } = deck.design;
  const paint = paints[c] ?? palette.now;
  const line = paint.line ?? palette.separator;
  return {
    name,
    values: plan.rows.map((row) => valueOf(row.cells[c] ?? { count: null, percent: null }, plan.percentages)),
    counts: plan.percentages ? plan.rows.map((row) => row.cells[c]?.count ?? null) : null,
    countsName: deck.words.countOf(name),
    paint: { ...paint, line },
    points: new Map<number, Paint>(),
    label: { pt: PT.text, bold: true, colour: palette.labelOn(paint) },
    pointLabels: new Map<number, RunStyle>(),
    unlabelled: new Set(plan.rows.flatMap((row, i) => (isTooSmall(row, c, plan, width) ? [i] : []))),
  };
}

/** Under 5 % a piece has no room for its label, nor where the label is wider than the piece. */
function isTooSmall({ cells }: StackRow, c: number, plan: StackPlan, width: number): boolean {
  const values = cells.map((one) => valueOf(one, plan.percentages) ?? 0);
  const whole = values.reduce((sum, value) => sum + value, 0);
  const value = values[c] ?? 0;
  if (whole === 0 || value / whole < 0.05) return true;
  const label = plan.percentages ? `${Math.round(value * 100)} %` : String(value);
  return (value / whole) * width < textWidth(label, { name: "arialBold", margin: 1 }, PT.text) + 4;
}
