import type { Problem } from "../../../problem.ts";
import type { ByteSource } from "../../byte-source.ts";

/** The data of a file in pieces of whole units of 8 bytes. */
export interface Units {
  /** The next piece; undefined at the end, or where `problem` says why it goes no further. */
  next(): Uint8Array | undefined;
  /** Where in the file the last piece stands. */
  readonly offset: number;
  readonly problem: Problem | undefined;
}

const PIECE = 1 << 20;

/** Data as they stand in the file, from `start`. */
export function plainUnits(source: ByteSource, start: number): Units {
  let at = start;
  let offset = start;
  return {
    next: () => {
      offset = at;
      const piece = source.read(at, PIECE);
      at += piece.length;
      const whole = piece.length - (piece.length % 8);
      return whole === 0 ? undefined : piece.subarray(0, whole);
    },
    get offset() {
      return offset;
    },
    problem: undefined,
  };
}
