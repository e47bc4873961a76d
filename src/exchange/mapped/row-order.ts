import { blake3 } from "@noble/hashes/blake3.js";
import { sha256 } from "@noble/hashes/sha2.js";
import type { ExportFile } from "../read-export.ts";

/** A letter first: spreadsheets take "12345e67" for a number. */
const PREFIX = "r";
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
/** Of the stream, for one id. */
const BYTES = 8;
/** Of each half of an id. */
const BITS = 30;

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
  const ordered = rows.map((source) => ({ source, id: idIn(view, source * BYTES) }));
  ordered.sort((a, b) => (a.id < b.id ? -1 : 1));
  // 60 bits: of a million rows two are alike once in two million files.
  const twice = ordered.some(({ id }, i) => id === ordered[i + 1]?.id);
  return twice ? orderRows(rows, sha256(key)) : ordered;
}

/** 60 of 64 bits, five a sign. */
function idIn(view: DataView, at: number): string {
  let id = PREFIX;
  for (const half of [view.getUint32(at), view.getUint32(at + 4)]) {
    for (let shift = 0; shift < BITS; shift += 5) id += ALPHABET[(half >>> shift) & 31] ?? "";
  }
  return id;
}
