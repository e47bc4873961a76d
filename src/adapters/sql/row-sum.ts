import { crc32 } from "node:zlib";

/** A checksum over the values of a row. It finds what a disk broke, not what somebody changed on purpose. */
export function rowSum(...values: readonly string[]): number {
  return crc32(values.join("\n"));
}
