const MB = 1024 * 1024;
const LARGEST = 64 * MB;
const DEEPEST = 200;

/**
 * The value in a JSON text; undefined where it is none, larger than 64 MB or nested deeper than 200. A key such as
 * `__proto__` becomes a key like any other: read objects by `Object.entries` or `Object.hasOwn`.
 */
export function jsonIn(bytes: Uint8Array): unknown {
  if (bytes.length > LARGEST || deeperThan(bytes, DEEPEST)) return undefined;
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

function deeperThan(bytes: Uint8Array, limit: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === QUOTE) quoted = !quoted;
    else if (quoted && byte === BACKSLASH) at++;
    else if (!quoted && OPENING.has(byte) && ++depth > limit) return true;
    else if (!quoted && CLOSING.has(byte)) depth--;
  }
  return false;
}
