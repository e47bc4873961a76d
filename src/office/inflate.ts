import { Inflate } from "fflate";

/** How inflating ended: at the last block, because `take` had enough, or where the bytes are no such stream. */
export type InflateEnd = "whole" | "stopped" | "damaged";

/** Takes a piece, and how many packed bytes were read so far; `false` stops. */
export type TakeInflated = (piece: Uint8Array, read: number) => boolean;

/** A packed byte inflates to 1,032 at most, so a step of this size gives 4 MB before it is measured. */
const STEP = 4 * 1024;
const PIECE = 64 * 1024;

/**
 * Inflates raw deflate (RFC 1951) step by step, so that a bomb is measured before it has grown. What fell over in a file
 * is not always seen here: the sum that stands beside it in a zip tells.
 */
export function inflate(packed: Uint8Array, take: TakeInflated): InflateEnd {
  const seen = { read: 0, whole: false, stopped: false };
  const stream = new Inflate((piece, last) => {
    for (let at = 0; at < piece.length && !seen.stopped; at += PIECE)
      seen.stopped = !take(piece.subarray(at, at + PIECE), seen.read);
    seen.whole ||= last;
  });
  while (seen.read < packed.length && !seen.stopped && !seen.whole) {
    const step = packed.subarray(seen.read, seen.read + STEP);
    seen.read += step.length;
    if (!pushed(stream, step, seen.read === packed.length)) return "damaged";
  }
  if (seen.stopped) return "stopped";
  return seen.whole ? "whole" : "damaged";
}

/** fflate throws what it cannot inflate; a damaged file is a mistake in input and is returned. */
function pushed(stream: Inflate, step: Uint8Array, last: boolean): boolean {
  try {
    stream.push(step, last);
    return true;
  } catch {
    return false;
  }
}
