import { Xml, xml } from "../xml.ts";

/** A theme's colours as hexadecimal by slot, and its two fonts. The only place where a colour is literal. */
export interface Theme {
  readonly name: string;
  readonly colours: Readonly<Record<ThemeSlot, string>>;
  readonly headingFont: string;
  readonly bodyFont: string;
}

export const THEME_SLOTS = [
  "dk1",
  "lt1",
  "dk2",
  "lt2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
] as const;

export type ThemeSlot = (typeof THEME_SLOTS)[number];

export function themeXml({ name, colours, headingFont, bodyFont }: Theme): Xml {
  const slots = THEME_SLOTS.map(
    (slot) => new Xml(`<a:${slot}><a:srgbClr val="${colours[slot]}"/></a:${slot}>`),
  );
  return xml`<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements><a:clrScheme name="${name}">${slots}</a:clrScheme><a:fontScheme name="${name}"><a:majorFont>${fontXml(headingFont)}</a:majorFont><a:minorFont>${fontXml(bodyFont)}</a:minorFont></a:fontScheme>${FORMATS}</a:themeElements></a:theme>`;
}

function fontXml(font: string): Xml {
  return xml`<a:latin typeface="${font}"/><a:ea typeface=""/><a:cs typeface=""/>`;
}

/** Three of each, all flat: a theme has to have them (CT_StyleMatrix). */
const FILL = xml`<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>`;
const FORMATS = xml`<a:fmtScheme name="Peilschaal"><a:fillStyleLst>${[FILL, FILL, FILL]}</a:fillStyleLst><a:lnStyleLst>${[
  9525, 19050, 28575,
].map(
  (width) => xml`<a:ln w="${width}">${FILL}</a:ln>`,
)}</a:lnStyleLst><a:effectStyleLst>${[0, 1, 2].map(() => xml`<a:effectStyle><a:effectLst/></a:effectStyle>`)}</a:effectStyleLst><a:bgFillStyleLst>${[FILL, FILL, FILL]}</a:bgFillStyleLst></a:fmtScheme>`;
