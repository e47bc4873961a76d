import { sha256 } from "@noble/hashes/sha2.js";
import type { ExportFile } from "../read-export.ts";

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const ID_LENGTH = 12;

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
  const idOf = idMaker(key);
  const seen = new Set<string>();
  const ordered = rows.map((source) => {
    let id = idOf(source, 0);
    for (let again = 1; seen.has(id); again++) id = idOf(source, again);
    seen.add(id);
    return { source, id };
  });
  return ordered.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Ids in one digest. */
const SHARED = 4;
const BYTES = 8;

/** Neighbours share a digest, of which each has bytes of its own: a fourth of the work. */
function idMaker(key: Uint8Array): (row: number, again: number) => string {
  const block = new Uint8Array(key.length + 8);
  block.set(key);
  const view = new DataView(block.buffer);
  let digest = new Uint8Array();
  let at = "";
  return (row, again) => {
    const number = Math.floor(row / SHARED);
    if (at !== `${number} ${again}`) {
      view.setUint32(key.length, number);
      view.setUint32(key.length + 4, again);
      digest = Uint8Array.from(sha256(block));
      at = `${number} ${again}`;
    }
    const from = (row % SHARED) * BYTES;
    return idIn(digest.subarray(from, from + BYTES));
  };
}

/** 60 of 64 bits, five a sign. */
function idIn(bytes: Uint8Array): string {
  let bits = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0);
  let id = "";
  for (let i = 0; i < ID_LENGTH; i++) {
    id += ALPHABET[Number(bits & 31n)] ?? "";
    bits >>= 5n;
  }
  return id;
}
