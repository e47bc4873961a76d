import type { Paragraph } from "../../../../office/drawing/text.ts";
import { linesHeight } from "../../../../office/fonts/measure.ts";
import type { TextShape } from "../../../../office/presentation/shape.ts";
import { GUTTER, PT, type Page } from "../design.ts";
import type { Deck } from "../draft.ts";
import { roleStyle, runLines, setText, tie } from "../typeset.ts";

const INSETS = [24, 20, 24, 16] as const;

/** Widths of the main column and the panel beside it: 744 and 360 px, or as much of a narrower page. */
export function panelWidths(page: Page): { readonly main: number; readonly panel: number } {
  const panel = Math.min(360, Math.round(page.width * 0.34));
  return { main: page.width - panel - GUTTER, panel };
}

/** A side note in a panel that is as high as what stands beside it, or as its own text needs. */
export function panel(
  deck: Deck,
  page: Page,
  top: number,
  paragraphs: readonly Paragraph[],
  height = page.bottom - top,
): TextShape {
  const { main, panel: w } = panelWidths(page);
  const tied = paragraphs.map((one) => ({
    ...one,
    runs: one.runs.map((run) => ({ ...run, text: tie(run.text) })),
  }));
  const most = page.bottom - top;
  const h = Math.min(most, Math.max(height, textHeight(deck, tied, w)));
  const box = { x: page.left + main + GUTTER, y: top, w, h };
  return setText(deck, page, "panel", box, fitted(deck, tied, w, most), { insets: INSETS });
}

/** Height of a panel's text with its insets. */
function textHeight(deck: Deck, paragraphs: readonly Paragraph[], width: number): number {
  const inner = width - INSETS[0] - INSETS[2];
  const text = paragraphs.reduce((sum, one) => sum + paragraphHeight(deck, one, inner), 0);
  return Math.ceil(text + INSETS[1] + INSETS[3]);
}

function paragraphHeight(deck: Deck, { runs, before = 0, marginLeft = 0 }: Paragraph, width: number): number {
  const style = roleStyle("panel", deck.design.palette);
  const pt = Math.max(PT.text, ...runs.map((run) => run.pt ?? PT.text));
  return before + linesHeight(runLines(runs, style, width - marginLeft, deck.design), pt);
}

/** Paragraphs that do not fit are left out from the last on; the speaker's notes have them all. */
function fitted(
  deck: Deck,
  paragraphs: readonly Paragraph[],
  width: number,
  most: number,
): readonly Paragraph[] {
  let kept = paragraphs;
  while (kept.length > 1 && textHeight(deck, kept, width) > most) kept = kept.slice(0, -1);
  return kept;
}
