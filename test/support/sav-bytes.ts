/** Builds .sav files as other programs write them, record by record: also the big end first, and wrong on purpose. */
export class SavBytes {
  private readonly parts: Buffer[] = [];
  readonly little: boolean;

  constructor(little = true) {
    this.little = little;
  }

  int(...values: readonly number[]): this {
    for (const value of values) {
      const part = Buffer.alloc(4);
      if (this.little) part.writeInt32LE(value);
      else part.writeInt32BE(value);
      this.parts.push(part);
    }
    return this;
  }

  long(...values: readonly number[]): this {
    for (const value of values) {
      const part = Buffer.alloc(8);
      if (this.little) part.writeBigInt64LE(BigInt(value));
      else part.writeBigInt64BE(BigInt(value));
      this.parts.push(part);
    }
    return this;
  }

  double(...values: readonly number[]): this {
    for (const value of values) {
      const part = Buffer.alloc(8);
      if (this.little) part.writeDoubleLE(value);
      else part.writeDoubleBE(value);
      this.parts.push(part);
    }
    return this;
  }

  raw(bytes: Uint8Array | readonly number[]): this {
    this.parts.push(Buffer.from(bytes));
    return this;
  }

  /** Words in Latin-1, or bytes, in a place of so many. */
  text(words: string | Uint8Array, length: number, fill = 0x20): this {
    const part = Buffer.alloc(length, fill);
    Buffer.from(typeof words === "string" ? Buffer.from(words, "latin1") : words).copy(part);
    this.parts.push(part);
    return this;
  }

  header({ units = 1, compression = 0, weight = 0, rows = 0, bias = 100, magic = "$FL2" } = {}): this {
    this.text(magic, 4).text("@(#) SPSS DATA FILE something old", 60);
    this.int(2, units, compression, weight, rows).double(bias);
    return this.text("05 Jan 11", 9).text("20:53:52", 8).text("", 64).text("", 3, 0);
  }

  /** A variable: width 0 is a number. Further units of a text get their own records. */
  variable(name: string, width = 0, label?: string): this {
    const format = width === 0 ? 0x050802 : 0x010000 | (width << 8);
    this.int(2, width, label === undefined ? 0 : 1, 0, format, format).text(name, 8);
    if (label !== undefined) this.int(label.length).text(label, Math.ceil(label.length / 4) * 4, 0);
    for (let unit = 8; unit < width; unit += 8) this.int(2, -1, 0, 0, 0, 0).text("", 8);
    return this;
  }

  extension(subtype: number, words: string | Uint8Array, size = 1): this {
    const bytes = typeof words === "string" ? Buffer.from(words, "latin1") : Buffer.from(words);
    return this.int(7, subtype, size, bytes.length / size).raw(bytes);
  }

  end(): this {
    return this.int(999, 0);
  }

  bytes(): Uint8Array {
    return new Uint8Array(Buffer.concat(this.parts));
  }
}
