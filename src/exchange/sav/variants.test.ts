import { zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { allOf } from "../../../test/support/labelled-data.ts";
import { SavBytes } from "../../../test/support/sav-bytes.ts";
import { noPspp, saidByPspp, tableIn } from "../../../test/support/statistics.ts";
import { inMemory } from "../byte-source.ts";
import type { LabelledData } from "../labelled/model.ts";
import { readSav } from "./read/index.ts";

interface Read {
  readonly data: LabelledData;
  readonly told: readonly string[];
  readonly columns: readonly (readonly (number | string)[])[];
}

function read(bytes: Uint8Array): Read {
  const { value, problems } = readSav(inMemory(bytes), "x.sav");
  if (value === undefined) throw new Error(problems.map(({ code }) => code).join());
  const { columns, problems: later } = allOf(value);
  return { data: value, told: [...problems, ...later].map(({ code }) => code), columns };
}

/** Rows as PSPP lists them, numbers with two decimals. */
function rowsByPspp(bytes: Uint8Array): string[][] {
  const name = bytes[3] === 0x33 ? "x.zsav" : "x.sav";
  const said = saidByPspp(`GET FILE='${name}'.\nLIST.`, { [name]: bytes });
  const table = said.split(/^warning: /m).find((part) => part.includes("Table: Data List")) ?? "";
  return tableIn(table, "Data List")
    .slice(1)
    .map((row) => row.map((cell) => cell.trim()));
}

function asPsppLists({ columns }: Read): string[][] {
  const shown = (value: number | string) =>
    typeof value === "string" ? value : Number.isNaN(value) ? "." : value.toFixed(2).replace(/^0\./, ".");
  return (columns[0] ?? []).map((_, row) => columns.map((column) => shown(column[row] ?? "")));
}

/** A number and a text of 12 bytes, without any record of later versions. */
const head = (little: boolean, header: Parameters<SavBytes["header"]>[0] = {}) =>
  new SavBytes(little)
    .header({ units: 3, ...header })
    .variable("GETAL", 0, "Een getal")
    .variable("NAAM", 12)
    .int(3, 1)
    .double(2)
    .text("\u0004twee", 8)
    .int(4, 1, 1);

/** Commands and units of two rows: 2 and "Ada", no value and "een lange n". */
function packedRows(little: boolean, bias: number): Uint8Array {
  const packed = new SavBytes(little).raw([2 + bias, 253, 254, 255, 253, 253, 252, 0]);
  return packed.text("Ada", 8).text("een lang", 8).text("e n", 8).bytes();
}

const ROWS = [
  [2, NaN],
  ["Ada", "een lange n"],
];

/** Rows packed by zlib in blocks of so many bytes, whether or not units are whole in them. */
function blocks(sav: SavBytes, rows: Uint8Array, size: number): Uint8Array {
  const start = sav.bytes().length;
  const cuts = Array.from({ length: Math.ceil(rows.length / size) }, (_, i) =>
    rows.subarray(i * size, (i + 1) * size),
  );
  const packed = cuts.map((cut) => zlibSync(cut));
  const list = packed.reduce((at, { length }) => at + length, start + 24);
  sav.long(start, list, 24 + 24 * cuts.length);
  for (const one of packed) sav.raw(one);
  sav.long(-100, 0).int(size, cuts.length);
  let at = start + 24;
  cuts.forEach((cut, i) => {
    const { length } = packed[i] ?? cut;
    sav.long(start + i * size, at).int(cut.length, length);
    at += length;
  });
  return sav.bytes();
}

const plain = (little: boolean) =>
  head(little, { rows: 2 })
    .end()
    .double(2)
    .text("Ada", 16)
    .double(-Number.MAX_VALUE)
    .text("een lange n", 16)
    .bytes();

const zipped = (little: boolean, size: number) =>
  blocks(head(little, { rows: 2, compression: 2, magic: "$FL3" }).end(), packedRows(little, 100), size);

const variants: readonly (readonly [string, Uint8Array])[] = [true, false].flatMap((little) => {
  const end = little ? "little end first" : "big end first";
  const packed = (bias: number, rows = 2) =>
    head(little, { rows, compression: 1, bias }).end().raw(packedRows(little, bias)).bytes();
  return [
    [`${end}, plain`, plain(little)],
    [`${end}, packed`, packed(100)],
    [`${end}, packed with a bias of 50`, packed(50)],
    [`${end}, packed with a bias of 1`, packed(1)],
    [`${end}, packed, its number of rows not known`, packed(100, -1)],
    [`${end}, packed by zlib in one block`, zipped(little, 1000)],
    [`${end}, packed by zlib in blocks of 7 bytes`, zipped(little, 7)],
  ] as const;
});

describe("a file without any record of later versions", () => {
  it.each(variants)("%s, is read whole", (_, bytes) => {
    const { columns, told, data } = read(bytes);
    expect(columns).toEqual(ROWS);
    expect(told).toEqual([]);
    expect(data.dictionary.variables).toMatchObject([
      { name: "GETAL", label: "Een getal", labels: [{ value: 2, label: "twee" }] },
      { name: "NAAM", label: "", labels: [] },
    ]);
  });

  it.skipIf(noPspp !== undefined).each(variants)(`%s, as PSPP reads it ${noPspp ?? ""}`, (_, bytes) => {
    expect(asPsppLists(read(bytes))).toEqual(rowsByPspp(bytes));
  });
});

describe.each([0, -1])("a file without rows that says it has %i", (rows) => {
  it.each([
    ["plain", head(true, { rows }).end().bytes()],
    ["packed", head(true, { rows, compression: 1 }).end().bytes()],
    [
      "packed, with the mark of the end",
      head(true, { rows, compression: 1 }).end().raw([252, 0, 0, 0, 0, 0, 0, 0]).bytes(),
    ],
    [
      "packed by zlib",
      blocks(head(true, { rows, compression: 2, magic: "$FL3" }).end(), new Uint8Array(), 1000),
    ],
  ])("%s, has its variables", (_, bytes) => {
    const { columns, told, data } = read(bytes);
    expect(columns).toEqual([[], []]);
    expect(told).toEqual([]);
    expect(data.dictionary.variables.map(({ name }) => name)).toEqual(["GETAL", "NAAM"]);
  });
});

describe.each([true, false])("texts above 255 bytes, little end first: %s", (little) => {
  const [a, b] = ["Aa".repeat(140), "Bb".repeat(290)];
  const cut = (words: string, bytes: number, count: number) =>
    Array.from({ length: count }, (_, i) => words.slice(i * 255, Math.min((i + 1) * 255, bytes)));

  function sav(widths: string): SavBytes {
    const made = new SavBytes(little).header({ units: 110, rows: 1 });
    made
      .variable("EEN", 255)
      .variable("EEN0", 28)
      .variable("TWEE", 255)
      .variable("TWEE0", 255)
      .variable("TWEE1", 76);
    return made.extension(14, widths);
  }

  function withRow(made: SavBytes): Uint8Array {
    made.end();
    const [a1 = "", a2 = ""] = cut(a, 280, 2);
    const [b1 = "", b2 = "", b3 = ""] = cut(b, 580, 3);
    made.text(a1, 256).text(a2, 32).text(b1, 256).text(b2, 256).text(b3, 80);
    return made.bytes();
  }

  it.each([
    ["in the order of the file", "EEN=00280\0\tTWEE=00580\0\t"],
    ["in another order", "TWEE=00580\0\tEEN=00280\0\t"],
    ["with small letters and no zeros before", "twee=580\0\teen=280\0\t"],
    ["without the mark at the end", "EEN=00280\0\tTWEE=00580"],
  ])("whose widths stand %s are put together from their segments", (_, widths) => {
    const bytes = withRow(sav(widths));
    const { columns, told } = read(bytes);
    expect(columns).toEqual([[a], [b]]);
    expect(told).toEqual([]);
  });

  it.skipIf(noPspp !== undefined)(`are as PSPP reads them ${noPspp ?? ""}`, () => {
    const bytes = withRow(sav("TWEE=00580\0\tEEN=00280\0\t"));
    expect(asPsppLists(read(bytes))).toEqual(rowsByPspp(bytes));
  });

  it("whose segments do not follow one another stay apart, and that is told", () => {
    const made = new SavBytes(little).header({ units: 69, rows: 0 });
    made.variable("EEN", 255).variable("TWEE", 255).variable("EEN0", 28).variable("ANDERS");
    const { told, data } = read(made.extension(14, "EEN=00280\0\t").end().bytes());
    expect(told).toEqual(["sav-part-left-out"]);
    expect(data.dictionary.variables.map(({ name }) => name)).toEqual(["EEN", "TWEE", "EEN0", "ANDERS"]);
  });

  it("may have labels of values as long as they are", () => {
    const value = a.padEnd(280);
    const labels = new SavBytes(little).int(3).text("EEN", 3).int(280, 2);
    labels.int(280).text(value, 280).int(4).text("lang", 4).int(280).text("kort".padEnd(280), 280).int(0);
    const { data, told } = read(withRow(sav("EEN=00280\0\tTWEE=00580\0\t").extension(21, labels.bytes())));
    expect(data.dictionary.variables[0]?.labels).toEqual([
      { value: a, label: "lang" },
      { value: "kort", label: "" },
    ]);
    expect(told).toEqual([]);
  });
});

describe("the number of a code page that nobody reads", () => {
  it.each([
    [1, "sav-encoding-unknown"],
    [37, "sav-encoding-unknown"],
    [4, "sav-encoding-unknown"],
    [99_999, "sav-encoding-unknown"],
  ])("%i is told", (page, code) => {
    const record = new SavBytes().int(1, 0, 0, -1, 1, 1, 2, page).bytes();
    const sav = new SavBytes()
      .header({ rows: 1 })
      .variable("A", 8)
      .extension(3, record, 4)
      .end()
      .text("abc", 8);
    const { told, columns } = read(sav.bytes());
    expect(columns).toEqual([["abc"]]);
    expect(told).toEqual([code]);
  });

  it("says nothing beside the name of an encoding that is known", () => {
    const record = new SavBytes().int(1, 0, 0, -1, 1, 1, 2, 37).bytes();
    const sav = new SavBytes().header({ rows: 1 }).variable("A", 8).extension(3, record, 4);
    expect(read(sav.extension(20, "UTF-8").end().text("abc", 8).bytes()).told).toEqual([]);
  });
});
