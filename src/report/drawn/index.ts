import type { Slide } from "../../office/presentation/slide.ts";
import type { Problem } from "../../problem.ts";
import { deckWords } from "../deck/words.ts";
import { composeDeck } from "../formats/pptx/compose-deck.ts";
import type { TemplateFile } from "../formats/pptx/template-design.ts";
import type { Report } from "../model.ts";
import { ownLook, type Look } from "./look.ts";
import type { DrawnSlide, Mark, Pictures, TextMark } from "./model.ts";
import { drawShape, drawText, placeholderOf } from "./shape.ts";
import { templateLook } from "./template.ts";

export interface DrawnDeck {
  readonly slides: readonly DrawnSlide[];
  readonly pictures: Pictures;
  readonly problems: readonly Problem[];
}

/**
 * The deck of a report as marks on planes: the slides of the file itself, on an organisation's template where there is
 * one, else in the design that is ours.
 */
export function drawDeck(report: Report, template?: TemplateFile): DrawnDeck {
  const words = deckWords(report.meta.voice);
  const theirs = template === undefined ? undefined : templateLook(template, report.meta);
  const look = theirs?.value ?? ownLook(report.meta, words);
  const { slides, problems } = composeDeck(report, look.design);
  return {
    slides: slides.map((slide) => drawSlide(slide, look)),
    pictures: look.pictures,
    problems: [...(theirs?.problems ?? []), ...problems],
  };
}

function drawSlide({ id, shapes, notes, layout }: Slide, look: Look): DrawnSlide {
  const page = look.pages.get(layout);
  if (page === undefined) throw new Error(`there is no layout ${layout}`);
  const [first, ...others] = shapes;
  const { ink, placeholders } = page;
  const head = first?.kind === "text" ? drawText(first, placeholderOf(first, placeholders), ink) : undefined;
  const title = first?.kind === "text" ? textOf(first) : "";
  const pt = first?.kind === "text" ? (first.paragraphs[0]?.runs[0]?.pt ?? 28) : 28;
  return {
    id,
    title,
    width: look.size.w,
    height: look.size.h,
    ground: page.ground,
    marks: [
      ...page.behind,
      ...(head?.marks ?? []).map(asTitle),
      ...others.flatMap((shape) => drawShape(shape, placeholders, ink)),
    ],
    heading: id === "title" ? null : { pt, lines: head?.lines ?? 1 },
    alts: shapes.flatMap((shape) => ("alt" in shape ? [shape.alt] : [])),
    ...(look.fonts !== undefined && { fonts: look.fonts }),
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
