import { describe, expect, it } from "vitest";
import { noLibreOffice, openedInLibreOffice } from "../../test/support/office-files.ts";
import { readCsvRows } from "../csv.ts";
import { harmless, writeCsvForPeople, type CsvValue } from "./csv-for-people.ts";

function textOf(rows: readonly (readonly CsvValue[])[], language: "nl" | "en"): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(writeCsvForPeople(rows, language));
}

describe("a table for people", () => {
  it("has the separator and decimal sign of its language, and the mark that Excel needs", () => {
    const rows = [
      ["groep", "aandeel"],
      ["a;b", 0.5],
      ["c,d", null],
    ];
    expect(textOf(rows, "nl")).toBe('\uFEFFgroep;aandeel\r\n"a;b";0,5\r\nc,d;\r\n');
    expect(textOf(rows, "en")).toBe('\uFEFFgroep,aandeel\r\na;b,0.5\r\n"c,d",\r\n');
  });

  it("reads back as it was written, with line ends and quotes in a cell", () => {
    const rows = [["een\r\ntwee", 'zegt "ja"', "Eén ‘punt’…"]];
    expect(readCsvRows(textOf(rows, "nl"), ";")).toEqual(rows);
  });

  it("may be longer than one piece", () => {
    const rows = Array.from({ length: 5000 }, (_, i) => [`rij ${i}, met wat tekst`, i]);
    expect(readCsvRows(textOf(rows, "nl"), ";")).toHaveLength(5000);
  });

  it("leaves negative numbers alone: a number is no text", () => {
    expect(textOf([[-5.25]], "nl")).toBe("\uFEFF-5,25\r\n");
  });
});

const FORMULAS = [
  "=1+1",
  "+1",
  "-1",
  "@x",
  "\t=1",
  "\r=1",
  "\n=1",
  ";=1",
  '"=1',
  "＝1+1",
  "﹦1+1",
  " =1",
  "\u200B=1",
  "\uFEFF=1",
  "\tx",
  "=cmd|'/c calc'!A1",
];

describe("text that a spreadsheet takes for a formula", () => {
  it.each(FORMULAS)("%j begins with an apostrophe", (text) => {
    expect(harmless(text).startsWith("'")).toBe(true);
  });

  it.each([
    ["a;=1", "a;'=1"],
    ["a,=1", "a,'=1"],
    ['a;"=1', "a;\"'=1"],
    ["a\n+1", "a\n'+1"],
    ["a;-2+3", "a;'-2+3"],
    ["eerst; @x", "eerst; @x"],
  ])("%j cannot begin one after a separator either: %j", (text, safe) => {
    expect(harmless(text)).toBe(safe);
  });

  it.each([
    "Eén, twee",
    "€ 50,- per keer",
    "a = b",
    "18-30 jaar",
    "wet- en regelgeving",
    "’s ochtends",
    "",
    "1",
  ])("%j is plain text and stays as it is", (text) => {
    expect(harmless(text)).toBe(text);
  });

  it("loses signs that end a text", () => {
    expect(harmless("a\u0000b")).toBe("a\uFFFDb");
  });

  it.skipIf(noLibreOffice !== undefined)(`is not computed by LibreOffice ${noLibreOffice ?? ""}`, () => {
    const opened = (text: string) => {
      // Semicolons, UTF-8, and formulas computed, which LibreOffice has off by itself.
      const reading = "Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1,true";
      const [sheet] = openedInLibreOffice("x.csv", new TextEncoder().encode(text), "fods", reading).values();
      return new TextDecoder().decode(sheet);
    };
    expect(opened("=1+1\r\n")).toContain("table:formula");
    const rows = FORMULAS.map((text) => [text]);
    expect(opened(textOf(rows, "nl"))).not.toContain("table:formula");
  });
});
