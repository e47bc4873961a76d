import type { Run } from "../../office/drawing/text.ts";
import type { Box } from "../../office/drawing/geometry.ts";
import { textWidth } from "../../office/fonts/measure.ts";
import type { Shape } from "../../office/presentation/shape.ts";
import type { Chart, ScaleSum } from "../model.ts";
import { PT, type Design, type Page } from "../deck/design.ts";
import type { Deck } from "../deck/draft.ts";
import { runLines, setText, SURE, withoutLoneWord } from "../deck/typeset.ts";
import { tie } from "../tie.ts";

/** Part of the page's width that is left to the bars beside brackets. */
export const BRACKETS_FROM = 860 / 1152;

const BRACKET = { gap: 20, w: 12, text: 28 } as const;

/** Brackets that sum both sides of a scale, beside the rows they sum. */
export function brackets(deck: Deck, page: Page, chart: Box, { sums, rows }: Chart): Shape[] {
  const row = chart.h / Math.max(1, rows.length);
  const x = chart.x + chart.w + BRACKET.gap;
  const w = page.left + page.width - x - BRACKET.text;
  const pt = figurePt(sums, w, deck.design);
  return sums.flatMap((sum, i): Shape[] => {
    const { palette } = deck.design;
    const ink = palette.textLike(palette.tones[sum.tone]);
    const y = chart.y + sum.from * row + 9;
    const h = (sum.to - sum.from + 1) * row - 18;
    return [
      {
        kind: "ornament",
        name: `${deck.words.conclusion} ${i + 1}`,
        box: { x, y, w: BRACKET.w, h },
        form: "rightBracket",
        paint: { fill: null, line: { colour: ink, pt: 1.5 } },
      },
      sumText(deck, page, sum, { x: x + BRACKET.text, y: y - 9, w, h: h + 18 }, { i, pt }),
    ];
  });
}

/** One size in which no figure of the chart breaks. */
function figurePt(sums: readonly ScaleSum[], width: number, { fonts }: Design): number {
  const fits = (pt: number) =>
    sums.every(({ figure }) => textWidth(tie(figure), fonts.bold, pt) <= width * SURE);
  return PT.brackets.find(fits) ?? PT.text;
}

function sumText(
  deck: Deck,
  page: Page,
  sum: ScaleSum,
  box: Box,
  { i, pt }: { readonly i: number; readonly pt: number },
): Shape {
  const { palette } = deck.design;
  const colour = palette.textLike(palette.tones[sum.tone]);
  const linesOf = (runs: readonly Run[]) => runLines(runs, { pt: PT.text }, box.w, deck.design);
  return setText(
    deck,
    page,
    "body1",
    box,
    [
      { runs: [{ text: tie(sum.figure), pt, bold: true, colour }] },
      { runs: withoutLoneWord([{ text: sum.label }], linesOf) },
    ],
    { anchor: "ctr", free: true, name: `${sum.label} ${i + 1}` },
  );
}
