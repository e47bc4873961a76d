import type { Paragraph, Run, RunStyle } from "../../office/drawing/text.ts";
import { ARIAL, ARIAL_BOLD, breakLines, linesHeight, textWidth, TIMES } from "../../office/fonts/measure.ts";
import { px, type Ink } from "./ink.ts";
import type { Piece, TextMark } from "./model.ts";

/** How text looks where its runs do not say so. */
export interface TextLook {
  readonly style: RunStyle;
  readonly align: "l" | "r" | "ctr";
  /** In percent. */
  readonly lineSpacing: number;
}

/** Lines of text from the top of a box down, and how high they are together. */
export interface SetLines {
  readonly marks: readonly TextMark[];
  readonly height: number;
  readonly lines: number;
}

/** Arial's ascent and half its gap, in ems. */
const BASELINE = 0.93;

/** Sets paragraphs in a width, broken where the deck counts on them to break. */
export function setLines(
  paragraphs: readonly Paragraph[],
  width: number,
  look: TextLook,
  ink: Ink,
): SetLines {
  const marks: TextMark[] = [];
  let [y, lines] = [0, 0];
  paragraphs.forEach((paragraph, i) => {
    if (i > 0) y += paragraph.before ?? 0;
    const spacing = (paragraph.lineSpacing ?? look.lineSpacing) / 100;
    for (const line of linesOf(paragraph, width, look.style)) {
      const pt = Math.max(...line.words.map((word) => word.pt), 0) || (look.style.pt ?? 18);
      const height = linesHeight(1, pt) * spacing;
      marks.push(...marksOf(line, paragraph, { width, look, ink, y: y + px(pt) * BASELINE * spacing }));
      y += height;
      lines++;
    }
  });
  return { marks, height: y, lines };
}

interface Word {
  readonly text: string;
  readonly run: Run;
  readonly pt: number;
  readonly width: number;
}

interface Line {
  readonly words: readonly Word[];
  readonly left: number;
  readonly first: boolean;
}

/** Breaks at spaces; a line end in the text ends the line; a word wider than the line is cut. */
function linesOf(paragraph: Paragraph, width: number, style: RunStyle): Line[] {
  const left = paragraph.marginLeft ?? 0;
  const begin = (first: boolean) => ({
    words: [] as Word[],
    left: first ? left + (paragraph.bullet ? 0 : (paragraph.indent ?? 0)) : left,
    first,
  });
  const lines = [begin(true)];
  let used = lines[0]?.left ?? 0;
  const next = (): void => {
    const line = begin(false);
    lines.push(line);
    used = line.left;
  };
  for (const word of wordsOf(paragraph.runs, style, width - left)) {
    if (word.text === "\n") {
      next();
      continue;
    }
    if (word.text === "\t") used = Math.max(used, paragraph.tabs?.[0] ?? used);
    else if (word.text !== " " && used + word.width > width + 0.5 && (lines.at(-1)?.words.length ?? 0) > 0)
      next();
    const line = lines.at(-1);
    if (line === undefined || (word.text === " " && line.words.length === 0 && !line.first)) continue;
    line.words.push(word);
    used += word.text === "\t" ? 0 : word.width;
  }
  return lines;
}

function wordsOf(runs: readonly Run[], style: RunStyle, width: number): Word[] {
  return runs.flatMap((run) => {
    const { pt = 18, bold = false } = { ...style, ...run };
    const face = run.font?.startsWith("Times") === true ? TIMES : bold ? ARIAL_BOLD : ARIAL;
    return run.text
      .split(/( |\t|\r\n|[\n\r\v\u2028\u2029])/u)
      .filter((text) => text !== "")
      .flatMap((text) => (text.trim() === "" ? [text] : breakLines(text, face, pt, width)))
      .map((text) => ({
        text: /^(\r\n|[\n\r\v\u2028\u2029])$/u.test(text) ? "\n" : text,
        run,
        pt,
        width: textWidth(text, face, pt),
      }));
  });
}

interface Setting {
  readonly width: number;
  readonly look: TextLook;
  readonly ink: Ink;
  readonly y: number;
}

/** A line is one mark, and one more behind a tab; a bullet hangs before it. */
function marksOf(line: Line, paragraph: Paragraph, { width, look, ink, y }: Setting): TextMark[] {
  const align = paragraph.align ?? look.align;
  const anchor = align === "r" ? "end" : align === "ctr" ? "middle" : "start";
  const x = align === "r" ? width : align === "ctr" ? width / 2 : line.left;
  const marks: TextMark[] = [];
  if (paragraph.bullet && line.first) {
    const { sign, colour } = paragraph.bullet;
    const piece = {
      text: sign,
      size: px(look.style.pt ?? 18),
      bold: false,
      colour: ink(colour),
      serif: false,
    };
    marks.push({ kind: "text", x: line.left + (paragraph.indent ?? 0), y, anchor: "start", pieces: [piece] });
  }
  const tab = line.words.findIndex((word) => word.text === "\t");
  const parts = tab === -1 ? [line.words] : [line.words.slice(0, tab), line.words.slice(tab + 1)];
  parts.forEach((words, i) => {
    const pieces = piecesOf(words, look.style, ink);
    if (pieces.length === 0) return;
    marks.push({ kind: "text", x: i === 0 ? x : (paragraph.tabs?.[0] ?? x), y, anchor, pieces });
  });
  return marks;
}

/** Words of one run that follow each other are one piece. */
function piecesOf(words: readonly Word[], style: RunStyle, ink: Ink): Piece[] {
  const pieces: { run: Run; piece: Piece }[] = [];
  const kept = words.slice(0, words.findLastIndex((word) => word.text !== " ") + 1);
  for (const { text, run } of kept) {
    const last = pieces.at(-1);
    if (last?.run === run) last.piece = { ...last.piece, text: last.piece.text + text };
    else pieces.push({ run, piece: pieceOf(text, run, style, ink) });
  }
  return pieces.map(({ piece }) => piece);
}

export function pieceOf(
  text: string,
  run: RunStyle & Partial<Pick<Run, "link">>,
  style: RunStyle,
  ink: Ink,
): Piece {
  const { pt = 18, bold = false, colour, font } = { ...style, ...run };
  const link = run.link !== undefined && run.colour === undefined;
  return {
    text,
    size: px(pt),
    bold,
    colour: ink(link ? { slot: "hlink" } : (colour ?? { slot: "tx1" })),
    serif: font?.startsWith("Times") === true,
  };
}
