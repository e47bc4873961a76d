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

/** Signs in one row; beyond it a quote was left open or the file is no table. */
const LONGEST_ROW = 1 << 24;

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
  for (const piece of pieces) {
    const text = rest + piece;
    const done = reader.read(text, false);
    if (reader.stopped) return undefined;
    rest = text.slice(done);
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
    let words = "";
    let at = from + 1;
    for (;;) {
      const quote = text.indexOf('"', at);
      if (quote === -1 || (quote === text.length - 1 && !last)) return undefined;
      words += text.slice(at, quote);
      if (text.charCodeAt(quote + 1) !== QUOTE) return words + this.plain(text, quote + 1);
      words += '"';
      at = quote + 2;
    }
  }
}
