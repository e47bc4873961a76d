import type { ByteSource } from "../../byte-source.ts";

const WINDOW = 1 << 16;

/** Where and how a file is not what it should be. */
export interface Damage {
  readonly offset: number;
  /** The record in which it was seen; absent where the file ended. */
  readonly record?: string;
}

/**
 * Reads a file from start to end. After the first thing that is wrong every further value is nought, so that who reads
 * looks at `damage` once a record and not at every value.
 */
export class Cursor {
  at = 0;
  littleEndian = true;
  damage: Damage | undefined;
  private window: Uint8Array = new Uint8Array();
  private view = new DataView(this.window.buffer);
  private start = 0;
  private readonly source: ByteSource;

  constructor(source: ByteSource) {
    this.source = source;
  }

  /** Whether nothing was wrong so far. */
  intact(): boolean {
    return this.damage === undefined;
  }

  /** Bytes that are left. */
  get left(): number {
    return this.source.size - this.at;
  }

  fail(record: string, offset = this.at): void {
    this.damage ??= { offset, record };
  }

  int32(): number {
    const at = this.ready(4);
    return at < 0 ? 0 : this.view.getInt32(at, this.littleEndian);
  }

  /** A count or length, that cannot be below nought. */
  count(record: string): number {
    const value = this.int32();
    if (value < 0) this.fail(record, this.at - 4);
    return Math.max(0, value);
  }

  /** Exact up to 2^53, beyond which no file goes. */
  int64(): number {
    const at = this.ready(8);
    return at < 0 ? 0 : Number(this.view.getBigInt64(at, this.littleEndian));
  }

  float64(): number {
    const at = this.ready(8);
    return at < 0 ? 0 : this.view.getFloat64(at, this.littleEndian);
  }

  byte(): number {
    const at = this.ready(1);
    return at < 0 ? 0 : (this.window[at] ?? 0);
  }

  /** The next bytes, not copied; none where the file ends before. */
  bytes(length: number): Uint8Array {
    const at = this.ready(length);
    return at < 0 ? new Uint8Array() : this.window.subarray(at, at + length);
  }

  skip(length: number): void {
    if (this.fits(length)) this.at += length;
  }

  /** Where in the window the next `length` bytes begin; steps over them. */
  private ready(length: number): number {
    if (!this.fits(length)) return -1;
    if (this.at < this.start || this.at + length > this.start + this.window.length) {
      this.window = this.source.read(this.at, Math.max(length, WINDOW));
      this.view = new DataView(this.window.buffer, this.window.byteOffset, this.window.byteLength);
      this.start = this.at;
    }
    const at = this.at - this.start;
    this.at += length;
    return at;
  }

  private fits(length: number): boolean {
    if (this.damage !== undefined) return false;
    if (length >= 0 && length <= this.left) return true;
    this.damage = { offset: this.at };
    return false;
  }
}
