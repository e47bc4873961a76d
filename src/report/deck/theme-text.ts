import type { Paragraph, Run } from "../../office/drawing/text.ts";
import { countLines, linesHeight, textWidth } from "../../office/fonts/measure.ts";
import type { Language } from "../../text.ts";
import type { ReportSubpoint, ReportTheme } from "../model.ts";
import { PT } from "./design.ts";
import type { Deck } from "./draft.ts";
import type { ThemeHeights, ThemeMode, ThemePiece } from "./theme-split.ts";
import { THEME_GAP } from "./theme-split.ts";
import { tie } from "../tie.ts";

/** px: where a heading starts behind its count, and a sub-point behind its dash. */
const COUNT_WIDTH = 56;
const DASH_WIDTH = 20;
const TIGHT_SPACING = 95;

interface Measures {
  readonly headingPt: number;
  readonly headingWidth: number;
  readonly subpointWidth: number;
  /** Space above a sub-point, and above the first under its heading. */
  readonly gap: number;
  readonly firstGap: number;
  readonly spacing: number;
}

function measuresOf(mode: ThemeMode, width: number): Measures {
  const two = mode.columns === 2;
  return {
    headingPt: !two && mode.tight ? PT.text : PT.heading,
    headingWidth: two ? width - COUNT_WIDTH : width,
    subpointWidth: two ? width - COUNT_WIDTH - DASH_WIDTH : width - DASH_WIDTH,
    gap: mode.tight ? 3 : two ? 4 : 5,
    firstGap: mode.tight ? 0 : two ? 4 : 5,
    spacing: mode.tight ? TIGHT_SPACING / 100 : 1,
  };
}

/** Heights of a theme's head and sub-points in a column of this width. */
export function themeHeights(theme: ReportTheme, mode: ThemeMode, width: number, deck: Deck): ThemeHeights {
  const { headingPt, headingWidth, subpointWidth, gap, firstGap, spacing } = measuresOf(mode, width);
  const { fonts } = deck.design;
  const count = linesHeight(1, PT.heading) * spacing + 2;
  const said = countDiffers(theme) ? linesHeight(1, PT.count) * spacing : 0;
  const headHeight = (continued: boolean) => {
    const text = headingOf(theme, continued, deck);
    const [first = ""] = text.split(" ");
    // A first word too wide for its line leaves the count alone on the line above.
    const alone = mode.columns === 2 && textWidth(first, fonts.bold, headingPt) > headingWidth ? 1 : 0;
    const lines = countLines(text, fonts.bold, headingPt, headingWidth) + alone;
    return linesHeight(lines, headingPt) * spacing + (mode.columns === 2 ? said : count);
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
  mode: ThemeMode,
  deck: Deck,
): Paragraph[] {
  return pieces.flatMap((piece, i) => {
    const theme = themes[piece.theme];
    if (theme === undefined) return [];
    return pieceText(theme, piece, i > 0, mode, deck);
  });
}

function pieceText(
  theme: ReportTheme,
  { from, to, continued }: ThemePiece,
  follows: boolean,
  mode: ThemeMode,
  deck: Deck,
): Paragraph[] {
  const { gap, firstGap } = measuresOf(mode, 0);
  const tight = mode.tight ? { lineSpacing: TIGHT_SPACING } : {};
  const above = follows ? (mode.tight ? THEME_GAP.tight : THEME_GAP.normal) : 0;
  const head =
    mode.columns === 2
      ? hangingHead(theme, headingOf(theme, continued, deck), above, deck)
      : stackedHead(theme, headingOf(theme, continued, deck), above, mode, deck);
  const left = (mode.columns === 2 ? COUNT_WIDTH : 0) + DASH_WIDTH;
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
function hangingHead(theme: ReportTheme, heading: string, before: number, deck: Deck): Paragraph[] {
  const { figure, second } = deck.design.palette;
  const big = { pt: PT.heading, bold: true };
  const head: Paragraph = {
    runs: [
      { text: String(theme.answers), ...big, colour: figure },
      { text: `\t${heading}`, ...big },
    ],
    marginLeft: COUNT_WIDTH,
    indent: -COUNT_WIDTH,
    tabs: [COUNT_WIDTH],
    before,
  };
  if (!countDiffers(theme)) return [head];
  const said: Run = { text: tie(theme.said), pt: PT.count, colour: second };
  return [head, { runs: [said], marginLeft: COUNT_WIDTH, before: 0 }];
}

/** Three columns: the count on its own line, then the heading. */
function stackedHead(
  theme: ReportTheme,
  heading: string,
  before: number,
  mode: ThemeMode,
  deck: Deck,
): Paragraph[] {
  const { figure, second } = deck.design.palette;
  const words = countDiffers(theme)
    ? tie(theme.said).replace(/^\d+/u, "")
    : `\u00A0${deck.words.answersWord(theme.answers)}`;
  return [
    {
      runs: [
        { text: String(theme.answers), pt: PT.heading, bold: true, colour: figure },
        { text: words, pt: PT.count, colour: second },
      ],
      before,
    },
    { runs: [{ text: heading, pt: measuresOf(mode, 0).headingPt, bold: true }], before: 2 },
  ];
}
