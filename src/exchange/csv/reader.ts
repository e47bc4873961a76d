/** How a separated file is written. */
export interface CsvStyle {
  readonly separator: string;
  /** Whether a quote at the start of a cell begins a quoted cell; in some exports it is a sign like any other. */
  readonly quotes: boolean;
}

/**
 * Takes one row: `cells[0..length)`; the array is used again for the next row. Answering `false` stops reading.
 */
export type TakeRow = (cells: readonly string[], length: number, row: number) => boolean | undefined;

export type CsvMistake =
  /** A quoted cell that begins in this row is never closed. */
  | { readonly kind: "quote-open"; readonly row: number }
  /** A row of more signs than any answer has: the separator, the quotes or the file is wrong. */
  | { readonly kind: "row-too-long"; readonly row: number };

/** Cells in one row; one that has more is handed on as far as it goes, and is the last. */
const MOST_CELLS = 1 << 16;

/** Signs in one row; beyond it a quote was left open or the file is no table. */
const LONGEST_ROW = 1 << 22;

const QUOTE = 34;
const LF = 10;
const CR = 13;

/**
 * Reads separated text that comes in pieces, row by row. Lenient where programs differ: any line end, a quote inside an
 * unquoted cell is a sign, words after a closing quote are kept.
 */
export function readCsv(pieces: Iterable<string>, style: CsvStyle, take: TakeRow): CsvMistake | undefined {
  const reader = new RowReader(style, take);
  let rest = "";
  let enough = 0;
  for (const piece of pieces) {
    rest += piece;
    // A row that is not whole is read again when it has doubled, so that a long one costs no more than short ones.
    if (rest.length < enough) continue;
    const done = reader.read(rest, false);
    if (reader.stopped) return undefined;
    rest = rest.slice(done);
    enough = Math.min(rest.length * 2, LONGEST_ROW + 1);
    if (rest.length > LONGEST_ROW) return { kind: "row-too-long", row: reader.row };
  }
  const done = reader.read(rest, true);
  return done < rest.length && !reader.stopped ? { kind: "quote-open", row: reader.row } : undefined;
}

class RowReader {
  row = 1;
  stopped = false;
  private readonly cells: string[] = [];
  private readonly separator: number;
  private readonly quotes: boolean;
  private readonly take: TakeRow;
  /** Where the cell just read ended: the place of its separator or line end. */
  private end = 0;

  constructor({ separator, quotes }: CsvStyle, take: TakeRow) {
    this.separator = separator.charCodeAt(0);
    this.quotes = quotes;
    this.take = take;
  }

  /** Reads all whole rows; answers where the first row begins that is not whole. */
  read(text: string, last: boolean): number {
    let start = 0;
    while (start < text.length && !this.stopped) {
      const next = this.readRow(text, start, last);
      if (next === -1) break;
      start = next;
    }
    return start;
  }

  /** One row from `at`; answers where the next begins, or -1 where the text ends too soon. */
  private readRow(text: string, at: number, last: boolean): number {
    let length = 0;
    for (let from = at; ; from = this.end + 1) {
      const cell =
        this.quotes && text.charCodeAt(from) === QUOTE
          ? this.quoted(text, from, last)
          : this.plain(text, from);
      if (cell === undefined) return -1;
      this.cells[length++] = cell;
      if (length === MOST_CELLS) return this.stopAt(text.length, length);
      if (this.end < text.length && text.charCodeAt(this.end) === this.separator) continue;
      // A CR at the end of a piece may be half of a line end.
      const ended =
        this.end < text.length - 1 || (this.end < text.length && text.charCodeAt(this.end) === LF);
      if (!ended && !last) return -1;
      if (this.take(this.cells, length, this.row) === false) this.stopped = true;
      this.row++;
      return this.end + (text.charCodeAt(this.end) === CR && text.charCodeAt(this.end + 1) === LF ? 2 : 1);
    }
  }

  private stopAt(end: number, length: number): number {
    this.stopped = true;
    this.take(this.cells, length, this.row);
    return end;
  }

  private plain(text: string, from: number): string {
    let end = from;
    for (; end < text.length; end++) {
      const sign = text.charCodeAt(end);
      if (sign === this.separator || sign === LF || sign === CR) break;
    }
    this.end = end;
    return text.slice(from, end);
  }

  private quoted(text: string, from: number, last: boolean): string | undefined {
    for (let at = from + 1, doubled = false; ; doubled = true) {
      const quote = text.indexOf('"', at);
      if (quote === -1 || (quote === text.length - 1 && !last)) return undefined;
      if (text.charCodeAt(quote + 1) === QUOTE) {
        at = quote + 2;
        continue;
      }
      const written = text.slice(from + 1, quote);
      const words = doubled ? written.replaceAll('""', '"') : written;
      const behind = this.plain(text, quote + 1);
      return behind === "" ? words : words + behind;
    }
  }
}
