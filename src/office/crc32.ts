/** What eight bytes further on is left of a byte, for each of eight places: eight bytes are taken in one step. */
const TABLES = new Int32Array(8 * 256);
for (let byte = 0; byte < 256; byte++) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = (rest & 1) === 0 ? rest >>> 1 : (rest >>> 1) ^ 0xedb88320;
  TABLES[byte] = rest;
}
for (let at = 256; at < TABLES.length; at++) {
  const before = TABLES[at - 256]!;
  TABLES[at] = (before >>> 8) ^ TABLES[before & 0xff]!;
}

/** CRC-32 as zip uses it (ISO 3309), carried on from `crc` so that a part can come in pieces. */
export function crc32(bytes: Uint8Array, crc = 0): number {
  const eights = bytes.length & ~7;
  let rest = ~crc;
  let at = 0;
  for (; at < eights; at += 8) {
    const four =
      rest ^ (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24));
    rest =
      TABLES[1792 + (four & 0xff)]! ^
      TABLES[1536 + ((four >>> 8) & 0xff)]! ^
      TABLES[1280 + ((four >>> 16) & 0xff)]! ^
      TABLES[1024 + (four >>> 24)]! ^
      TABLES[768 + bytes[at + 4]!]! ^
      TABLES[512 + bytes[at + 5]!]! ^
      TABLES[256 + bytes[at + 6]!]! ^
      TABLES[bytes[at + 7]!]!;
  }
  for (; at < bytes.length; at++) rest = TABLES[(rest ^ bytes[at]!) & 0xff]! ^ (rest >>> 8);
  return ~rest >>> 0;
}
