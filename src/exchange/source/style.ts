import type { Encoding } from "../csv/encoding.ts";
import type { HeaderPlace, TableHead } from "./header-place.ts";
import type { SourceTable } from "./table.ts";

/** How a source was written. */
export interface SourceStyle {
  readonly file: "csv" | "xlsx" | "sav" | "triple-s" | "questionnaire";
  readonly encoding?: Encoding;
  readonly separator?: string;
  readonly quotes?: boolean;
  readonly sheet?: string;
}

/** What is known of a source before it is read: how it is written, and in which row its header begins. */
export interface KnownSource extends Partial<SourceStyle> {
  readonly headerRow?: number;
}

/** Tells, from the first filled rows, which of them are header. */
export type FindHeader = (head: TableHead) => HeaderPlace;

/** A table with how it was written. */
export interface ReadTable {
  readonly table: SourceTable;
  readonly style: SourceStyle;
  /** The sheets of a workbook that hold something, in order. */
  readonly sheets?: readonly string[];
}
