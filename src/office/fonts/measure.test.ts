import { describe, expect, it } from "vitest";
import { ARIAL, ARIAL_BOLD, TIMES, breakLines, countLines, cutToLines, textWidth } from "./measure.ts";

describe("measuring a text", () => {
  it("adds up the widths of Arial, Arial Bold and Times New Roman", () => {
    expect(textWidth("Resultaten", ARIAL, 18)).toBeCloseTo((9791 / 2048) * 24);
    expect(textWidth("0", ARIAL, 75)).toBeCloseTo((1139 / 2048) * 100);
    expect(textWidth("0", ARIAL_BOLD, 75)).toBeCloseTo((1139 / 2048) * 100);
    expect(textWidth("0", TIMES, 75)).toBeCloseTo(50);
  });

  it("knows é, ï, curly quotes, the ellipsis and the minus", () => {
    expect(textWidth("é", ARIAL, 18)).toBe(textWidth("e", ARIAL, 18));
    for (const sign of "ï’“…−–■□€") expect(textWidth(sign, ARIAL, 18)).toBeGreaterThan(3);
  });

  it("counts nothing for joiners and marks, and a wide sign for what the face lacks", () => {
    expect(textWidth("\u200D\u0301\u202E", ARIAL, 18)).toBe(0);
    expect(textWidth("漢", ARIAL, 18)).toBeCloseTo(24);
    expect(textWidth("🌷", ARIAL, 18)).toBeCloseTo(36);
  });

  it("takes an unknown font wider by its margin", () => {
    expect(textWidth("peiling", { name: "arial", margin: 1.08 }, 18)).toBeCloseTo(
      1.08 * textWidth("peiling", ARIAL, 18),
    );
  });
});

describe("breaking lines", () => {
  it("breaks at spaces and never at a non-breaking one", () => {
    const lines = breakLines("een twee 76\u00A0% drie", ARIAL, 18, 100);
    expect(lines.join(" ")).toBe("een twee 76\u00A0% drie");
    expect(lines.every((line) => textWidth(line, ARIAL, 18) <= 100)).toBe(true);
    expect(lines.some((line) => line.includes("76\u00A0%"))).toBe(true);
  });

  it("breaks inside a word only when the word alone is too wide", () => {
    const word = "w".repeat(60);
    const lines = breakLines(`een ${word} twee`, ARIAL, 18, 200);
    expect(lines[0]).toBe("een");
    expect(lines.join("").replace("een", "").replace("twee", "").trim()).toBe(word);
    expect(lines.every((line) => textWidth(line, ARIAL, 18) <= 200)).toBe(true);
  });

  it("keeps the lines somebody made", () => {
    expect(breakLines("een\ntwee\r\ndrie", ARIAL, 18, 500)).toEqual(["een", "twee", "drie"]);
  });

  it("measures 100,000 signs without a space", () => {
    expect(countLines("a".repeat(100_000), ARIAL, 18, 500)).toBeGreaterThan(2000);
  });
});

describe("cutting a text to so many lines", () => {
  it("leaves what fits alone", () => {
    expect(cutToLines("Past gewoon", ARIAL, 18, 500, 1)).toBe("Past gewoon");
  });

  it("cuts at a word and says so with an ellipsis", () => {
    const cut = cutToLines("Een lange titel die echt niet op twee regels kan", ARIAL, 18, 160, 2);
    expect(cut).toMatch(/\p{L}…$/u);
    expect(countLines(cut, ARIAL, 18, 160)).toBeLessThanOrEqual(2);
    expect("Een lange titel die echt niet op twee regels kan").toContain(cut.slice(0, -1));
  });

  it("cuts inside a word that is too long itself", () => {
    const cut = cutToLines("w".repeat(300), ARIAL, 18, 300, 1);
    expect(countLines(cut, ARIAL, 18, 300)).toBe(1);
    expect(cut.endsWith("…")).toBe(true);
  });
});
