import { constants, crc32 as judgeOfSums, deflateRawSync, inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../random.ts";
import { crc32 } from "./crc32.ts";
import { inflate } from "./inflate.ts";

const random = seededRandom("inflate");
const below = (count: number) => Math.floor(random() * count);

/** Invented bytes of four kinds: noise, few signs, a pattern, and noise that repeats what stood shortly before. */
function invented(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  const kind = below(4);
  for (let i = 0; i < length; i++) {
    if (kind === 0) bytes[i] = below(256);
    else if (kind === 1) bytes[i] = 65 + below(3);
    else if (kind === 2) bytes[i] = i % 977;
    else bytes[i] = below(10) > 0 && i > 50 ? bytes[i - 1 - below(50)]! : below(256);
  }
  return bytes;
}

function inflated(packed: Uint8Array): { readonly end: string; readonly bytes: Uint8Array } {
  const pieces: Uint8Array[] = [];
  const end = inflate(packed, (piece) => pieces.push(piece.slice()) < 1000);
  return { end, bytes: new Uint8Array(Buffer.concat(pieces)) };
}

/** What zlib makes of it; undefined where it refuses. */
function judged(packed: Uint8Array): Uint8Array | undefined {
  try {
    return new Uint8Array(inflateRawSync(packed, { maxOutputLength: 1 << 26 }));
  } catch {
    return undefined;
  }
}

describe("what another program packed", () => {
  it("comes out as it went in, however it was packed", () => {
    for (let i = 0; i < 300; i++) {
      const bytes = invented(below(i % 20 === 0 ? 300_000 : 3000));
      const packed = deflateRawSync(bytes, {
        level: below(10),
        memLevel: 1 + below(9),
        strategy: [constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY][below(3)],
      });
      const { end, bytes: out } = inflated(packed);
      expect(end).toBe("whole");
      expect(Buffer.compare(out, bytes)).toBe(0);
      expect(crc32(bytes)).toBe(judgeOfSums(bytes));
    }
  });

  it("comes out the same or is refused where bits fell over; a stream that is cut off is refused", () => {
    for (let i = 0; i < 300; i++) {
      const packed = new Uint8Array(deflateRawSync(invented(1 + below(3000)), { level: below(10) }));
      packed[below(packed.length)]! ^= 1 << below(8);
      const judge = judged(packed);
      const { end, bytes } = inflated(packed);
      if (judge !== undefined) {
        expect(end).toBe("whole");
        expect(Buffer.compare(bytes, judge)).toBe(0);
      }
    }
    const packed = deflateRawSync(invented(2000));
    for (let length = 0; length < packed.length; length++) {
      expect(inflated(packed.subarray(0, length)).end).toBe("damaged");
    }
  });
});

it("pieces stay small however much comes out, and reading stops when somebody has enough", () => {
  const bomb = deflateRawSync(new Uint8Array(50_000_000));
  let most = 0;
  let total = 0;
  const end = inflate(bomb, (piece, read) => {
    most = Math.max(most, piece.length);
    total += piece.length;
    return read * 1000 > total && total < 10_000_000;
  });
  expect(end).toBe("stopped");
  expect(most).toBeLessThan(100_000);
  expect(total).toBeLessThan(10_200_000);
});

it.each([
  ["a kind of block that there is not", [0b111]],
  ["a stored block whose length says two things", [0b001, 1, 0, 0, 0, 65]],
  ["more codes than bits can tell apart", [0x05, 0xc0, 0x81, 0x09, 0x09, 0x09, 0x09, 0x09, 0xff, 0xff, 0xff]],
  ["a length that no stream has", [0b00011011, 0b011, 0, 0]],
])("%s is refused", (_, bytes) => {
  expect(inflated(Uint8Array.from(bytes)).end).toBe("damaged");
});
