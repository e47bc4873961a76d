import type { Language } from "../../text.ts";
import type { HeadMark } from "../dialect.ts";
import { dialects } from "../dialects.ts";
import type { MapSource, RowMark } from "../import-map.ts";
import type { Export } from "../read-export.ts";
import type { JoinedTable } from "../source/parts.ts";

/** Cells by which people and programs say that there is no answer. */
const NO_ANSWER = new Set([
  "-",
  "--",
  "–",
  "—",
  "NULL",
  "null",
  "NA",
  "NaN",
  "#N/A",
  "#NULL!",
  "(blank)",
  "(leeg)",
]);

/** How an export is written: as an earlier map says, and for the rest as it was found. */
export function sourceOf(
  { dialect, table, style }: Export,
  known: Partial<MapSource>,
  language: Language,
): MapSource {
  const habits = dialects[dialect];
  const unfinished = rowMark(habits.unfinished?.(table.headers), table);
  const tests = rowMark(habits.tests?.(table.headers), table);
  return {
    dialect,
    ...style,
    language,
    headerRows: table.headers.length,
    ...(hasTitle(table) && { headerRow: table.headerRow ?? 1 }),
    skipped: cellsAmong(table, (words) => NO_ANSWER.has(words)),
    notAsked: cellsAmong(table, (words) => habits.notAsked.includes(words)),
    ...(unfinished === undefined ? {} : { unfinished }),
    ...(tests === undefined ? {} : { tests }),
    ...known,
  };
}

/** Parts of one export that have their header in another row each are found anew next time. */
function hasTitle({ above = [], parts, headerRow }: JoinedTable): boolean {
  return above.length > 0 && (headerRow !== undefined || parts.length === 1);
}

/** A mark, with those of its values that occur. */
function rowMark(mark: HeadMark | undefined, { columns }: JoinedTable): RowMark | undefined {
  if (mark === undefined) return undefined;
  const found = new Set(columns[mark.column]?.values);
  const values = mark.values.filter((value) => found.has(value));
  return values.length === 0 ? undefined : { column: mark.column + 1, values };
}

/** The cells of a table that say so, as often as they occur in different columns and sorted. */
function cellsAmong({ columns }: JoinedTable, says: (words: string) => boolean): string[] {
  const found = new Set<string>();
  for (const column of columns) for (const words of column.values) if (says(words)) found.add(words);
  return [...found].sort();
}
