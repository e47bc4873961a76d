import { describe, expect, it } from "vitest";
import { contrast, readHex, seen, type Paint, type ThemeColours } from "../../office/drawing/colour.ts";
import { ownColours } from "../formats/pptx/own-design.ts";
import { paletteFor } from "./palette.ts";

const own = ownColours();
const white = own.bg1;

function themeWith(changes: Partial<Record<keyof ThemeColours, string>>): ThemeColours {
  const read = Object.entries(changes).map(([slot, hex]) => [slot, readHex(hex)]);
  return { ...own, ...(Object.fromEntries(read) as Partial<ThemeColours>) };
}

function onPage(paint: Paint, theme: ThemeColours, page = theme.bg1): number {
  return contrast(seen(paint.fill ?? { slot: "bg1" }, theme), page);
}

describe("our own palette", () => {
  const palette = paletteFor(own, white);

  it("uses the slots of the design as they are", () => {
    expect(palette.now.fill).toEqual({ slot: "accent1" });
    expect(palette.tones.quiet.fill).toEqual({ slot: "accent3" });
    expect(palette.tones["negative-1"].fill).toEqual({ slot: "accent4" });
    expect(palette.tones["negative-2"].fill).toEqual({ slot: "accent4", lumMod: 60 });
    expect(palette.tones["positive-2"].fill).toEqual({ slot: "accent6", lumMod: 60 });
    expect(palette.figure).toEqual({ slot: "tx2" });
    expect(palette.panel).toEqual({ fill: { slot: "bg2" } });
  });

  it("draws the previous wave hollow in ochre", () => {
    expect(palette.before).toEqual({
      fill: { slot: "bg1" },
      line: { colour: { slot: "accent2" }, pt: 2.25 },
    });
  });

  it("writes second text at 7.1 : 1", () => {
    expect(contrast(seen(palette.second, own), white)).toBeCloseTo(7.1, 1);
  });

  it("gives each label the ink that contrasts most, and never below 4.5", () => {
    expect(palette.labelOn(palette.now)).toEqual({ slot: "bg1" });
    expect(palette.labelOn(palette.tones["negative-1"])).toEqual({ slot: "tx1" });
    for (const paint of Object.values(palette.tones)) {
      const ground = paint.fill === null ? white : seen(paint.fill, own);
      expect(contrast(seen(palette.labelOn(paint), own), ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe("a palette on a picture, whose colour is a guess", () => {
  it("writes everything in the one ink the guess rests on, and gives bars an edge in it", () => {
    const palette = paletteFor(own, white, true);
    const { text, second, figure, bullet, hairline, link } = palette;
    for (const colour of [second, figure, bullet, hairline, link]) expect(colour).toEqual(text);
    expect(palette.textLike(palette.tones["negative-1"])).toEqual(text);
    for (const paint of [palette.now, ...Object.values(palette.tones)]) expect(paint.line).toBeDefined();
  });
});

describe("a palette on somebody else's theme", () => {
  it("darkens a fill that is too light for the page, and gives up on the accent when that does not help", () => {
    const pale = themeWith({ accent1: "F2C94C", accent6: "FFFFF0" });
    const palette = paletteFor(pale, pale.bg1);
    expect(palette.now.fill?.lumMod).toBeLessThan(100);
    expect(onPage(palette.now, pale)).toBeGreaterThanOrEqual(3);
    expect(onPage(palette.tones["positive-1"], pale)).toBeGreaterThanOrEqual(3);
  });

  it("writes light on a dark page, whatever the slots are called", () => {
    const dark = themeWith({ bg1: "10181D", tx1: "E9EFF2", bg2: "1B272E", tx2: "86CBE6" });
    const palette = paletteFor(dark, dark.bg1);
    for (const colour of [palette.text, palette.second, palette.figure])
      expect(contrast(seen(colour, dark), dark.bg1)).toBeGreaterThanOrEqual(4.5);
    expect(palette.before.fill).toEqual({ slot: "bg1" });
  });

  it("finds an ink for a background that is neither of the theme's grounds", () => {
    const palette = paletteFor(own, readHex("2C3E50"));
    expect(palette.text).toEqual({ slot: "bg1" });
  });

  it("outlines panels where the second ground is the first", () => {
    const flat = themeWith({ bg2: "FFFFFF" });
    expect(paletteFor(flat, flat.bg1).panel).toMatchObject({ fill: null, line: { pt: 0.75 } });
  });

  it("tells two waves apart when both accents are alike", () => {
    const alike = themeWith({ accent2: "1F7DA3" });
    expect(paletteFor(alike, alike.bg1).before.line?.colour).toEqual({
      slot: "accent2",
      lumMod: 60,
      lumOff: 40,
    });
  });

  it("shades a scale without good and bad ends from dark to light", () => {
    const palette = paletteFor(own, white);
    const lights = [0, 1, 2, 3, 4].map((i) => onPage(palette.shade(i, 5), own));
    expect(lights).toEqual([...lights].sort((a, b) => b - a));
  });
});
