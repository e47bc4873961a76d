const PRIME = 65_521;
/** So many bytes can be added before the sums have to be brought down below 2^31 (RFC 1950). */
const STEP = 3800;

/** The sum that stands behind a zlib stream. */
export function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (let at = 0; at < bytes.length;) {
    const end = Math.min(at + STEP, bytes.length);
    for (; at < end; at++) {
      low += bytes[at]!;
      high += low;
    }
    low %= PRIME;
    high %= PRIME;
  }
  return ((high << 16) | low) >>> 0;
}
