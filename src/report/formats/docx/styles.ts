import { xml, type Xml } from "../../../office/xml.ts";
import { languageTag, type Language } from "../../../text.ts";
import { TEXT_WIDTH, WORD_NAMESPACE } from "./page.ts";

const INK = "14222B";
const DEEP = "0B4F6C";
const SECOND = "495A66";
const GROUND = "EEF3F5";
const LINE = "BFBFBF";
const LINK = "0B5B7E";

interface Style {
  /** Names of Word's own styles are English in every file: programs translate them and navigate by them. */
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly paragraph?: Xml;
  readonly text?: Xml;
}

const bold = xml`<w:b/><w:bCs/>`;
const color = (value: string) => xml`<w:color w:val="${value}"/>`;
const size = (points: number) => xml`<w:sz w:val="${2 * points}"/><w:szCs w:val="${2 * points}"/>`;
const font = (name: string) =>
  xml`<w:rFonts w:ascii="${name}" w:eastAsia="${name}" w:hAnsi="${name}" w:cs="${name}"/>`;
const shade = (fill: string) => xml`<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
/** Before and after in points, the line as a multiple. */
const spacing = (before: number, after: number, line: number) =>
  xml`<w:spacing w:before="${20 * before}" w:after="${20 * after}" w:line="${Math.round(240 * line)}" w:lineRule="auto"/>`;
const outline = (level: number) => xml`<w:outlineLvl w:val="${level}"/>`;
const edge = (width: number, space: number, value: string) =>
  xml` w:val="single" w:sz="${width}" w:space="${space}" w:color="${value}"`;
const RIGHT = xml`<w:jc w:val="right"/>`;
const HANGING = xml`<w:ind w:left="400" w:hanging="400"/>`;
const keepWithNext = xml`<w:keepNext/><w:keepLines/>`;

// The ground reaches 9 pt beyond the words, so the words stand in by as much.
const panelEdge = edge(8, 8, GROUND);
const panel = xml`<w:pBdr><w:top${panelEdge}/><w:left${panelEdge}/><w:bottom${panelEdge}/><w:right${panelEdge}/></w:pBdr>${shade(GROUND)}`;
const panelIndent = xml`<w:ind w:left="180" w:right="180"/>`;

const PARAGRAPHS = {
  Organisation: {
    name: "Organisation",
    next: "Title",
    paragraph: xml`<w:pBdr><w:top${edge(48, 14, INK)}/></w:pBdr>${spacing(0, 28, 1.25)}`,
    text: xml`${bold}${color(DEEP)}${size(13)}`,
  },
  Title: {
    name: "Title",
    next: "Subtitle",
    paragraph: spacing(0, 4, 1.05),
    text: xml`${bold}${size(30)}`,
  },
  Subtitle: { name: "Subtitle", next: "Meta", paragraph: spacing(0, 11, 1.15), text: size(16) },
  Meta: { name: "Meta", paragraph: spacing(0, 5, 1.25), text: color(SECOND) },
  Status: { name: "Status", paragraph: spacing(0, 5, 1.25), text: bold },
  Heading1: {
    name: "heading 1",
    next: "Meta",
    paragraph: xml`${keepWithNext}<w:pageBreakBefore/>${spacing(0, 4, 1.1)}${outline(0)}`,
    text: xml`${bold}${size(20)}`,
  },
  FrontHeading: {
    name: "Front heading",
    basedOn: "Heading1",
    next: "Normal",
    paragraph: xml`<w:pageBreakBefore w:val="0"/>${spacing(22, 5, 1.15)}`,
    text: size(14),
  },
  Heading2: {
    name: "heading 2",
    next: "Normal",
    paragraph: xml`${keepWithNext}${spacing(20, 6, 1.15)}${outline(1)}`,
    text: xml`${bold}${size(14)}`,
  },
  TableText: { name: "Table text", paragraph: spacing(2, 2, 1.15), text: size(10.5) },
  TableFigure: { name: "Table figure", basedOn: "TableText", paragraph: RIGHT },
  TableHead: { name: "Table head", basedOn: "TableText", paragraph: xml`<w:keepNext/>`, text: bold },
  TableHeadRight: { name: "Table head right", basedOn: "TableHead", paragraph: RIGHT },
  TableTextSmall: { name: "Table text small", basedOn: "TableText", text: size(9) },
  TableHeadSmall: { name: "Table head small", basedOn: "TableHead", text: size(8) },
  // A paragraph of its own below a table: Word would else let the ground touch the rule.
  Conclusion: {
    name: "Conclusion",
    paragraph: xml`<w:keepLines/>${panel}${spacing(22, 10, 1.25)}${panelIndent}`,
    text: xml`${bold}${size(12)}`,
  },
  Note: { name: "Note", paragraph: spacing(4, 4, 1.2), text: xml`${color(SECOND)}${size(10)}` },
  Instruction: { name: "Instruction", basedOn: "Note", next: "Choice", paragraph: xml`<w:keepNext/>` },
  Choice: { name: "Choice", paragraph: xml`${keepWithNext}${spacing(0, 5, 1.15)}` },
  // A long option goes on beside its sign and not below it.
  Option: { name: "Option", basedOn: "Choice", paragraph: HANGING },
  LastOption: { name: "Last option", paragraph: xml`<w:keepLines/>${HANGING}` },
  Between: { name: "Between", paragraph: spacing(18, 6, 1.25) },
  Answer: {
    name: "Answer",
    paragraph: xml`<w:keepLines/>${spacing(0, 7, 1.15)}`,
    text: xml`${font("Times New Roman")}${size(12)}`,
  },
  Footer: {
    name: "footer",
    paragraph: xml`<w:tabs><w:tab w:val="right" w:pos="${TEXT_WIDTH}"/></w:tabs>${spacing(0, 0, 1.15)}`,
    text: xml`${color(SECOND)}${size(9)}`,
  },
} as const satisfies Readonly<Record<string, Style>>;

const CHARACTERS = {
  Strong: { name: "Strong", text: bold },
  /** To be ticked with a pen. */
  Sign: { name: "Sign", text: size(13) },
  Hyperlink: { name: "Hyperlink", text: xml`${color(LINK)}<w:u w:val="single"/>` },
  FollowedHyperlink: { name: "FollowedHyperlink", text: xml`${color(LINK)}<w:u w:val="single"/>` },
  ConclusionLabel: { name: "Conclusion label", text: xml`${bold}${color(DEEP)}` },
  Redacted: {
    name: "Redacted",
    text: xml`${font("Arial")}${bold}${color(SECOND)}${size(10.5)}${shade(GROUND)}`,
  },
} as const satisfies Readonly<Record<string, Style>>;

export type ParagraphStyle = keyof typeof PARAGRAPHS | "Normal";
export type CharacterStyle = keyof typeof CHARACTERS;

/** How the numbers of answers look; they stand in numbering.xml, which knows no styles. */
export const NUMBER_LOOK = xml`${font("Arial")}${bold}${color(DEEP)}${size(10)}`;

export function stylesXml(language: Language): Xml {
  const tag = languageTag(language);
  return xml`<w:styles xmlns:w="${WORD_NAMESPACE}"><w:docDefaults><w:rPrDefault><w:rPr>${font("Arial")}${size(11)}<w:lang w:val="${tag}" w:eastAsia="${tag}" w:bidi="${tag}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${spacing(0, 6, 1.25)}</w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:rPr>${color(INK)}</w:rPr></w:style>${Object.entries(
    PARAGRAPHS,
  ).map(([id, style]) => styleXml("paragraph", id, style))}${Object.entries(CHARACTERS).map(([id, style]) =>
    styleXml("character", id, style),
  )}${TABLE}</w:styles>`;
}

function styleXml(type: "paragraph" | "character", id: string, style: Style): Xml {
  const base = type === "paragraph" ? (style.basedOn ?? "Normal") : undefined;
  return xml`<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${style.name}"/>${
    base !== undefined && xml`<w:basedOn w:val="${base}"/>`
  }${style.next !== undefined && xml`<w:next w:val="${style.next}"/>`}<w:qFormat/>${
    style.paragraph && xml`<w:pPr>${style.paragraph}</w:pPr>`
  }${style.text && xml`<w:rPr>${style.text}</w:rPr>`}</w:style>`;
}

const TABLE = xml`<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style><w:style w:type="table" w:styleId="Table"><w:name w:val="Plain rules"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders><w:bottom${edge(6, 0, INK)}/><w:insideH${edge(6, 0, LINE)}/></w:tblBorders><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="170" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom${edge(12, 0, INK)}/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>`;
