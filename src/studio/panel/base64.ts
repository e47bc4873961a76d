const PIECE = 8192;

/** Bytes as base64, piece by piece: all at once would be more arguments than a call may have. */
export function asBase64(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += PIECE) text += String.fromCharCode(...bytes.subarray(i, i + PIECE));
  return btoa(text);
}
