import { xml, type Xml } from "../xml.ts";
import { colourXml, fillXml, type Colour } from "./colour.ts";
import { emu } from "./geometry.ts";

/** How letters look; what is left out comes from the placeholder or the master. */
export interface RunStyle {
  readonly pt?: number;
  readonly bold?: boolean;
  readonly colour?: Colour;
  /** A font by name; the theme's where absent. */
  readonly font?: string;
}

/** Where a piece of text leads: another slide by its id, or a file that lies beside the deck. */
export type Link = { readonly slide: string } | { readonly file: string };

export interface Run extends RunStyle {
  readonly text: string;
  readonly link?: Link;
  /** The number of the slide, kept up to date by the program; `text` is what it is now. */
  readonly slideNumber?: true;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly align?: "l" | "r" | "ctr";
  /** Left margin and first line's indent in px. */
  readonly marginLeft?: number;
  readonly indent?: number;
  readonly bullet?: { readonly sign: string; readonly colour: Colour } | null;
  /** Space above in px. */
  readonly before?: number;
  /** In percent. */
  readonly lineSpacing?: number;
  readonly tabs?: readonly number[];
}

/** What a text needs of the slide it stands on. */
export interface TextContext {
  readonly lang: string;
  /** Makes the link a relation of the slide and tells its id. */
  readonly relate: (link: Link) => string;
}

/** A text body's paragraphs; a body has at least one. */
export function paragraphsXml(paragraphs: readonly Paragraph[], context: TextContext): Xml {
  const all = paragraphs.length === 0 ? [{ runs: [] }] : paragraphs;
  return xml`${all.map((paragraph) => paragraphXml(paragraph, context))}`;
}

function paragraphXml(paragraph: Paragraph, context: TextContext): Xml {
  const runs = paragraph.runs.flatMap((run) => withBreaks(run));
  const end = runs.length === 0 ? xml`<a:endParaRPr lang="${context.lang}"/>` : null;
  return xml`<a:p>${paragraphProperties(paragraph)}${runs.map((run) => runXml(run, context))}${end}</a:p>`;
}

/** Line ends inside a run are written as breaks: in `a:t` a program shows them as it likes. */
function withBreaks(run: Run): (Run | "break")[] {
  if (!LINE_END.test(run.text)) return [run];
  return run.text.split(LINE_END).flatMap((text, i): (Run | "break")[] => {
    const piece = text === "" ? [] : [{ ...run, text }];
    return i === 0 ? piece : ["break", ...piece];
  });
}

const LINE_END = /\r\n|[\n\r\v\u2028\u2029]/;

function paragraphProperties(paragraph: Paragraph): Xml | null {
  const { align, marginLeft, indent, bullet, before, lineSpacing, tabs } = paragraph;
  const attributes = [
    marginLeft !== undefined && xml` marL="${emu(marginLeft)}"`,
    indent !== undefined && xml` indent="${emu(indent)}"`,
    align !== undefined && xml` algn="${align}"`,
  ];
  const children = [
    lineSpacing !== undefined && xml`<a:lnSpc><a:spcPct val="${lineSpacing * 1000}"/></a:lnSpc>`,
    before !== undefined && xml`<a:spcBef><a:spcPts val="${Math.round(before * 75)}"/></a:spcBef>`,
    bullet === null && xml`<a:buNone/>`,
    bullet !== null &&
      bullet !== undefined &&
      xml`<a:buClr>${colourXml(bullet.colour)}</a:buClr><a:buFont typeface="Arial"/><a:buChar char="${bullet.sign}"/>`,
    tabs !== undefined &&
      xml`<a:tabLst>${tabs.map((at) => xml`<a:tab pos="${emu(at)}" algn="l"/>`)}</a:tabLst>`,
  ];
  if (attributes.every((one) => one === false) && children.every((one) => one === false)) return null;
  return xml`<a:pPr${attributes}>${children}</a:pPr>`;
}

function runXml(run: Run | "break", context: TextContext): Xml {
  if (run === "break") return xml`<a:br><a:rPr lang="${context.lang}"/></a:br>`;
  const properties = xml`<a:rPr lang="${context.lang}"${styleAttributes(run)} dirty="0">${styleElements(linkStyle(run))}${linkXml(run, context)}</a:rPr>`;
  if (run.slideNumber === true)
    return xml`<a:fld id="{5D1A8C0E-3B7F-4E52-9C61-7A40D2E1F0B3}" type="slidenum">${properties}<a:t>${run.text}</a:t></a:fld>`;
  return xml`<a:r>${properties}<a:t>${run.text}</a:t></a:r>`;
}

/** Size and weight as attributes of `a:rPr`, `a:defRPr` and their kin. */
export function styleAttributes({ pt, bold }: RunStyle): Xml {
  return xml`${pt !== undefined && xml` sz="${Math.round(pt * 100)}"`}${bold !== undefined && xml` b="${bold ? 1 : 0}"`}`;
}

/** Colour and font as children of the same. */
export function styleElements({ colour, font }: RunStyle): Xml {
  return xml`${colour !== undefined && fillXml(colour)}${
    font !== undefined && xml`<a:latin typeface="${font}"/><a:cs typeface="${font}"/>`
  }`;
}

/**
 * The theme's colour for links is said once more: LibreOffice lightens it with what the placeholder says of its own
 * colour, until it cannot be read.
 */
function linkStyle(run: Run): RunStyle {
  return run.link === undefined || run.colour !== undefined ? run : { ...run, colour: { slot: "hlink" } };
}

/** A link takes the theme's colour for links, unless it has one of its own: that is an extension of 2018. */
function linkXml({ link, colour }: Run, { relate }: TextContext): Xml | null {
  if (link === undefined) return null;
  const jump = "slide" in link ? xml` action="ppaction://hlinksldjump"` : null;
  if (colour === undefined) return xml`<a:hlinkClick r:id="${relate(link)}"${jump}/>`;
  return xml`<a:hlinkClick r:id="${relate(link)}"${jump}>${OWN_COLOUR}</a:hlinkClick>`;
}

const OWN_COLOUR = xml`<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}"><ahyp:hlinkClr xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst>`;
