/** Letters of Windows-1252 that are not at their Unicode place. */
const SPECIAL = new Map(
  Array.from(new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i))).map(
    (sign, i) => [sign.charCodeAt(0), 0x80 + i],
  ),
);

const QUESTION = 0x3f;
const SPACE = 0x20;
const LINE_END = 0x0a;

/** Bytes of lines in Windows-1252, a sign a byte. */
export class WesternBytes {
  /** Signs this encoding does not have; a question mark stands in their place. */
  unwritten = 0;
  /** Line ends within words; a blank stands in their place. */
  joined = 0;
  size = 0;
  private bytes = new Uint8Array(1 << 16);

  put(words: string): void {
    this.reserve(words.length);
    for (let i = 0; i < words.length; i++) this.bytes[this.size++] = this.byteOf(words.charCodeAt(i));
  }

  line(): void {
    this.reserve(1);
    this.bytes[this.size++] = LINE_END;
  }

  take(): Uint8Array {
    const taken = this.bytes.slice(0, this.size);
    this.size = 0;
    return taken;
  }

  private byteOf(unit: number): number {
    if (unit === 0x0a || unit === 0x0d) this.joined++;
    if (unit < SPACE) return SPACE;
    if (unit < 0x80 || (unit >= 0xa0 && unit <= 0xff)) return unit;
    const byte = SPECIAL.get(unit);
    if (byte === undefined) this.unwritten++;
    return byte ?? QUESTION;
  }

  private reserve(length: number): void {
    if (this.size + length <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.size + length, this.bytes.length * 2));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}
