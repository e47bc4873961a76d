import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { FileToWrite, WholeFile } from "./ports.ts";

/** A file that is made again each time it is asked for, so that a large one is never in memory as a whole. */
export interface MadeFile extends FileToWrite {
  readonly bytes: Iterable<Uint8Array>;
  /** In bytes. */
  readonly size: number;
  /** SHA-256, in hexadecimal. */
  readonly digest: string;
}

/** A file of pieces that are the same each time. */
export function madeFile(path: string, pieces: () => Iterable<Uint8Array>): MadeFile {
  const hash = sha256.create();
  let size = 0;
  for (const piece of pieces()) {
    hash.update(piece);
    size += piece.length;
  }
  return {
    path,
    bytes: { [Symbol.iterator]: () => pieces()[Symbol.iterator]() },
    size,
    digest: bytesToHex(hash.digest()),
  };
}

/** All of it in memory, to be handed to another thread. */
export function wholeFile({ bytes, size }: MadeFile, path: string): WholeFile {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of bytes) {
    whole.set(piece, at);
    at += piece.length;
  }
  return { path, bytes: whole };
}

const LINES = 4096;

/** Lines as bytes, some thousands at a time. */
export function* bytesOfLines(lines: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let waiting: string[] = [];
  for (const line of lines) {
    if (waiting.push(line) < LINES) continue;
    yield encoder.encode(waiting.join(""));
    waiting = [];
  }
  if (waiting.length > 0) yield encoder.encode(waiting.join(""));
}
