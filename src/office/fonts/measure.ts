import { ADVANCE_WIDTHS, UNITS_PER_EM, type FaceName } from "./widths.ts";

/** A face with the margin that its widths are taken with: 1 where they are known, 1.08 where Arial stands in. */
export interface Face {
  readonly name: FaceName;
  readonly margin: number;
}

export const ARIAL: Face = { name: "arial", margin: 1 };
export const ARIAL_BOLD: Face = { name: "arialBold", margin: 1 };
export const TIMES: Face = { name: "times", margin: 1 };

/** Points to pixels of 1/96 inch. */
const PX_PER_PT = 1 / 0.75;

/** Arial's ascent, descent and gap together, in ems: what programs take as single line spacing. */
export const LINE_SPACING = 1.15;

/** Width of a text on one line in px. */
export function textWidth(text: string, face: Face, pt: number): number {
  const widths = widthsOf(face.name);
  let units = 0;
  for (const sign of text) units += widths.get(sign.codePointAt(0) ?? 0) ?? unknownWidth(sign);
  return (units / UNITS_PER_EM) * pt * PX_PER_PT * face.margin;
}

/** Height of a number of lines in px. */
export function linesHeight(lines: number, pt: number): number {
  return lines * pt * LINE_SPACING * PX_PER_PT;
}

/**
 * How many lines a text takes. It breaks at spaces only (programs may break after a hyphen as well and so need
 * fewer); a word wider than the line goes on over several lines.
 */
export function countLines(text: string, face: Face, pt: number, width: number): number {
  return breakLines(text, face, pt, width).length;
}

/** The lines of a text; an empty text is one empty line. Line ends in it are kept. */
export function breakLines(text: string, face: Face, pt: number, width: number): string[] {
  return text.split(/\r\n|[\n\r\v\u2028\u2029]/).flatMap((part) => breakParagraph(part, face, pt, width));
}

function breakParagraph(text: string, face: Face, pt: number, width: number): string[] {
  if (textWidth(text, face, pt) <= width) return [text];
  const space = textWidth(" ", face, pt);
  const lines: string[] = [];
  let line: string | null = null;
  let used = 0;
  for (const word of text.split(" ")) {
    const wide = textWidth(word, face, pt);
    if (line !== null && used + space + wide <= width) {
      line += ` ${word}`;
      used += space + wide;
      continue;
    }
    if (line !== null) lines.push(line);
    const pieces: string[] = wide <= width ? [word] : breakWord(word, face, pt, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
    used = textWidth(line, face, pt);
  }
  lines.push(line ?? "");
  return lines;
}

function breakWord(word: string, face: Face, pt: number, width: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  let used = 0;
  for (const sign of word) {
    const wide = textWidth(sign, face, pt);
    if (piece !== "" && used + wide > width) {
      pieces.push(piece);
      piece = "";
      used = 0;
    }
    piece += sign;
    used += wide;
  }
  pieces.push(piece);
  return pieces;
}

/** The longest beginning of a text, whole words if it can be, that fits in so many lines, with "…" where it was cut. */
export function cutToLines(text: string, face: Face, pt: number, width: number, lines: number): string {
  const all = breakLines(text, face, pt, width);
  if (all.length <= lines) return text;
  const kept = all.slice(0, Math.max(1, lines)).join(" ");
  for (let end = kept.length; end > 0; end = kept.lastIndexOf(" ", end - 1)) {
    const tried = `${kept.slice(0, end).replace(/[\s,;:.]+$/u, "")}…`;
    if (countLines(tried, face, pt, width) <= lines) return tried;
  }
  const [first = ""] = breakLines(kept, face, pt, width - textWidth("…", face, pt));
  return `${first}…`;
}

const tables = new Map<FaceName, ReadonlyMap<number, number>>();

function widthsOf(name: FaceName): ReadonlyMap<number, number> {
  const known = tables.get(name);
  if (known !== undefined) return known;
  const made = readWidths(ADVANCE_WIDTHS[name]);
  tables.set(name, made);
  return made;
}

function readWidths(data: string): Map<number, number> {
  const widths = new Map<number, number>();
  for (const range of data.split(";")) {
    const [first = "", list = ""] = range.split(":");
    let sign = parseInt(first, 16);
    for (const entry of list.split(" ")) {
      const [width = 0, times = 1] = entry.split("x").map(Number);
      for (let i = 0; i < times; i++, sign++) if (width > 0) widths.set(sign, width);
    }
  }
  return widths;
}

const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Scripts and pictures that the faces lack come from another font, where none is wider than an em and a half. */
function unknownWidth(sign: string): number {
  if (NO_WIDTH.test(sign)) return 0;
  return UNITS_PER_EM * ((sign.codePointAt(0) ?? 0) > 0xffff ? 1.5 : 1);
}
