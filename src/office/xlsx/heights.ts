import { ARIAL, ARIAL_BOLD, countLines } from "../fonts/measure.ts";
import { isStyled } from "./cells.ts";
import type { Cell } from "./model.ts";
import { letters, type StyleName } from "./styles.ts";

/** The height of a row of one line, in points. */
export const ROW_HEIGHT = 15;
// Excel shows no row higher than this.
const HIGHEST = 409;
// What a column has that nobody gave a width.
const DEFAULT_WIDTH = 9;
const LONGEST_MEASURED = 3000;

/**
 * The height a row needs for its texts to be read whole, or null where one line does. Programs open a file with the
 * heights it gives and fit them only when somebody edits.
 */
export function rowHeight(cells: readonly Cell[], widths: readonly number[]): number | null {
  let height = ROW_HEIGHT;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] ?? null;
    const { value, style, across = 1 } = isStyled(cell) ? cell : { value: cell, style: "text" as const };
    if (typeof value !== "string") continue;
    const width = across === 1 ? widths[i] : sum(widths.slice(i, i + across));
    height = Math.max(height, textHeight(value, style, width ?? DEFAULT_WIDTH));
  }
  return height === ROW_HEIGHT ? null : Math.min(HIGHEST, height);
}

function textHeight(text: string, style: StyleName, width: number): number {
  const { points, bold, wraps } = letters(style);
  const line = points * 1.2;
  // The widest letter is less than twice as wide as the digits that a column's width is counted in.
  const fits = 2 * text.length * (points / 10) < width && !text.includes("\n");
  if (fits || !wraps) return Math.ceil(line + 2.5);
  if (text.length > LONGEST_MEASURED) return HIGHEST;
  const lines = countLines(text, bold ? ARIAL_BOLD : ARIAL, points, pixels(width));
  return Math.ceil(lines * line + 2.5);
}

/** The room for text in a column: 7 px a digit of Arial 10, with the cell's own margins taken off. */
function pixels(width: number): number {
  return Math.max(10, 7 * width - 4);
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
