import type { Paragraph, Run } from "../../office/drawing/text.ts";
import { countLines, linesHeight, textWidth } from "../../office/fonts/measure.ts";
import type { Language } from "../../text.ts";
import type { ReportSubpoint, ReportTheme } from "../model.ts";
import { PT } from "./design.ts";
import type { Deck } from "./draft.ts";
import type { ThemeHeights, ThemeMode, ThemePiece } from "./theme-split.ts";
import { THEME_GAP } from "./theme-split.ts";
import { tie } from "../tie.ts";

/** px: where a heading starts at least behind its count, the room between both, and a sub-point behind its dash. */
const COUNT_WIDTH = 56;
const BESIDE_COUNT = 16;
const DASH_WIDTH = 20;
const TIGHT_SPACING = 95;

/** A column of a width, in which headings start at one place behind their counts. */
export interface ThemeColumn {
  readonly mode: ThemeMode;
  readonly width: number;
  readonly countWidth: number;
}

/** Where the headings of these themes start: behind the widest count. */
export function countWidthOf(themes: readonly ReportTheme[], { design, words }: Deck): number {
  const widths = themes.map(({ answers }) => textWidth(words.number(answers), design.fonts.bold, PT.heading));
  return Math.max(COUNT_WIDTH, Math.ceil(Math.max(0, ...widths)) + BESIDE_COUNT);
}

interface Measures {
  readonly headingPt: number;
  readonly headingWidth: number;
  readonly subpointWidth: number;
  /** Space above a sub-point, and above the first under its heading. */
  readonly gap: number;
  readonly firstGap: number;
  readonly spacing: number;
}

function measuresOf({ mode, width, countWidth }: ThemeColumn): Measures {
  const two = mode.columns === 2;
  return {
    headingPt: !two && mode.tight ? PT.text : PT.heading,
    headingWidth: two ? width - countWidth : width,
    subpointWidth: two ? width - countWidth - DASH_WIDTH : width - DASH_WIDTH,
    gap: mode.tight ? 3 : two ? 4 : 5,
    firstGap: mode.tight ? 0 : two ? 4 : 5,
    spacing: mode.tight ? TIGHT_SPACING / 100 : 1,
  };
}

/** Heights of a theme's head and sub-points in a column of this width. */
export function themeHeights(theme: ReportTheme, column: ThemeColumn, deck: Deck): ThemeHeights {
  const { headingPt, headingWidth, subpointWidth, gap, firstGap, spacing } = measuresOf(column);
  const two = column.mode.columns === 2;
  const { fonts } = deck.design;
  const count = linesHeight(1, PT.heading) * spacing + 2;
  const said = countDiffers(theme) ? linesHeight(1, PT.count) * spacing : 0;
  const headHeight = (continued: boolean) => {
    const text = headingOf(theme, continued, deck);
    const [first = ""] = text.split(" ");
    // A first word too wide for its line leaves the count alone on the line above.
    const alone = two && textWidth(first, fonts.bold, headingPt) > headingWidth ? 1 : 0;
    const lines = countLines(text, fonts.bold, headingPt, headingWidth) + alone;
    return linesHeight(lines, headingPt) * spacing + (two ? said : count);
  };
  const subpoints = theme.subpoints.map((one, i) => {
    const own = countLines(subpointText(one, deck), fonts.body, PT.text, subpointWidth);
    return linesHeight(own, PT.text) * spacing + (i === 0 ? firstGap : gap);
  });
  return { head: headHeight(false), continued: headHeight(true), subpoints };
}

function countDiffers({ answers, participants }: ReportTheme): boolean {
  return answers !== participants;
}

function headingOf(theme: ReportTheme, continued: boolean, deck: Deck): string {
  const title = tie(theme.title);
  return continued ? `${title}\u00A0${deck.words.continued}` : title;
}

/** Words that claim a number get it: "wordt vaak genoemd (14)". */
const CLAIMS: Readonly<Record<Language, RegExp>> = {
  nl: /(^|[^\p{L}])(vaak|vaker|vaakst|meestal|regelmatig)(?!\p{L})/iu,
  en: /(^|[^\p{L}])(often|frequently|usually|regularly)(?!\p{L})/iu,
};

function subpointText(subpoint: ReportSubpoint, deck: Deck): string {
  const text = tie(subpoint.text);
  return CLAIMS[deck.report.meta.voice.language].test(text) ? `${text}\u00A0(${subpoint.answers})` : text;
}

/** The paragraphs of one column. */
export function columnText(
  pieces: readonly ThemePiece[],
  themes: readonly ReportTheme[],
  column: ThemeColumn,
  deck: Deck,
): Paragraph[] {
  return pieces.flatMap((piece, i) => {
    const theme = themes[piece.theme];
    if (theme === undefined) return [];
    return pieceText(theme, piece, i > 0, column, deck);
  });
}

function pieceText(
  theme: ReportTheme,
  { from, to, continued }: ThemePiece,
  follows: boolean,
  column: ThemeColumn,
  deck: Deck,
): Paragraph[] {
  const { mode, countWidth } = column;
  const { headingPt, gap, firstGap } = measuresOf(column);
  const tight = mode.tight ? { lineSpacing: TIGHT_SPACING } : {};
  const above = follows ? (mode.tight ? THEME_GAP.tight : THEME_GAP.normal) : 0;
  const head =
    mode.columns === 2
      ? hangingHead(theme, headingOf(theme, continued, deck), above, countWidth, deck)
      : stackedHead(theme, headingOf(theme, continued, deck), above, headingPt, deck);
  const left = (mode.columns === 2 ? countWidth : 0) + DASH_WIDTH;
  const points = theme.subpoints.slice(from, to).map((one, i): Paragraph => ({
    runs: [{ text: subpointText(one, deck) }],
    marginLeft: left,
    indent: -DASH_WIDTH,
    bullet: { sign: "–", colour: deck.design.palette.bullet },
    before: i === 0 ? firstGap : gap,
  }));
  return [...head, ...points].map((paragraph) => ({ ...paragraph, ...tight }));
}

/** Two columns: the count hangs before the heading. */
function hangingHead(
  theme: ReportTheme,
  heading: string,
  before: number,
  countWidth: number,
  deck: Deck,
): Paragraph[] {
  const { figure, second } = deck.design.palette;
  const big = { pt: PT.heading, bold: true };
  const head: Paragraph = {
    runs: [
      { text: deck.words.number(theme.answers), ...big, colour: figure },
      { text: `\t${heading}`, ...big },
    ],
    marginLeft: countWidth,
    indent: -countWidth,
    tabs: [countWidth],
    before,
  };
  if (!countDiffers(theme)) return [head];
  const said: Run = { text: tie(theme.said), pt: PT.count, colour: second };
  return [head, { runs: [said], marginLeft: countWidth, before: 0 }];
}

/** Three columns: the count on its own line, then the heading. */
function stackedHead(
  theme: ReportTheme,
  heading: string,
  before: number,
  headingPt: number,
  deck: Deck,
): Paragraph[] {
  const { figure, second } = deck.design.palette;
  const words = countDiffers(theme)
    ? tie(theme.said).replace(/^[\d.,]+/u, "")
    : `\u00A0${deck.words.answersWord(theme.answers)}`;
  return [
    {
      runs: [
        { text: deck.words.number(theme.answers), pt: PT.heading, bold: true, colour: figure },
        { text: words, pt: PT.count, colour: second },
      ],
      before,
    },
    { runs: [{ text: heading, pt: headingPt, bold: true }], before: 2 },
  ];
}
