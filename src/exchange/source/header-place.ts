import { hasSpans } from "./spans.ts";

/** One of the first filled rows of a table; `row` counts from 1 in the file, with the empty ones. */
export interface HeadRow {
  readonly cells: readonly string[];
  readonly row: number;
}

/** Which of the first filled rows are the header: `rows` of them, below `above`. */
export interface HeaderPlace {
  readonly above: number;
  readonly rows: number;
}

/** So many of the first rows are looked at. */
export const HEAD = 32;

/** The first filled rows, with how they end. */
export interface TableHead {
  readonly rows: readonly HeadRow[];
  /** In a workbook rows end where their last cell stands; in a csv all of a table are as long. */
  readonly shortRowsAreWhole: boolean;
}

/** How wide a header is at least beside the widest row that follows. */
const WIDE = 0.6;

/** Cells that a row above a table may fill, however narrow that is. */
const FEW = 2;

/** So many rows at least follow a header below a title. */
const LEAST_BELOW = 3;

/** How many of the rows that follow fit below it. */
const MOST = 0.8;

/**
 * How many of the first rows stand above the header: a title, "Exported on …". They fill a cell or two, and what follows
 * is wide; the header itself names what no answer below it is, and is not all numbers.
 */
export function rowsAboveHeader(rows: readonly (readonly string[])[], shortRowsAreWhole: boolean): number {
  const sizes = rows.map(sizeOf);
  const filledIn = (at: number): number => sizes[at]?.filled ?? 0;
  const begins = (at: number): boolean => {
    const own = filledIn(at);
    const widest = Math.max(0, ...sizes.slice(at + 1).map(({ filled }) => filled));
    if (own < 2 || own < WIDE * widest || at > rows.length - 1 - LEAST_BELOW) return false;
    const spans = at > 1 && hasSpans(rows.slice(at - 1)) ? 1 : 0;
    return areFew(sizes.slice(0, at - spans), own) && fit(rows, at, shortRowsAreWhole) && isHeader(rows, at);
  };
  // Most tables have nothing above them.
  if (filledIn(0) > FEW && filledIn(0) >= WIDE * Math.max(...sizes.map(({ filled }) => filled))) return 0;
  const found = rows.findIndex((_, at) => begins(at) && !(begins(at + 1) && filledIn(at + 1) > filledIn(at)));
  return Math.max(0, found > 1 && hasSpans(rows.slice(found - 1)) ? found - 1 : found);
}

/** Whether what stands above a row is little enough to be no part of the table. */
export function standsBelowTitle(rows: readonly (readonly string[])[], at: number): boolean {
  return areFew(rows.slice(0, at).map(sizeOf), sizeOf(rows[at] ?? []).filled);
}

interface RowSize {
  readonly filled: number;
  /** Up to its last cell that is filled. */
  readonly length: number;
}

function sizeOf(cells: readonly string[]): RowSize {
  const isFilled = (cell: string): boolean => cell.trim() !== "";
  return { filled: cells.filter(isFilled).length, length: cells.findLastIndex(isFilled) + 1 };
}

/** A title stands in one cell; what has more cells, such as "From", "1 May", fills the first of them. */
function areFew(above: readonly RowSize[], width: number): boolean {
  return above.every(
    ({ filled, length }) => filled < width && (filled <= 1 || length <= Math.max(FEW, Math.floor(width / 2))),
  );
}

function fit(rows: readonly (readonly string[])[], at: number, shortRowsAreWhole: boolean): boolean {
  const lengthOf = (cells: readonly string[]): number =>
    shortRowsAreWhole ? sizeOf(cells).length : cells.length;
  const width = lengthOf(rows[at] ?? []);
  const below = rows.slice(at + 1).map(lengthOf);
  const fitting = below.filter((length) => (shortRowsAreWhole ? length <= width : length === width));
  return fitting.length >= below.length * MOST;
}

function isHeader(rows: readonly (readonly string[])[], at: number): boolean {
  const below = rows.slice(at + 1);
  const names = (rows[at] ?? []).map((name) => name.trim());
  const given = names.filter((name) => name !== "");
  const isAnswer = names.some((name, i) => name !== "" && below.some((cells) => cells[i]?.trim() === name));
  const numbers = given.filter((name) => /^[-+]?[\d.,:/ -]+%?$/.test(name)).length;
  return !isAnswer && numbers * 2 <= given.length && new Set(given).size * 2 > given.length;
}

/** Where it is known that nothing stands above the header. */
export function firstRow(): HeaderPlace {
  return { above: 0, rows: 1 };
}
