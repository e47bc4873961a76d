import { describe, expect, test } from "vitest";
import { decoded, findEncoding } from "./encoding.ts";
import { readCsv, type CsvStyle } from "./reader.ts";
import { findCsvStyle, namesSeparator } from "./style.ts";

const COMMA: CsvStyle = { separator: ",", quotes: true };

function rowsOf(pieces: string | readonly string[], style: CsvStyle = COMMA) {
  const rows: string[][] = [];
  const mistake = readCsv(typeof pieces === "string" ? [pieces] : pieces, style, (cells, length) => {
    rows.push(cells.slice(0, length));
    return true;
  });
  return { rows, mistake };
}

describe("separated text is read", () => {
  test("with quotes, doubled quotes, and separators and line ends inside quotes", () => {
    expect(rowsOf('a,"b, ""c""","d\r\ne"\r\n1,2,3\r\n').rows).toEqual([
      ["a", 'b, "c"', "d\r\ne"],
      ["1", "2", "3"],
    ]);
  });

  test.each(["\n", "\r\n", "\r"])("with %j as line end, also where the last is missing", (end) => {
    expect(rowsOf(`a,b${end}1,2${end}3,`).rows).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", ""],
    ]);
  });

  test("leniently: a quote inside a cell is a sign, and words behind a closed quote are kept", () => {
    expect(rowsOf('5" scherm,"ja" zei hij,x\n').rows).toEqual([['5" scherm', "ja zei hij", "x"]]);
  });

  test("the same however it is cut into pieces", () => {
    const text = 'één,"t, ""w""\r\nee"\r\n,"",\r\n"laatste"';
    const whole = rowsOf(text).rows;
    for (let cut = 1; cut < text.length; cut++) {
      expect(rowsOf([text.slice(0, cut), text.slice(cut)]).rows, `cut at ${cut}`).toEqual(whole);
    }
    expect(rowsOf(Array.from(text)).rows).toEqual(whole);
  });

  test("without quoting where a quote is a sign like any other", () => {
    const style = { separator: "\t", quotes: false };
    expect(rowsOf('"goed\tnee\n', style).rows).toEqual([['"goed', "nee"]]);
  });

  test("until somebody has seen enough", () => {
    let seen = 0;
    readCsv(["a\nb\nc\n"], COMMA, () => ++seen < 2);
    expect(seen).toBe(2);
  });
});

describe("text that is no table", () => {
  test("a quote that is never closed is told with its row", () => {
    expect(rowsOf('a,b\n1,"2\n3,4\n').mistake).toEqual({ kind: "quote-open", row: 2 });
  });

  test("a row without end is given up before it fills the memory", () => {
    const piece = "x".repeat(1 << 20);
    function* endless() {
      for (let i = 0; i < 64; i++) yield piece;
    }
    const mistake = readCsv(endless(), COMMA, () => true);
    expect(mistake).toEqual({ kind: "row-too-long", row: 1 });
  });
});

describe("the way a file is written is found", () => {
  test.each([
    [";", 'Naam;"a;b";c\n1;2,5;3\n1;2,7;3\n'],
    [",", "a,b;c,d\n1,2;3,4\n"],
    ["\t", "a\tb, c\n1\t2, 3\n"],
    ["|", "a|b|c\n1|2|3\n"],
  ])("%s parts the cells", (separator, sample) => {
    expect(findCsvStyle(sample).separator).toBe(separator);
  });

  test("Excel may name the separator in a row of its own", () => {
    expect(findCsvStyle("sep=|\na,b|c,d\n").separator).toBe("|");
    expect(namesSeparator("sep=;\r\na;b\n")).toBe(true);
    expect(namesSeparator("separator;b\n")).toBe(false);
  });

  test("a file of one column is one column, whatever its answers hold", () => {
    expect(
      rowsOf("Wat vond u?\nGoed\nNiet zo, eigenlijk\n", findCsvStyle("Wat vond u?\nGoed\n")).rows,
    ).toHaveLength(3);
  });

  test("tables of tabs are quoted only where a cell shows it", () => {
    expect(findCsvStyle('a\tb\n"ja" zei hij\tx\n5" groot\ty\n').quotes).toBe(false);
    expect(findCsvStyle('a\tb\n"een\ttwee"\tx\n').quotes).toBe(true);
  });
});

describe("the encoding is found", () => {
  const utf16 = (text: string, little: boolean) => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    [...text].forEach((sign, i) => view.setUint16(i * 2, sign.charCodeAt(0), little));
    return bytes;
  };
  const TEXT = "Vraag;Reden\nGoed;één collega’s idee\nSlecht;ruïne\n";

  test.each([
    ["utf-8 with a mark", new TextEncoder().encode(`\uFEFF${TEXT}`), "utf-8", true],
    ["utf-8 without", new TextEncoder().encode(TEXT), "utf-8", true],
    ["utf-16 with a mark", utf16(`\uFEFF${TEXT}`, true), "utf-16le", true],
    ["utf-16, the other way round", utf16(`\uFEFF${TEXT}`, false), "utf-16be", true],
    ["utf-16 without a mark", utf16(TEXT, true), "utf-16le", false],
    ["utf-16 the other way round, without", utf16(TEXT, false), "utf-16be", false],
    [
      "Windows-1252",
      Uint8Array.from(TEXT.replace("’", "\u0092"), (sign) => sign.charCodeAt(0)),
      "windows-1252",
      false,
    ],
  ] as const)("%s", (_, bytes, encoding, sure) => {
    expect(findEncoding(bytes)).toEqual({ encoding, sure });
    expect([...decoded(bytes, encoding)].join("")).toBe(TEXT);
  });

  test("letters of several bytes are read whole over the seams of pieces", () => {
    const long = "é€😀".repeat(200_000);
    expect([...decoded(new TextEncoder().encode(long), "utf-8")].join("")).toBe(long);
  });
});

describe("a row that no table has", () => {
  const STYLE = { separator: ",", quotes: true };
  const pieces = (text: string) => text.match(/[^]{1,50000}/g) ?? [];

  test("is handed on as far as it goes and is the last", () => {
    const widths: number[] = [];
    const mistake = readCsv(pieces(`a,b\n${",".repeat(3_000_000)}\n1,2\n`), STYLE, (_, length) => {
      widths.push(length);
      return undefined;
    });
    expect({ widths, mistake }).toEqual({ widths: [2, 65_536], mistake: undefined });
  });

  test("is refused where it is one endless cell, quoted or not", () => {
    for (const cell of ["x".repeat(5_000_000), `"${'""'.repeat(2_500_000)}`]) {
      expect(readCsv(pieces(`a,b\n${cell}`), STYLE, () => undefined)).toEqual({
        kind: "row-too-long",
        row: 2,
      });
    }
  });

  test("may be long when it is whole, with every doubled quote once", () => {
    const rows: string[][] = [];
    const cell = 'zij zei ""ja"", '.repeat(20_000);
    readCsv(pieces(`"${cell}"rest,2\n`), STYLE, (cells, length) => {
      rows.push(cells.slice(0, length));
      return undefined;
    });
    expect(rows).toEqual([[`${cell.replaceAll('""', '"')}rest`, "2"]]);
  });
});
