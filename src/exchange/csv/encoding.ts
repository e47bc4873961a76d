import { likelyLegacy, type LegacyEncoding } from "./legacy-encoding.ts";
import { decoderOf } from "../charsets.ts";

/** The encodings that exports come in. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | LegacyEncoding;

export interface FoundEncoding {
  readonly encoding: Encoding;
  /** False where nothing in the file says so and it was only what remains. */
  readonly sure: boolean;
}

const CHUNK = 1 << 18;
const SAMPLE = 1 << 16;
const MOST_LOOKED_AT = 1 << 24;

/** A byte order mark decides; then NUL bytes on one side (UTF-16); then whether it is UTF-8, but for a damaged sign. */
export function findEncoding(bytes: Uint8Array): FoundEncoding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: "utf-8", sure: true };
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return wide;
  if (isUtf8(bytes)) return { encoding: "utf-8", sure: true };
  return { encoding: isDamagedUtf8(bytes) ? "utf-8" : likelyLegacy(bytes), sure: false };
}

/** Two bytes a sign: a mark says so, or every second byte of a beginning in Western text is NUL. */
export function wideEncoding(bytes: Uint8Array): FoundEncoding | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { encoding: "utf-16le", sure: true };
  if (first === 0xfe && second === 0xff) return { encoding: "utf-16be", sure: true };
  const encoding = unmarkedWide(bytes.subarray(0, SAMPLE));
  return encoding === undefined ? undefined : { encoding, sure: false };
}

function unmarkedWide(sample: Uint8Array): Encoding | undefined {
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

const REPLACED = 0xfffd;
const FEW = 0.1;

/** Signs of two bytes and more that are sound, and hardly any that are not: bytes were lost, or one was put in. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let [sound, broken] = [0, 0];
  for (const text of decoded(bytes.subarray(0, MOST_LOOKED_AT), "utf-8"))
    for (let i = 0; i < text.length; i++) {
      const sign = text.charCodeAt(i);
      if (sign === REPLACED) broken++;
      else if (sign > 0x7f) sound++;
    }
  return broken < sound * FEW;
}

/** The text in pieces, without its byte order mark. */
export function* decoded(bytes: Uint8Array, encoding: Encoding, fatal = false): Generator<string> {
  if (encoding === "cp850") return yield* inDos(bytes);
  const decoder = new TextDecoder(encoding, { fatal });
  for (let at = 0; at < bytes.length; at += CHUNK) {
    yield decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true });
  }
  yield decoder.decode();
}

function* inDos(bytes: Uint8Array): Generator<string, undefined> {
  const decode = decoderOf("cp850");
  for (let at = 0; at < bytes.length; at += CHUNK) yield decode?.(bytes.subarray(at, at + CHUNK)) ?? "";
  return undefined;
}
