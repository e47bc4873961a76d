import type { Run } from "../../office/drawing/text.ts";
import { linesHeight } from "../../office/fonts/measure.ts";
import type { Shape } from "../../office/presentation/shape.ts";
import type { OpenBlock } from "../model.ts";
import { PT, type Page } from "../deck/design.ts";
import type { Deck } from "../deck/draft.ts";
import { runLines, setText } from "../deck/typeset.ts";
import { tie } from "../tie.ts";

const INSETS = [24, 4, 24, 4] as const;
/** px between the columns and the conclusion. */
const ABOVE = 16;
/** A conclusion over more lines than this is set smaller. */
const FEW_LINES = 2;
const NO_LINES_TO_SPARE = 1;

/** What the conclusion takes of a slide, with the space above it; 0 without one. */
export function conclusionHeight(block: Pick<OpenBlock, "conclusion">, deck: Deck, page: Page): number {
  if (block.conclusion === null) return 0;
  return boxHeight(runsOf(block.conclusion.text, deck), deck, page, FEW_LINES).height + ABOVE;
}

/** The one conclusion, at the foot of the last slide, under a word that says what it is. */
export function conclusionShape(block: Pick<OpenBlock, "conclusion">, deck: Deck, page: Page): Shape[] {
  if (block.conclusion === null) return [];
  return [strip(runsOf(block.conclusion.text, deck), deck, page, FEW_LINES)];
}

/** A sentence in a strip at the foot of the content, set smaller when it would take more than so many lines. */
export function strip(runs: readonly Run[], deck: Deck, page: Page, few = NO_LINES_TO_SPARE): Shape {
  const { height, pt } = boxHeight(runs, deck, page, few);
  const box = { x: page.left, y: page.bottom - height, w: page.width, h: height };
  const sized = runs.map((run) => ({ ...run, pt }));
  return setText(deck, page, "conclusion", box, [{ runs: sized }], { insets: INSETS, anchor: "ctr" });
}

export function stripHeight(runs: readonly Run[], deck: Deck, page: Page): number {
  return boxHeight(runs, deck, page, NO_LINES_TO_SPARE).height;
}

function boxHeight(
  runs: readonly Run[],
  deck: Deck,
  page: Page,
  few: number,
): { readonly height: number; readonly pt: number } {
  const width = page.width - INSETS[0] - INSETS[2];
  const lines = (pt: number) => runLines(runs, { pt, bold: true }, width, deck.design);
  const pt = lines(PT.heading) > few ? PT.text : PT.heading;
  return { height: Math.ceil((linesHeight(lines(pt), pt) + 20) / 8) * 8, pt };
}

function runsOf(text: string, { words, design }: Deck): Run[] {
  return [{ text: words.conclusion, colour: design.palette.panelFigure }, { text: `  ${tie(text)}` }].map(
    (run) => ({
      ...run,
      bold: true,
    }),
  );
}
