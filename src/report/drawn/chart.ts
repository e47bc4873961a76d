import type { BarChart, BarSeries } from "../../office/drawing/chart.ts";
import type { Paint } from "../../office/drawing/colour.ts";
import type { Box } from "../../office/drawing/geometry.ts";
import { painted, px, type Ink } from "./ink.ts";
import { pieceOf, setLines } from "./lines.ts";
import type { Mark, TextMark } from "./model.ts";

/** px between a label and the line that bars stand on, and between a bar and its figure. */
const AIR = 10;

/** Bars as an office program draws them: rows share the height, the gap is in percent of a bar. */
export function drawChart(chart: BarChart, box: Box, ink: Ink): Mark[] {
  const plot = { x: box.x + chart.plot.x * box.w, w: chart.plot.w * box.w };
  const row = box.h / Math.max(1, chart.categories.length);
  const marks = chart.categories.flatMap((category, i): Mark[] => {
    const y = box.y + i * row;
    const label = drawLabel(category, { x: box.x, y, w: plot.x - box.x - AIR, h: row }, chart, ink);
    return [...label, ...drawRow(chart, i, { x: plot.x, y, w: plot.w, h: row }, ink)];
  });
  if (chart.axis === null) return marks;
  const line = { colour: ink(chart.axis), width: px(1) };
  const points = [[plot.x, box.y] as const, [plot.x, box.y + box.h] as const];
  return [...marks, { kind: "path", points, closed: false, fill: null, line }];
}

function drawLabel(text: string, box: Box, chart: BarChart, ink: Ink): Mark[] {
  const look = { style: chart.text, align: "r" as const, lineSpacing: 100 };
  const { marks, height } = setLines([{ runs: [{ text }] }], box.w, look, ink);
  return moved(marks, box.x, box.y + (box.h - height) / 2);
}

function drawRow(chart: BarChart, i: number, box: Box, ink: Ink): Mark[] {
  const stacked = chart.grouping === "percentStacked";
  const bars = stacked ? 1 : chart.series.length;
  const height = box.h / (bars + chart.gapWidth / 100);
  const top = box.y + (box.h - height * bars) / 2;
  const total = chart.series.reduce((sum, series) => sum + (series.values[i] ?? 0), 0);
  const end = stacked ? total : (chart.max ?? 1);
  let from = 0;
  return chart.series.flatMap((series, s): Mark[] => {
    const value = series.values[i] ?? null;
    if (value === null || end <= 0) return [];
    const w = (value / end) * box.w;
    const bar = { x: box.x + (stacked ? from : 0), y: top + (stacked ? 0 : s * height), w, h: height };
    from += w;
    const rect: Mark = { kind: "rect", ...bar, ...painted(paintAt(series, i), ink) };
    return series.unlabelled.has(i) ? [rect] : [rect, drawFigure(value, series, i, bar, chart, ink)];
  });
}

function paintAt(series: BarSeries, i: number): Paint {
  return series.points.get(i) ?? series.paint;
}

function drawFigure(
  value: number,
  series: BarSeries,
  i: number,
  bar: Box,
  { grouping, format, text }: BarChart,
  ink: Ink,
): TextMark {
  const inside = grouping === "percentStacked";
  const piece = pieceOf(sayValue(value, format), series.pointLabels.get(i) ?? series.label, text, ink);
  return {
    kind: "text",
    x: inside ? bar.x + bar.w / 2 : bar.x + bar.w + AIR,
    y: bar.y + bar.h / 2 + piece.size * 0.36,
    anchor: inside ? "middle" : "start",
    pieces: [piece],
  };
}

/** A value in the two formats that our charts have: parts of a hundred, and counts. */
function sayValue(value: number, format: string): string {
  if (!format.includes("%")) return String(value);
  return `${Math.round(value * 100)}${format.includes(" ") ? "\u00A0" : ""}%`;
}

export function moved(marks: readonly TextMark[], x: number, y: number): TextMark[] {
  return marks.map((mark) => ({ ...mark, x: mark.x + x, y: mark.y + y }));
}
