import { openZip, UNZIP_LIMITS, type ZipArchive } from "../../office/unzip.ts";
import { problem, warning, type Outcome, type Problem } from "../../problem.ts";
import { readSharedStrings } from "../xlsx/shared-strings.ts";
import { readSheet, type CellContext, type SheetRemarks } from "../xlsx/sheet.ts";
import { readStyles } from "../xlsx/styles.ts";
import { TextTable } from "../xlsx/text-table.ts";
import { readWorkbook, type WorkbookParts } from "../xlsx/workbook.ts";
import { sizeProblem } from "./read-csv.ts";
import type { FindHeader, KnownSource, ReadTable } from "./style.ts";
import { TableBuilder } from "./table.ts";

const MB = 1024 * 1024;

/** A sheet is read as a stream and never held whole, so it may be larger than what is held. */
const LIMITS = { ...UNZIP_LIMITS, entryBytes: 1024 * MB, totalBytes: 1536 * MB };

/** Reads the first filled sheet of a workbook, or the one that an earlier map names. */
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
  const filled = sheets.filter(({ path }) => hasRows(archive, path, file, context));
  const named = (list: typeof sheets) => list.map(({ name }) => name).join(", ");
  const chosen = wanted === undefined ? filled[0] : sheets.find(({ name }) => name === wanted);
  if (chosen === undefined) {
    return wanted === undefined
      ? { problems: [problem("import-empty", { file })] }
      : { problems: [problem("import-sheet-missing", { file }, { sheet: wanted, others: named(sheets) })] };
  }
  const builder = new TableBuilder({ findHeader, headerRow: known.headerRow, shortRowsAreWhole: true });
  const { problems, remarks } = readSheet(archive, chosen.path, file, context, (cells, length, row) =>
    builder.take(cells, length, row),
  );
  if (problems.length > 0) return { problems };
  const tooLarge = sizeProblem(builder, file);
  if (tooLarge !== undefined) return { problems: [tooLarge] };
  const others = filled.filter((sheet) => sheet !== chosen);
  const value = {
    table: builder.finish(),
    style: { file: "xlsx", sheet: chosen.name } as const,
    sheets: filled.map(({ name }) => name),
  };
  const told = remarksOf(remarks, file);
  if (others.length > 0 && wanted === undefined) {
    told.push(warning("import-other-sheets", { file }, { sheet: chosen.name, others: named(others) }));
  }
  return { value, problems: told };
}

function hasRows(archive: ZipArchive, path: string, file: string, context: CellContext): boolean {
  const seen = { row: false };
  const { problems } = readSheet(archive, path, file, context, (_, length) => {
    seen.row = length > 0;
    return !seen.row;
  });
  // A sheet that cannot be read is chosen, so that its problem is told.
  return seen.row || problems.length > 0;
}

function remarksOf({ formulas, errors }: SheetRemarks, file: string): Problem[] {
  return [
    ...(formulas > 0 ? [warning("import-formulas", { file }, { count: formulas })] : []),
    ...(errors > 0 ? [warning("import-cell-errors", { file }, { count: errors })] : []),
  ];
}
