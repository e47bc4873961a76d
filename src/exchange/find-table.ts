import type { DialectName } from "./dialect.ts";
import { dialects, recogniseDialect } from "./dialects.ts";
import type { MapSource } from "./import-map.ts";
import {
  rowsAboveHeader,
  standsBelowTitle,
  type HeaderPlace,
  type TableHead,
} from "./source/header-place.ts";

/** The header among the first rows, and the program that writes such a header. */
export interface FoundTable extends HeaderPlace {
  readonly dialect: DialectName;
}

/** So many rows are shown to a dialect. */
const SHOWN = 16;

/** Finds the header by the habits of programs, also below a title; in any other table by what follows it. */
export function findTable(head: TableHead, known: Partial<MapSource>): FoundTable {
  const rows = head.rows.map(({ cells }) => cells);
  const from = (above: number) => rows.slice(above, above + SHOWN);
  const own = known.headerRow === undefined ? ownHeader(rows, from, known.dialect) : 0;
  const above = own ?? rowsAboveHeader(rows, head.shortRowsAreWhole);
  const dialect = known.dialect ?? recogniseDialect(from(above));
  return { above, dialect, rows: known.headerRows ?? dialects[dialect].headerRows(from(above)) };
}

/** How many rows stand above a header that a program writes. */
function ownHeader(
  rows: readonly (readonly string[])[],
  from: (above: number) => readonly (readonly string[])[],
  known: DialectName | undefined,
): number | undefined {
  const isIts = (at: number): boolean => {
    if (known !== undefined && known !== "table") return dialects[known].recognises(from(at));
    return recogniseDialect(from(at)) !== "table";
  };
  const own = rows.findIndex((_, at) => isIts(at) && standsBelowTitle(rows, at));
  return own === -1 ? undefined : own;
}
