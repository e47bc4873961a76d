/** The encodings that exports come in, by the name TextDecoder knows them. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export interface FoundEncoding {
  readonly encoding: Encoding;
  /** False where nothing in the file says so and it was only what remains. */
  readonly sure: boolean;
}

const CHUNK = 1 << 18;
const SAMPLE = 1 << 16;

/** A byte order mark decides; then NUL bytes on one side (UTF-16); then whether all of it is UTF-8. */
export function findEncoding(bytes: Uint8Array): FoundEncoding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: "utf-8", sure: true };
  if (first === 0xff && second === 0xfe) return { encoding: "utf-16le", sure: true };
  if (first === 0xfe && second === 0xff) return { encoding: "utf-16be", sure: true };
  const wide = wideEncoding(bytes.subarray(0, SAMPLE));
  if (wide !== undefined) return { encoding: wide, sure: false };
  return isUtf8(bytes) ? { encoding: "utf-8", sure: true } : { encoding: "windows-1252", sure: false };
}

/** UTF-16 without a mark: in Western text every second byte is NUL. */
function wideEncoding(sample: Uint8Array): Encoding | undefined {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.1) return "utf-16le";
  return even > half * 0.7 && odd < half * 0.1 ? "utf-16be" : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    for (const text of decoded(bytes, "utf-8", true)) void text;
    return true;
  } catch {
    return false;
  }
}

/** The text in pieces, without its byte order mark. */
export function* decoded(bytes: Uint8Array, encoding: Encoding, fatal = false): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal });
  for (let at = 0; at < bytes.length; at += CHUNK) {
    yield decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true });
  }
  yield decoder.decode();
}
