import { describe, expect, it } from "vitest";
import { allOf } from "../../../test/support/labelled-data.ts";
import { SavBytes } from "../../../test/support/sav-bytes.ts";
import { describe as sayProblem } from "../../problem.ts";
import { inMemory } from "../byte-source.ts";
import type { LabelledData } from "../labelled/model.ts";
import { readSav } from "./read/index.ts";

/** The integer info record of a code page; numbers in it go the way of the file. */
function codePage(page: number): Uint8Array {
  return new SavBytes().int(1, 0, 0, -1, 1, 1, 2, page).bytes();
}

function read(sav: SavBytes): { data: LabelledData; told: string[]; columns: (number | string)[][] } {
  const { value, problems } = readSav(inMemory(sav.bytes()), "oud.sav");
  const { columns, problems: later } = allOf(value!);
  return { data: value!, told: [...problems, ...later].map(({ code }) => code), columns };
}

describe("a file with the big end first", () => {
  const sav = (compression: number): SavBytes =>
    new SavBytes(false)
      .header({ units: 3, compression, rows: 2, weight: 1 })
      .variable("GEWICHT", 0, "Hoe zwaar?")
      .variable("NAAM", 12)
      .int(3, 1)
      .double(1.5)
      .text("\u0005licht", 8)
      .int(4, 1, 1);

  it("is read, plain", () => {
    const { data, columns, told } = read(
      sav(0).end().double(1.5).text("Ada", 16).double(-Number.MAX_VALUE).text("een lange n", 16),
    );
    expect(columns).toEqual([
      [1.5, NaN],
      ["Ada", "een lange n"],
    ]);
    expect(data.dictionary.variables[0]).toMatchObject({
      label: "Hoe zwaar?",
      labels: [{ value: 1.5, label: "licht" }],
    });
    expect(data.dictionary.weight).toBe("GEWICHT");
    expect(told).toEqual([]);
  });

  it("is read, packed", () => {
    const packed = sav(1).end().raw([253, 253, 254, 255, 253, 253, 252, 0]);
    packed.double(1.5).text("Ada", 8).text("een lang", 8).text("e n", 8);
    expect(read(packed).columns).toEqual([
      [1.5, NaN],
      ["Ada", "een lange n"],
    ]);
  });
});

it("a file that lies anywhere in memory is read, also one that Node read", () => {
  const packed = new SavBytes().header({ compression: 1, rows: 2 }).variable("A").end();
  packed.raw([253, 253, 252, 0, 0, 0, 0, 0]).double(1.5, 2.5);
  const bytes = packed.bytes();
  for (let shift = 0; shift < 8; shift++) {
    const lying = Buffer.concat([Buffer.alloc(shift), bytes]).subarray(shift);
    expect(allOf(readSav(inMemory(lying), "x").value!).columns).toEqual([[1.5, 2.5]]);
  }
});

describe("the encoding", () => {
  function textIn(encoding: string | undefined, page: number | undefined, bytes: Uint8Array) {
    const sav = new SavBytes().header({ rows: 1 }).variable("A", 8);
    if (page !== undefined) sav.extension(3, codePage(page), 4);
    if (encoding !== undefined) sav.extension(20, encoding);
    return read(sav.end().text(bytes, 8));
  }

  it.each([
    ["windows-1252", undefined, [0x45, 0xe9, 0x80], "Eé€"],
    ["UTF-8", 1252, [0xc3, 0xa9], "é"],
    [undefined, 1252, [0xe9], "é"],
    [undefined, 65001, [0xc3, 0xa9], "é"],
    [undefined, 850, [0x82, 0x9b], "éø"],
    [undefined, 437, [0x82, 0x9b], "é¢"],
    ["IBM850", undefined, [0x82], "é"],
    ["ISO-8859-15", undefined, [0xa4], "€"],
    [undefined, 28605, [0xa4], "€"],
    ["windows-1251", undefined, [0xc4, 0xe0], "Да"],
    [undefined, 1250, [0xb3], "ł"],
    ["GBK", undefined, [0xc4, 0xe3], "你"],
    ["Shift_JIS", undefined, [0x93, 0xfa], "日"],
    [undefined, 3, [0xe9, 0x20, 0xeb], "é ë"],
    [undefined, 2, [0xc3, 0xa9], "é"],
    [undefined, undefined, [0xe9], "é"],
  ])("%s, code page %s", (encoding, page, bytes, expected) => {
    const { columns, told } = textIn(encoding, page, Uint8Array.from(bytes));
    expect(columns).toEqual([[expected]]);
    expect(told).toEqual([]);
  });

  it("that nobody knows is told, and the words are read as well as may be", () => {
    const { columns, told } = textIn("KLINGON", undefined, Uint8Array.from([0xe9]));
    expect([columns, told]).toEqual([[["é"]], ["sav-encoding-unknown"]]);
  });

  it("that does not fit the words is told; a letter cut in two at the end is left out", () => {
    const cut = textIn("UTF-8", undefined, Uint8Array.from([0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0xc3]));
    expect([cut.columns, cut.told]).toEqual([[["abcdefg"]], ["sav-texts-odd"]]);
    const mixed = textIn(
      "UTF-8",
      undefined,
      Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x21, 0x21, 0x21, 0x21]),
    );
    expect([mixed.columns, mixed.told]).toEqual([[["café!!!!"]], ["sav-texts-odd"]]);
  });
});

describe("sets of several answers, to the byte", () => {
  function sets(words: string, subtype = 7): { data: LabelledData; told: string[] } {
    const sav = new SavBytes().header({ units: 3 }).variable("PIE_01").variable("PIE_02").variable("A");
    sav.extension(13, "PIE_01=Pie_Apple\tPIE_02=Pie_Cherry\tA=a");
    return read(sav.extension(subtype, words).extension(20, "UTF-8").end());
  }

  it("as SPSS and PSPP write them", () => {
    const { data } = sets(
      "$pies=D1 1 37 Which type of pie is typically served pie_01 pie_02\n$top=C 3 Top pie_01 pie_02 a\n",
    );
    expect(data.dictionary.sets).toEqual([
      {
        kind: "dichotomies",
        name: "$pies",
        label: "Which type of pie is typically served",
        counted: "1",
        variables: ["Pie_Apple", "Pie_Cherry"],
        namedBy: "variables",
        labelOfVariable: false,
      },
      { kind: "categories", name: "$top", label: "Top", variables: ["Pie_Apple", "Pie_Cherry", "a"] },
    ]);
  });

  it("that name options by counted values", () => {
    const { data } = sets("$e=E 1 3 Yes 13 third mdgroup pie_01 pie_02\n$f=E 11 1 1 0  pie_01 a\n", 19);
    expect(data.dictionary.sets).toMatchObject([
      { counted: "Yes", label: "third mdgroup", namedBy: "counted-values", labelOfVariable: false },
      { counted: "1", label: "", labelOfVariable: true, variables: ["Pie_Apple", "a"] },
    ]);
  });

  it("with a label of accents, a line end in it, no variables, one variable, or one that is not there", () => {
    const { data, told } = sets(
      "\n$a=C 5 Caf\u00c3\u00a9 pie_01 a\n$b=C 3 x\ny pie_01\n$c=C 0  \n$d=D1 1 0  nergens a\n",
    );
    expect(data.dictionary.sets.map(({ label, variables }) => [label, variables])).toEqual([
      ["Café", ["Pie_Apple", "a"]],
      ["x\ny", ["Pie_Apple"]],
      ["", []],
      ["", ["a"]],
    ]);
    expect(told).toEqual([]);
  });

  it.each(["geen teken", "$x=Q 1 1", "$x=D9999 1", "$x=E 7 1 1 0  a", "x=C 0  a", "$x=D"])(
    "%s is left out, and told",
    (words) => {
      const { data, told } = sets(`${words}\n$goed=C 0  a pie_01\n`);
      expect(data.dictionary.sets.map(({ name }) => name)).toEqual(["$goed"]);
      expect(told).toEqual(["sav-set-left-out"]);
    },
  );
});

describe("what old and odd programs leave behind", () => {
  it("names stay short, display may lack widths, and unknown records are told", () => {
    const sav = new SavBytes().header({ units: 2 }).variable("A").variable("A");
    sav
      .extension(11, new SavBytes().int(1, 0, 3, 2).bytes(), 4)
      .extension(5, "groep= A\n")
      .extension(99, "??");
    const { data, told } = read(sav.end());
    expect(
      data.dictionary.variables.map(({ name, measure, alignment }) => [name, measure, alignment]),
    ).toEqual([
      ["A", "nominal", "left"],
      ["A_2", "scale", "centre"],
    ]);
    expect(told).toEqual(["sav-record-unread", "sav-record-unread", "sav-names-mended"]);
  });

  it("parts that do not fit are left out, each told with its place", () => {
    const sav = new SavBytes().header({ units: 3, weight: 9 }).variable("A").variable("T", 10);
    sav.int(3, 1).double(1).text("\u0003een", 8).int(4, 2, 2, 77);
    sav
      .extension(11, new SavBytes().int(1).bytes(), 4)
      .extension(14, "A=00300\0\t")
      .extension(21, "\u0009\0\0\0");
    const { told, data } = read(sav.end());
    expect(told).toEqual(Array.from({ length: 6 }, () => "sav-part-left-out"));
    expect(data.dictionary.variables.map(({ name }) => name)).toEqual(["A", "T"]);
  });

  it("missing values of long texts may come with their length once, or each time", () => {
    const once = new SavBytes().int(1).text("T", 1).raw([2]).int(8).text("x", 8).text("y", 8).bytes();
    const again = new SavBytes().int(1).text("T", 1).raw([2]).int(8).text("x", 8).int(8).text("y", 8).bytes();
    for (const record of [once, again]) {
      const { data } = read(
        new SavBytes().header({ units: 2 }).variable("T", 10).extension(22, record).end(),
      );
      expect(data.dictionary.variables[0]!.missing.values).toEqual(["x", "y"]);
    }
  });

  it("a variable's attributes may come in several records", () => {
    const sav = new SavBytes().header({ units: 2 }).variable("A").variable("B");
    sav.extension(18, "A:Bron('1'\n)$@Role('1'\n)").extension(18, "B:Bron('a/b(c)'\n'd'\n)");
    const [a, b] = read(sav.end()).data.dictionary.variables;
    expect([a!.role, b!.role]).toEqual(["target", "input"]);
    expect([...b!.attributes]).toEqual([["Bron", ["a/b(c)", "d"]]]);
  });

  it("more rows than the header says, and a number of rows that only a record of its own can hold", () => {
    const more = new SavBytes().header({ rows: 1 }).variable("A").end().double(1, 2);
    expect(read(more)).toMatchObject({ columns: [[1]], told: ["sav-more-rows"] });
    const many = new SavBytes().header({ rows: -1 }).variable("A");
    many.extension(16, new SavBytes().long(1, 2).bytes(), 8);
    expect(read(many.end().double(1, 2, 3))).toMatchObject({ columns: [[1, 2]], told: ["sav-more-rows"] });
    const unsaid = new SavBytes().header({ rows: -1 }).variable("A").end().double(1, 2, 3);
    expect(read(unsaid)).toMatchObject({ columns: [[1, 2, 3]], told: [] });
  });

  it.each([
    ["sav-not-sav", Buffer.from("Naam;Leeftijd\n")],
    ["sav-not-sav", Buffer.alloc(0)],
    ["sav-is-portable", Buffer.from(`${"@".repeat(40)}ASCII SPSS PORT FILE`)],
    ["sav-is-encrypted", Buffer.from("\u001c\0\0\0\0\0\0\0ENCRYPTEDSAV\u0015")],
    ["sav-is-ebcdic", Buffer.from([0x5b, 0xc6, 0xd3, 0xf2])],
    ["sav-is-pc", Buffer.from(`${"\0".repeat(0x104)}PCSPSS SYSTEM FILE.`)],
    ["sav-not-ieee", Buffer.from(new SavBytes().header({ bias: NaN }).variable("A").end().bytes())],
  ])("%s is refused with that reason", (code, bytes) => {
    const { value, problems } = readSav(inMemory(bytes), "x.sav");
    expect(value).toBeUndefined();
    expect(problems.map((one) => one.code)).toEqual([code]);
    expect(sayProblem(problems[0]!, "nl").hint).not.toBe("");
  });
});
