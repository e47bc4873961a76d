import { clean } from "./clean.ts";

/** The cell of a value that is not there. */
export const EMPTY = 0;

/**
 * One column of a source: every distinct value once, and per row which. A poll's columns repeat themselves, so this is
 * small, and everything that is decided about a value is decided once.
 */
export class SourceColumn {
  /** Distinct values, cleaned; the first is the empty one. */
  readonly values: string[] = [""];
  /** Control characters that were taken out. */
  removed = 0;
  private cells: Uint16Array | Uint32Array = new Uint16Array(64);
  private size = 0;
  private readonly asWritten = new Map<string, number>([["", EMPTY]]);
  private readonly asCleaned = new Map<string, number>([["", EMPTY]]);

  /** Rows come in rising order; rows left out are empty. */
  put(row: number, written: string): void {
    const value = this.asWritten.get(written) ?? this.add(written);
    if (value === EMPTY) return;
    if (row >= this.cells.length) this.cells = this.copied(Math.max(row + 1, this.cells.length * 2));
    this.cells[row] = value;
    this.size = row + 1;
  }

  /** Which of `values` stands in a row. */
  at(row: number): number {
    return row < this.size ? this.cells[row]! : EMPTY;
  }

  words(row: number): string {
    return this.values[this.at(row)] ?? "";
  }

  private add(written: string): number {
    const { words, removed } = clean(written);
    this.removed += removed;
    let value = this.asCleaned.get(words);
    if (value === undefined) {
      value = this.values.push(words) - 1;
      this.asCleaned.set(words, value);
      if (value === 0x10000) this.cells = this.copied(this.cells.length, true);
    }
    this.asWritten.set(written, value);
    return value;
  }

  private copied(length: number, wide = this.cells instanceof Uint32Array): Uint16Array | Uint32Array {
    const copy = wide ? new Uint32Array(length) : new Uint16Array(length);
    copy.set(this.cells);
    return copy;
  }
}
