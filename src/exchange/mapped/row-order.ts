import { blake3 } from "@noble/hashes/blake3.js";
import { sha256 } from "@noble/hashes/sha2.js";
import type { ExportFile } from "../read-export.ts";

/** A letter first: spreadsheets take "12345e67" for a number. */
const PREFIX = "r";
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
/** Of the stream, for one id: 60 bits of these 64, five a sign. */
const BYTES = 8;
/** Three signs at a time. */
const SIGNS = Array.from({ length: 1 << 15 }, (_, bits) =>
  [bits >> 10, bits >> 5, bits].map((five) => ALPHABET[five & 31]).join(""),
);

/** A row of the data set: the row of the source it comes from, and its id. */
export interface OrderedRow {
  readonly source: number;
  readonly id: string;
}

/** SHA-256 of each file of an export. */
export function fileDigests(files: readonly ExportFile[]): Uint8Array[] {
  return files.map(({ bytes }) => sha256(bytes));
}

/** A digest for one purpose: that of another purpose tells nothing about it. */
export function digestFor(purpose: string, digests: readonly Uint8Array[]): Uint8Array {
  const hash = sha256.create().update(new TextEncoder().encode(`peilschaal ${purpose}`));
  for (const digest of digests) hash.update(digest);
  return hash.digest();
}

/**
 * Gives rows ids and sorts them by id. Ids follow from the whole file and the place in it: the same file gives the same
 * ids, whatever map it is read with, so that codes and reviews keep their rows; and who does not have the file cannot
 * tell from ids or order which row came first.
 */
export function orderRows(rows: readonly number[], key: Uint8Array): OrderedRow[] {
  const last = rows.at(-1) ?? 0;
  const stream = blake3(key, { dkLen: (last + 1) * BYTES });
  const view = new DataView(stream.buffer, stream.byteOffset);
  const halves = Uint32Array.from({ length: (last + 1) * 2 }, (_, i) => view.getUint32(i * 4) >>> 2);
  const half = (row: number, which: 0 | 1) => halves[row * 2 + which]!;
  const order = rows.toSorted((a, b) => half(a, 0) - half(b, 0) || half(a, 1) - half(b, 1));
  const ordered = order.map((source) => ({ source, id: idOf(half(source, 0), half(source, 1)) }));
  // Of a million rows two are alike once in two million files.
  const twice = ordered.some(({ id }, i) => id === ordered[i + 1]?.id);
  return twice ? orderRows(rows, sha256(key)) : ordered;
}

function idOf(one: number, other: number): string {
  return `${PREFIX}${SIGNS[one >>> 15] ?? ""}${SIGNS[one & 0x7fff] ?? ""}${SIGNS[other >>> 15] ?? ""}${SIGNS[other & 0x7fff] ?? ""}`;
}
