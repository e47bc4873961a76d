/** All bytes of a file, whether they come whole or in pieces. */
export function wholeOf(bytes: Uint8Array | Iterable<Uint8Array>): Uint8Array {
  return bytes instanceof Uint8Array ? bytes : new Uint8Array(Buffer.concat([...bytes]));
}
