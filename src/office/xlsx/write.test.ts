import { describe, expect, it } from "vitest";
import {
  judged,
  noJudge,
  noLibreOffice,
  openedInLibreOffice,
  partOf,
  partsOf,
} from "../../../test/support/office-files.ts";
import type { Cell, Sheet } from "./model.ts";
import { MAX_CELL_TEXT } from "./model.ts";
import { columnName, fitsCell } from "./cells.ts";
import { writeXlsx } from "./write.ts";

const properties = { title: "Tabellen", subject: "", creator: "Org", language: "nl", status: "" } as const;

function written(sheet: Partial<Sheet> & Pick<Sheet, "rows">): Uint8Array {
  return writeXlsx({ properties, sheets: [{ name: "Blad", widths: [20], ...sheet }] });
}

function sheetOf(rows: readonly (readonly Cell[])[]): string {
  return partOf(written({ rows }), "xl/worksheets/sheet1.xml");
}

const FORMULAS = ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", ";=1", '"=1', "＝1", "=cmd|'/c calc'!A1"];

describe("a cell of a workbook", () => {
  it("holds a number as a number and text as text", () => {
    expect(sheetOf([[12, "12", null, "x"]])).toMatch(
      /<c r="A1" s="\d+"><v>12<\/v><\/c><c r="B1" s="\d+" t="inlineStr"><is><t>12<\/t><\/is><\/c><c r="D1"/,
    );
  });

  it("is never a formula, whatever the text looks like", () => {
    const xml = sheetOf(FORMULAS.map((text) => [text]));
    expect(xml).not.toContain("<f");
    expect(xml.match(/t="inlineStr"/g)).toHaveLength(FORMULAS.length);
  });

  it("marks formula-like text, so that it stays text when somebody types it again", () => {
    const styles = partOf(written({ rows: [] }), "xl/styles.xml");
    const formats = styles.slice(styles.indexOf("<cellXfs")).match(/<xf [^>]*>/g)!;
    const style = (text: string) => Number(/r="A1" s="(\d+)"/.exec(sheetOf([[text]]))![1]);
    expect(formats[style("=1")]).toContain('quotePrefix="1"');
    expect(formats[style("-1")]).toContain('quotePrefix="1"');
    expect(formats[style("plat")]).not.toContain("quotePrefix");
  });

  it("keeps tabs and line ends and words that look like Excel's own notation", () => {
    expect(sheetOf([["\ta\r\n"]])).toContain("<t>_x0009_a_x000D__x000A_</t>");
    expect(sheetOf([["_x0041_"]])).toContain("<t>_x005F_x0041_</t>");
    expect(sheetOf([["a\rb"]])).toContain("<t>a&#13;b</t>");
  });

  it("is well-formed with signs that XML cannot hold", () => {
    expect(sheetOf([["\u0000a\uFFFE\uD800"]])).toContain("<t>\uFFFDa\uFFFD\uFFFD</t>");
  });

  it("is cut where Excel could not open the file, and says so by its end", () => {
    const long = "😀".repeat(MAX_CELL_TEXT);
    expect(fitsCell(long)).toBe(false);
    const text = /<t>(.*)<\/t>/.exec(sheetOf([[long]]))![1]!;
    expect(text.length).toBeLessThanOrEqual(MAX_CELL_TEXT);
    expect(text.endsWith("😀…")).toBe(true);
  });

  it("refuses a number that is none, as a broken promise of the caller", () => {
    expect(() => written({ rows: [[NaN]] })).toThrow("cell A1");
  });

  it("stands in a column named as Excel does", () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  });
});

describe("a sheet", () => {
  it("keeps its head in sight and on every printed page", () => {
    const bytes = written({ rows: [["kop"], ["rij"]], frozen: 1 });
    expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain('ySplit="1" topLeftCell="A2"');
    expect(partOf(bytes, "xl/workbook.xml")).toContain("'Blad'!$1:$1");
  });

  it("is a table from its head to its last row", () => {
    const table = { name: "Gegevens", head: 1, columns: ["a", "b"] };
    expect(
      partOf(
        written({
          rows: [
            ["a", "b"],
            [1, 2],
            [3, 4],
          ],
          table,
        }),
        "xl/tables/table1.xml",
      ),
    ).toContain('ref="A1:B3"');
    expect(partOf(written({ rows: [["a", "b"]], table }), "xl/tables/table1.xml")).toContain('ref="A1:B2"');
  });

  it("leads to another sheet and to nothing outside the file", () => {
    const bytes = writeXlsx({
      properties,
      sheets: [
        { name: "Inhoud", widths: [], rows: [[{ value: "Naar 'b'", style: "link", sheet: 1 }]] },
        { name: "a'b", widths: [], rows: [] },
      ],
    });
    expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain("location=\"'a''b'!A1\"");
    expect([...partsOf(bytes).values()].join("")).not.toContain("TargetMode");
  });

  it("cannot lead to a sheet that is not there", () => {
    expect(() => written({ rows: [[{ value: "x", style: "link", sheet: 3 }]] })).toThrow(
      "cell A1 leads to no sheet",
    );
  });

  it("is high enough for words that take several lines, and as it is for what takes one", () => {
    const words = "Een lange zin die niet op één regel van twintig tekens past.";
    const rows = [
      [words],
      ["kort"],
      [{ value: words, style: "data" }],
      [{ value: words, style: "text", across: 4 }],
    ] as const;
    const heights = [
      ...partOf(written({ rows, widths: [20, 20, 20, 20] }), "xl/worksheets/sheet1.xml").matchAll(
        /<row r="\d"( ht="(\d+)")?>/g,
      ),
    ];
    expect(heights.map((match) => Number(match[2] ?? 15))).toEqual([39, 15, 15, 15]);
    expect(sheetOf([["x ".repeat(20_000)]])).toContain('ht="409"');
  });

  it("lets a text run over several columns", () => {
    expect(sheetOf([["a"], [{ value: "titel", style: "title", across: 3 }]])).toContain(
      '<mergeCell ref="A2:C2"/>',
    );
  });

  it("writes signs of a footer as themselves", () => {
    expect(partOf(written({ rows: [], footer: "Q&A" }), "xl/worksheets/sheet1.xml")).toContain(
      "&amp;LQ&amp;&amp;A&amp;R",
    );
  });

  it("may have more rows than fit in memory at once", () => {
    let asked = 0;
    const rows = (function* () {
      for (let i = 0; i < 20_000; i++) yield [asked++, "tekst"];
    })();
    expect(partOf(written({ rows }), "xl/worksheets/sheet1.xml")).toContain('<row r="20000">');
  });
});

describe("a workbook", () => {
  const sheets = () =>
    writeXlsx({
      properties,
      sheets: [
        { name: "Met/fout: teken", widths: [30], rows: [[{ value: 0.39, style: "percent" }]], footer: "f" },
        {
          name: "Tekst",
          widths: [40, 10],
          frozen: 1,
          landscape: true,
          table: { name: "Tabel", head: 1, columns: ["tekst", "n"] },
          rows: [["tekst", "n"], ...[...FORMULAS, "_x0041_", " a ", "a\rb"].map((text, i) => [text, i])],
        },
      ],
    });

  it("is the same to the byte when written again", () => {
    expect(sheets()).toEqual(sheets());
  });

  it.skipIf(noJudge !== undefined)(`is valid by the schemas of Office Open XML ${noJudge ?? ""}`, () => {
    expect(judged("ooxml-valid", "x.xlsx", sheets())).toBe("");
  });

  it.skipIf(noLibreOffice !== undefined)(`keeps each text in LibreOffice ${noLibreOffice ?? ""}`, () => {
    // 44 comma, 34 quote, 76 UTF-8, every text quoted, values as shown, the second sheet.
    const target = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,2";
    const [table] = openedInLibreOffice("x.xlsx", sheets(), target).values();
    const text = new TextDecoder().decode(table);
    for (const formula of [...FORMULAS, "_x0041_", " a ", "a\rb"])
      expect(text).toContain(`"${formula.replaceAll('"', '""')}"`);
  });
});
