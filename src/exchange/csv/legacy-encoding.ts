import { decoderOf } from "../charsets.ts";

/** Encodings of a byte a sign that Western programs write, the likeliest first. */
const LEGACY = ["windows-1252", "iso-8859-15", "macintosh", "cp850"] as const;

export type LegacyEncoding = (typeof LEGACY)[number];

/** Letters and signs that Western European texts are full of; capitals with an accent hardly ever occur. */
const USUAL = new Set("éëèêïîíìöóôòüúûùáàâäãåæçñøßœ€’‘“”–—…´°«»•·½©§\u00A0");
const SELDOM = new Set("ÉËÈÊÏÎÍÖÓÔÜÚÛÁÀÂÄÅÆÇÑØŒ¼¾£²³±®™¿¡");

const MOST_LOOKED_AT = 1 << 24;

/** The encoding by which the bytes above ASCII are the signs that such texts have. */
export function likelyLegacy(bytes: Uint8Array): LegacyEncoding {
  const counts = new Uint32Array(256);
  for (const byte of bytes.subarray(0, MOST_LOOKED_AT)) counts[byte]!++;
  let [likely, best]: [LegacyEncoding, number] = [LEGACY[0], -Infinity];
  for (const encoding of LEGACY) {
    const found = score(counts, encoding);
    if (found > best) [likely, best] = [encoding, found];
  }
  return likely;
}

function score(counts: Uint32Array, encoding: LegacyEncoding): number {
  const decode = decoderOf(encoding);
  let sum = 0;
  for (let byte = 0x80; byte <= 0xff; byte++) {
    if (counts[byte] === 0) continue;
    const sign = decode?.(Uint8Array.of(byte)) ?? "";
    sum += counts[byte]! * (USUAL.has(sign) ? 1 : SELDOM.has(sign) ? 0 : -1);
  }
  return sum;
}
