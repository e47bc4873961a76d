const encoder = new TextEncoder();

/** Bytes that grow as records are written, the little end of numbers first. */
export class RecordBytes {
  private memory = new Uint8Array(1 << 12);
  private view = new DataView(this.memory.buffer);
  private size = 0;

  get length(): number {
    return this.size;
  }

  int32(...values: readonly number[]): void {
    for (const value of values) {
      const at = this.room(4);
      this.view.setInt32(at, value, true);
    }
  }

  int64(...values: readonly number[]): void {
    for (const value of values) {
      const at = this.room(8);
      this.view.setBigInt64(at, BigInt(value), true);
    }
  }

  float64(...values: readonly number[]): void {
    for (const value of values) {
      const at = this.room(8);
      this.view.setFloat64(at, value, true);
    }
  }

  byte(value: number): void {
    const at = this.room(1);
    this.view.setUint8(at, value);
  }

  bytes(bytes: Uint8Array): void {
    const at = this.room(bytes.length);
    this.memory.set(bytes, at);
  }

  /** Bytes in a place of `length`, filled up with blanks or with `fill`. */
  padded(bytes: Uint8Array, length: number, fill = 0x20): void {
    const at = this.room(length);
    this.memory.fill(fill, at, at + length);
    this.memory.set(bytes.subarray(0, length), at);
  }

  all(): Uint8Array {
    return this.memory.subarray(0, this.size);
  }

  /** Makes place for so many bytes, and tells where; memory and view may be others afterwards. */
  private room(length: number): number {
    const at = this.size;
    this.size += length;
    if (this.size > this.memory.length) {
      const larger = new Uint8Array(Math.max(this.size, this.memory.length * 2));
      larger.set(this.memory);
      this.memory = larger;
      this.view = new DataView(larger.buffer);
    }
    return at;
  }
}

/** The UTF-8 of a text, cut after the last whole sign that fits. */
export function utf8(text: string, limit = Infinity): Uint8Array {
  const bytes = encoder.encode(text);
  if (bytes.length <= limit) return bytes;
  const cut = new Uint8Array(limit);
  return cut.subarray(0, encoder.encodeInto(text, cut).written);
}

/** The words of `utf8` with the same limit. */
export function cutText(text: string, limit: number): string {
  return text.length * 3 <= limit ? text : new TextDecoder().decode(utf8(text, limit));
}
