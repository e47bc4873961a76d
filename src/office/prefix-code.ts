/** A code of RFC 1951 has 15 bits at most. */
const LONGEST = 15;
const LENGTH_BITS = 4;
const LENGTH_MASK = (1 << LENGTH_BITS) - 1;

/** Symbols by the bits that stand for them (RFC 1951, 3.2.2), looked up in one step. */
export class PrefixCode {
  /** By the next `mask` bits: symbol × 16 + bits used; 0 where no symbol is meant. */
  readonly table = new Uint16Array(1 << LONGEST);
  mask = 0;
  private readonly counts = new Uint16Array(LONGEST + 1);
  private readonly next = new Uint16Array(LONGEST + 1);

  /** Makes the code from the number of bits of each symbol; false where they are no code. */
  build(lengths: Uint8Array, from: number, to: number): boolean {
    const { counts, next, table } = this;
    counts.fill(0);
    for (let i = from; i < to; i++) counts[lengths[i]!]!++;
    let longest = LONGEST;
    while (longest > 0 && counts[longest] === 0) longest--;
    let code = 0;
    counts[0] = 0;
    for (let bits = 1; bits <= longest; bits++) {
      code = (code + counts[bits - 1]!) << 1;
      if (code + counts[bits]! > 1 << bits) return false;
      next[bits] = code;
    }
    this.mask = (1 << longest) - 1;
    table.fill(0, 0, 1 << longest);
    for (let i = from; i < to; i++) {
      const bits = lengths[i]!;
      if (bits === 0) continue;
      const entry = ((i - from) << LENGTH_BITS) | bits;
      for (let at = reversed(next[bits]!++, bits); at <= this.mask; at += 1 << bits) table[at] = entry;
    }
    return true;
  }
}

export const symbolOf = (entry: number): number => entry >>> LENGTH_BITS;
export const bitsOf = (entry: number): number => entry & LENGTH_MASK;

function reversed(code: number, bits: number): number {
  let turned = 0;
  for (let i = 0; i < bits; i++) turned |= ((code >>> i) & 1) << (bits - 1 - i);
  return turned;
}
