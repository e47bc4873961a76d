import { LITTLE_ENDIAN } from "../numbers.ts";

/** Memory for some rows as they are before packing: units of 8 bytes in the order of bytes of the file. */
export class RowBytes {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** The same memory a unit at a time; numbers only where `native`. */
  readonly units: Float64Array;
  /** The same in halves: a move of a double may change its bits where they are no number. */
  readonly halves: Int32Array;
  /** Whether this machine and the file have the same order of bytes. */
  readonly native: boolean;

  constructor(units: number, littleEndian: boolean) {
    const memory = new ArrayBuffer(units * 8);
    this.bytes = new Uint8Array(memory);
    this.view = new DataView(memory);
    this.units = new Float64Array(memory);
    this.halves = new Int32Array(memory);
    this.native = littleEndian === LITTLE_ENDIAN;
  }
}

/** A unit of blanks, read as a number. */
export const BLANK_UNIT = new Float64Array(new Uint8Array(8).fill(0x20).buffer)[0]!;

/** Puts units one after another into memory; tells how many there were, fewer than asked for at the end of the data. */
export interface Unpacking {
  fill(into: RowBytes, units: number): number;
  /** Where in the file it is, for messages; of packed data about where. */
  readonly offset: number;
}
