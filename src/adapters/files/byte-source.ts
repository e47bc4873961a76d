import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { ByteSource } from "../../exchange/byte-source.ts";

/** A file on the disk, of which parts are read as they are asked for. */
export interface OpenFile extends ByteSource {
  close(): void;
}

export function openFile(path: string): OpenFile {
  const file = openSync(path, "r");
  const { size } = fstatSync(file);
  return {
    size,
    read: (at, length) => {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, size - at)));
      let filled = 0;
      while (filled < bytes.length) {
        const read = readSync(file, bytes, filled, bytes.length - filled, at + filled);
        if (read === 0) break;
        filled += read;
      }
      return bytes.subarray(0, filled);
    },
    close: () => closeSync(file),
  };
}
