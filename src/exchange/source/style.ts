import type { Encoding } from "../csv/encoding.ts";
import type { SourceTable } from "./table.ts";

/** How a source was written. */
export interface SourceStyle {
  readonly file: "csv" | "xlsx" | "sav" | "triple-s" | "questionnaire";
  readonly encoding?: Encoding;
  readonly separator?: string;
  readonly quotes?: boolean;
  readonly sheet?: string;
}

/** Tells, from the first rows, how many of them are header. */
export type HeaderRows = (head: readonly (readonly string[])[]) => number;

/** A table with how it was written. */
export interface ReadTable {
  readonly table: SourceTable;
  readonly style: SourceStyle;
}
