import {
  contrast,
  readHex,
  seen,
  SLOTS,
  type Colour,
  type Rgb,
  type Slot,
  type ThemeColours,
} from "../../drawing/colour.ts";
import type { Box } from "../../drawing/geometry.ts";
import { childOf, childrenOf, descendantsOf, type XmlElement } from "../../xml-tree.ts";
import { placeOf, type TemplateLayout } from "./layouts.ts";

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
 * The colour behind the content of a layout: its own background, else its master's. A picture's colour is not known:
 * then what the sample titles are written in tells whether the page is light or dark.
 */
export function pageColour(layout: XmlElement, master: XmlElement | undefined, theme: ThemeColours): Rgb {
  return backgroundOf(layout, theme) ?? backgroundOf(master, theme) ?? behindSamples(master, theme);
}

/** What something stands on; `sure` is false where a drawing is behind it, whose colours nobody knows. */
export interface Ground {
  readonly colour: Rgb;
  readonly sure: boolean;
}

/** What is behind a part of a page: a sheet that holds all of it, else the page with what is drawn there. */
export function groundOf(box: Box, layout: TemplateLayout, theme: ThemeColours): Ground {
  const drawings = [layout.master.tree, layout.tree].flatMap(drawingsIn);
  const sheet = drawings.findLastIndex(({ place, solid }) => solid !== undefined && shared(place, box) > 0.9);
  const colour = fillColour(drawings[sheet]?.solid, theme);
  const over = drawings.slice(sheet + 1).reduce((sum, { place }) => sum + shared(place, box), 0);
  const bare = colour !== undefined || !hasPicture(layout);
  return {
    colour: colour ?? pageColour(layout.tree, layout.master.tree, theme),
    sure: bare && over < MUCH,
  };
}

/** Part of the content that a template's ornaments may take before its colour is anybody's guess. */
const MUCH = 0.2;

interface Drawing {
  readonly place: Box;
  /** The fill of a plain rectangle. */
  readonly solid: XmlElement | undefined;
}

/** Pictures and filled shapes that are no place for text. */
function drawingsIn(tree: XmlElement | undefined): Drawing[] {
  const shapes = childOf(tree, "cSld", "spTree")?.children ?? [];
  return shapes.flatMap((shape): Drawing[] => {
    const place = placeOf(shape);
    if (place === null || descendantsOf(shape, "ph").length > 0) return [];
    const fill = (name: string) => childOf(shape, "spPr", name);
    const drawn = shape.name === "pic" || ["solidFill", "gradFill", "blipFill", "pattFill"].some(fill);
    const plain = childOf(shape, "spPr", "prstGeom")?.attributes["prst"] === "rect";
    return drawn ? [{ place, solid: plain ? fill("solidFill") : undefined }] : [];
  });
}

/** How much of a box lies on a shape, 0 to 1. */
function shared(shape: Box, box: Box): number {
  const w = Math.min(shape.x + shape.w, box.x + box.w) - Math.max(shape.x, box.x);
  const h = Math.min(shape.y + shape.h, box.y + box.h) - Math.max(shape.y, box.y);
  return w <= 0 || h <= 0 ? 0 : (w * h) / (box.w * box.h);
}

function hasPicture({ tree, master }: Pick<TemplateLayout, "tree" | "master">): boolean {
  const backgrounds = [tree, master.tree].map((one) => childOf(one, "cSld", "bg"));
  const properties = childOf(
    backgrounds.find((one) => one !== undefined),
    "bgPr",
  );
  return ["blipFill", "pattFill"].some((fill) => childOf(properties, fill) !== undefined);
}

/** Samples that cannot be read on the theme's page colour stand on its opposite. */
function behindSamples(master: XmlElement | undefined, theme: ThemeColours): Rgb {
  const fills = [...descendantsOf(master, "rPr"), ...descendantsOf(master, "endParaRPr")].map((run) =>
    fillColour(childOf(run, "solidFill"), theme),
  );
  const samples = fills.filter((one) => one !== undefined);
  const hidden = samples.filter((one) => contrast(one, theme.bg1) < 2 && contrast(one, theme.tx1) > 4.5);
  return hidden.length > samples.length / 2 ? theme.tx1 : theme.bg1;
}

/** The colour a text at this place stands on: the topmost filled shape of master or layout under it, else the page's. */
export function colourBehind(box: Box, { tree, master }: TemplateLayout, theme: ThemeColours): Rgb {
  const shape = shapeBehind(box, { tree, master });
  const colour = shape === undefined ? undefined : fillColour(childOf(shape, "spPr", "solidFill"), theme);
  return colour ?? pageColour(tree, master.tree, theme);
}

/** Where the band ends that a text at this place stands on; null where it stands on the page itself. */
export function bandBehind(box: Box, layout: Pick<TemplateLayout, "tree" | "master">): Box | null {
  const shape = shapeBehind(box, layout);
  return shape === undefined ? null : placeOf(shape);
}

function shapeBehind(
  box: Box,
  { tree, master }: Pick<TemplateLayout, "tree" | "master">,
): XmlElement | undefined {
  const shapes = [master.tree, tree].flatMap((one) => childrenOf(childOf(one, "cSld", "spTree"), "sp"));
  return shapes.findLast((shape) => {
    const place = placeOf(shape);
    return place !== null && childOf(shape, "spPr", "solidFill") !== undefined && covers(place, box);
  });
}

/** Whether a shape holds the middle of a text and most of its width. */
function covers(shape: Box, text: Box): boolean {
  const middle = text.y + text.h / 2;
  const shared = Math.min(shape.x + shape.w, text.x + text.w) - Math.max(shape.x, text.x);
  return shape.y <= middle && middle <= shape.y + shape.h && shared >= 0.6 * text.w;
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
