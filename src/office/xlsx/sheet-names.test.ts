import { describe, expect, it } from "vitest";
import { quotedSheet, sheetNames } from "./sheet-names.ts";

describe("names of sheets", () => {
  it("lose the signs that references use", () => {
    expect(sheetNames(["Vraag 1: wat/nu?", "'citaat'", "[x]*"])).toEqual(["Vraag 1 wat nu", "citaat", "x"]);
  });

  it("are at most 31 signs and cut between signs", () => {
    const [name] = sheetNames([`${"a".repeat(30)}😀`]);
    expect(name).toBe("a".repeat(30));
  });

  it("are unique whatever their case", () => {
    expect(sheetNames(["Vraag", "vraag", "VRAAG"])).toEqual(["Vraag", "vraag (2)", "VRAAG (3)"]);
    const long = "x".repeat(40);
    expect(sheetNames([long, long])).toEqual(["x".repeat(31), `${"x".repeat(27)} (2)`]);
  });

  it("are never empty, nor Excel's own", () => {
    expect(sheetNames(["", "???", "History"])).toEqual(["Blad", "Blad (2)", "Blad History"]);
  });

  it("are quoted in references", () => {
    expect(quotedSheet("Jan's blad")).toBe("'Jan''s blad'");
  });
});
