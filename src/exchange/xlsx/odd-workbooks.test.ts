import { describe, expect, test } from "vitest";
import {
  inlineCells,
  sheetOf,
  TriedImport,
  workbookOf,
  workbookParts,
  zipOf,
} from "../../../test/support/imports.ts";

const HEAD = inlineCells(["Sector", "Oordeel", "Woorden"]);
const row = (i: number) =>
  inlineCells([i % 2 === 0 ? "Rijk" : "Gemeente", i % 3 === 0 ? "Goed" : "Slecht", `tekst ${i}`]);
const ROWS = Array.from({ length: 12 }, (_, i) => row(i));
const SHEET = sheetOf([HEAD, ...ROWS]);
const PATH = "xl/worksheets/sheet1.xml";

const read = (parts: Readonly<Record<string, string>>) =>
  new TriedImport(zipOf(parts), { name: "export.xlsx" });
const sheet = (rows: readonly string[], after = "") =>
  read(workbookParts(sheetOf(rows).replace("</sheetData>", `</sheetData>${after}`)));

describe("the parts of a workbook", () => {
  test("are found whatever their capitals", () => {
    const { [PATH]: own = "", ...parts } = workbookParts(SHEET);
    expect(read({ ...parts, "xl/Worksheets/Sheet1.XML": own }).rows()).toHaveLength(12);
  });

  test("that are lost are told: a sheet, or the texts of cells", () => {
    const { [PATH]: _, ...parts } = workbookParts(SHEET);
    expect(read(parts).codes).toEqual(["import-sheet-lost"]);
    const shared = sheetOf(['<c t="s"><v>0</v></c><c t="s"><v>1</v></c>', "<c><v>1</v></c><c><v>2</v></c>"]);
    expect(read(workbookParts(shared)).codes).toEqual(["import-strings-lost"]);
  });
});

describe("of more sheets", () => {
  const table = [
    ["Sector", "Oordeel"],
    ["Rijk", "Goed"],
    ["Rijk", "Slecht"],
    ["Gemeente", "Goed"],
  ];

  test("the first that holds a table is read, and a text about it is told", () => {
    const tried = new TriedImport(
      workbookOf({ Toelichting: [["Over dit bestand"], ["Verzonnen"]], Data: table }),
      {
        name: "export.xlsx",
      },
    );
    expect(tried.map.source.sheet).toBe("Data");
    expect(tried.problems).toContainEqual(
      expect.objectContaining({
        code: "import-other-sheets",
        values: { sheet: "Data", others: "Toelichting" },
      }),
    );
  });

  test.each([
    ["hidden", 12],
    ["veryHidden", 0],
  ])("one that is %s is read only where no other holds anything and a person can show it", (state, rows) => {
    const parts = workbookParts(SHEET);
    const book = parts["xl/workbook.xml"] ?? "";
    const hidden = book.replace('sheetId="1"', `sheetId="1" state="${state}"`);
    const tried = read({ ...parts, "xl/workbook.xml": hidden });
    expect(tried.export?.table.rows.length ?? 0).toBe(rows);
  });
});

describe("cells", () => {
  test("that several rows share are told, since the answer counts for the first", () => {
    const merged = (area: string) =>
      sheet([HEAD, ...ROWS], `<mergeCells><mergeCell ref="${area}"/></mergeCells>`);
    expect(merged("A3:A5").problems).toContainEqual(
      expect.objectContaining({ code: "import-merged-cells", place: { file: "export.xlsx", row: 3 } }),
    );
    expect(merged("A1:C1").codes).not.toContain("import-merged-cells");
  });

  test("with a formula whose result was not saved are told apart from those whose result was", () => {
    const computed = '<c t="str"><f>A1</f><v>Rijk</v></c><c><f>1+1</f></c><c><f>1+1</f><v>2</v></c>';
    const tried = sheet([HEAD, ...ROWS, computed]);
    const count = (code: string) => tried.problems.find((one) => one.code === code)?.values["count"];
    expect([count("import-formulas"), count("import-formulas-unsaved")]).toEqual([2, 1]);
  });

  test("with a date of ISO 8601 are days, or moments where they have a time", () => {
    const dates = ["2024-05-01T00:00:00", "2024-05-01T00:00:00.000Z", "2024-05-01", "2024-05-01T10:30:00"];
    const rows = dates.map((date) => `<c t="d"><v>${date}</v></c><c><v>1</v></c>`);
    const { values = [] } = sheet([inlineCells(["Wanneer?", "n"]), ...rows]).export?.table.columns[0] ?? {};
    expect(values).toEqual(["", "2024-05-01", "2024-05-01 10:30:00"]);
  });

  test("of a total below the table are no participant, and an answer that says so is one", () => {
    const total = `${inlineCells(["Totaal", ""])}<c><v>12</v></c>`;
    expect(sheet([HEAD, ...ROWS, total]).rows()).toHaveLength(12);
    expect(sheet([HEAD, ...ROWS, inlineCells(["Totaal oneens", "Goed", "x"])]).rows()).toHaveLength(13);
    expect(sheet([HEAD, ...ROWS, total, ...ROWS]).rows()).toHaveLength(25);
  });
});
