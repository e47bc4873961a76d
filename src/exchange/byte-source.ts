/**
 * A file of which any part can be read, so that one of many gigabytes needs no memory of that size. Reading is
 * synchronous: a reader is a pure function, and whoever waits for a disk does so in a thread of its own.
 */
export interface ByteSource {
  /** Bytes in all. */
  readonly size: number;
  /** `length` bytes from `at`; fewer where the file ends before. */
  read(at: number, length: number): Uint8Array;
}

export function inMemory(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (at, length) => bytes.subarray(at, at + length) };
}
