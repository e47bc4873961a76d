import { problem, type Problem } from "../../../problem.ts";
import type { Compression } from "./header.ts";

/** More values than this would take minutes to read, whatever the size of the file. */
const MOST_VALUES = 1_000_000_000;

export interface Claims {
  readonly file: string;
  readonly compression: Compression;
  /** How many rows the file says it has; undefined where it says nothing. */
  readonly rows: number | undefined;
  /** Units in a row. */
  readonly units: number;
  /** Bytes there are for the rows, once zlib is undone. */
  readonly bytes: number;
  readonly size: number;
}

/**
 * Holds the number of rows against the bytes that are there, before anything of that size is made. Packed rows take a
 * byte a unit at least: its command.
 */
export function checkClaims({ file, compression, rows, units, bytes, size }: Claims): Problem[] {
  const bytesAUnit = compression === "none" ? 8 : 1;
  const most = bytes / bytesAUnit;
  const wanted = rows === undefined ? most : rows * units;
  if (wanted > MOST_VALUES) return [problem("sav-too-large", { file }, { limit: MOST_VALUES / 1_000_000 })];
  // The commands of the last units may have been left out where the data end within a group of eight.
  if (wanted > most + 8) {
    return [problem("sav-cut-off-data", { file }, { rows: rows ?? 0, offset: size })];
  }
  return [];
}
