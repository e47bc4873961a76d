import { unzlibSync } from "fflate";
import { problem, type Outcome, type Problem } from "../../../problem.ts";
import type { ByteSource } from "../../byte-source.ts";
import { adler32 } from "../adler32.ts";
import { Cursor } from "./cursor.ts";
import type { Units } from "./units.ts";

/** One zlib stream of the data, and where it stands in the file. */
interface Block {
  readonly at: number;
  readonly packed: number;
  readonly size: number;
}

/** The blocks of a .zsav, as the list at the end of the file gives them. */
export interface ZlibBlocks {
  readonly blocks: readonly Block[];
  /** Bytes in all, unpacked once: still commands and units. */
  readonly size: number;
}

/** SPSS makes blocks of 4 MB. A larger one is refused, since each is unpacked as a whole. */
const LARGEST_BLOCK = 16 << 20;
const HEADER = 24;
const TRAILER = 24;
const ENTRY = 24;

/** Reads and checks the list of blocks: they follow one another without a gap from the header to the list itself. */
export function readZlibBlocks(
  source: ByteSource,
  start: number,
  littleEndian: boolean,
  file: string,
): Outcome<ZlibBlocks> {
  const cursor = new Cursor(source);
  cursor.littleEndian = littleEndian;
  const refuse = (record: string, offset: number): Outcome<ZlibBlocks> => ({
    problems: [problem("sav-damaged", { file }, { record, offset })],
  });
  cursor.at = start;
  const [own, list, length] = [cursor.int64(), cursor.int64(), cursor.int64()];
  if (own !== start) return refuse("zlib header", start);
  const fits = length >= TRAILER && length % ENTRY === 0 && list >= start + HEADER;
  if (!cursor.intact() || !fits || list + length > source.size) {
    return { problems: [problem("sav-cut-off", { file }, { offset: source.size })] };
  }
  cursor.at = list + 16;
  cursor.int32();
  const count = cursor.int32();
  if (count !== length / ENTRY - 1) return refuse("zlib trailer", list + 20);
  const blocks: Block[] = [];
  let at = start + HEADER;
  let total = 0;
  for (let i = 0; i < count && cursor.intact(); i++) {
    const offset = cursor.at;
    cursor.int64();
    const [place, size, packed] = [cursor.int64(), cursor.int32(), cursor.int32()];
    const sound = place === at && size >= 0 && size <= LARGEST_BLOCK && packed > 0 && at + packed <= list;
    if (!sound) return refuse(`zlib block ${i + 1}`, offset);
    blocks.push({ at, packed, size });
    at += packed;
    total += size;
  }
  if (at !== list) return refuse("zlib trailer", list);
  return { value: { blocks, size: total }, problems: [] };
}

/** The data of a .zsav, a block at a time. */
export class ZlibUnits implements Units {
  offset = 0;
  problem: Problem | undefined;
  private index = 0;
  private rest: Uint8Array = new Uint8Array();
  private readonly source: ByteSource;
  private readonly blocks: readonly Block[];
  private readonly file: string;

  constructor(source: ByteSource, blocks: readonly Block[], file: string) {
    this.source = source;
    this.blocks = blocks;
    this.file = file;
  }

  next(): Uint8Array | undefined {
    for (;;) {
      const block = this.blocks[this.index++];
      if (block === undefined) return undefined;
      this.offset = block.at;
      const bytes = unpack(this.source.read(block.at, block.packed), block.size);
      if (bytes === undefined) {
        const place = { record: `zlib block ${this.index}`, offset: block.at };
        this.problem = problem("sav-damaged", { file: this.file }, place);
        return undefined;
      }
      const piece = this.whole(bytes);
      if (piece.length > 0) return piece;
    }
  }

  /** Units may be cut by the end of a block: what is left of one waits for the next. */
  private whole(bytes: Uint8Array): Uint8Array {
    let all = bytes;
    if (this.rest.length > 0) {
      all = new Uint8Array(this.rest.length + bytes.length);
      all.set(this.rest);
      all.set(bytes, this.rest.length);
    }
    const length = all.length - (all.length % 8);
    this.rest = all.slice(length);
    return all.subarray(0, length);
  }
}

/** Undefined where the bytes are no zlib stream of this size, or their sum is not the one written behind them. */
function unpack(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    // A stream that gives more than it said is cut at the size of `out`, and betrays itself by its sum.
    const bytes = unzlibSync(packed, { out: new Uint8Array(size) });
    const sum = new DataView(packed.buffer, packed.byteOffset, packed.length).getUint32(packed.length - 4);
    return bytes.length === size && adler32(bytes) === sum ? bytes : undefined;
  } catch {
    return undefined;
  }
}
