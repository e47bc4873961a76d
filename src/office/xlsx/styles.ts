import { xml, type Xml } from "../xml.ts";

interface Look {
  readonly font: keyof typeof FONTS;
  readonly border: keyof typeof BORDERS;
  readonly format: keyof typeof FORMATS;
  readonly right?: boolean;
}

const FONTS = {
  plain: xml`<sz val="10"/><color rgb="FF14222B"/>`,
  bold: xml`<b/><sz val="10"/><color rgb="FF14222B"/>`,
  title: xml`<b/><sz val="16"/><color rgb="FF14222B"/>`,
  heading: xml`<b/><sz val="12"/><color rgb="FF14222B"/>`,
  quiet: xml`<sz val="10"/><color rgb="FF495A66"/>`,
  link: xml`<u/><sz val="10"/><color rgb="FF0B5B7E"/>`,
};

const INK = xml`<color rgb="FF14222B"/>`;
const BORDERS = {
  none: xml`<left/><right/><top/><bottom/><diagonal/>`,
  row: xml`<left/><right/><top/><bottom style="thin"><color rgb="FFBFBFBF"/></bottom><diagonal/>`,
  head: xml`<left/><right/><top/><bottom style="medium">${INK}</bottom><diagonal/>`,
  total: xml`<left/><right/><top style="medium">${INK}</top><bottom style="thin">${INK}</bottom><diagonal/>`,
};

const FORMATS = { general: "General", whole: "#,##0", percent: "0\\ %" };

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
  textRight: { font: "plain", border: "row", format: "general", right: true },
  count: { font: "plain", border: "row", format: "whole", right: true },
  number: { font: "plain", border: "row", format: "general", right: true },
  percent: { font: "plain", border: "row", format: "percent", right: true },
  totalText: { font: "bold", border: "total", format: "general" },
  totalCount: { font: "bold", border: "total", format: "whole", right: true },
  totalPercent: { font: "bold", border: "total", format: "percent", right: true },
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

export function stylesPart(): Xml {
  const formats = Object.values(FORMATS).slice(1);
  return xml`<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="${formats.length}">${formats.map(
    (code, i) => xml`<numFmt numFmtId="${FIRST_FORMAT + i}" formatCode="${code}"/>`,
  )}</numFmts><fonts count="${count(FONTS)}">${Object.values(FONTS).map(
    (font) => xml`<font>${font}<name val="Arial"/><family val="2"/></font>`,
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

function cellFormat({ font, border, format, right }: Look, quoted: boolean): Xml {
  const formatId = format === "general" ? 0 : FIRST_FORMAT - 1 + place(FORMATS, format);
  const quote = quoted ? xml` quotePrefix="1"` : xml``;
  const alignment = xml`<alignment${right === true ? xml` horizontal="right"` : xml``} vertical="top" wrapText="1"/>`;
  return xml`<xf numFmtId="${formatId}" fontId="${place(FONTS, font)}" fillId="0" borderId="${place(BORDERS, border)}" xfId="0"${quote} applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
}

function count(table: object): number {
  return Object.keys(table).length;
}

function place<T extends object>(table: T, key: keyof T): number {
  return Object.keys(table).indexOf(String(key));
}
