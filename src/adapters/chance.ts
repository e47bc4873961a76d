import { hash, randomFillSync } from "node:crypto";
import type { Secrets } from "../workflow/installation-ports.ts";

const HASH_BYTES = 16;

/** Chance is fetched in lots: one call to the generator costs as much as a thousand bytes. */
const lot = Buffer.alloc(8192);
let used = lot.length;

/** Random bytes of the operating system's generator; each is handed out once. */
export function chanceBytes(length: number): Buffer {
  if (length > lot.length / 8) return randomFillSync(Buffer.alloc(length));
  if (used + length > lot.length) {
    randomFillSync(lot);
    used = 0;
  }
  const bytes = Buffer.from(lot.subarray(used, used + length));
  lot.fill(0, used, used + length);
  used += length;
  return bytes;
}

/** Chance, and SHA-256 cut to 128 bits. */
export const secrets: Secrets = {
  bytes: chanceBytes,
  random: () => {
    const bytes = chanceBytes(8);
    // 53 bits, all that a number between 0 and 1 holds.
    return (bytes.readUInt32BE(0) * 2 ** 21 + (bytes.readUInt32BE(4) >>> 11)) / 2 ** 53;
  },
  hash: (text) => hash("sha256", text, "buffer").subarray(0, HASH_BYTES).toString("base64url"),
};
