import { describe, expect, it } from "vitest";
import {
  colourXml,
  contrast,
  fillXml,
  hueDistance,
  lineXml,
  readHex,
  seen,
  type ThemeColours,
} from "./colour.ts";

const white = readHex("FFFFFF");
const grey = readHex("808080");
const theme = Object.fromEntries(
  [
    "tx1",
    "bg1",
    "tx2",
    "bg2",
    "accent1",
    "accent2",
    "accent3",
    "accent4",
    "accent5",
    "accent6",
    "hlink",
    "folHlink",
  ].map((slot) => [slot, readHex(slot === "bg1" ? "FFFFFF" : slot === "accent4" ? "CF7460" : "14222B")]),
) as unknown as ThemeColours;

describe("theme colours", () => {
  it("are written as slots with their changes, never as literal colours", () => {
    expect(colourXml({ slot: "tx1" }).text).toBe('<a:schemeClr val="tx1"/>');
    expect(colourXml({ slot: "tx1", lumMod: 75, lumOff: 25 }).text).toBe(
      '<a:schemeClr val="tx1"><a:lumMod val="75000"/><a:lumOff val="25000"/></a:schemeClr>',
    );
    expect(fillXml(null).text).toBe("<a:noFill/>");
    expect(lineXml(undefined).text).toContain("noFill");
  });

  it("are seen after their changes in HSL", () => {
    expect(seen({ slot: "accent4", lumMod: 60 }, theme)).toEqual(readHex("8C3C2A"));
    expect(seen({ slot: "tx1", lumMod: 75, lumOff: 25, satMod: 45 }, theme)).toEqual(readHex("495A66"));
    expect(seen({ slot: "bg1", lumMod: 75 }, theme)).toEqual(readHex("BFBFBF"));
  });

  it("are compared by WCAG's contrast and by hue", () => {
    expect(contrast(white, readHex("000000"))).toBeCloseTo(21);
    expect(contrast(grey, grey)).toBe(1);
    expect(hueDistance(readHex("FF0000"), readHex("00FF00"))).toBeCloseTo(120);
    expect(hueDistance(readHex("FF0010"), readHex("FF1000"))).toBeLessThan(10);
  });
});
