import { describe, expect, test } from "vitest";
import { columnOf, csvOf, TriedImport, workbookOf } from "../../../test/support/imports.ts";

const SECTORS = columnOf([
  ["Rijk", 12],
  ["Gemeente", 8],
]);
const SCALE = ["Goed", "Slecht", "Matig", "Goed", "Goed"];
const ROWS = SECTORS.map((sector, i) => [
  sector,
  ...[1, 2, 3, 4].map((k) => SCALE[(i * k) % SCALE.length] ?? ""),
]);
const SPANS = ["", "Wat vindt u van", "", "Wat vindt u van de sfeer", ""];
const PARTS = ["Sector", "Collega’s", "Leiding", "Op kantoor", "Thuis"];

describe("a row above groups of columns is the question, and the row below it names its parts", () => {
  test.each([
    ["a csv", (rows: string[][]) => new TriedImport(csvOf(rows, ";"))],
    ["a workbook", (rows: string[][]) => new TriedImport(workbookOf({ Blad1: rows }), { name: "a.xlsx" })],
  ])("in %s, also below a title", (_, read) => {
    for (const above of [[], [["Peiling over werk"], []]]) {
      const tried = read([...above, SPANS, PARTS, ...ROWS]);
      expect(tried.types()).toBe("sector one-answer, q2 grid, q3 grid");
      expect(tried.map.source.headerRows).toBe(2);
      expect(tried.rows()).toHaveLength(20);
    }
  });

  test("columns that are no question together stay apart", () => {
    const rows = ROWS.map(([sector = "", mood = ""], i) => [sector, `${20 + (i % 7)}`, mood]);
    const heads = [
      ["Achtergrond", "", "Vragen"],
      ["Sector", "Leeftijd", "Hoe is het?"],
    ];
    const tried = new TriedImport(csvOf([...heads, ...rows]));
    expect(tried.map.questions.map(({ question }) => question.code)).toEqual([
      "achtergrond-sector",
      "achtergrond-leeftijd",
      "q3",
    ]);
    expect(tried.map.columns[1]?.header).toBe("Leeftijd");
  });
});

describe("a first row of answers is no row of parts", () => {
  test("where columns without a name are answered", () => {
    const tried = new TriedImport(csvOf([["Sector", "", "", "Sfeer", ""], ...ROWS]));
    expect([tried.map.source.headerRows, tried.rows().length]).toEqual([1, 20]);
  });

  test("where its open answers never come back", () => {
    const rows = Array.from({ length: 20 }, (_, i) => [`a${i}`, `b${i}`, `c${i}`, `d${i}`]);
    const tried = new TriedImport(csvOf([["Wat?", "", "Wie?", ""], ...rows]));
    expect(tried.map.source.headerRows).toBe(1);
  });
});

describe("below a table", () => {
  const HEAD = ["Sector", "a", "b", "c", "d"];

  test("notes after an empty row are no participants", () => {
    const notes = [
      ["", "", "", "", ""],
      ["Totaal: 20", "", "", "", ""],
      ["Bron: verzonnen", "", "", "", ""],
    ];
    const tried = new TriedImport(csvOf([HEAD, ...ROWS, ...notes]));
    expect(tried.rows()).toHaveLength(20);
    expect(tried.export?.table.listed.map(({ row, reason }) => [row, reason])).toEqual([
      [22, "empty"],
      [23, "note"],
      [24, "note"],
    ]);
    expect(tried.codes).toContain("import-rows-below");
  });

  test("an answer that others gave as well is one, and so is what more answers follow", () => {
    const one = new TriedImport(csvOf([HEAD, ...ROWS, ["", "", "", "", ""], ["Rijk", "", "", "", ""]]));
    expect(one.rows()).toHaveLength(21);
    const words = ["Een eigen woord", "", "", "", ""];
    const more = new TriedImport(
      csvOf([HEAD, ["", "", "", "", ""], words, ...ROWS, ["", "", "", "", ""], words, ...ROWS]),
    );
    expect(more.rows()).toHaveLength(42);
  });
});

test("a header that is a row of answers is told", () => {
  expect(new TriedImport(csvOf(ROWS)).codes).toContain("import-header-is-answers");
  expect(new TriedImport(csvOf([PARTS, ...ROWS])).codes).not.toContain("import-header-is-answers");
});

test("one column whose answers hold commas is one column", () => {
  const tried = new TriedImport("Bedrag\r\n€ 1.200,50\r\n€ 300,00\r\n€ 15\r\n");
  expect(tried.rows()).toHaveLength(3);
});

test("what a program writes to keep Excel from counting is read as it was meant", () => {
  const tried = new TriedImport(
    csvOf([["Postgebied", "Sector"], ...ROWS.map(([sector = ""]) => ['="0012"', sector])]),
  );
  expect(tried.export?.table.columns[0]?.values).toEqual(["", "0012"]);
});
