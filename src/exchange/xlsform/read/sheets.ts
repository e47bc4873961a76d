import { openZip, UNZIP_LIMITS } from "../../../office/unzip.ts";
import { problem, type Outcome } from "../../../problem.ts";
import { findCsvStyle } from "../../csv/style.ts";
import { readCsv } from "../../csv/reader.ts";
import { decodeText } from "../../forms/decode.ts";
import { clean } from "../../source/clean.ts";
import { readSharedStrings } from "../../xlsx/shared-strings.ts";
import { readSheet } from "../../xlsx/sheet.ts";
import { readStyles } from "../../xlsx/styles.ts";
import { TextTable } from "../../xlsx/text-table.ts";
import { readWorkbook } from "../../xlsx/workbook.ts";
import { columnOf, type Column } from "./columns.ts";

/** A row of a sheet: its cells by column, empty ones left out. */
export interface SheetRow {
  /** Counted from 1. */
  readonly row: number;
  cell(name: string): string;
  /** The cells of a column in every language it has. */
  words(name: string): ReadonlyMap<string, string>;
  /** Names of columns that hold something here. */
  readonly names: readonly string[];
}

/** The sheets of a form by their names in lower case. */
export type Sheets = ReadonlyMap<string, readonly SheetRow[]>;

const MB = 1024 * 1024;
const LIMITS = { ...UNZIP_LIMITS, entryBytes: 16 * MB, totalBytes: 32 * MB };
export const LARGEST = 16 * MB;
const MOST_ROWS = 20_000;
const MOST_CELLS = 250_000;
const WIDEST = 2_000;

/** The sheets of XLSForm that are read; others are notes of people. */
const READ = new Set(["survey", "choices", "settings", "external_choices"]);

/** Names that objects of JavaScript have of themselves stand in no header of a form. */
const HOSTILE = /^(__proto__|constructor|prototype)$/;

/** Reads the sheets of a form out of a workbook, or out of the CSV that XLSForm's own tools write. */
export function readSheets(bytes: Uint8Array, file: string): Outcome<Sheets> {
  if (bytes.length > LARGEST)
    return { problems: [problem("form-too-large", { file }, { limit: `${LARGEST / MB} MB` })] };
  const gathered = new Gathering();
  const problems =
    bytes[0] === 0x50 && bytes[1] === 0x4b
      ? gatherWorkbook(bytes, file, gathered)
      : gatherCsv(bytes, file, gathered);
  if (problems.length > 0) return { problems };
  if (gathered.tooMany) return { problems: [problem("form-too-many-parts", { file }, { limit: MOST_ROWS })] };
  return gathered.hostile === undefined
    ? { value: gathered.sheets, problems: [] }
    : { problems: [problem("form-hostile-name", { file }, { name: gathered.hostile })] };
}

/** What the sheets of a workbook are called, in lower case; none where it is no workbook. */
export function sheetNames(bytes: Uint8Array, file: string): readonly string[] {
  const archive = openZip(bytes, file, LIMITS).value;
  const workbook = archive === undefined ? undefined : readWorkbook(archive, file).value;
  return (workbook?.sheets ?? []).map(({ name }) => nameOfSheet(name));
}

const nameOfSheet = (name: string) => name.trim().toLowerCase();

/** Puts rows with their header, and stops where there are more than a form has. */
class Gathering {
  readonly sheets = new Map<string, SheetRow[]>();
  tooMany = false;
  hostile: string | undefined;
  private readonly headers = new Map<string, readonly Column[]>();
  private rows = 0;
  private cells = 0;

  take(sheet: string, written: readonly string[], row: number): boolean {
    if (written.length > WIDEST) this.tooMany = true;
    if (this.tooMany) return false;
    const cells = Array.from(written, (cell: string | undefined) => clean(cell ?? "").words);
    if (cells.every((cell) => cell === "")) return true;
    this.cells += cells.length;
    if (++this.rows > MOST_ROWS || this.cells > MOST_CELLS || cells.length > WIDEST) this.tooMany = true;
    const columns = this.headers.get(sheet);
    if (columns === undefined) this.begin(sheet, cells);
    else this.sheets.get(sheet)?.push(rowOf(row, columns, cells));
    return !this.tooMany && this.hostile === undefined;
  }

  private begin(sheet: string, cells: readonly string[]): void {
    this.hostile ??= cells.find((cell) => HOSTILE.test(cell));
    this.headers.set(sheet, cells.map(columnOf));
    this.sheets.set(sheet, []);
  }
}

function rowOf(row: number, columns: readonly Column[], cells: readonly string[]): SheetRow {
  const filled = columns.flatMap((column, i) => {
    const value = cells[i] ?? "";
    return value === "" || column.name === "" ? [] : [{ ...column, value }];
  });
  return {
    row,
    cell: (name) => filled.find((one) => one.name === name)?.value ?? "",
    words: (name) =>
      new Map(filled.filter((one) => one.name === name).map(({ language, value }) => [language, value])),
    names: filled.map(({ name }) => name),
  };
}

function gatherWorkbook(bytes: Uint8Array, file: string, gathered: Gathering): Outcome<never>["problems"] {
  const archive = openZip(bytes, file, LIMITS);
  if (archive.value === undefined) return archive.problems;
  const workbook = readWorkbook(archive.value, file);
  if (workbook.value === undefined) return workbook.problems;
  const { sheets, sharedStrings, styles, from1904 } = workbook.value;
  const none: Outcome<TextTable> = { value: new TextTable(), problems: [] };
  const strings = sharedStrings === undefined ? none : readSharedStrings(archive.value, sharedStrings, file);
  if (strings.value === undefined) return strings.problems;
  const looks = styles === undefined ? { value: [], problems: [] } : readStyles(archive.value, styles, file);
  if (looks.value === undefined) return looks.problems;
  const context = { strings: strings.value, looks: looks.value, from1904 };
  for (const { name, path } of sheets) {
    const sheet = nameOfSheet(name);
    if (!READ.has(sheet) || path === undefined) continue;
    const { problems } = readSheet(archive.value, path, file, context, (cells, _, row) =>
      gathered.take(sheet, cells, row),
    );
    if (problems.length > 0) return problems;
  }
  return [];
}

/** A sheet's name stands alone in the first column, its rows begin in the second; or the file is the survey itself. */
function gatherCsv(bytes: Uint8Array, file: string, gathered: Gathering): Outcome<never>["problems"] {
  const text = decodeText(bytes);
  if (text === undefined) return [problem("file-not-utf8", { file })];
  let sheet: string | undefined;
  let parted = false;
  const mistake = readCsv([text], findCsvStyle(text.slice(0, 1 << 16)), (cells, length, row) => {
    const own = cells.slice(0, length);
    const [first = "", ...rest] = own;
    const alone = first.trim() !== "" && rest.every((cell) => cell.trim() === "");
    if (alone && READ.has(first.trim().toLowerCase())) {
      sheet = first.trim().toLowerCase();
      parted = true;
      return true;
    }
    if (sheet === undefined) sheet = "survey";
    return gathered.take(sheet, parted ? rest : own, row);
  });
  if (mistake === undefined) return [];
  return [
    mistake.kind === "quote-open"
      ? problem("import-quote-open", { file, row: mistake.row })
      : problem("import-row-too-long", { file, row: mistake.row }),
  ];
}
