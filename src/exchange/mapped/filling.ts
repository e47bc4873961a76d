import { warning, type ProblemCode } from "../../problem.ts";
import type { Variable } from "../../questionnaire/variables.ts";
import type { Column } from "../../responses/data-set.ts";
import { FewOfEach } from "../../responses/few-of-each.ts";
import { FIRST_CATEGORY } from "../../responses/status.ts";
import type { MapColumn, MapQuestion, MapSource } from "../import-map.ts";
import { headerOf } from "../source/header-words.ts";
import { placeOfRow, type JoinedTable } from "../source/parts.ts";
import type { SourceColumn } from "../source/source-column.ts";
import type { OrderedRow } from "./row-order.ts";

/** No answer in this cell: it is left as it is, skipped. */
export const NOTHING = 0;

/** What the columns of a question are filled from, and where to tell what was not understood. */
export interface Filling {
  readonly table: JoinedTable;
  readonly source: MapSource;
  readonly rows: readonly OrderedRow[];
  /** Words of a program in place of signs, made into signs again. */
  readonly words: (written: string) => string;
  readonly problems: FewOfEach;
}

/** A question with the columns of the source that answer it, and the columns of the data that it fills. */
export interface ToFill {
  readonly map: MapQuestion;
  readonly from: readonly { readonly entry: MapColumn; readonly column: SourceColumn }[];
  readonly into: ReadonlyMap<string, Column>;
}

/** An empty column for a variable: every cell skipped. */
export function emptyColumn({ level, categories }: Variable, size: number): Column {
  if (level === "text")
    return { kind: "texts", cells: new Uint8Array(size), values: new Array<string>(size).fill("") };
  if (level === "numeric")
    return { kind: "numbers", cells: new Uint8Array(size), values: new Float64Array(size) };
  const wide = categories.length + FIRST_CATEGORY > 256;
  return { kind: "categories", cells: wide ? new Uint16Array(size) : new Uint8Array(size) };
}

/** Which distinct values of a column mean that there is no answer. */
export function absentIn(column: SourceColumn, { skipped, notAsked }: MapSource): boolean[] {
  const absent = new Set(["", ...skipped, ...notAsked]);
  return column.values.map((words) => absent.has(words));
}

const LONGEST_HEADER = 40;
const LONGEST_FOUND = 60;

/** Tells of a cell that was not understood, at its place in the source. */
export function tell(
  filling: Filling,
  code: ProblemCode,
  { column }: MapColumn,
  row: OrderedRow,
  found: string,
): void {
  const header = headerOf(filling.table, column - 1);
  const name = header.length > LONGEST_HEADER ? `${header.slice(0, LONGEST_HEADER)}…` : header;
  const place = { ...placeOfRow(filling.table, row.source), column: `${column} (${name})` };
  filling.problems.add(warning(code, place, { found: found.slice(0, LONGEST_FOUND) }));
}
