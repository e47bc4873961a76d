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

/** How many of the rows that follow fit below it. */
const MOST = 0.8;

/**
 * How many of the first rows stand above the header: a title, "Exported on …". They fill a cell or two, and what follows
 * is wide; the header itself names what no answer below it is, and is not all numbers.
 */
export function rowsAboveHeader(rows: readonly (readonly string[])[], shortRowsAreWhole: boolean): number {
  const filled = rows.map(filledCells);
  const begins = (at: number): boolean => {
    const own = filled[at] ?? 0;
    const isWide = own >= 2 && own >= WIDE * Math.max(0, ...filled.slice(at + 1));
    if (!isWide || at > rows.length - 2) return false;
    return areFew(filled.slice(0, at), own) && fit(rows, at, shortRowsAreWhole) && isHeader(rows, at);
  };
  if ((filled[0] ?? 0) >= Math.max(FEW + 1, WIDE * Math.max(...filled))) return 0;
  const isFirst = (at: number): boolean =>
    begins(at) && !(begins(at + 1) && (filled[at + 1] ?? 0) > (filled[at] ?? 0));
  return Math.max(
    0,
    rows.findIndex((_, at) => isFirst(at)),
  );
}

function fit(rows: readonly (readonly string[])[], at: number, shortRowsAreWhole: boolean): boolean {
  const width = rows[at]?.length ?? 0;
  const below = rows.slice(at + 1);
  const fitting = below.filter(({ length }) => (shortRowsAreWhole ? length <= width : length === width));
  return fitting.length >= below.length * MOST;
}

/** Whether what stands above a row is little enough to be no part of the table. */
export function standsBelowTitle(rows: readonly (readonly string[])[], at: number): boolean {
  return areFew(rows.slice(0, at).map(filledCells), filledCells(rows[at] ?? []));
}

function areFew(above: readonly number[], width: number): boolean {
  return above.every((filled) => filled < width && filled <= Math.max(FEW, width / 2));
}

function filledCells(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== "").length;
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
