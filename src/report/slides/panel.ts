import type { Paragraph, Run } from "../../office/drawing/text.ts";
import { linesHeight } from "../../office/fonts/measure.ts";
import type { TextShape } from "../../office/presentation/shape.ts";
import { GUTTER, PT, type Page } from "../deck/design.ts";
import type { Deck } from "../deck/draft.ts";
import { roleStyle, runLines, setText, withoutLoneWord } from "../deck/typeset.ts";
import { tie } from "../tie.ts";

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
  const style = roleStyle("panel", deck.design.palette);
  const linesOf =
    ({ marginLeft = 0 }: Paragraph) =>
    (runs: readonly Run[]) =>
      runLines(runs, style, w - INSETS[0] - INSETS[2] - marginLeft, deck.design);
  const tied = paragraphs.map((one) => ({
    ...one,
    runs: withoutLoneWord(
      one.runs.map((run) => ({ ...run, text: tie(run.text) })),
      linesOf(one),
    ),
  }));
  const most = page.bottom - top;
  const h = Math.min(most, Math.max(height, textHeight(deck, tied, w)));
  const box = { x: page.left + main + GUTTER, y: top, w, h };
  return setText(deck, page, "panel", box, tied, { insets: INSETS });
}

/** Whether a panel from this top on holds all of a text. */
export function panelFits(deck: Deck, page: Page, top: number, paragraphs: readonly Paragraph[]): boolean {
  return splitPanel(deck, page, top, paragraphs).rest.length === 0;
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

/** Paragraphs that fit in a panel from this top on, and those that do not: these go to a slide of their own. */
export function splitPanel(
  deck: Deck,
  page: Page,
  top: number,
  paragraphs: readonly Paragraph[],
): { readonly fitting: readonly Paragraph[]; readonly rest: readonly Paragraph[] } {
  const { panel: width } = panelWidths(page);
  let kept = paragraphs.length;
  const fits = () => textHeight(deck, paragraphs.slice(0, kept), width) <= page.bottom - top;
  while (kept > 0 && (!fits() || isHead(paragraphs[kept - 1]))) kept--;
  return { fitting: paragraphs.slice(0, kept), rest: paragraphs.slice(kept) };
}

/** A head is not left behind without its text. */
function isHead(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && paragraph.runs.every((run) => run.bold === true && run.pt === PT.heading);
}
