/** Texts that are joined at a time. */
const TOGETHER = 1024;

/** A power of two. */
const LATELY = 1024;

/** One letter above U+00FF makes a whole text take two bytes a sign. */
const WIDE = /[^\0-\u00FF]/;

/**
 * Many texts in little memory: a thousand of them are one text, which is cut where one is asked for. A text by itself
 * would take 24 bytes beside its signs, and programs keep millions of two or three.
 */
export class TextTable {
  /** Bytes that the texts take, about. */
  bytes = 0;
  private size = 0;
  private readonly joined: string[] = [];
  private pieces: string[] = [];
  /** Where each text ends within its thousand. */
  private ends = new Uint32Array(TOGETHER);
  private end = 0;
  /** Closed answers come again and again: those seen last are the same text each time. */
  private readonly lately = new Array<string>(LATELY).fill("");
  private readonly latelyAt = new Int32Array(LATELY).fill(-1);

  get length(): number {
    return this.size;
  }

  push(words: string): void {
    if (this.size === this.ends.length) this.ends = grown(this.ends);
    this.end += words.length;
    this.ends[this.size++] = this.end;
    this.pieces.push(words);
    this.bytes += words.length + 4;
    if (this.pieces.length === TOGETHER) this.join();
  }

  /** "" for a text that is not there. */
  at(index: number): string {
    const place = index & (LATELY - 1);
    if (this.latelyAt[place] === index) return this.lately[place] ?? "";
    const words = this.found(index);
    this.latelyAt[place] = index;
    this.lately[place] = words;
    return words;
  }

  private found(index: number): string {
    if (!Number.isInteger(index) || index < 0 || index >= this.size) return "";
    const which = Math.floor(index / TOGETHER);
    if (which === this.joined.length) return this.pieces[index % TOGETHER] ?? "";
    const from = index % TOGETHER === 0 ? 0 : (this.ends[index - 1] ?? 0);
    return (this.joined[which] ?? "").slice(from, this.ends[index]);
  }

  private join(): void {
    const words = this.pieces.join("");
    if (WIDE.test(words)) this.bytes += words.length;
    this.joined.push(words);
    this.pieces = [];
    this.end = 0;
  }
}

function grown(ends: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(Math.ceil(ends.length * 1.5));
  more.set(ends);
  return more;
}
