import { zlibSync } from "fflate";
import { BIAS, ZLIB_BLOCK } from "../numbers.ts";
import { RecordBytes } from "./record-bytes.ts";

const HEADER = 24;
/** A twentieth larger than by the usual level, in half the time. */
const LEVEL = 3;

/**
 * Packs data once more: a header, blocks of 4 MB, and the list of blocks (PSPP, "Data Record"). The header tells where the
 * list is, so packed blocks wait in memory until the last is there.
 */
export class ZlibBlocks {
  private readonly blocks: { readonly size: number; readonly packed: Uint8Array }[] = [];
  private pending = new Uint8Array(ZLIB_BLOCK);
  private filled = 0;

  add(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) {
      const length = Math.min(bytes.length - at, ZLIB_BLOCK - this.filled);
      this.pending.set(bytes.subarray(at, at + length), this.filled);
      this.filled += length;
      at += length;
      if (this.filled === ZLIB_BLOCK) this.pack();
    }
  }

  /** Everything, for a file in which the data start at `start`. */
  *finish(start: number): Generator<Uint8Array> {
    if (this.filled > 0) this.pack();
    const list = this.blocks.reduce((at, { packed }) => at + packed.length, start + HEADER);
    const head = new RecordBytes();
    head.int64(start, list, HEADER + this.blocks.length * HEADER);
    yield head.all();
    for (const { packed } of this.blocks) yield packed;
    yield this.trailer(start);
  }

  private trailer(start: number): Uint8Array {
    const out = new RecordBytes();
    out.int64(-BIAS, 0);
    out.int32(ZLIB_BLOCK, this.blocks.length);
    let plain = start;
    let at = start + HEADER;
    for (const { size, packed } of this.blocks) {
      out.int64(plain, at);
      out.int32(size, packed.length);
      plain += size;
      at += packed.length;
    }
    return out.all();
  }

  private pack(): void {
    const bytes = this.pending.subarray(0, this.filled);
    this.blocks.push({ size: this.filled, packed: zlibSync(bytes, { level: LEVEL }) });
    this.filled = 0;
  }
}
