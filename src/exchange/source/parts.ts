import { oneLine } from "./clean.ts";
import { SourceColumn } from "./source-column.ts";
import type { ListedRow, SourceTable } from "./table.ts";

/** A file, with the table it holds. */
export interface PartTable {
  readonly file: string;
  readonly table: SourceTable;
}

/** A table whose rows come from one file or several. */
export interface JoinedTable extends SourceTable {
  /** The files in order; `first` is the index of the first row that comes from it. */
  readonly parts: readonly { readonly file: string; readonly first: number; readonly rows: number }[];
  readonly listed: readonly (ListedRow & { readonly file: string })[];
}

/** Puts the parts of one export below each other; undefined where their headers differ. */
export function joinTables(parts: readonly PartTable[]): JoinedTable | undefined {
  const [first] = parts;
  if (first === undefined || !parts.every(({ table }) => sameHeaders(table, first.table))) return undefined;
  const listed = parts.flatMap(({ file, table }) => table.listed.map((one) => ({ ...one, file })));
  let rows = 0;
  const places = parts.map(({ file, table }) => {
    const from = rows;
    rows += table.rows.length;
    return { file, first: from, rows: table.rows.length + table.listed.length };
  });
  if (parts.length === 1) return { ...first.table, listed, parts: places };
  const { headers, headerRow = 1, above = [] } = first.table;
  // A row that is not the header's in every part says nothing.
  const isEverywhere = parts.every(({ table }) => table.headerRow === headerRow);
  return {
    headers,
    ...(isEverywhere && { headerRow }),
    above,
    columns: first.table.columns.map((_, column) => joinColumn(parts, column)),
    rows: parts.flatMap(({ table }) => table.rows),
    listed,
    parts: places,
  };
}

/** Where a row of the joined table stands in its file. */
export function placeOfRow(
  { parts, rows }: JoinedTable,
  index: number,
): { readonly file: string; readonly row: number } {
  const part = parts.findLast(({ first }) => first <= index);
  return { file: part?.file ?? "", row: rows[index] ?? 0 };
}

function sameHeaders(a: SourceTable, b: SourceTable): boolean {
  const plain = ({ headers, columns }: SourceTable) =>
    JSON.stringify([columns.length, headers.map((row) => row.map(oneLine))]);
  return plain(a) === plain(b);
}

function joinColumn(parts: readonly PartTable[], index: number): SourceColumn {
  const joined = new SourceColumn();
  let row = 0;
  for (const { table } of parts) {
    const column = table.columns[index];
    for (let i = 0; i < table.rows.length; i++) joined.put(row++, column?.words(i) ?? "");
    joined.removed += column?.removed ?? 0;
  }
  return joined;
}
