import { escapeXml } from "../xml.ts";
import { MAX_CELL_TEXT, type Cell, type StyledCell } from "./model.ts";
import { styleIndex } from "./styles.ts";

/** One row of a sheet; rows and columns are counted from 1 and from 0. */
export function rowXml(row: number, cells: readonly Cell[], height: number | null): string {
  let text = `<row r="${row}"${height === null ? "" : ` ht="${height}"`}>`;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column] ?? null;
    if (cell !== null) text += cellXml(`${columnName(column)}${row}`, isStyled(cell) ? cell : plain(cell));
  }
  return `${text}</row>`;
}

export function isStyled(cell: Cell): cell is StyledCell {
  return typeof cell === "object" && cell !== null;
}

function plain(value: string | number): StyledCell {
  return { value, style: typeof value === "number" ? "number" : "text" };
}

function cellXml(reference: string, { value, style }: StyledCell): string {
  if (value === null) return `<c r="${reference}" s="${styleIndex(style, false)}"/>`;
  if (typeof value === "number") return numberXml(reference, value, styleIndex(style, false));
  const index = styleIndex(style, looksLikeFormula(value));
  return `<c r="${reference}" s="${index}" t="inlineStr"><is><t>${cellText(value)}</t></is></c>`;
}

function numberXml(reference: string, value: number, style: number): string {
  if (!Number.isFinite(value)) throw new Error(`cell ${reference} has no number`);
  return `<c r="${reference}" s="${style}"><v>${value}</v></c>`;
}

/** What Excel would take for a formula when somebody types it over. */
function looksLikeFormula(text: string): boolean {
  return /^[=+\-@'\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text);
}

/**
 * Text as a cell holds it (ECMA-376 part 1, ST_Xstring): `_x0041_` is read as "A", so its first sign is written in
 * that very notation, and so are tabs and line ends at the ends, which Excel drops. Spaces there are left to it:
 * LibreOffice does not read them in that notation, and the schema has no `xml:space` on a cell's text. A bare
 * carriage return would be read as a line feed.
 */
function cellText(text: string): string {
  return escapeXml(fitted(text).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"))
    .replaceAll(/^[\t\r\n]+|[\t\r\n]+$/g, (signs) => Array.from(signs, inNotation).join(""))
    .replaceAll("\r", "&#13;");
}

function inNotation(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}_`;
}

function fitted(text: string): string {
  return fitsCell(text) ? text : `${text.slice(0, MAX_CELL_TEXT - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** Whether a text can stand in a cell whole; what cannot is cut and ends in "…". */
export function fitsCell(text: string): boolean {
  return text.length <= MAX_CELL_TEXT;
}

const names: string[] = [];

/** A, B, … Z, AA … for 0, 1, … */
export function columnName(column: number): string {
  return (names[column] ??= spelled(column));
}

function spelled(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : spelled(Math.floor(column / 26) - 1) + last;
}
