import { decoderOf, encodingOfCodePage, type Decode } from "../../charsets.ts";

/** Longer plain texts are left to the decoder, which is faster from there. */
const SHORT = 48;

/** Reads the texts of a file in its encoding, and counts those that were not in it. */
export class TextReader {
  /** Texts in which bytes stand that their encoding does not have. */
  odd = 0;
  readonly encoding: string;
  private readonly decode: Decode;

  constructor(encoding: string, decode: Decode) {
    this.encoding = encoding;
    this.decode = decode;
  }

  /** The same encoding, counting from nought. */
  again(): TextReader {
    return new TextReader(this.encoding, this.decode);
  }

  /** The words in `bytes[from..to)` without the blanks that fill up their place. */
  read(bytes: Uint8Array, from = 0, to = bytes.length): string {
    let end = to;
    while (end > from && (bytes[end - 1] === 0x20 || bytes[end - 1] === 0)) end--;
    return end === from ? "" : this.exact(bytes, from, end);
  }

  /** All the words in `bytes[from..to)`, blanks at the end too. */
  exact(bytes: Uint8Array, from = 0, to = bytes.length): string {
    if (to - from <= SHORT && isPlain(bytes, from, to)) {
      return String.fromCharCode.apply(null, bytes.subarray(from, to) as unknown as number[]);
    }
    const words = bytes.subarray(from, to);
    return this.decode(words) ?? this.repaired(words);
  }

  /** Programs cut words at the width of a variable, also within a letter; else some other encoding was mixed in. */
  private repaired(words: Uint8Array): string {
    this.odd++;
    for (let cut = 1; cut <= 3 && cut < words.length; cut++) {
      const whole = this.decode(words.subarray(0, words.length - cut));
      if (whole !== undefined) return whole.trimEnd();
    }
    return new TextDecoder("windows-1252").decode(words);
  }
}

function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (bytes[i]! >= 0x80) return false;
  return true;
}

export interface FoundTexts {
  readonly texts: TextReader;
  /** The name in the file, where nobody knows an encoding by it. */
  readonly unknown?: string;
}

/** The encoding by its name, else by its code page; where neither tells, UTF-8 if a text is, and Windows-1252 if not. */
export function textsOf(name: string | undefined, codePage: number | undefined): FoundTexts {
  for (const candidate of [name, encodingOfCodePage(codePage ?? 0)]) {
    const decode = candidate === undefined ? undefined : decoderOf(candidate);
    if (candidate !== undefined && decode !== undefined) return { texts: new TextReader(candidate, decode) };
  }
  const texts = new TextReader("", guess);
  const unknown = name ?? (SAYS_NOTHING.has(codePage) ? undefined : `code page ${codePage}`);
  return unknown === undefined ? { texts } : { texts, unknown };
}

/** Where a file has no number, nought, or one of those for "7-bit" and "8-bit ASCII". */
const SAYS_NOTHING = new Set<number | undefined>([undefined, 0, 2, 3]);

const utf8 = decoderOf("utf-8");
const western = decoderOf("windows-1252");

function guess(bytes: Uint8Array): string | undefined {
  return utf8?.(bytes) ?? western?.(bytes);
}
