import type { Colour, Rgb, ThemeColours } from "../../office/drawing/colour.ts";
import type { LayoutPlaceholder } from "../../office/presentation/layout.ts";
import { fillColour, pageColour } from "../../office/presentation/template/colours.ts";
import {
  placeOf,
  type TemplateLayout,
  type TemplatePlaceholder,
} from "../../office/presentation/template/layouts.ts";
import { themeColours } from "../../office/presentation/template/colours.ts";
import type { KeptPart, TemplateParts } from "../../office/presentation/template/package-parts.ts";
import { childOf, descendantsOf, type XmlElement } from "../../office/xml-tree.ts";
import type { Outcome } from "../../problem.ts";
import { readTemplate, themeOf, type TemplateFile } from "../formats/pptx/template-design.ts";
import type { ReportMeta } from "../model.ts";
import { inkOf, type Ink } from "./ink.ts";
import type { DrawnPage, Look } from "./look.ts";
import type { Mark } from "./model.ts";
import { outlinesOf } from "./outline.ts";
import { base64 } from "../../base64.ts";

/**
 * An organisation's template on a screen: its page, bands, lines and pictures, its colours and its fonts. What only an
 * office program draws (gradients, effects, forms that are named and not drawn) is not there.
 */
export function templateLook(template: TemplateFile, meta: ReportMeta): Outcome<Look> {
  const { value, problems } = readTemplate(template, meta);
  if (value === undefined) return { problems };
  const { design, parts, size, layouts } = value;
  const pictures = new Map<string, string>();
  const pages = new Map(layouts.map((layout) => [layout.path, pageOf(parts, layout, pictures)]));
  const fonts = fontsOf(parts, layouts[0]);
  return { value: { design, size, pages, pictures: Object.fromEntries(pictures), fonts }, problems };
}

function pageOf(parts: TemplateParts, layout: TemplateLayout, pictures: Map<string, string>): DrawnPage {
  const colours = themeColours(themeOf(parts, layout), layout.master.tree);
  const themed = inkOf(colours);
  const own = new Map<Colour, string>();
  const ink: Ink = (colour) => own.get(colour) ?? themed(colour);
  const place = (tree: XmlElement | undefined, part: KeptPart | undefined): Mark[] =>
    (childOf(tree, "cSld", "spTree")?.children ?? []).flatMap((shape) =>
      marksOf(shape, part, { parts, colours, pictures }),
    );
  const showsMaster = layout.tree.attributes["showMasterSp"] !== "0";
  return {
    ground: hex(pageColour(layout.tree, layout.master.tree, colours)),
    behind: [
      ...(showsMaster ? place(layout.master.tree, layout.master) : []),
      ...place(layout.tree, parts.parts.get(layout.path)),
    ],
    placeholders: layout.placeholders.map((one) => placeholderOf(one, layout, colours, own)),
    ink,
  };
}

interface Around {
  readonly parts: TemplateParts;
  readonly colours: ThemeColours;
  readonly pictures: Map<string, string>;
}

/** Plain rectangles, lines and pictures; a place for text is filled by the slide. */
function marksOf(shape: XmlElement, part: KeptPart | undefined, around: Around): Mark[] {
  const box = placeOf(shape);
  if (box === null || descendantsOf(shape, "ph").length > 0) return [];
  if (shape.name === "pic") {
    const name = pictureOf(shape, part, around);
    return name === undefined ? [] : [{ kind: "picture", ...box, name }];
  }
  const properties = childOf(shape, "spPr");
  const fill = fillColour(childOf(properties, "solidFill"), around.colours);
  const edge = childOf(properties, "ln");
  const edged = fillColour(childOf(edge, "solidFill"), around.colours);
  const line = edged && { colour: hex(edged), width: Number(edge?.attributes["w"] ?? 9525) / 9525 };
  if (fill === undefined && line === undefined) return [];
  const look = { fill: fill === undefined ? null : hex(fill), ...(line && { line }) };
  const form = childOf(properties, "custGeom");
  if (form !== undefined) {
    return outlinesOf(form, box).map((points) => ({
      kind: "path",
      points,
      closed: fill !== undefined,
      ...look,
    }));
  }
  const isPlain = RECTANGLES.has(childOf(properties, "prstGeom")?.attributes["prst"] ?? "");
  return isPlain ? [{ kind: "rect", ...box, ...look }] : [];
}

const RECTANGLES = new Set(["rect", "roundRect", "round2SameRect", "snip1Rect"]);
/** Bytes of one picture: with every slide list they go to a browser. */
const MOST = 600_000;

function pictureOf(shape: XmlElement, part: KeptPart | undefined, around: Around): string | undefined {
  const id = childOf(shape, "blipFill", "blip")?.attributes["r:embed"];
  const target = part?.relations.find((one) => one.id === id)?.target.replace(/^(\.\.\/)+/, "") ?? "";
  const found = around.parts.parts.get(target);
  if (found === undefined || !/^image\/(png|jpeg|gif)$/.test(found.type) || found.content.length > MOST)
    return undefined;
  if (!around.pictures.has(target))
    around.pictures.set(target, `data:${found.type};base64,${base64(found.content)}`);
  return target;
}

/** A place for text with what layout, master and the master's styles say of it. */
function placeholderOf(
  { type, idx, box, pt, insets, fill }: TemplatePlaceholder,
  layout: TemplateLayout,
  colours: ThemeColours,
  own: Map<Colour, string>,
): LayoutPlaceholder {
  const kind = /title/i.test(type)
    ? "titleStyle"
    : ["dt", "ftr", "sldNum"].includes(type)
      ? "otherStyle"
      : "bodyStyle";
  const sources = [shapeOf(layout.tree, type, idx), shapeOf(layout.master.tree, masterType(type), null)];
  const levels = [
    ...sources.map((shape) => childOf(shape, "txBody", "lstStyle", "lvl1pPr")),
    childOf(layout.master.tree, "txStyles", kind, "lvl1pPr"),
  ];
  const said = (name: string): string | undefined =>
    levels.map((level) => level?.attributes[name]).find((value) => value !== undefined);
  const bold = levels
    .map((level) => childOf(level, "defRPr")?.attributes["b"])
    .find((value) => value !== undefined);
  const anchor = sources
    .map((shape) => childOf(shape, "txBody", "bodyPr")?.attributes["anchor"])
    .find(Boolean);
  const rgb = fillColour(fill, colours);
  const colour: Colour = { slot: "tx1" };
  if (rgb !== undefined) own.set(colour, hex(rgb));
  return {
    type: type === "obj" ? null : type,
    idx,
    name: "",
    box,
    insets,
    style: { pt, bold: bold === "1" || bold === "true", colour },
    ...(said("algn") === "r" && { align: "r" as const }),
    ...((anchor === "b" || anchor === "ctr") && { anchor }),
    prompt: "",
  };
}

function shapeOf(tree: XmlElement | undefined, type: string, idx: number | null): XmlElement | undefined {
  return childOf(tree, "cSld", "spTree")?.children.find((shape) => {
    const holder = descendantsOf(shape, "ph")[0]?.attributes;
    const sameIdx = idx === null || holder?.["idx"] === String(idx);
    return holder !== undefined && (holder["type"] ?? "obj") === type && sameIdx;
  });
}

function masterType(type: string): string {
  return type === "ctrTitle" ? "title" : ["title", "dt", "ftr", "sldNum"].includes(type) ? type : "body";
}

function fontsOf(
  parts: TemplateParts,
  layout: TemplateLayout | undefined,
): { heading: string; body: string } {
  const theme = layout === undefined ? undefined : themeOf(parts, layout);
  const named = (font: string): string =>
    childOf(theme, "themeElements", "fontScheme", font, "latin")?.attributes["typeface"] ?? "Arial";
  return { heading: named("majorFont"), body: named("minorFont") };
}

function hex(colour: Rgb): string {
  return `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;
}
