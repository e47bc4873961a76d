import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/**
 * A GUID that follows from what it names, so that the same poll gives the same file: SHA-256 in the form that RFC 9562
 * leaves to whoever makes one (version 8).
 */
export function guidOf(...names: readonly string[]): string {
  const bytes = sha256(new TextEncoder().encode(JSON.stringify(["peilschaal", ...names]))).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
