import { describe, expect, it } from "vitest";
import { contentDisposition, reportFiles, safeFileName } from "./file-names.ts";

describe("the files of a publication", () => {
  it("carry the wave in the language of the report", () => {
    expect(reportFiles(2, "nl")).toEqual({
      deck: "Resultaten peiling 2.pptx",
      answers: "Open antwoorden peiling 2.docx",
      web: "Resultaten peiling 2.html",
      workbook: "Tabellen peiling 2.xlsx",
      table: "Tabellen peiling 2.csv",
      data: "Tabellen peiling 2.json",
    });
    expect(reportFiles(12, "en")).toMatchObject({
      deck: "Results poll 12.pptx",
      answers: "Open answers poll 12.docx",
      data: "Tables poll 12.json",
    });
  });
});

describe("a file name made of a title", () => {
  it.each([
    ["Kwaliteit en Toekomst", "Kwaliteit en Toekomst.docx"],
    ["Eén café, twee ideeën…", "Eén café, twee ideeën….docx"],
    ["../../x", "x.docx"],
    ["..\\..\\windows\\system32", "windows system32.docx"],
    ["/etc/passwd", "etc passwd.docx"],
    ["CON", "CON_.docx"],
    ["nul.txt", "nul_.txt.docx"],
    ["Lpt1", "Lpt1_.docx"],
    ["COM²", "COM²_.docx"],
    ["Controle", "Controle.docx"],
    ["a\"b'c“d”", "a b c d.docx"],
    ["x\r\nSet-Cookie: a=b", "x Set-Cookie a=b.docx"],
    ["naam\u202Etxt.exe", "naam txt.exe.docx"],
    ["half\uD800 teken", "half teken.docx"],
    ["100 %2F3b; naam=x", "100 2F3b naam=x.docx"],
    ["--help", "help.docx"],
    [".verborgen", "verborgen.docx"],
    ["eindigt op punt. . ", "eindigt op punt.docx"],
    ["", "peiling.docx"],
    ["???", "peiling.docx"],
    ["..", "peiling.docx"],
  ])("%j becomes %j", (title, name) => {
    expect(safeFileName(title, "docx")).toBe(name);
  });

  it("fits a file system, however long the title, and is cut between signs", () => {
    for (const title of ["x".repeat(300), "é".repeat(300), "👩‍👩‍👧‍👦".repeat(300), "漢".repeat(300)]) {
      const name = safeFileName(title, "xlsx");
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
      expect(name).toMatch(/[^.]\.xlsx$/u);
      expect(name).not.toContain("\uFFFD");
    }
  });

  it("stays as it is when made safe again", () => {
    const once = safeFileName("Peiling: “wat nu?”", "csv");
    expect(safeFileName(once.replace(/\.csv$/, ""), "csv")).toBe(once);
  });
});

describe("the header of a download", () => {
  it("gives the real name and a plain one", () => {
    expect(contentDisposition("Eén peiling (2).docx")).toBe(
      "attachment; filename=\"Een peiling (2).docx\"; filename*=UTF-8''E%C3%A9n%20peiling%20%282%29.docx",
    );
  });

  it("cannot be broken out of", () => {
    const header = contentDisposition('x"\r\nX-Evil: 1; filename=y\uD800.docx');
    expect(header).toMatch(/^[\x20-\x7e]+$/);
    expect(header.match(/"/g)).toHaveLength(2);
  });
});
