import type { MapCorrection } from "./corrections/model.ts";
import type { MapFile, MapSource } from "./import-map.ts";

/** Where in a file the table stands, as somebody says. */
export interface SourceChoice {
  /** The sheet of a workbook. */
  readonly sheet?: string;
  /** The row that the header begins in, counted from 1. */
  readonly headerRow?: number;
}

/** Where the table stands by what was said, and what was said of that table since. */
export function chosenSource(corrections: readonly MapCorrection[]): {
  readonly choice: SourceChoice;
  readonly rest: readonly MapCorrection[];
} {
  const last = corrections.findLastIndex(({ kind }) => kind === "sheet" || kind === "header-row");
  const choice = corrections.slice(0, last + 1).reduce<SourceChoice>((chosen, one) => {
    if (one.kind === "sheet") return { sheet: one.sheet };
    return one.kind === "header-row" ? { ...chosen, headerRow: one.row } : chosen;
  }, {});
  return { choice, rest: corrections.slice(last + 1) };
}

/** A map to read another table with: what it says of a table elsewhere in the file goes. */
export function withChoice(known: MapFile, { sheet, headerRow }: SourceChoice): MapFile {
  const { source = {}, questions: _questions, columns: _columns, ...rest } = known;
  const isSheet = sheet === undefined || sheet === source.sheet;
  const isRow = headerRow === undefined || headerRow === source.headerRow;
  if (isSheet && isRow) return known;
  const { encoding, separator, quotes, language } = source;
  const written = {
    encoding,
    separator,
    quotes,
    language,
    sheet: sheet ?? source.sheet,
    headerRow: headerRow ?? (isSheet ? source.headerRow : undefined),
  };
  const said = Object.entries(written).filter(([, value]) => value !== undefined);
  return { ...rest, source: Object.fromEntries(said) satisfies Partial<MapSource> };
}
