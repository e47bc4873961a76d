import type { Paragraph } from "../../office/drawing/text.ts";
import type { Shape } from "../../office/presentation/shape.ts";
import type { Page } from "../deck/design.ts";
import type { SpeakerNote } from "../../office/presentation/notes.ts";
import type { Deck, Draft } from "../deck/draft.ts";
import type { Heading } from "../deck/header.ts";
import { slide } from "../deck/page.ts";
import { setText } from "../deck/typeset.ts";
import { tie } from "../tie.ts";

/** Text over the whole width. */
export function textBody(deck: Deck, page: Page, top: number, paragraphs: readonly Paragraph[]): Shape {
  const box = { x: page.left, y: top, w: page.width, h: page.bottom - top };
  const tied = paragraphs.map((one) => ({
    ...one,
    runs: one.runs.map((run) => ({ ...run, text: tie(run.text) })),
  }));
  return setText(deck, page, "body1", box, tied);
}

/** What does not fit beside a chart: what is not shown and why, or what changed, has to be read somewhere. */
export function restSlide(
  heading: Heading,
  rest: readonly Paragraph[],
  notes: readonly SpeakerNote[],
  deck: Deck,
): Draft {
  return slide(deck, {
    id: `${heading.about}-rest`,
    layout: "Tekst",
    heading,
    note: [],
    notes,
    content: (page, top) => [textBody(deck, page, top, rest)],
  });
}
