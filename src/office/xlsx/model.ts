import type { FileProperties } from "../package.ts";
import type { StyleName } from "./styles.ts";

/** A workbook to write. Cells hold values and never formulas. */
export interface Workbook {
  readonly properties: FileProperties;
  readonly sheets: readonly [Sheet, ...Sheet[]];
}

export interface Sheet {
  /** As wished; made fit for a sheet's tab and unique in the workbook by `sheetNames`. */
  readonly name: string;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** Asked for once, from first to last, so that a sheet may be larger than memory. */
  readonly rows: Iterable<readonly Cell[]>;
  /** How many rows at the top stay in sight and return on each printed page. */
  readonly frozen?: number;
  /** The rows from `head` (counted from 1) to the last are a table that people can sort and filter. */
  readonly table?: DataTable;
  readonly landscape?: boolean;
  /** At the foot of each printed page, left of the page number. */
  readonly footer?: string;
}

export interface DataTable {
  /** Letters only, unique in the workbook. */
  readonly name: string;
  readonly head: number;
  /** The header cells; unique whatever their case. */
  readonly columns: readonly string[];
}

/** Text stays text, whatever it looks like; a number is a number. Null is an empty cell. */
export type CellValue = string | number | null;

export type Cell = CellValue | StyledCell;

export interface StyledCell {
  readonly value: CellValue;
  readonly style: StyleName;
  /** How many columns it runs over; the cells to its right stay empty. One where absent. */
  readonly across?: number;
  /** The sheet (counted from 0) that the cell leads to. */
  readonly sheet?: number;
}

/** Excel's limits; a larger file does not open. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
export const MAX_CELL_TEXT = 32_767;
