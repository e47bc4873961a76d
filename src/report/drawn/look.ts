import type { LayoutPlaceholder } from "../../office/presentation/layout.ts";
import { LAYOUT_NAMES, type Design } from "../deck/design.ts";
import type { DeckWords } from "../deck/words.ts";
import { ownColours, ownDesign } from "../formats/pptx/own-design.ts";
import { ownLayouts, SIZE } from "../formats/pptx/own-layouts.ts";
import type { ReportMeta } from "../model.ts";
import { inkOf, type Ink } from "./ink.ts";
import type { DrawnSlide, Mark, Pictures } from "./model.ts";
import { drawOrnament } from "./shape.ts";

/** A way for slides to look on a screen. */
export interface Look {
  readonly design: Design;
  readonly size: { readonly w: number; readonly h: number };
  /** By the path of their layout. */
  readonly pages: ReadonlyMap<string, DrawnPage>;
  readonly pictures: Pictures;
  readonly fonts?: NonNullable<DrawnSlide["fonts"]>;
}

/** What a slide of one layout begins with. */
export interface DrawnPage {
  readonly ground: string;
  readonly behind: readonly Mark[];
  readonly placeholders: readonly LayoutPlaceholder[];
  readonly ink: Ink;
}

/** Our own design. */
export function ownLook(meta: ReportMeta, words: DeckWords): Look {
  const design = ownDesign(meta, words);
  const ink = inkOf(ownColours());
  const layouts = ownLayouts(design.palette, words, meta.wave);
  const pages = LAYOUT_NAMES.flatMap((name): [string, DrawnPage][] => {
    const layout = layouts.find((one) => one.name === name);
    if (layout === undefined) return [];
    const page = {
      ground: ink(layout.background ?? { slot: "bg1" }),
      behind: layout.ornaments.map((ornament) => drawOrnament(ornament, ink)),
      placeholders: layout.placeholders,
      ink,
    };
    return [[design.page(name).layout, page]];
  });
  return { design, size: SIZE, pages: new Map(pages), pictures: {} };
}
