import { colourXml, fillXml, lineXml, type Colour, type Paint } from "../drawing/colour.ts";
import { shapePlace, type Box } from "../drawing/geometry.ts";
import { styleAttributes, styleElements, type RunStyle } from "../drawing/text.ts";
import { Xml, xml } from "../xml.ts";
import type { Insets, Ornament, PlaceholderRef, Shape } from "./shape.ts";
import { bodyProperties, placeholderXml, shapesXml } from "./shape-xml.ts";

export const NAMESPACES = xml`xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;

/** A named page plan: where things stand and how their text looks. */
export interface Layout {
  readonly name: string;
  /** ST_SlideLayoutType where one fits. */
  readonly type?: string;
  readonly background?: Colour;
  readonly placeholders: readonly LayoutPlaceholder[];
  readonly ornaments: readonly Ornament[];
}

export interface LayoutPlaceholder extends PlaceholderRef {
  readonly name: string;
  readonly box: Box;
  readonly style: RunStyle;
  readonly align?: "l" | "r";
  /** In percent. */
  readonly lineSpacing?: number;
  readonly anchor?: "t" | "ctr" | "b";
  readonly insets?: Insets;
  readonly paint?: Paint;
  /** What stands there while it is empty. */
  readonly prompt: string;
}

/** For parts that point at nothing from their text. */
export function noRelations(): never {
  throw new Error("layouts and notes have no links and no charts");
}

export function layoutXml(layout: Layout, lang: string): Xml {
  const type = layout.type === undefined ? xml` userDrawn="1"` : xml` type="${layout.type}" preserve="1"`;
  return xml`<p:sldLayout ${NAMESPACES}${type}><p:cSld name="${layout.name}">${backgroundXml(layout.background)}${treeXml(layout, lang)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

function backgroundXml(colour: Colour | undefined): Xml | null {
  if (colour === undefined) return null;
  return xml`<p:bg><p:bgPr>${fillXml(colour)}<a:effectLst/></p:bgPr></p:bg>`;
}

/** Ornaments, then placeholders, as one tree of shapes with ids that count on. */
export function treeXml(
  { ornaments, placeholders }: Pick<Layout, "ornaments" | "placeholders">,
  lang: string,
): Xml {
  const shapes: readonly Shape[] = ornaments;
  const tree = shapesXml(shapes, { lang, relate: noRelations, relateChart: noRelations }).text;
  const rest = placeholders.map((one, i) => placeholderShape(one, i + 2 + ornaments.length, lang));
  return new Xml(tree.replace("</p:spTree>", `${xml`${rest}`.text}</p:spTree>`));
}

function placeholderShape(one: LayoutPlaceholder, id: number, lang: string): Xml {
  const { name, box, anchor, insets, paint, prompt } = one;
  const field = one.type === "sldNum";
  const text = field
    ? xml`<a:fld id="{5D1A8C0E-3B7F-4E52-9C61-7A40D2E1F0B3}" type="slidenum"><a:rPr lang="${lang}"/><a:t>‹#›</a:t></a:fld>`
    : xml`<a:r><a:rPr lang="${lang}"/><a:t>${prompt}</a:t></a:r>`;
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${placeholderXml(one)}</p:nvPr></p:nvSpPr><p:spPr>${shapePlace(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${
    paint !== undefined && xml`${fillXml(paint.fill)}${paint.line !== undefined && lineXml(paint.line)}`
  }</p:spPr><p:txBody>${bodyProperties(insets ?? [0, 0, 0, 0], anchor ?? "t", false)}<a:lstStyle>${levelXml(one)}</a:lstStyle><a:p>${text}</a:p></p:txBody></p:sp>`;
}

function levelXml({ type, style, align = "l", lineSpacing = 100 }: LayoutPlaceholder): Xml {
  const font = type === "title" || type === "ctrTitle" ? "+mj-lt" : "+mn-lt";
  return xml`<a:lvl1pPr marL="0" indent="0" algn="${align}"><a:lnSpc><a:spcPct val="${lineSpacing * 1000}"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr${styleAttributes(style)}>${styleElements(style)}<a:latin typeface="${font}"/></a:defRPr></a:lvl1pPr>`;
}

/** One master under the layouts. */
export interface Master {
  readonly placeholders: readonly LayoutPlaceholder[];
  readonly title: RunStyle;
  readonly body: RunStyle;
  readonly bullet: { readonly sign: string; readonly colour: Colour };
}

export function masterXml(master: Master, layouts: number, lang: string): Xml {
  const ids = Array.from(
    { length: layouts },
    (_, i) => xml`<p:sldLayoutId id="${LAYOUT_IDS + i}" r:id="rId${i + 1}"/>`,
  );
  return xml`<p:sldMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${treeXml({ ornaments: [], placeholders: master.placeholders }, lang)}</p:cSld>${COLOUR_MAP}<p:sldLayoutIdLst>${ids}</p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr algn="l"><a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/>${defaultRun(master.title, "mj")}</a:lvl1pPr></p:titleStyle><p:bodyStyle>${bodyLevels(master)}</p:bodyStyle><p:otherStyle>${otherLevel(master)}</p:otherStyle></p:txStyles></p:sldMaster>`;
}

/** Ids of a master and its layouts share one count that starts here (ECMA-376 part 1, ST_SlideMasterId). */
export const MASTER_ID = 2147483648;
const LAYOUT_IDS = MASTER_ID + 1;

export const COLOUR_MAP = xml`<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>`;

function bodyLevels({ body, bullet }: Master): Xml {
  const indents = [0, 20, 40, 60, 80];
  return xml`${indents.map((indent, i) => {
    const sign =
      i === 0
        ? xml`<a:buNone/>`
        : xml`<a:buClr>${colourXml(bullet.colour)}</a:buClr><a:buFont typeface="Arial"/><a:buChar char="${bullet.sign}"/>`;
    const hanging = i === 0 ? 0 : -20;
    return new Xml(
      xml`<a:lvl${i + 1}pPr marL="${indent * 9525}" indent="${hanging * 9525}" algn="l"><a:spcBef><a:spcPts val="300"/></a:spcBef>${sign}${defaultRun(body, "mn")}</a:lvl${i + 1}pPr>`
        .text,
    );
  })}`;
}

function otherLevel({ body }: Master): Xml {
  return xml`<a:lvl1pPr marL="0" algn="l">${defaultRun(body, "mn")}</a:lvl1pPr>`;
}

function defaultRun(style: RunStyle, font: "mj" | "mn"): Xml {
  return xml`<a:defRPr${styleAttributes(style)} kern="1200">${styleElements(style)}<a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/></a:defRPr>`;
}
