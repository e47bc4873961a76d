import { ARIAL_BOLD, breakLines, countLines, textWidth } from "../../office/fonts/measure.ts";
import { PT, type Design } from "./design.ts";

/** Where a chart's labels and bars go. */
export interface ChartFit {
  /** px of the labels' column. */
  readonly labels: number;
  /** Lines of the longest label. */
  readonly lines: number;
}

/** Air between label and axis, and at the chart's edge. */
const AIR = 28;

/** The label column: as wide as the widest label, at most half the chart; what is wider takes more lines. */
export function fitLabels(labels: readonly string[], width: number, design: Design): ChartFit {
  const face = design.fonts.body;
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, face, PT.text)));
  const column = Math.min(Math.ceil(widest + AIR), Math.floor(width / 2));
  const lines = Math.max(1, ...labels.map((label) => countLines(label, face, PT.text, column - AIR)));
  return { labels: column, lines };
}

/** A label whose words each fit in the column; a longer word is broken by hand, as programs shrink the chart instead. */
export function brokenLabel(label: string, { labels }: ChartFit, design: Design): string {
  const face = design.fonts.body;
  const width = labels - AIR;
  const hyphen = textWidth("-", face, PT.text);
  const breakWord = (word: string) =>
    textWidth(word, face, PT.text) <= width
      ? word
      : breakLines(word, face, PT.text, width - hyphen).join("-\n");
  return label.split(" ").map(breakWord).join(" ");
}

/** Least height in px of a row whose label takes so many lines. */
export function leastRow(lines: number, series: number): number {
  const text = lines <= 1 ? 40 : 29 * lines;
  return series > 1 ? Math.max(58, text) : text;
}

/** Rows are no higher than this or than their labels, or a chart of one bar would be a wall. */
const HIGHEST_ROW = 94;

export function chartHeight(rows: number, room: number, least = 0): number {
  return Math.max(40, Math.min(room, rows * Math.max(HIGHEST_ROW, least)));
}

/**
 * The plot as parts of the chart's width. It ends at the chart's right edge, or before it where the longest bar's
 * label would not fit behind the bar.
 */
export function plotOf(
  fit: ChartFit,
  width: number,
  longest: { readonly part: number; readonly label: string } | null,
): { readonly x: number; readonly w: number } {
  const rest = width - fit.labels;
  const label = longest === null ? 0 : textWidth(longest.label, ARIAL_BOLD, PT.text) + 14;
  const room = longest === null || longest.part <= 0 ? rest : (rest - label) / longest.part;
  return { x: fit.labels / width, w: Math.min(rest, room) / width };
}

/** End of the axis: half when nothing passes 45 %, so that small parts can be told apart. */
export function axisEnd(parts: readonly number[], whole: number): number {
  if (whole <= 0) return 1;
  return Math.max(0, ...parts) <= 0.45 * whole ? whole / 2 : whole;
}
