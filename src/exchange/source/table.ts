import { clean, oneLine } from "./clean.ts";
import { HEAD, type HeaderPlace, type TableHead } from "./header-place.ts";
import { SourceColumn } from "./source-column.ts";

/** Why a row of the source is not in the answers. */
export type ListReason = "empty" | "ragged" | "test" | "note";

/** A row of the source that is not in the answers, counted from 1 with the header. */
export interface ListedRow {
  readonly row: number;
  readonly reason: ListReason;
}

/** A row that stands above the header: a title, a date. */
export interface AboveHeader {
  readonly row: number;
  readonly words: string;
}

/** A table of another program: its header rows, and its answers by column. */
export interface SourceTable {
  /** Header rows, each cell on one line. */
  readonly headers: readonly (readonly string[])[];
  /** The row in the source that the header begins in; 1 where a file has no rows above it. */
  readonly headerRow?: number;
  /** Rows above the header that hold something, with their words. */
  readonly above?: readonly AboveHeader[];
  readonly columns: readonly SourceColumn[];
  /** Row numbers in the source of the rows in the columns. */
  readonly rows: readonly number[];
  readonly listed: readonly ListedRow[];
}

export const WIDEST = 20_000;
const MOST_CELLS = 100_000_000;
const MOST_EMPTY = 5_000_000;
/** So many rows below a table may be notes, where it has so many of answers. */
const MOST_NOTES = 10;
const LEAST_ROWS = 5;
/** Rows above a header that are told of. */
const MOST_ABOVE = 100;

/** Where a header is sought, and how rows end. */
export interface TableReading {
  readonly findHeader: (head: TableHead) => HeaderPlace;
  /** The row the header begins in, where somebody says so. */
  readonly headerRow?: number | undefined;
  /** In a workbook rows end where their last cell stands, so a short row is whole. */
  readonly shortRowsAreWhole: boolean;
}

/** Why reading a table stopped. */
export type TableMistake = "too-wide" | "too-many-cells";

/** A row that waits, with the empty rows before it. */
interface HeldRow {
  readonly cells: readonly string[];
  readonly row: number;
  readonly empty: readonly number[];
}

/** Takes rows one by one and makes columns of them; the first rows wait until it is decided what is header. */
export class TableBuilder {
  mistake: TableMistake | undefined;
  private readonly head: HeldRow[] = [];
  private readonly headers: string[][] = [];
  private readonly above: AboveHeader[] = [];
  private headerRow: number;
  private columns: SourceColumn[] | undefined;
  private readonly rows: number[] = [];
  private readonly listed: ListedRow[] = [];
  /** Empty rows since the last one that is not: they are rows only when another follows. */
  private readonly empty: number[] = [];
  /** Rows after an empty one that hold a single cell: they are notes below the table unless more answers follow. */
  private readonly notes: HeldRow[] = [];
  private readonly reading: TableReading;

  constructor(reading: TableReading) {
    this.reading = reading;
    this.headerRow = reading.headerRow ?? 1;
  }

  /** Takes `cells[0..length)`, in which holes are empty; answers false when the table cannot be read any further. */
  take(cells: readonly string[], length: number, row: number): boolean {
    if (length > WIDEST) this.mistake = "too-wide";
    else if (filledLength(cells, length) === 0) this.takeEmpty(row);
    else if (row < (this.reading.headerRow ?? 0)) this.takeAbove(cells.slice(0, length), row);
    else if (this.columns !== undefined) this.place(this.columns, cells, length, row);
    else {
      const copy = Array.from({ length }, (_, i) => cells[i] ?? "");
      this.head.push({ cells: copy, row, empty: this.empty.splice(0) });
      if (this.head.length === HEAD) this.decide();
    }
    return this.mistake === undefined;
  }

  finish(): SourceTable {
    const columns = this.columns ?? this.decide();
    this.settleNotes(columns);
    const { headers, rows, listed, headerRow, above } = this;
    return { headers, headerRow, above, columns, rows, listed };
  }

  private decide(): SourceColumn[] {
    const seen = this.head.map(({ cells, row }) => ({ row, cells: cells.map((cell) => clean(cell).words) }));
    const { shortRowsAreWhole } = this.reading;
    const { above, rows: count } = this.reading.findHeader({ rows: seen, shortRowsAreWhole });
    for (const { cells, row } of this.head.splice(0, above)) this.takeAbove(cells, row);
    this.headerRow = this.head[0]?.row ?? this.headerRow;
    const width = this.widthOf(count);
    this.columns = Array.from({ length: width }, () => new SourceColumn());
    for (const { cells } of this.head.slice(0, count)) {
      this.headers.push(Array.from({ length: width }, (_, i) => oneLine(clean(cells[i] ?? "").words)));
    }
    const pending = this.empty.splice(0);
    for (const { cells, row, empty } of this.head.slice(count)) {
      this.empty.push(...empty);
      this.place(this.columns, cells, cells.length, row);
    }
    this.empty.push(...pending);
    return this.columns;
  }

  /** In a workbook cells without a header may be nothing but a colour, as far as a sheet is wide. */
  private widthOf(headerRows: number): number {
    const filled = this.head.map(({ cells }) => filledLength(cells, cells.length));
    const widths = this.head.slice(0, headerRows).map(({ cells }) => cells.length);
    return Math.max(0, ...(this.reading.shortRowsAreWhole ? filled : widths));
  }

  private takeAbove(cells: readonly string[], row: number): void {
    if (this.above.length >= MOST_ABOVE) return;
    const words = cells.map((cell) => oneLine(clean(cell).words)).filter((cell) => cell !== "");
    this.above.push({ row, words: words.join(" · ") });
  }

  private takeEmpty(row: number): void {
    if (this.head.length > 0) this.empty.push(row);
    if (this.empty.length + this.listed.length > MOST_EMPTY) this.mistake = "too-many-cells";
  }

  private place(
    columns: readonly SourceColumn[],
    cells: readonly string[],
    length: number,
    row: number,
  ): void {
    const mayBeNote = this.empty.length > 0 || this.notes.length > 0;
    const waits = (mayBeNote && isNote(cells, length)) || isTotal(cells);
    if (waits && columns.length > 2 && this.notes.length < MOST_NOTES) {
      this.notes.push({ cells: cells.slice(0, length), row, empty: this.empty.splice(0) });
      return;
    }
    this.addNotes(columns);
    this.add(columns, cells, length, row);
  }

  private addNotes(columns: readonly SourceColumn[]): void {
    const pending = this.empty.splice(0);
    for (const { cells, row, empty } of this.notes.splice(0)) {
      this.empty.push(...empty);
      this.add(columns, cells, cells.length, row);
    }
    this.empty.push(...pending);
  }

  /** Somebody may have answered one question only; a note says what nobody answered. */
  private settleNotes(columns: readonly SourceColumn[]): void {
    const [name] = columns;
    const isAnswer = ({ cells }: HeldRow): boolean =>
      name?.values.includes(clean(cells[0] ?? "").words) === true;
    if (this.rows.length < LEAST_ROWS || this.notes.some(isAnswer)) return this.addNotes(columns);
    for (const { row, empty } of this.notes.splice(0)) {
      for (const one of empty) this.listed.push({ row: one, reason: "empty" });
      this.listed.push({ row, reason: "note" });
    }
  }

  private add(columns: readonly SourceColumn[], cells: readonly string[], length: number, row: number): void {
    const width = columns.length;
    const filled = filledLength(cells, length);
    for (const empty of this.empty.splice(0)) this.listed.push({ row: empty, reason: "empty" });
    if (filled > width || (length < width && !this.reading.shortRowsAreWhole)) {
      this.listed.push({ row, reason: "ragged" });
    } else {
      const at = this.rows.push(row) - 1;
      for (let i = 0; i < filled; i++) columns[i]!.put(at, cells[i] ?? "");
      if (this.rows.length * width > MOST_CELLS) this.mistake = "too-many-cells";
    }
  }
}

/** A text in the first cell and nothing else. */
function isNote(cells: readonly string[], length: number): boolean {
  return filledLength(cells, length) === 1 && /\p{L}/u.test(cells[0] ?? "");
}

/** The row of totals that programs put below a table. */
function isTotal([name = ""]: readonly string[]): boolean {
  return /^\s*((eind)?totaal|(grand )?total|gemiddelde|average)\s*([:(].{0,20})?$/i.test(name);
}

/** The length without empty cells at the end. */
function filledLength(cells: readonly string[], length: number): number {
  let filled = length;
  while (filled > 0 && (cells[filled - 1] ?? "").trim() === "") filled--;
  return filled;
}
