/** A piece at a time: a call takes only so many arguments. */
const PIECE = 0x8000;

/** Bytes as base64 (RFC 4648), of any size; in a browser as well. */
export function base64(bytes: Uint8Array): string {
  let signs = "";
  for (let at = 0; at < bytes.length; at += PIECE)
    signs += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(signs);
}
