import { px, type Box } from "../../drawing/geometry.ts";
import { childOf, childrenOf, descendantsOf, type XmlElement } from "../../xml-tree.ts";
import type { KeptPart } from "./package-parts.ts";

/** A placeholder of a template with the place it has by itself or from its master. */
export interface TemplatePlaceholder {
  readonly type: string;
  readonly idx: number | null;
  readonly box: Box;
  /** Points of its first level: said by layout, master or the master's styles, else as its sample text shows. */
  readonly pt: number;
  /** False where the size is only a guess: text in it has to say its own. */
  readonly stated: boolean;
  /** The fill of its text, where layout, master or the master's styles say one. */
  readonly fill: XmlElement | undefined;
  readonly insets: readonly [left: number, top: number, right: number, bottom: number];
}

export interface TemplateLayout {
  readonly path: string;
  readonly name: string;
  readonly type: string;
  readonly placeholders: readonly TemplatePlaceholder[];
  readonly master: KeptPart;
  readonly tree: XmlElement;
}

/** The layouts of a master in its own order. */
export function readLayouts(master: KeptPart, parts: ReadonlyMap<string, KeptPart>): TemplateLayout[] {
  const inherited = placeholdersOf(master.tree);
  return master.relations
    .filter(({ type }) => type.endsWith("/slideLayout"))
    .flatMap(({ target }) => {
      const part = parts.get(target.replace(/^(\.\.\/)+/, ""));
      if (part?.tree === undefined) return [];
      return [layoutOf(part, part.tree, master, inherited)];
    });
}

function layoutOf(
  part: KeptPart,
  tree: XmlElement,
  master: KeptPart,
  inherited: readonly Found[],
): TemplateLayout {
  const placeholders = placeholdersOf(tree).flatMap((own) => {
    const base =
      inherited.find(({ type }) => type === own.type) ??
      inherited.find(({ type }) => type === kindOf(own.type));
    const box = own.box ?? base?.box;
    return box === undefined || box === null ? [] : [merged(own, base, box, master.tree)];
  });
  const { type = "" } = tree.attributes;
  const name = childOf(tree, "cSld")?.attributes["name"] ?? "";
  return { path: part.path, name, type, placeholders, master, tree };
}

function merged(
  own: Found,
  base: Found | undefined,
  box: Box,
  master: XmlElement | undefined,
): TemplatePlaceholder {
  const style = childOf(master, "txStyles", styleName(own.type), "lvl1pPr");
  const stated = own.pt ?? base?.pt ?? sizeOf(style);
  const guess = own.sample ?? base?.sample ?? (kindOf(own.type) === "title" ? 28 : 18);
  return {
    type: own.type,
    idx: own.idx,
    box,
    pt: stated ?? guess,
    stated: stated !== null,
    insets: own.insets ?? base?.insets ?? DEFAULT_INSETS,
    fill: own.fill ?? base?.fill ?? fillOf(style),
  };
}

/** ECMA-376 part 1, 21.1.2.1.1: a tenth of an inch left and right, half of that above and below. */
const DEFAULT_INSETS = [9.6, 4.8, 9.6, 4.8] as const;

interface Found {
  readonly type: string;
  readonly idx: number | null;
  readonly box: Box | null;
  readonly pt: number | null;
  /** Size of the text that stands in it as an example. */
  readonly sample: number | null;
  readonly fill: XmlElement | undefined;
  readonly insets: TemplatePlaceholder["insets"] | null;
}

/** Which of a master's five placeholders one inherits from. */
function kindOf(type: string): string {
  if (type === "ctrTitle" || type === "title") return "title";
  return ["dt", "ftr", "sldNum"].includes(type) ? type : "body";
}

function placeholdersOf(tree: XmlElement | undefined): Found[] {
  const shapes = childOf(tree, "cSld", "spTree")?.children ?? [];
  return shapes.flatMap((shape) => {
    const holder = descendantsOf(shape, "nvPr").flatMap((one) => childrenOf(one, "ph"))[0];
    if (holder === undefined) return [];
    const { type = "obj", idx } = holder.attributes;
    return [
      {
        type,
        idx: idx === undefined ? null : Number(idx),
        box: placeOf(shape),
        pt: sizeOf(childOf(shape, "txBody", "lstStyle", "lvl1pPr")),
        sample: sampleSize(shape),
        fill: fillOf(childOf(shape, "txBody", "lstStyle", "lvl1pPr")),
        insets: insetsOf(childOf(shape, "txBody", "bodyPr")),
      },
    ];
  });
}

/** Where a shape says it stands. */
export function placeOf(shape: XmlElement): Box | null {
  const place = childOf(shape, "spPr", "xfrm") ?? childOf(shape, "xfrm");
  const off = childOf(place, "off")?.attributes;
  const ext = childOf(place, "ext")?.attributes;
  if (off === undefined || ext === undefined) return null;
  const box = { x: number(off["x"]), y: number(off["y"]), w: number(ext["cx"]), h: number(ext["cy"]) };
  return box.w > 0 && box.h > 0 ? box : null;
}

function number(units: string | undefined): number {
  return px(Number(units ?? 0));
}

function sizeOf(level: XmlElement | undefined): number | null {
  const size = childOf(level, "defRPr")?.attributes["sz"];
  return size === undefined ? null : Number(size) / 100;
}

function insetsOf(body: XmlElement | undefined): TemplatePlaceholder["insets"] | null {
  if (body === undefined) return null;
  const names = ["lIns", "tIns", "rIns", "bIns"];
  if (names.every((name) => body.attributes[name] === undefined)) return null;
  return names.map((name, i) => {
    const value = body.attributes[name];
    return value === undefined ? DEFAULT_INSETS[i] : number(value);
  }) as unknown as TemplatePlaceholder["insets"];
}

function fillOf(level: XmlElement | undefined): XmlElement | undefined {
  return childOf(level, "defRPr", "solidFill");
}

function sampleSize(shape: XmlElement): number | null {
  const [run] = [...descendantsOf(shape, "rPr"), ...descendantsOf(shape, "endParaRPr")].filter(
    ({ attributes }) => attributes["sz"] !== undefined,
  );
  return run === undefined ? null : Number(run.attributes["sz"]) / 100;
}

function styleName(type: string): string {
  const kind = kindOf(type);
  return kind === "title" ? "titleStyle" : kind === "body" ? "bodyStyle" : "otherStyle";
}
