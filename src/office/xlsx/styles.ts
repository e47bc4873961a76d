import { xml, type Xml } from "../xml.ts";

interface Look {
  readonly font: keyof typeof FONTS;
  readonly border: keyof typeof BORDERS;
  readonly format: keyof typeof FORMATS;
  readonly right?: boolean;
  /** Set off from a right-aligned figure before it. */
  readonly indent?: boolean;
  /** Longer text is cut off at the next cell. */
  readonly oneLine?: boolean;
}

interface Font {
  readonly points: number;
  readonly bold: boolean;
  readonly color: string;
  readonly underlined?: boolean;
}

const FONTS = {
  plain: { points: 10, bold: false, color: "FF14222B" },
  bold: { points: 10, bold: true, color: "FF14222B" },
  title: { points: 14, bold: true, color: "FF14222B" },
  heading: { points: 12, bold: true, color: "FF14222B" },
  quiet: { points: 10, bold: false, color: "FF495A66" },
  link: { points: 10, bold: false, color: "FF0B5B7E", underlined: true },
} as const satisfies Readonly<Record<string, Font>>;

const INK = xml`<color rgb="FF14222B"/>`;
const BORDERS = {
  none: xml`<left/><right/><top/><bottom/><diagonal/>`,
  row: xml`<left/><right/><top/><bottom style="thin"><color rgb="FFBFBFBF"/></bottom><diagonal/>`,
  head: xml`<left/><right/><top/><bottom style="medium">${INK}</bottom><diagonal/>`,
  total: xml`<left/><right/><top style="medium">${INK}</top><bottom style="thin">${INK}</bottom><diagonal/>`,
};

const FORMATS = { general: "General", whole: "#,##0", percent: "0\\ %", difference: "+0;\u22120;±0" };

/** How a cell looks: what it is in a table or on a page of words. */
const LOOKS = {
  prose: { font: "plain", border: "none", format: "general" },
  title: { font: "title", border: "none", format: "general" },
  heading: { font: "heading", border: "none", format: "general" },
  strong: { font: "bold", border: "none", format: "general" },
  quiet: { font: "quiet", border: "none", format: "general" },
  link: { font: "link", border: "none", format: "general" },
  head: { font: "bold", border: "head", format: "general" },
  headRight: { font: "bold", border: "head", format: "general", right: true },
  text: { font: "plain", border: "row", format: "general" },
  data: { font: "plain", border: "row", format: "general", oneLine: true },
  headAfter: { font: "bold", border: "head", format: "general", indent: true },
  textAfter: { font: "plain", border: "row", format: "general", indent: true },
  textStrong: { font: "bold", border: "row", format: "general" },
  textRight: { font: "plain", border: "row", format: "general", right: true },
  count: { font: "plain", border: "row", format: "whole", right: true },
  number: { font: "plain", border: "row", format: "general", right: true },
  percent: { font: "plain", border: "row", format: "percent", right: true },
  difference: { font: "plain", border: "row", format: "difference", right: true },
  totalText: { font: "bold", border: "total", format: "general" },
  totalCount: { font: "bold", border: "total", format: "whole", right: true },
  totalPercent: { font: "bold", border: "total", format: "percent", right: true },
  totalDifference: { font: "bold", border: "total", format: "difference", right: true },
} as const satisfies Readonly<Record<string, Look>>;

export type StyleName = keyof typeof LOOKS;

const LOOK_LIST = Object.values(LOOKS) as readonly Look[];
const INDEX_OF = Object.fromEntries(Object.keys(LOOKS).map((name, i) => [name, i])) as Record<
  StyleName,
  number
>;

/** A cell's style number; `quoted` marks text that a program would take for a formula when it is typed again. */
export function styleIndex(name: StyleName, quoted: boolean): number {
  return INDEX_OF[name] + (quoted ? LOOK_LIST.length : 0);
}

/** What decides how much room a text takes in a style. */
export function letters(name: StyleName): { points: number; bold: boolean; wraps: boolean } {
  const { points, bold } = FONTS[LOOKS[name].font];
  return { points, bold, wraps: wraps(LOOKS[name]) };
}

function wraps({ oneLine }: Look): boolean {
  return oneLine !== true;
}

export function stylesPart(): Xml {
  const formats = Object.values(FORMATS).slice(1);
  return xml`<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="${formats.length}">${formats.map(
    (code, i) => xml`<numFmt numFmtId="${FIRST_FORMAT + i}" formatCode="${code}"/>`,
  )}</numFmts><fonts count="${count(FONTS)}">${Object.values(FONTS).map(
    fontXml,
  )}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="${count(BORDERS)}">${Object.values(
    BORDERS,
  ).map(
    (border) => xml`<border>${border}</border>`,
  )}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${2 * LOOK_LIST.length}">${[
    false,
    true,
  ].map((quoted) =>
    LOOK_LIST.map((look) => cellFormat(look, quoted)),
  )}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0"/></styleSheet>`;
}

// The numbers below are Excel's own formats.
const FIRST_FORMAT = 164;

function cellFormat(look: Look, quoted: boolean): Xml {
  const { font, border, format } = look;
  const formatId = format === "general" ? 0 : FIRST_FORMAT - 1 + place(FORMATS, format);
  return xml`<xf numFmtId="${formatId}" fontId="${place(FONTS, font)}" fillId="0" borderId="${place(BORDERS, border)}" xfId="0"${
    quoted && xml` quotePrefix="1"`
  } applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">${alignment(look)}</xf>`;
}

function alignment(look: Look): Xml {
  const { right, indent } = look;
  const side =
    right === true ? xml` horizontal="right"` : indent === true && xml` horizontal="left" indent="1"`;
  return xml`<alignment${side} vertical="top"${wraps(look) && xml` wrapText="1"`}/>`;
}

function fontXml({ points, bold, color, underlined }: Font): Xml {
  return xml`<font>${bold && xml`<b/>`}${underlined === true && xml`<u/>`}<sz val="${points}"/><color rgb="${color}"/><name val="Arial"/><family val="2"/></font>`;
}

function count(table: object): number {
  return Object.keys(table).length;
}

function place<T extends object>(table: T, key: keyof T): number {
  return Object.keys(table).indexOf(String(key));
}
