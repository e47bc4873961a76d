import { LITTLE_ENDIAN } from "../numbers.ts";

/** Memory for some rows as they are before packing: units of 8 bytes in the order of bytes of the file. */
export class RowBytes {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** The same memory as numbers, where this machine and the file have the same order of bytes. */
  readonly numbers: Float64Array | undefined;

  constructor(units: number, littleEndian: boolean) {
    const memory = new ArrayBuffer(units * 8);
    this.bytes = new Uint8Array(memory);
    this.view = new DataView(memory);
    this.numbers = littleEndian === LITTLE_ENDIAN ? new Float64Array(memory) : undefined;
  }
}

/** Puts units one after another into memory; tells how many there were, fewer than asked for at the end of the data. */
export interface Unpacking {
  fill(into: RowBytes, units: number): number;
  /** Where in the file it is, for messages; of packed data about where. */
  readonly offset: number;
}
