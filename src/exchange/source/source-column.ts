import { ownWords } from "../../own-words.ts";
import { clean } from "./clean.ts";

/** The cell of a value that is not there. */
export const EMPTY = 0;

/** A power of two. */
const LATELY = 64;

/** Most columns have few different values: a byte a row. */
type Cells = Uint8Array | Uint16Array | Uint32Array;

/**
 * One column of a source: every distinct value once, and per row which. A poll's columns repeat themselves, so this is
 * small, and everything that is decided about a value is decided once.
 */
export class SourceColumn {
  /** Distinct values, cleaned; the first is the empty one. */
  readonly values: string[] = [""];
  /** Control characters that were taken out. */
  removed = 0;
  private cells: Cells = new Uint8Array(64);
  private size = 0;
  /** By the words as they were written and as they are cleaned: what is clean is never written in two ways. */
  private readonly known = new Map<string, number>([["", EMPTY]]);
  /** The value seen last of each length and first sign: comparing is quicker than looking up. */
  private readonly lately = new Array<string>(LATELY).fill("");
  private readonly latelyValues = new Uint32Array(LATELY);

  /** Rows come in rising order; rows left out are empty. */
  put(row: number, written: string): void {
    const value = this.valueOf(written);
    if (value === EMPTY) return;
    if (row >= this.cells.length)
      this.cells = this.copied(Math.max(row + 1, this.cells.length * 2), this.cells.BYTES_PER_ELEMENT);
    this.cells[row] = value;
    this.size = row + 1;
  }

  private valueOf(written: string): number {
    if (written === "") return EMPTY;
    const place = (written.charCodeAt(0) + written.length * 7) & (LATELY - 1);
    if (this.lately[place] === written) return this.latelyValues[place]!;
    const value = this.known.get(written) ?? this.add(written);
    const words = this.values[value]!;
    // What was cut from a longer text is not held on to.
    if (words === written) {
      this.lately[place] = words;
      this.latelyValues[place] = value;
    }
    return value;
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
    let value = this.known.get(words);
    if (value === undefined) {
      const own = ownWords(words);
      value = this.values.push(own) - 1;
      this.known.set(own, value);
      if (value === 0x100 || value === 0x10000) {
        this.cells = this.copied(this.cells.length, this.cells.BYTES_PER_ELEMENT * 2);
      }
    }
    if (written !== words) this.known.set(ownWords(written), value);
    return value;
  }

  private copied(length: number, width: number): Cells {
    const copy = new (width === 1 ? Uint8Array : width === 2 ? Uint16Array : Uint32Array)(length);
    copy.set(this.cells);
    return copy;
  }
}
