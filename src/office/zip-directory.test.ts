import { describe, expect, it } from "vitest";
import { readZipDirectory } from "./zip-directory.ts";

interface Wish {
  readonly extra?: Uint8Array;
  readonly sizes?: readonly [packed: number, size: number, local: number];
  readonly localName?: string;
  readonly flags?: number;
  readonly madeBy?: number;
  readonly mode?: number;
}

const NAME = "a.txt";
const BODY = Uint8Array.of(1, 2, 3, 4);

/** A package of one stored entry, byte by byte as APPNOTE.TXT 4.3 has it. */
function zip(wish: Wish = {}, end: (start: number, size: number) => Uint8Array = plainEnd): Uint8Array {
  const { extra = new Uint8Array(), sizes = [4, 4, 0], localName = NAME, flags = 0x800 } = wish;
  const local = bytes(
    [4, 0x04034b50],
    [2, 20],
    [2, flags],
    [2, 0],
    [4, 0],
    [4, 7],
    [4, 4],
    [4, 4],
    [2, localName.length],
    [2, 0],
  );
  const before = [local, text(localName), BODY];
  const central = [
    bytes([4, 0x02014b50], [1, 20], [1, wish.madeBy ?? 0], [2, 20], [2, flags], [2, 0], [4, 0], [4, 7]),
    bytes([4, sizes[0]], [4, sizes[1]], [2, NAME.length], [2, extra.length], [2, 0], [2, 0], [2, 0]),
    bytes([4, ((wish.mode ?? 0) << 16) >>> 0], [4, sizes[2]]),
    text(NAME),
    extra,
  ];
  const start = joined(before).length;
  return joined([...before, ...central, end(start, joined(central).length)]);
}

function bytes(...fields: readonly (readonly [width: number, value: number])[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([width, value]) =>
      Array.from({ length: width }, (_, i) => Math.floor(value / 256 ** i) % 256),
    ),
  );
}

const text = (words: string) => new TextEncoder().encode(words);
const joined = (parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const plainEnd = (start: number, size: number, count = 1) =>
  bytes([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, start], [2, 0]);

/** The end of a package that may be larger than 4 GB (4.3.14). */
function wideEnd(start: number, size: number): Uint8Array {
  const own = bytes(
    [4, 0x06064b50],
    [8, 44],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, 1],
    [8, 1],
    [8, size],
    [8, start],
  );
  const locator = bytes([4, 0x07064b50], [4, 0], [8, start + size], [4, 1]);
  return joined([own, locator, plainEnd(0xffffffff, size, 0xffff)]);
}

const ENTRY = {
  path: NAME,
  method: 0,
  encrypted: false,
  symbolicLink: false,
  crc: 7,
  packedSize: 4,
  size: 4,
  start: 35,
};

describe("the directory of a package", () => {
  it("tells of each file where it lies and how large it says it is", () => {
    expect(readZipDirectory(zip(), 10)).toEqual([ENTRY]);
    expect(readZipDirectory(joined([zip().slice(0, -2), bytes([2, 3]), text("hoi")]), 10)).toEqual([ENTRY]);
  });

  it("is found where it says that it may be large, and sizes in the field for large ones", () => {
    expect(readZipDirectory(zip({}, wideEnd), 10)).toEqual([ENTRY]);
    const extra = bytes([2, 9], [2, 1], [1, 0], [2, 1], [2, 24], [8, 4], [8, 4], [8, 0]);
    const all = 0xffffffff;
    expect(readZipDirectory(zip({ extra, sizes: [all, all, all] }), 10)).toEqual([ENTRY]);
  });

  it("knows links and passwords", () => {
    expect(readZipDirectory(zip({ flags: 0x801 }), 10)).toEqual([{ ...ENTRY, encrypted: true }]);
    expect(readZipDirectory(zip({ madeBy: 3, mode: 0o120777 }), 10)).toEqual([
      { ...ENTRY, symbolicLink: true },
    ]);
  });

  it("is no further read than somebody wants", () => {
    expect(readZipDirectory(zip(), 0)).toHaveLength(1);
  });

  it.each<readonly [string, Uint8Array]>([
    ["another name beside the bytes than in the directory", zip({ localName: "b.txt" })],
    ["bytes that go past the end", zip({ sizes: [4000, 4, 0] })],
    ["a place outside the file", zip({ sizes: [4, 4, 9_000_000] })],
    ["a place where no entry begins", zip({ sizes: [4, 4, 2] })],
    ["more entries than there are", zip({}, (start, size) => plainEnd(start, size, 2))],
    ["a directory that is elsewhere", zip({}, (start, size) => plainEnd(start + 1, size))],
    ["a large directory without its place", zip({}, (_, size) => plainEnd(0xffffffff, size))],
    ["no end", zip().slice(0, -8)],
    ["nothing", new Uint8Array()],
  ])("is refused with %s", (_, file) => {
    expect(readZipDirectory(file, 10)).toBeUndefined();
  });
});
