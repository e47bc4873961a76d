import type { Slide } from "../../office/presentation/slide.ts";
import type { Problem } from "../../problem.ts";
import { LAYOUT_NAMES } from "../deck/design.ts";
import { deckWords } from "../deck/words.ts";
import { composeDeck } from "../formats/pptx/compose-deck.ts";
import { ownColours, ownDesign } from "../formats/pptx/own-design.ts";
import { ownLayouts, SIZE, type OwnLayout } from "../formats/pptx/own-layouts.ts";
import type { Report } from "../model.ts";
import { inkOf, type Ink } from "./ink.ts";
import type { DrawnSlide, Mark, TextMark } from "./model.ts";
import { drawOrnament, drawShape, drawText, placeholderOf } from "./shape.ts";

/** The deck of a report as marks on planes: the slides of the file itself, in the design that is ours. */
export function drawDeck(report: Report): {
  readonly slides: readonly DrawnSlide[];
  readonly problems: readonly Problem[];
} {
  const words = deckWords(report.meta.voice);
  const design = ownDesign(report.meta, words);
  const layouts = ownLayouts(design.palette, words, report.meta.wave);
  const byPath = new Map(
    LAYOUT_NAMES.map((name) => [design.page(name).layout, layouts.find((layout) => layout.name === name)]),
  );
  const ink = inkOf(ownColours());
  const { slides, problems } = composeDeck(report, design);
  return {
    slides: slides.map((slide) => {
      const layout = byPath.get(slide.layout);
      if (layout === undefined) throw new Error(`there is no layout ${slide.layout}`);
      return drawSlide(slide, layout, ink);
    }),
    problems,
  };
}

function drawSlide({ id, shapes, notes }: Slide, layout: OwnLayout, ink: Ink): DrawnSlide {
  const [first, ...others] = shapes;
  const isTitlePage = layout.name === "Titeldia";
  const head =
    first?.kind === "text" ? drawText(first, placeholderOf(first, layout.placeholders), ink) : undefined;
  const title = first?.kind === "text" ? textOf(first) : "";
  const titleMarks = (head?.marks ?? []).map((mark) => asTitle(mark));
  const pt = first?.kind === "text" ? (first.paragraphs[0]?.runs[0]?.pt ?? 28) : 28;
  return {
    id,
    title,
    width: SIZE.w,
    height: SIZE.h,
    ground: ink(layout.background ?? { slot: "bg1" }),
    marks: [
      ...layout.ornaments.map((ornament) => drawOrnament(ornament, ink)),
      ...titleMarks,
      ...others.flatMap((shape) => drawShape(shape, layout.placeholders, ink)),
    ],
    heading: isTitlePage ? null : { pt, lines: head?.lines ?? 1 },
    alts: shapes.flatMap((shape) => ("alt" in shape ? [shape.alt] : [])),
    notes,
  };
}

function asTitle(mark: Mark): Mark {
  return mark.kind === "text" ? ({ ...mark, title: true } satisfies TextMark) : mark;
}

function textOf({
  paragraphs,
}: {
  readonly paragraphs: readonly { readonly runs: readonly { text: string }[] }[];
}): string {
  return paragraphs.map(({ runs }) => runs.map(({ text }) => text).join("")).join(" ");
}
