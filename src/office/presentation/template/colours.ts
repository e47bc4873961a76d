import {
  readHex,
  seen,
  SLOTS,
  type Colour,
  type Rgb,
  type Slot,
  type ThemeColours,
} from "../../drawing/colour.ts";
import { childOf, descendantsOf, type XmlElement } from "../../xml-tree.ts";

/** Which theme slot stands behind each name a slide uses; the usual map where a master says nothing. */
const USUAL_MAP: Readonly<Record<string, string>> = { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" };

const FALLBACK: Readonly<Record<string, string>> = {
  dk1: "000000",
  lt1: "FFFFFF",
  dk2: "44546A",
  lt2: "E7E6E6",
};

/** A theme's colours under the names of a master's colour map. */
export function themeColours(theme: XmlElement | undefined, master: XmlElement | undefined): ThemeColours {
  const scheme = childOf(theme, "themeElements", "clrScheme");
  const map = childOf(master, "clrMap")?.attributes ?? {};
  const colourOf = (slot: Slot): Rgb => {
    const name = map[slot] ?? USUAL_MAP[slot] ?? slot;
    return literal(childOf(scheme, name)?.children[0]) ?? readHex(FALLBACK[name] ?? "808080");
  };
  return Object.fromEntries(SLOTS.map((slot) => [slot, colourOf(slot)])) as unknown as ThemeColours;
}

function literal(element: XmlElement | undefined): Rgb | undefined {
  const { val, lastClr } = element?.attributes ?? {};
  const hex = lastClr ?? val ?? "";
  return /^[0-9a-f]{6}$/i.test(hex) ? readHex(hex) : undefined;
}

/**
 * The colour behind the content of a layout: its own background, else its master's, and over that the largest filled
 * shape that covers the page. A picture's colour is not known: then the theme's page colour.
 */
export function pageColour(layout: XmlElement, master: XmlElement | undefined, theme: ThemeColours): Rgb {
  return backgroundOf(layout, theme) ?? backgroundOf(master, theme) ?? theme.bg1;
}

function backgroundOf(tree: XmlElement | undefined, theme: ThemeColours): Rgb | undefined {
  const background = childOf(tree, "cSld", "bg");
  if (background === undefined) return undefined;
  const fill = childOf(background, "bgPr", "solidFill") ?? childOf(background, "bgRef");
  const stops = descendantsOf(childOf(background, "bgPr", "gradFill"), "gs");
  return fillColour(fill, theme) ?? fillColour(stops[0], theme);
}

/** The colour of a fill: literal, or of the theme with its changes. */
export function fillColour(fill: XmlElement | undefined, theme: ThemeColours): Rgb | undefined {
  const element = fill?.children[0];
  if (element === undefined) return undefined;
  if (element.name !== "schemeClr") return literal(element);
  const slot = SLOTS.find((one) => one === named(element.attributes["val"] ?? ""));
  if (slot === undefined) return undefined;
  const change = (name: string) => {
    const value = childOf(element, name)?.attributes["val"];
    return value === undefined ? undefined : Number(value) / 1000;
  };
  const { lumMod, lumOff, satMod } = {
    lumMod: change("lumMod"),
    lumOff: change("lumOff"),
    satMod: change("satMod"),
  };
  const colour: Colour = {
    slot,
    ...(lumMod !== undefined && { lumMod }),
    ...(lumOff !== undefined && { lumOff }),
    ...(satMod !== undefined && { satMod }),
  };
  return seen(colour, theme);
}

function named(value: string): string {
  return { dk1: "tx1", lt1: "bg1", dk2: "tx2", lt2: "bg2" }[value] ?? value;
}
