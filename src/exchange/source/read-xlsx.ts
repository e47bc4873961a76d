import { openZip, UNZIP_LIMITS, type ZipArchive } from "../../office/unzip.ts";
import { problem, warning, type Outcome, type Problem } from "../../problem.ts";
import { readSharedStrings } from "../xlsx/shared-strings.ts";
import { readSheet, type CellContext, type SheetRemarks } from "../xlsx/sheet.ts";
import { readStyles } from "../xlsx/styles.ts";
import { TextTable } from "../xlsx/text-table.ts";
import { readWorkbook, type SheetPart, type WorkbookParts } from "../xlsx/workbook.ts";
import { sizeProblem } from "./read-csv.ts";
import type { FindHeader, KnownSource, ReadTable } from "./style.ts";
import { TableBuilder, type SourceTable } from "./table.ts";

const MB = 1024 * 1024;

/** A sheet is read as a stream and never held whole, so it may be larger than what is held. */
const LIMITS = { ...UNZIP_LIMITS, entryBytes: 1024 * MB, totalBytes: 1536 * MB };

/** Reads the first sheet of a workbook that holds a table, or the one that somebody names. */
export function readXlsxSource(
  bytes: Uint8Array,
  file: string,
  findHeader: FindHeader,
  known: KnownSource,
): Outcome<ReadTable> {
  const archive = openZip(bytes, file, LIMITS);
  if (archive.value === undefined) return { problems: archive.problems };
  const workbook = readWorkbook(archive.value, file);
  if (workbook.value === undefined) return { problems: workbook.problems };
  const context = cellContext(archive.value, workbook.value, file);
  if (context.value === undefined) return { problems: context.problems };
  return chooseSheet(archive.value, workbook.value, context.value, file, findHeader, known);
}

function cellContext(archive: ZipArchive, parts: WorkbookParts, file: string): Outcome<CellContext> {
  const none: Outcome<TextTable> = { value: new TextTable(), problems: [] };
  const strings =
    parts.sharedStrings === undefined ? none : readSharedStrings(archive, parts.sharedStrings, file);
  const looks =
    parts.styles === undefined ? { value: [], problems: [] } : readStyles(archive, parts.styles, file);
  if (strings.value === undefined || looks.value === undefined) {
    return { problems: [...strings.problems, ...looks.problems] };
  }
  return { value: { strings: strings.value, looks: looks.value, from1904: parts.from1904 }, problems: [] };
}

function chooseSheet(
  archive: ZipArchive,
  { sheets }: WorkbookParts,
  context: CellContext,
  file: string,
  findHeader: FindHeader,
  known: KnownSource,
): Outcome<ReadTable> {
  const wanted = known.sheet;
  const filled = filledSheets(archive, sheets, file, context);
  const named = (list: readonly SheetPart[]) => list.map(({ name }) => name).join(", ");
  const chosen = wanted === undefined ? mostLikely(filled) : sheets.find(({ name }) => name === wanted);
  if (chosen === undefined) {
    return wanted === undefined
      ? { problems: [problem("import-empty", { file })] }
      : { problems: [problem("import-sheet-missing", { file }, { sheet: wanted, others: named(sheets) })] };
  }
  if (chosen.path === undefined)
    return { problems: [problem("import-sheet-lost", { file }, { sheet: chosen.name })] };
  const builder = new TableBuilder({ findHeader, headerRow: known.headerRow, shortRowsAreWhole: true });
  const { problems, remarks } = readSheet(archive, chosen.path, file, context, (cells, length, row) =>
    builder.take(cells, length, row),
  );
  if (problems.length > 0) return { problems };
  const tooLarge = sizeProblem(builder, file);
  if (tooLarge !== undefined) return { problems: [tooLarge] };
  const others = filled.filter(({ name }) => name !== chosen.name);
  const table = builder.finish();
  const value = {
    table,
    style: { file: "xlsx", sheet: chosen.name } as const,
    sheets: filled.map(({ name }) => name),
  };
  const told = remarksOf(remarks, table, file);
  if (others.length > 0 && wanted === undefined) {
    told.push(warning("import-other-sheets", { file }, { sheet: chosen.name, others: named(others) }));
  }
  return { value, problems: told };
}

interface FilledSheet extends SheetPart {
  /** Filled cells in the fullest of its first rows. */
  readonly width: number;
}

/** Sheets that hold something; one that cannot be read is among them, so that its problem is told. */
function filledSheets(
  archive: ZipArchive,
  sheets: readonly SheetPart[],
  file: string,
  context: CellContext,
): FilledSheet[] {
  return sheets.flatMap((sheet) => {
    if (sheet.path === undefined) return [{ ...sheet, width: FULL }];
    const seen = { width: 0, rows: 0 };
    const { problems } = readSheet(archive, sheet.path, file, context, (cells) => {
      seen.width = Math.max(seen.width, cells.filter((cell) => cell.trim() !== "").length);
      return ++seen.rows < LOOKED_AT && seen.width < FULL;
    });
    const width = problems.length > 0 ? FULL : seen.width;
    return width > 0 ? [{ ...sheet, width }] : [];
  });
}

const LOOKED_AT = 20;
/** So many columns are a table rather than a text about one. */
const FULL = 2;

/** The first table that is shown; else the first text; what is hidden comes last. */
function mostLikely(filled: readonly FilledSheet[]): FilledSheet | undefined {
  const shown = filled.filter(({ hidden }) => !hidden);
  const among = shown.length > 0 ? shown : filled;
  return among.find(({ width }) => width >= FULL) ?? among[0];
}

function remarksOf(
  { formulas, unsaved, errors, merged }: SheetRemarks,
  { headers, headerRow = 1 }: SourceTable,
  file: string,
): Problem[] {
  const answers = headerRow + headers.length;
  const among = merged.filter(({ to }) => to >= answers);
  return [
    ...(formulas > unsaved ? [warning("import-formulas", { file }, { count: formulas - unsaved })] : []),
    ...(unsaved > 0 ? [warning("import-formulas-unsaved", { file }, { count: unsaved })] : []),
    ...(errors > 0 ? [warning("import-cell-errors", { file }, { count: errors })] : []),
    ...(among.length > 0
      ? [warning("import-merged-cells", { file, row: among[0]?.from ?? 0 }, { count: among.length })]
      : []),
  ];
}
