import { problem, type Outcome } from "../../../problem.ts";
import type { ByteSource } from "../../byte-source.ts";
import type { Cursor } from "./cursor.ts";

export interface Header {
  readonly compression: Compression;
  /** Place of the weight variable among the units of a row, from 1; 0 for none. */
  readonly weightUnit: number;
  /** -1 where it does not say. */
  readonly rows: number;
  readonly bias: number;
  readonly date: string;
  readonly time: string;
  readonly title: Uint8Array;
}

/** How rows are packed: as they are, by commands of a byte, or those again by zlib. */
export type Compression = "none" | "bytes" | "zlib";

const COMPRESSIONS: readonly Compression[] = ["none", "bytes", "zlib"];

/** The names of files that are SPSS's but something else, by what stands in their first bytes. */
const OTHERS = [
  ["sav-is-portable", 0, 512, "SPSS PORT FILE"],
  ["sav-is-encrypted", 0, 32, "ENCRYPTEDSAV"],
  ["sav-is-pc", 0x100, 0x140, "SPSS SYSTEM FILE"],
  ["sav-is-pc", 0x100, 0x140, "DESPSS/PC"],
  ["sav-is-ebcdic", 0, 4, "[\u00C6\u00D3\u00F2"],
] as const;

/** What the first 176 bytes say, or why this is no file that can be read. */
export function readHeader(source: ByteSource, cursor: Cursor, file: string): Outcome<Header> {
  const magic = latin(source.read(0, 4));
  if (magic !== "$FL2" && magic !== "$FL3") {
    const start = latin(source.read(0, 512));
    const other = OTHERS.find(([, from, to, mark]) => start.slice(from, to).includes(mark));
    return { problems: [problem(other?.[0] ?? "sav-not-sav", { file })] };
  }
  cursor.skip(64);
  const layout = cursor.int32();
  if (layout !== 2 && layout !== 3) {
    cursor.littleEndian = false;
    const swapped = cursor.intact() ? bigEndian(layout) : 2;
    if (swapped !== 2 && swapped !== 3) cursor.fail("layout", 64);
  }
  cursor.int32();
  const packing = cursor.int32();
  const compression = COMPRESSIONS[packing];
  if (compression === undefined || (compression === "zlib") !== (magic === "$FL3")) {
    cursor.fail(`compression ${packing}`, 72);
  }
  const [weightUnit, rows] = [cursor.int32(), cursor.int32()];
  const bias = cursor.float64();
  if (
    cursor.intact() &&
    (!Number.isFinite(bias) || Math.abs(bias) > 1000 || (bias !== 0 && Math.abs(bias) < 1))
  ) {
    return { problems: [problem("sav-not-ieee", { file })] };
  }
  const [date, time] = [latin(cursor.bytes(9)), latin(cursor.bytes(8))];
  const title = cursor.bytes(64);
  cursor.skip(3);
  const value = { compression: compression ?? "none", weightUnit, rows, bias, date, time, title };
  return { value, problems: [] };
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

function bigEndian(little: number): number {
  const view = new DataView(new ArrayBuffer(4));
  view.setInt32(0, little, true);
  return view.getInt32(0);
}
