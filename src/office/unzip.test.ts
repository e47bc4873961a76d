import { strToU8, zipSync, type Zippable } from "fflate";
import { expect, test } from "vitest";
import { openZip, readZip, UNZIP_LIMITS } from "./unzip.ts";

const MB = 1024 * 1024;

function zipOf(files: Record<string, string | Uint8Array>): Uint8Array {
  const packed: Zippable = {};
  for (const [path, content] of Object.entries(files)) {
    packed[path] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(packed);
}

/** Writes over bytes of the directory entry (from its signature) and, where given, of the local header. */
function altered(zip: Uint8Array, directory: [at: number, bytes: number[]], local?: [number, number[]]) {
  const copy = zip.slice();
  copy.set(directory[1], indexOf(copy, [0x50, 0x4b, 1, 2]) + directory[0]);
  if (local !== undefined) copy.set(local[1], indexOf(copy, [0x50, 0x4b, 3, 4]) + local[0]);
  return copy;
}

function indexOf(bytes: Uint8Array, mark: number[]): number {
  return bytes.findIndex((_, i) => mark.every((byte, m) => bytes[i + m] === byte));
}

const codes = (zip: Uint8Array) => readZip(zip, "x.pptx").problems.map((one) => one.code);

test("a package comes out as it went in, also what was stored or empty", () => {
  const zip = zipSync({
    "a/één.xml": strToU8("<a/>".repeat(50_000)),
    "stored.bin": [new Uint8Array([1, 2, 3]), { level: 0 }],
    "empty.txt": new Uint8Array(0),
  });
  const files = readZip(zip, "x.zip").value;
  expect([...(files?.keys() ?? [])]).toEqual(["a/één.xml", "stored.bin", "empty.txt"]);
  expect(new TextDecoder().decode(files?.get("a/één.xml"))).toBe("<a/>".repeat(50_000));
  expect(files?.get("stored.bin")).toEqual(new Uint8Array([1, 2, 3]));
});

test.each([
  ["nothing", new Uint8Array(0)],
  ["text", strToU8("no package at all, just words, long enough to look into")],
  ["half a package", zipOf({ "a.xml": "x".repeat(3000) }).slice(0, 100)],
  ["a directory that lies outside the file", zipOf({ a: "b" }).with(-6, 255)],
])("%s is no package", (_, bytes) => {
  expect(codes(bytes)).toEqual(["zip-not-a-zip"]);
});

test.each(["../evil.xml", "a/../../evil", "/etc/passwd", "C:/x", "a\\b", "a/./b", "nul\u0000l"])(
  "the path %j is refused",
  (path) => {
    expect(codes(zipOf({ [path]: "x" }))).toEqual(["zip-unsafe-path"]);
  },
);

test("a symbolic link, a password and a foreign method are refused", () => {
  const zip = zipOf({ "a.xml": "abc" });
  expect(codes(altered(zip, [5, [3]]))).toEqual([]);
  const link = altered(altered(zip, [5, [3]]), [40, [0xff, 0xa1]]);
  expect(codes(link)).toEqual(["zip-link"]);
  expect(codes(altered(zip, [8, [1]]))).toEqual(["zip-encrypted"]);
  expect(codes(altered(zip, [10, [14]]))).toEqual(["zip-method"]);
});

test("two names that differ in case only, and overlapping entries, are refused", () => {
  expect(codes(zipOf({ "A.xml": "x", "a.xml": "y" }))).toEqual(["zip-entry-twice"]);
});

test("a name in the directory that is not the name in the file is refused", () => {
  expect(codes(altered(zipOf({ "a.xml": "abc" }), [46, [0x62]]))).toEqual(["zip-not-a-zip"]);
});

test("a forged size or a flipped byte shows after inflating", () => {
  const zip = zipOf({ "a.xml": "abc".repeat(100) });
  expect(codes(altered(zip, [24, [1, 0, 0, 0]]))).toEqual(["zip-damaged"]);
  const flipped = zipSync({ "a.bin": [new Uint8Array(100), { level: 0 }] });
  flipped[60] = 7;
  expect(codes(flipped)).toEqual(["zip-damaged"]);
});

test("a bomb is refused in no time, whatever size they state", () => {
  const bomb = zipOf({ "xl/worksheets/sheet1.xml": new Uint8Array(100 * MB) });
  const forged = altered(bomb, [24, [100, 0, 0, 0]], [22, [100, 0, 0, 0]]);
  for (const zip of [bomb, forged]) {
    const before = process.memoryUsage().arrayBuffers;
    // Time of this process, not of the clock: other tests run beside it.
    const started = process.cpuUsage();
    expect(codes(zip)).toEqual(["zip-bomb"]);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1e3).toBeLessThan(2000);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(256 * MB);
  }
});

test("a package of packages is one file deep", () => {
  const inner = zipOf({ "deep.xml": new Uint8Array(20 * MB) });
  expect(readZip(zipOf({ "inner.zip": inner }), "x.zip").value?.get("inner.zip")).toEqual(inner);
});

test("limits hold for the number of entries, one entry and all together", () => {
  const noise = (length: number) => Uint8Array.from({ length }, (_, i) => (i * i * 31 + i) >> 3);
  const limits = { ...UNZIP_LIMITS, entries: 2, entryBytes: 3000, totalBytes: 5000 };
  const problem = (zip: Uint8Array) => readZip(zip, "x", limits).problems.map((one) => one.code);
  expect(problem(zipOf({ a: "1", b: "2", c: "3" }))).toEqual(["zip-too-many-entries"]);
  expect(problem(zipOf({ a: noise(4000) }))).toEqual(["zip-too-large"]);
  expect(problem(zipOf({ a: noise(2900), b: noise(2900) }))).toEqual(["zip-too-large"]);
});

test("reading can stop when enough was seen", () => {
  const archive = openZip(zipOf({ a: new Uint8Array(40 * MB) }), "x", { ...UNZIP_LIMITS, ratio: 2000 }).value;
  let pieces = 0;
  expect(archive?.stream("a", () => ++pieces < 2)).toEqual([]);
  expect(pieces).toBe(2);
  expect(archive?.has("b")).toBe(false);
  expect(() => archive?.stream("b", () => true)).toThrow("no b");
});
