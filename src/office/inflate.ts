import { bitsOf, PrefixCode, symbolOf } from "./prefix-code.ts";

/** How inflating ended: at the last block, because `take` had enough, or where the bytes are no such stream. */
export type InflateEnd = "whole" | "stopped" | "damaged";

/** Takes a piece of some 64 kB, which is written over afterwards, and how many packed bytes were read so far. */
export type TakeInflated = (piece: Uint8Array, read: number) => boolean;

const WINDOW = 32 * 1024;
const PIECE = 64 * 1024;
const LONGEST_MATCH = 258;
const END_OF_BLOCK = 256;
const LAST_LENGTH = 285;
/** A symbol and its extra bits are 20 at most; with eight more all stay a small integer. */
const MOST_WANTED = 22;

/** How many bits more than its code a length and a distance have (RFC 1951, 3.2.5); the last length has none. */
const LENGTH_EXTRA = Uint8Array.from({ length: 29 }, (_, i) => (i === 28 ? 0 : Math.max(0, (i >> 2) - 1)));
const DISTANCE_EXTRA = Uint8Array.from({ length: 30 }, (_, i) => Math.max(0, (i >> 1) - 1));
const LENGTHS = firstOf(LENGTH_EXTRA, 3).fill(LONGEST_MATCH, 28);
const DISTANCES = firstOf(DISTANCE_EXTRA, 1);
/** The order in which the lengths of codes stand. */
const ORDER = Uint8Array.of(16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15);

/** The first value of each code: it begins where the one before it ends. */
function firstOf(extra: Uint8Array, first: number): Uint16Array {
  let next = first;
  return Uint16Array.from(extra, (bits) => (next += 1 << bits) - (1 << bits));
}

/**
 * Inflates (RFC 1951) what lies packed in memory, in pieces of a fixed size: what a bomb becomes is measured every 64 kB,
 * and nothing grows with it.
 */
export function inflate(packed: Uint8Array, take: TakeInflated): InflateEnd {
  return new Inflater(packed, take).run();
}

class Inflater {
  private readonly packed: Uint8Array;
  private readonly take: TakeInflated;
  private readonly out = new Uint8Array(WINDOW + PIECE + LONGEST_MATCH);
  private readonly literals = new PrefixCode();
  private readonly distances = new PrefixCode();
  /** Of `out`, what was not handed on begins at `from` and ends at `to`. */
  private from = 0;
  private to = 0;
  private at = 0;
  private hold = 0;
  private bits = 0;

  constructor(packed: Uint8Array, take: TakeInflated) {
    this.packed = packed;
    this.take = take;
  }

  run(): InflateEnd {
    for (;;) {
      const last = this.read(1) === 1;
      const end = this.block(this.read(2));
      if (end !== "whole") return end;
      if (this.past()) return "damaged";
      if (last) return this.handOn() ? "whole" : "stopped";
    }
  }

  private block(kind: number): InflateEnd {
    if (kind === 0) return this.stored();
    const coded = kind === 1 ? this.fixedCodes() : kind === 2 && this.ownCodes();
    return coded ? this.coded() : "damaged";
  }

  private stored(): InflateEnd {
    this.at -= this.bits >> 3;
    this.hold = this.bits = 0;
    const { packed, at } = this;
    const length = packed[at]! | (packed[at + 1]! << 8);
    const check = packed[at + 2]! | (packed[at + 3]! << 8);
    const end = at + 4 + length;
    if (length !== (~check & 0xffff) || end > packed.length) return "damaged";
    for (this.at = at + 4; this.at < end;) {
      const size = Math.min(end - this.at, WINDOW + PIECE - this.to);
      this.out.set(packed.subarray(this.at, this.at + size), this.to);
      this.at += size;
      this.to += size;
      if (this.to === WINDOW + PIECE && !this.handOn()) return "stopped";
    }
    return "whole";
  }

  private fixedCodes(): boolean {
    const lengths = new Uint8Array(288 + 30)
      .fill(8, 0, 144)
      .fill(9, 144, 256)
      .fill(7, 256, 280)
      .fill(8, 280, 288);
    lengths.fill(5, 288);
    return this.literals.build(lengths, 0, 288) && this.distances.build(lengths, 288, lengths.length);
  }

  private ownCodes(): boolean {
    const [literals, distances, count] = [this.read(5) + 257, this.read(5) + 1, this.read(4) + 4];
    const lengths = new Uint8Array(literals + distances);
    const ofLengths = new Uint8Array(ORDER.length);
    for (const place of ORDER.slice(0, count)) ofLengths[place] = this.read(3);
    if (!this.literals.build(ofLengths, 0, ofLengths.length)) return false;
    for (let i = 0; i < lengths.length;) {
      const symbol = this.symbol(this.literals);
      if (symbol < 0 || this.past()) return false;
      if (symbol < 16) {
        lengths[i++] = symbol;
        continue;
      }
      if (symbol === 16 && i === 0) return false;
      const again = symbol === 16 ? 3 + this.read(2) : symbol === 17 ? 3 + this.read(3) : 11 + this.read(7);
      if (i + again > lengths.length) return false;
      lengths.fill(symbol === 16 ? lengths[i - 1]! : 0, i, i + again);
      i += again;
    }
    if (literals > 286 || distances > 30) return false;
    return (
      this.literals.build(lengths, 0, literals) && this.distances.build(lengths, literals, lengths.length)
    );
  }

  /** The symbols of a block. What is used a million times a second stands in variables, not in fields. */
  private coded(): InflateEnd {
    const { packed, out, literals, distances } = this;
    const [lTable, lMask, dTable, dMask] = [literals.table, literals.mask, distances.table, distances.mask];
    let { at, hold, bits, to } = this;
    for (;;) {
      while (bits <= MOST_WANTED) {
        hold |= packed[at++]! << bits;
        bits += 8;
      }
      const entry = lTable[hold & lMask]!;
      hold >>>= bitsOf(entry);
      bits -= bitsOf(entry);
      const symbol = symbolOf(entry);
      if (symbol < END_OF_BLOCK) {
        if (entry === 0) break;
        out[to++] = symbol;
      } else if (symbol === END_OF_BLOCK) {
        Object.assign(this, { at, hold, bits, to });
        return "whole";
      } else {
        if (symbol > LAST_LENGTH) break;
        const place = symbol - 257;
        const extra = LENGTH_EXTRA[place]!;
        const length = LENGTHS[place]! + (hold & ((1 << extra) - 1));
        hold >>>= extra;
        bits -= extra;
        while (bits <= MOST_WANTED) {
          hold |= packed[at++]! << bits;
          bits += 8;
        }
        const back = dTable[hold & dMask]!;
        hold >>>= bitsOf(back);
        bits -= bitsOf(back);
        while (bits <= MOST_WANTED) {
          hold |= packed[at++]! << bits;
          bits += 8;
        }
        const far = DISTANCE_EXTRA[symbolOf(back)]!;
        const distance = DISTANCES[symbolOf(back)]! + (hold & ((1 << far) - 1));
        hold >>>= far;
        bits -= far;
        if (back === 0 || distance > to) break;
        for (const stop = to + length; to < stop; to++) out[to] = out[to - distance]!;
      }
      if (to < WINDOW + PIECE) continue;
      this.at = at;
      this.to = to;
      if (at > packed.length + 4) break;
      if (!this.handOn()) return "stopped";
      to = this.to;
    }
    return "damaged";
  }

  /** Hands on what is new and keeps the window that may still be pointed at. */
  private handOn(): boolean {
    const { out, from, to } = this;
    const wanted = from === to || this.take(out.subarray(from, to), Math.min(this.at, this.packed.length));
    const kept = Math.min(to, WINDOW);
    out.copyWithin(0, to - kept, to);
    this.from = this.to = kept;
    return wanted;
  }

  private symbol({ table, mask }: PrefixCode): number {
    this.fill();
    const entry = table[this.hold & mask]!;
    this.hold >>>= bitsOf(entry);
    this.bits -= bitsOf(entry);
    return entry === 0 ? -1 : symbolOf(entry);
  }

  private read(count: number): number {
    this.fill();
    const value = this.hold & ((1 << count) - 1);
    this.hold >>>= count;
    this.bits -= count;
    return value;
  }

  /** Beyond the end come zeros; whoever goes there is told by `past`. */
  private fill(): void {
    while (this.bits <= MOST_WANTED) {
      this.hold |= this.packed[this.at++]! << this.bits;
      this.bits += 8;
    }
  }

  private past(): boolean {
    return this.at - (this.bits >> 3) > this.packed.length;
  }
}
