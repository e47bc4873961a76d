import { describe, expect, it } from "vitest";
import { cellOfCodes, codesInCell } from "./cell.ts";
import { readCodeSheet } from "./read.ts";
import { writeCodeSheet } from "./write.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, name = "blad.csv") => readCodeSheet(bytes(text), name, "nl");
const given = (...codes: string[]) => codes.map((code) => ({ code, accepted: true }));

describe("a cell of codes", () => {
  it.each([
    ["regels", given("regels")],
    ["regels; mensen, geld", given("regels", "mensen", "geld")],
    [
      "regels:+ mensen:-",
      [
        { code: "regels", accepted: true, stance: "positive" },
        { code: "mensen", accepted: true, stance: "negative" },
      ],
    ],
    [
      "regels? mensen:-?",
      [
        { code: "regels", accepted: false },
        { code: "mensen", accepted: false, stance: "negative" },
      ],
    ],
    ["-", []],
    ["'-", []],
    ["geen", []],
    ["  ", undefined],
  ])("%s", (cell, codes) => {
    expect(codesInCell(cell)).toEqual(codes);
  });

  it("is written as it is read", () => {
    const codes = [
      { code: "regels", by: "C1", accepted: true, stance: "positive" as const },
      { code: "mensen", by: "C1", accepted: false },
    ];
    expect(codesInCell(cellOfCodes(codes))).toEqual([
      { code: "regels", accepted: true, stance: "positive" },
      { code: "mensen", accepted: false },
    ]);
    expect(codesInCell(cellOfCodes([]))).toEqual([]);
  });
});

describe("a sheet of codes", () => {
  it("comes back from a spreadsheet program as it went out, formulas and all", () => {
    const lines = [
      { row: "r1", answer: '=1+1; "zo"\nen zo', codes: "" },
      { row: "r2", answer: "gewoon", codes: "-" },
    ];
    for (const language of ["nl", "en"] as const) {
      const sheet = writeCodeSheet(lines, { language, after: ["waarom"] });
      expect(readCodeSheet(sheet, "blad.csv", language).value).toEqual([
        { row: "r1", codes: undefined },
        { row: "r2", codes: [] },
      ]);
    }
  });

  it("is read with other heads, separators and columns, in any order", () => {
    const sheet = read("antwoord\tCodes\tRow\tback to\tdoor\twhy\nzo\tregels\tr1\ttijd\tC2\tomdat\n");
    expect(sheet.value).toEqual([
      { row: "r1", codes: given("regels"), backTo: "tijd", by: "C2", why: "omdat" },
    ]);
  });

  it("can be JSON: a list, or the answers of a coding", () => {
    const rows = [{ row: "r1", codes: given("regels") }];
    expect(read('[{"row":"r1","codes":["regels"]}]', "a.json").value).toEqual(rows);
    expect(read('[{"row":"r1","codes":"regels"}]').value).toEqual(rows);
    expect(
      read(
        '{"answers":[{"row":"r1","codes":[{"code":"x","by":"C1","accepted":false,"stance":"negative"}],"backTo":"t"}]}',
      ).value,
    ).toEqual([{ row: "r1", codes: [{ code: "x", accepted: false, stance: "negative" }], backTo: "t" }]);
  });

  it.each([
    ["without a column of rows", "antwoord;codes\nzo;regels\n", "sheet-column-missing"],
    ["with a row that is too long", "rij;codes\nr1;regels;mensen\n", "sheet-row-ragged"],
    ["that is JSON of something else", '{"themes":[]}', "sheet-not-codes"],
    ["that is JSON with a row without codes", '[{"row":"r1"}]', "sheet-not-codes"],
    ["that is empty", "", "import-empty"],
  ])("%s is refused whole", (_what, text, code) => {
    const sheet = read(text);
    expect(sheet.value).toBeUndefined();
    expect(sheet.problems.map((one) => one.code)).toContain(code);
  });

  it("that is cut off in the middle of JSON is refused", () => {
    expect(read('[{"row":"r1","codes":', "a.json").problems.map((one) => one.code)).toEqual([
      "sheet-not-codes",
    ]);
  });
});
