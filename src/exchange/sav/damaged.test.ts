import { zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import {
  allOf,
  dataOf,
  dictionaryOf,
  numberVariable,
  textVariable,
  written,
} from "../../../test/support/labelled-data.ts";
import { SavBytes } from "../../../test/support/sav-bytes.ts";
import { hasErrors, type Problem } from "../../problem.ts";
import { seededRandom } from "../../random.ts";
import type { ByteSource } from "../byte-source.ts";
import { inMemory } from "../byte-source.ts";
import type { Compression } from "./read/header.ts";
import { readSav } from "./read/index.ts";
import { writeSav } from "./write/index.ts";

/** A file with everything in it. */
function sample(compression: Compression): Uint8Array {
  const labels = [{ value: 1, label: "een" }];
  const a = numberVariable("a", { label: "Vraag één", labels, missing: { values: [-99, -98] } });
  const variables = [
    a,
    { ...a, name: "een_lange_naam", missing: { values: [], range: { low: -Infinity, high: 0 } } },
    textVariable("kort", 5, { labels: [{ value: "x", label: "iks" }] }),
    textVariable("lang", 600, { labels: [{ value: "x", label: "iks" }], missing: { values: ["-99"] } }),
  ];
  const set = { kind: "categories", name: "$s", label: "Set", variables: ["a", "een_lange_naam"] } as const;
  const dictionary = dictionaryOf(variables, {
    documents: ["Een regel"],
    attributes: new Map([["Maker", ["iemand"]]]),
    sets: [
      set,
      { ...set, kind: "dichotomies", name: "$d", counted: "1", namedBy: "variables", labelOfVariable: false },
    ],
  });
  const columns = [
    [1, NaN, 3.5, -99],
    [1, 2, 3, 4],
    ["x", "", "abc", "é"],
    ["woorden ".repeat(40), "", "x", "-99"],
  ];
  return written(writeSav(dataOf(dictionary, columns), compression)).bytes;
}

/** Reads it all; what was wrong, and how many bytes were asked for at once at most. */
function readAll(bytes: Uint8Array): { problems: readonly Problem[]; rows: number; largest: number } {
  let largest = 0;
  const source: ByteSource = {
    size: bytes.length,
    read: (at, length) => {
      const read = bytes.subarray(at, at + length);
      largest = Math.max(largest, read.length);
      return read;
    },
  };
  const { value, problems } = readSav(source, "x.sav");
  if (value === undefined) return { problems, rows: 0, largest };
  const all = allOf(value);
  return { problems: [...problems, ...all.problems], rows: all.columns[0]?.length ?? 0, largest };
}

describe.each(["none", "bytes", "zlib"] as const)("a damaged file, packed by %s", (compression) => {
  const whole = sample(compression);

  it("cut off anywhere is never taken for a whole one", () => {
    expect(hasErrors(readAll(whole).problems)).toBe(false);
    // The last bytes of packed rows are the mark of the end and fill: nothing is lost with them.
    const end = compression === "bytes" ? whole.length - 8 : whole.length;
    for (let length = 0; length < end; length++) {
      const { problems } = readAll(whole.subarray(0, length));
      expect(hasErrors(problems), `cut at ${length}`).toBe(true);
      if (length >= 176)
        expect(
          problems.some(({ values }) => "offset" in values),
          `cut at ${length}`,
        ).toBe(true);
    }
  });

  it("with any byte changed gives problems or rows, and never breaks", () => {
    const random = seededRandom(`flips ${compression}`);
    const upto = (most: number) => Math.floor(random() * most);
    for (let i = 0; i < 4000; i++) {
      const bytes = Uint8Array.from(whole);
      for (let flips = 1 + upto(3); flips > 0; flips--) bytes[upto(bytes.length)] = upto(256);
      const { problems } = readAll(bytes);
      for (const one of problems) expect(one.place.file).toBe("x.sav");
    }
  });

  it("with pieces put in, taken out or doubled gives problems or rows, and never breaks", () => {
    const random = seededRandom(`pieces ${compression}`);
    const upto = (most: number) => Math.floor(random() * most);
    for (let i = 0; i < 1500; i++) {
      const [from, to] = [upto(whole.length), upto(whole.length)];
      const bytes = Buffer.concat([whole.subarray(0, from), whole.subarray(to)]);
      expect(readAll(bytes).problems).toBeDefined();
    }
  });
});

const HUGE = 0x7fffffff;

describe("what a file claims is held against its size before anything is made of it", () => {
  const head = () => new SavBytes().header({ rows: HUGE });
  const claims: readonly (readonly [string, SavBytes])[] = [
    ["2 billion rows", head().variable("A").end().double(1)],
    [
      "2 billion packed rows",
      new SavBytes().header({ rows: HUGE, compression: 1 }).variable("A").end().double(1),
    ],
    ["a label of 2 GB", new SavBytes().header().int(2, 0, 1, 0, 0, 0).text("A", 8).int(HUGE)],
    ["2 billion value labels", new SavBytes().header().variable("A").int(3, HUGE)],
    ["labels for 2 billion variables", new SavBytes().header().variable("A").int(3, 0, 4, HUGE)],
    ["2 billion lines of notes", new SavBytes().header().variable("A").int(6, HUGE)],
    ["a record of 4 quintillion bytes", new SavBytes().header().variable("A").int(7, 13, HUGE, HUGE)],
    ["a record below nought", new SavBytes().header().variable("A").int(7, 13, -1, 5)],
    ["a width of 2 billion", new SavBytes().header().int(2, HUGE, 0, 0, 0, 0).text("A", 8).end()],
    ["2 billion missing values", new SavBytes().header().int(2, 0, 0, HUGE, 0, 0).text("A", 8).end()],
    ["packing nobody knows", new SavBytes().header({ compression: 7 }).variable("A").end()],
    ["a record nobody knows", new SavBytes().header().variable("A").int(12345)],
  ];

  it.each(claims)("%s", (_, sav) => {
    const { problems, rows, largest } = readAll(sav.bytes());
    expect(hasErrors(problems)).toBe(true);
    expect(rows).toBe(0);
    expect(largest).toBeLessThan(1 << 20);
  });

  it("a dictionary of 40,000 variables that share a name and 40,000 labels is read", () => {
    const sav = new SavBytes().header();
    const many = 40_000;
    for (let i = 0; i < many; i++) sav.variable("A");
    sav.int(3, many);
    for (let i = 0; i < many; i++) sav.double(i).text("\u0001x", 8);
    sav.int(4, many).int(...Array.from({ length: many }, (_, i) => i + 1));
    const { value } = readSav(inMemory(sav.end().bytes()), "x");
    expect(value!.dictionary.variables.at(-1)).toMatchObject({ name: `A_${many}`, labels: { length: many } });
  });

  it("a name or label in a long record that says it is 2 GB is left out", () => {
    const sav = new SavBytes()
      .header()
      .variable("T", 10)
      .extension(21, new SavBytes().int(HUGE).bytes())
      .end();
    expect(readAll(sav.bytes()).problems.map(({ code }) => code)).toEqual(["sav-part-left-out"]);
  });

  it("a billion rows of which each takes a thousandth of a byte, packed twice, are refused unread", () => {
    const { bytes } = bomb(4 << 20, 300);
    expect(bytes.length).toBeLessThan(2_000_000);
    const { problems, rows } = readAll(bytes);
    expect([problems.map(({ code }) => code), rows]).toEqual([["sav-too-large"], 0]);
  });

  it.each([
    ["a block of 2 GB", { size: HUGE }],
    ["a block that unpacks to less", { size: 100 }],
    ["a block that unpacks to more", { size: 5 }],
    ["a list of 2 billion blocks", { count: HUGE }],
    ["a block somewhere else", { place: 12 }],
    ["a list beyond the end", { list: 1e12 }],
    ["a header somewhere else", { own: 3 }],
  ])("%s", (_, wrong) => {
    expect(hasErrors(readAll(bomb(8, 1, wrong).bytes).problems)).toBe(true);
  });
});

interface Wrong {
  readonly size?: number;
  readonly count?: number;
  readonly place?: number;
  readonly list?: number;
  readonly own?: number;
}

/** A .zsav of equal blocks of missing values; what it says of itself may be wrong. */
function bomb(size: number, blocks: number, wrong: Wrong = {}): { bytes: Uint8Array } {
  const packed = zlibSync(new Uint8Array(size).fill(255), { level: 9 });
  const sav = new SavBytes().header({ rows: -1, compression: 2, magic: "$FL3" }).variable("A").end();
  const start = sav.bytes().length;
  const list = start + 24 + blocks * packed.length;
  sav.long(wrong.own ?? start, wrong.list ?? list, 24 + 24 * blocks);
  for (let i = 0; i < blocks; i++) sav.raw(packed);
  sav.long(-100, 0).int(0x3ff000, wrong.count ?? blocks);
  for (let i = 0; i < blocks; i++) {
    const place = wrong.place ?? start + 24 + i * packed.length;
    sav.long(start + i * size, place).int(wrong.size ?? size, packed.length);
  }
  return { bytes: sav.bytes() };
}

it("a small .zsav made the same way is read", () => {
  expect(readAll(bomb(16, 1).bytes)).toMatchObject({ problems: [], rows: 16 });
});

it("units cut by the end of a block go on in the next", () => {
  const commands = Uint8Array.of(
    101,
    102,
    253,
    253,
    252,
    0,
    0,
    0,
    ...new SavBytes().double(1.5, 2.5).bytes(),
  );
  const cuts = [commands.subarray(0, 11), commands.subarray(11)].map((part) => zlibSync(part));
  const sav = new SavBytes().header({ rows: -1, compression: 2, magic: "$FL3" }).variable("A").end();
  const start = sav.bytes().length;
  const list = start + 24 + cuts[0]!.length + cuts[1]!.length;
  sav.long(start, list, 72).raw(cuts[0]!).raw(cuts[1]!).long(-100, 0).int(11, 2);
  sav.long(start, start + 24).int(11, cuts[0]!.length);
  sav.long(start + 11, start + 24 + cuts[0]!.length).int(commands.length - 11, cuts[1]!.length);
  const { value } = readSav(inMemory(sav.bytes()), "x");
  expect(allOf(value!)).toEqual({ columns: [[1, 2, 1.5, 2.5]], problems: [] });
});
