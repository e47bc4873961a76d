import type { Cell, StyledCell } from "../../../office/xlsx/model.ts";
import type { StyleName } from "../../../office/xlsx/styles.ts";

export type Row = readonly Cell[];

export const EMPTY: Row = [];

/** A text above or below a table, over as many columns as tables usually have. */
export function line(value: string, style: StyleName = "prose"): Row {
  return [{ value, style, across: 4 }];
}

/** Lines for what there is to say, without those that say nothing. */
export function linesOf(...texts: readonly (string | null)[]): Row[] {
  return texts.filter((text) => text !== null && text !== "").map((text) => line(text ?? ""));
}

/** The head of a table: its first column left, the figures right. */
export function head(first: string, ...figures: readonly string[]): Row {
  return [
    { value: first, style: "head" },
    ...figures.map((value) => ({ value, style: "headRight" }) as const),
  ];
}

export function count(value: number): StyledCell {
  return { value, style: "count" };
}

/**
 * A percentage as it was said elsewhere ("76 %"), as a number that a sheet can work with; what is not a plain
 * percentage ("–") stays as it was said, and nothing where counts stand alone.
 */
export function percent(said: string | null): StyledCell {
  const match = /^(\d+(?:[.,]\d+)?)\s*%$/u.exec(said ?? "");
  if (match === null) return { value: said, style: "textRight" };
  return { value: Number((match[1] ?? "").replace(",", ".")) / 100, style: "percent" };
}

/** A figure that was said as text: a number where it is one, a percentage likewise. */
export function figure(said: string): StyledCell {
  return /^\d+$/.test(said) ? count(Number(said)) : percent(said);
}

/** "+9", "−6", "±0" as a number; null where no difference may be said. */
export function difference(said: string | null): StyledCell {
  const match = /^([+−±-])(\d+)$/u.exec(said ?? "");
  if (match === null) return { value: said, style: "textRight" };
  const size = Number(match[2]);
  return { value: match[1] === "−" || match[1] === "-" ? -size : size, style: "difference" };
}

const TOTALS: Partial<Record<StyleName, StyleName>> = {
  count: "totalCount",
  percent: "totalPercent",
  difference: "totalDifference",
};

/** The same row as the last one of a table. */
export function total(row: readonly (StyledCell | string)[]): Row {
  return row.map((cell) =>
    typeof cell === "string"
      ? { value: cell, style: "totalText" }
      : { ...cell, style: TOTALS[cell.style] ?? "totalText" },
  );
}
