import { describe, expect, test } from "vitest";
import { gzipSync, strToU8 } from "fflate";
import { csvOf, inlineCells, sheetOf, workbookParts, zipOf } from "../../../test/support/imports.ts";
import { clean, oneLine } from "./clean.ts";
import { firstRow } from "./header-place.ts";
import { joinTables, placeOfRow } from "./parts.ts";
import { readSource } from "./read-source.ts";
import { SourceColumn } from "./source-column.ts";
import { TableBuilder } from "./table.ts";

const read = (file: string | Uint8Array, name = "export.csv") =>
  readSource(typeof file === "string" ? strToU8(file) : file, name, firstRow, {}, "nl");

function tableOf(file: string | Uint8Array, name = "export.csv") {
  const { value, problems } = read(file, name);
  if (value === undefined) throw new Error(problems.map(({ code }) => code).join());
  return value.table;
}

/** Four bytes a sign. */
const utf32 = (text: string, big: boolean) =>
  Uint8Array.from(
    text.split("").flatMap((sign) => {
      const [low, high] = [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8];
      return big ? [0, 0, high, low] : [low, high, 0, 0];
    }),
  );

describe("a cell is read as people meant it", () => {
  test("composed letters, plain spaces, one kind of line end, nothing around it", () => {
    expect(clean(" cafe\u0301\u00A0open\r\nnu ").words).toBe("café open\nnu");
  });

  test("what no document can hold is taken out and counted", () => {
    expect(clean("a\u0000b\u0007c\uFFFE")).toEqual({ words: "abc", removed: 3 });
    expect(clean("half \uD83D teken").words).toBe("half \uFFFD teken");
  });

  test("signs that people do write stay, however odd: emoji, joiners, writing from right to left", () => {
    expect(clean("👩‍👩‍👧 \u202Eomgekeerd").words).toBe("👩‍👩‍👧 \u202Eomgekeerd");
  });

  test("a formula is words like any other", () => {
    expect(clean("=cmd|'/c calc'!A1").words).toBe("=cmd|'/c calc'!A1");
  });

  test("headers stand on one line", () => {
    expect(oneLine("Hoe\n  gaat\thet? ")).toBe("Hoe gaat het?");
  });
});

describe("a column keeps every value once", () => {
  test("variants that only look different are one value", () => {
    const column = new SourceColumn();
    ["Goed", "Goed ", "\u00A0Goed", "", "Slecht"].forEach((words, row) => column.put(row, words));
    expect(column.values).toEqual(["", "Goed", "Slecht"]);
    expect([0, 1, 2, 3, 4, 5].map((row) => column.words(row))).toEqual([
      "Goed",
      "Goed",
      "Goed",
      "",
      "Slecht",
      "",
    ]);
  });

  test("more than 256 different values fit, and more than 65,536", () => {
    const column = new SourceColumn();
    for (let row = 0; row < 70_000; row++) column.put(row, `antwoord ${row}`);
    expect([0, 254, 255, 256, 65_534, 65_535, 65_536, 69_999].map((row) => column.words(row))).toEqual([
      "antwoord 0",
      "antwoord 254",
      "antwoord 255",
      "antwoord 256",
      "antwoord 65534",
      "antwoord 65535",
      "antwoord 65536",
      "antwoord 69999",
    ]);
  });
});

describe("a table is built row by row", () => {
  const built = (rows: readonly string[][], short = false) => {
    const builder = new TableBuilder({ findHeader: firstRow, shortRowsAreWhole: short });
    rows.forEach((cells, i) => builder.take(cells, cells.length, i + 1));
    return builder.finish();
  };

  test("rows of another length are listed, and so are empty ones between others", () => {
    const table = built([["a", "b"], ["1", "2"], ["1"], ["", ""], ["1", "2", "3"], ["3", "4"], ["", ""]]);
    expect(table.rows).toEqual([2, 6]);
    expect(table.listed).toEqual([
      { row: 3, reason: "ragged" },
      { row: 4, reason: "empty" },
      { row: 5, reason: "ragged" },
    ]);
  });

  test("rows of a workbook end where their last cell stands", () => {
    const table = built([["a", "b", "c"], ["1"], ["1", "2", "3"]], true);
    expect(table.rows).toEqual([2, 3]);
    expect(table.columns.map((column) => column.words(0))).toEqual(["1", "", ""]);
  });

  test("empty rows above the header are no rows", () => {
    const table = built([[""], ["a", "b"], ["1", "2"]]);
    expect(table.headers).toEqual([["a", "b"]]);
    expect(table.listed).toEqual([]);
  });

  test("a table wider than any poll is given up", () => {
    const builder = new TableBuilder({ findHeader: firstRow, shortRowsAreWhole: false });
    expect(builder.take(new Array<string>(20_001).fill("x"), 20_001, 1)).toBe(false);
    expect(builder.mistake).toBe("too-wide");
  });
});

describe("a file is what its bytes say, not its name", () => {
  test.each([
    ["nothing", new Uint8Array(0), "import-empty"],
    ["white space", "\n \r\n\t", "import-empty"],
    ["an old workbook", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "import-is-xls"],
    ["a packed file", gzipSync(strToU8("a,b")), "import-is-gzip"],
    [
      "a file of LibreOffice",
      `PK\u0003\u0004${"\0".repeat(26)}mimetypeapplication/vnd.oasis.opendocument.spreadsheet`,
      "import-is-ods",
    ],
    ["a file of Stata", "<stata_dta><header><release>118</release>", "import-not-a-table"],
    ["an old file of Stata", Uint8Array.of(0x73, 2, 1, 0, 1, 0), "import-not-a-table"],
    ["a file of SAS", "HEADER RECORD*******LIBRARY HEADER RECORD!!!!!!!", "import-not-a-table"],
    ["a Parquet file", "PAR1xxxx", "import-not-a-table"],
    ["a PDF", "%PDF-1.7 …", "import-not-a-table"],
    ["a web page", "<!DOCTYPE html><html><body>Log in</body></html>", "import-is-html"],
    [
      "XML with an entity",
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
      "import-not-a-table",
    ],
    ["JSON", '{"answers": []}', "import-not-a-table"],
    ["UTF-32", utf32("\uFEFFa,b\n1,2\n", false), "import-not-a-table"],
    ["UTF-32, big end first", utf32("a,b\n1,2\n", true), "import-not-a-table"],
    ["bytes", Uint8Array.from({ length: 300 }, (_, i) => (i % 9) + 1), "import-not-a-table"],
    ["a zip of something else", zipOf({ "antwoorden.csv": "a,b\n1,2\n" }), "import-not-a-workbook"],
  ])("%s is refused", (_, bytes, code) => {
    const { value, problems } = read(bytes);
    expect(value).toBeUndefined();
    expect(problems.filter(({ severity }) => severity === "error").map((one) => one.code)).toEqual([code]);
  });

  test("a table called something else is read, and the name is told", () => {
    expect(read("a,b\n1,2\n", "export.xlsx").problems.map(({ code }) => code)).toEqual(["import-extension"]);
    const workbook = zipOf(workbookParts(sheetOf([inlineCells(["a", "b"]), inlineCells(["1", "2"])])));
    expect(read(workbook, "export.csv").problems.map(({ code }) => code)).toEqual(["import-extension"]);
    expect(read("a,b\n1,2\n", "export.tsv").problems).toEqual([]);
  });

  test("a workbook with macros is refused by its name already", () => {
    const workbook = zipOf(workbookParts(sheetOf([inlineCells(["a"])])));
    expect(read(workbook, "export.xlsm").problems.map(({ code }) => code)).toEqual(["import-macros"]);
  });

  test("a quote left open is told with its row", () => {
    const { problems } = read('a,b\n1,"2\n');
    expect(problems.map(({ code, place }) => [code, place.row])).toEqual([["import-quote-open", 2]]);
  });

  test("letters that the file does not explain are read as Windows writes them, and that is said", () => {
    const bytes = Uint8Array.from("a,b\nré,1\n", (sign) => sign.charCodeAt(0));
    expect(tableOf(bytes).columns[0]?.values).toEqual(["", "ré"]);
    expect(read(bytes).problems.map(({ code }) => code)).toEqual(["import-encoding-guessed"]);
  });

  test("more columns than any poll has is a wrong separator", () => {
    const { problems } = read(csvOf([new Array<string>(20_001).fill("x")]));
    expect(problems.map(({ code }) => code)).toEqual(["import-too-wide"]);
  });
});

describe("parts of one export are one table", () => {
  const one = tableOf("a,b\n1,x\n2,y\n");
  const two = tableOf("a,b\n\n3,x\n");

  test("with each row's own place", () => {
    const joined = joinTables([
      { file: "1.csv", table: one },
      { file: "2.csv", table: two },
    ]);
    if (joined === undefined) throw new Error("not joined");
    expect([0, 1, 2].map((row) => joined.columns[0]?.words(row))).toEqual(["1", "2", "3"]);
    expect([0, 1, 2].map((row) => placeOfRow(joined, row))).toEqual([
      { file: "1.csv", row: 2 },
      { file: "1.csv", row: 3 },
      { file: "2.csv", row: 3 },
    ]);
    expect(joined.parts.map(({ rows }) => rows)).toEqual([2, 2]);
  });

  test("and parts with other columns are not", () => {
    const other = tableOf("a,c\n1,x\n");
    expect(
      joinTables([
        { file: "1.csv", table: one },
        { file: "2.csv", table: other },
      ]),
    ).toBeUndefined();
  });
});
