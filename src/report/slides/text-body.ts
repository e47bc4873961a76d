import type { Paragraph } from "../../office/drawing/text.ts";
import type { Shape } from "../../office/presentation/shape.ts";
import type { Page } from "../deck/design.ts";
import type { Deck } from "../deck/draft.ts";
import { setText, tie } from "../deck/typeset.ts";

/** Text over the whole width. */
export function textBody(deck: Deck, page: Page, top: number, paragraphs: readonly Paragraph[]): Shape {
  const box = { x: page.left, y: top, w: page.width, h: page.bottom - top };
  const tied = paragraphs.map((one) => ({
    ...one,
    runs: one.runs.map((run) => ({ ...run, text: tie(run.text) })),
  }));
  return setText(deck, page, "body1", box, tied);
}
