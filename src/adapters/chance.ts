import { hash, randomBytes } from "node:crypto";
import type { Secrets } from "../workflow/installation-ports.ts";

const HASH_BYTES = 16;

/** Chance of the operating system's generator, and SHA-256 cut to 128 bits. */
export const secrets: Secrets = {
  bytes: (length) => randomBytes(length),
  random: () => {
    const bytes = randomBytes(8);
    // 53 bits, all that a number between 0 and 1 holds.
    return (bytes.readUInt32BE(0) * 2 ** 21 + (bytes.readUInt32BE(4) >>> 11)) / 2 ** 53;
  },
  hash: (text) => hash("sha256", text, "buffer").subarray(0, HASH_BYTES).toString("base64url"),
};
