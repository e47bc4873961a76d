import { describe, expect, test } from "vitest";
import { strToU8, zipSync } from "fflate";
import { inlineCells, sheetOf, workbookParts, zipOf } from "../../../test/support/imports.ts";
import { writeXlsx } from "../../office/xlsx/write.ts";
import { firstRow } from "../source/header-place.ts";
import { readSource } from "../source/read-source.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const read = (bytes: Uint8Array, known = {}) => readSource(bytes, "export.xlsx", firstRow, known, "nl");

function columnsOf(bytes: Uint8Array): string[][] {
  const { value, problems } = read(bytes);
  if (value === undefined) throw new Error(problems.map(({ code }) => code).join());
  const { columns, rows, headers } = value.table;
  return columns.map((column, i) => [headers[0]?.[i] ?? "", ...rows.map((_, row) => column.words(row))]);
}

const codes = (bytes: Uint8Array) => read(bytes).problems.map(({ code }) => code);

const HEAD = inlineCells(["Vraag", "Getal"]);
const book = (rows: readonly string[], more: Record<string, string> = {}) =>
  zipOf(workbookParts(sheetOf(rows), more));

describe("a workbook is read", () => {
  test("as our own writer writes one", () => {
    const bytes = writeXlsx({
      properties: { title: "T", subject: "S", creator: "C", language: "nl", status: "" },
      sheets: [
        {
          name: "Antwoorden",
          widths: [20, 20],
          rows: [
            ["Vraag", "Getal"],
            ["één & <twee>", 3.5],
            ["=1+1", null],
          ],
        },
      ],
    });
    expect(columnsOf(bytes)).toEqual([
      ["Vraag", "één & <twee>", "=1+1"],
      ["Getal", "3.5", ""],
    ]);
  });

  test("with shared texts: runs of formatting joined, readings left out, escaped signs undone", () => {
    const strings = `<sst xmlns="${MAIN}"><si><r><t>Go</t></r><r><rPr><b/></rPr><t>ed</t></r><rPh><t>gu</t></rPh></si><si><t>a_x000D_b_x0041_</t></si></sst>`;
    const rows = [HEAD, `<c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c>`];
    expect(columnsOf(book(rows, { "xl/sharedStrings.xml": strings }))).toEqual([
      ["Vraag", "Goed"],
      ["Getal", "a\nbA"],
    ]);
  });

  test("with 5,000 different shared texts", () => {
    const texts = Array.from({ length: 5000 }, (_, i) => `<si><t>antwoord ${i}</t></si>`).join("");
    const rows = Array.from({ length: 5000 }, (_, i) => `<c t="s"><v>${i}</v></c><c><v>${i}</v></c>`);
    const bytes = book([HEAD, ...rows], { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${texts}</sst>` });
    const [answers] = columnsOf(bytes);
    expect(answers?.slice(1)).toEqual(Array.from({ length: 5000 }, (_, i) => `antwoord ${i}`));
  });

  test("dates and times as they are shown, by the style of the cell", () => {
    const styles = `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="m/d/yy\\ h:mm:ss"/><numFmt numFmtId="165" formatCode="0.00&quot; dagen&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs></styleSheet>`;
    const cell = (style: number, value: string) => `<c s="${style}"><v>${value}</v></c>`;
    const rows = [
      inlineCells(["getal", "datum", "moment", "dagen", "tijd"]),
      [
        cell(0, "46161.5"),
        cell(1, "46161"),
        cell(2, "46161.604166667"),
        cell(3, "2.5"),
        cell(4, "0.25"),
      ].join(""),
    ];
    expect(columnsOf(book(rows, { "xl/styles.xml": styles })).map(([, value]) => value)).toEqual([
      "46161.5",
      "2026-05-19",
      "2026-05-19 14:30:00",
      "2.5",
      "06:00:00",
    ]);
  });

  test("cells of every kind, and an error as empty", () => {
    const rows = [
      inlineCells(["waar", "tekst", "fout", "dag", "leeg"]),
      `<c t="b"><v>1</v></c><c t="str"><f>A1</f><v>uitkomst</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2026-05-19T10:00:00</v></c><c/>`,
    ];
    expect(columnsOf(book(rows)).map(([, value]) => value)).toEqual([
      "true",
      "uitkomst",
      "",
      "2026-05-19 10:00:00",
      "",
    ]);
    expect(codes(book(rows))).toEqual(["import-formulas", "import-cell-errors"]);
  });

  test("cells that are not there are empty, wherever the others stand", () => {
    const rows = [
      `<c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="inlineStr"><is><t>b</t></is></c><c r="C1" t="inlineStr"><is><t>c</t></is></c>`,
      `<c r="C2" t="inlineStr"><is><t>x</t></is></c>`,
    ];
    expect(columnsOf(book(rows))).toEqual([
      ["a", ""],
      ["b", ""],
      ["c", "x"],
    ]);
  });
});

// Too many texts and too many megabytes of them: test/conformance/hostile-data.test.ts, in a process without coverage.
test("a cell that is longer than any answer is refused, wherever its words stand", () => {
  const words = Array.from({ length: 300_000 }, (_, i) => i).join(" ");
  const shared = `<sst xmlns="${MAIN}"><si><t>${words}</t></si></sst>`;
  const sharedBook = book([HEAD, `<c t="s"><v>0</v></c>`], { "xl/sharedStrings.xml": shared });
  expect(codes(sharedBook)).toEqual(["import-cell-too-long"]);
  const inline = `<c t="inlineStr"><is><t>${words}</t></is></c>`;
  const { problems } = read(book([HEAD, inline]));
  expect(problems.map(({ code, place }) => [code, place.row])).toEqual([["import-cell-too-long", 2]]);
  expect(codes(book([HEAD, `<c t="str"><v>${words}</v></c>`]))).toEqual(["import-cell-too-long"]);
});

describe("of several sheets", () => {
  const parts = {
    ...workbookParts(sheetOf([])),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Leeg" sheetId="1" r:id="rId1"/><sheet name="Verborgen" sheetId="2" state="hidden" r:id="rId4"/><sheet name="Eén" sheetId="3" r:id="rId5"/><sheet name="Twee" sheetId="4" r:id="rId6"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[1, 4, 5, 6].map((id) => `<Relationship Id="rId${id}" Type="x/worksheet" Target="/xl/worksheets/sheet${id}.xml"/>`).join("")}</Relationships>`,
    "xl/worksheets/sheet4.xml": sheetOf([inlineCells(["geheim"])]),
    "xl/worksheets/sheet5.xml": sheetOf([inlineCells(["a"]), inlineCells(["een"])]),
    "xl/worksheets/sheet6.xml": sheetOf([inlineCells(["a"]), inlineCells(["twee"])]),
  };

  test("the first that is shown and filled is read, and the others are named", () => {
    const { value, problems } = read(zipOf(parts));
    expect(value?.style.sheet).toBe("Eén");
    expect(problems.map(({ code, values }) => [code, values["others"]])).toEqual([
      ["import-other-sheets", "Verborgen, Twee"],
    ]);
  });

  test("the one that a map names is read", () => {
    expect(read(zipOf(parts), { sheet: "Twee" }).value?.table.columns[0]?.values).toEqual(["", "twee"]);
    expect(read(zipOf(parts), { sheet: "Drie" }).problems.map(({ code }) => code)).toEqual([
      "import-sheet-missing",
    ]);
  });
});

describe("a workbook that is none, or is dangerous, is refused", () => {
  const sheet = sheetOf([HEAD]);

  test.each([
    ["macros in a part", { ...workbookParts(sheet), "xl/vbaProject.bin": "x" }, "import-macros"],
    [
      "macros by its type",
      {
        ...workbookParts(sheet),
        "[Content_Types].xml": `<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>`,
      },
      "import-macros",
    ],
    [
      "a document",
      {
        "[Content_Types].xml": `<Types><Override PartName="/word/document.xml" ContentType="wordprocessingml"/></Types>`,
      },
      "import-not-a-workbook",
    ],
    ["no sheets that are filled", workbookParts(sheetOf([])), "import-empty"],
    ["a path out of the package", { ...workbookParts(sheet), "../../etc/passwd": "x" }, "zip-unsafe-path"],
    [
      "entities",
      {
        ...workbookParts(sheet),
        "xl/workbook.xml": `<!DOCTYPE workbook [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><workbook>&b;</workbook>`,
      },
      "xml-doctype",
    ],
    [
      "an external entity in a sheet",
      workbookParts(
        `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>`,
      ),
      "xml-doctype",
    ],
    ["broken XML", workbookParts(`<worksheet><sheetData><row><c></row></worksheet>`), "xml-malformed"],
    [
      "an entity nobody declared",
      workbookParts(sheetOf([`<c t="inlineStr"><is><t>&evil;</t></is></c>`])),
      "xml-malformed",
    ],
  ])("%s", (_, parts, code) => {
    expect(codes(zipOf(parts))).toEqual([code]);
  });

  test("a part that swells from a few bytes to many", () => {
    const zeros = "<c><v>0</v></c>".repeat(400_000);
    const bomb = zipSync({
      ...Object.fromEntries(Object.entries(workbookParts("")).map(([path, text]) => [path, strToU8(text)])),
      "xl/worksheets/sheet1.xml": strToU8(sheetOf([zeros])),
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(codes(bomb)).toEqual(["zip-bomb"]);
  });

  test("thousands of CDATA sections are words like any other", () => {
    const words = "<![CDATA[a]]>".repeat(9000);
    const [, value] =
      columnsOf(book([HEAD, `<c t="inlineStr"><is><t>${words}</t></is></c><c><v>1</v></c>`]))[0] ?? [];
    expect(value).toBe("a".repeat(9000));
  });

  test("a cell far to the right costs nothing", () => {
    const far = `<c r="A2"><v>1</v></c><c r="XFD2"><v>2</v></c><c r="ZZZZZZ2"><v>3</v></c>`;
    const { value } = read(book([HEAD, far, far.replaceAll("2", "3")]));
    expect(value?.table.columns.length).toBe(16_384);
  });
});
