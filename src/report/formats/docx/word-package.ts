import { writePackage, type Part } from "../../../office/package.ts";
import { xml, type Xml } from "../../../office/xml.ts";
import { languageTag, type Language } from "../../../text.ts";
import { paragraph, run } from "./elements.ts";
import { numberingXml } from "./numbering.ts";
import { PAGE, WORD_NAMESPACE } from "./page.ts";
import { stylesXml } from "./styles.ts";

/** A Word document, but for the packing. */
export interface WordDocument {
  readonly language: Language;
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly status: string;
  /** Numbered lists, and the highest number in one. */
  readonly lists: { readonly count: number; readonly longest: number };
  /** What stands at the foot of every page: its place, words around the page number, and a line below. */
  readonly footer: {
    readonly place: string;
    readonly page: readonly [before: string, between: string];
    readonly below: string | null;
  };
  /** The body in pieces, made as they are written. */
  readonly body: Iterable<string>;
}

export const DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const PART_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export function wordDocument(document: WordDocument): Uint8Array {
  const { language, lists } = document;
  const side = [
    part("styles", stylesXml(language)),
    part("numbering", numberingXml(lists.count, lists.longest)),
    part("settings", settingsXml(language)),
    part("footer", footerXml(document)),
  ];
  const relations = side.map(({ name }) => ({ id: name, type: name, target: `${name}.xml` }));
  const main: Part = {
    path: "word/document.xml",
    type: `${PART_TYPE}.document.main+xml`,
    content: documentPieces(document.body),
    relations,
  };
  const { title, subject, creator, status } = document;
  return writePackage([main, ...side], { title, subject, creator, language, status });
}

function part(name: string, content: Xml): Part & { readonly name: string } {
  return { name, path: `word/${name}.xml`, type: `${PART_TYPE}.${name}+xml`, content };
}

function* documentPieces(body: Iterable<string>): Generator<string> {
  yield `<w:document xmlns:w="${WORD_NAMESPACE}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>`;
  yield* body;
  yield `${SECTION.text}</w:body></w:document>`;
}

const SECTION = xml`<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}"/><w:pgMar w:top="${PAGE.above}" w:right="${PAGE.beside}" w:bottom="${PAGE.above}" w:left="${PAGE.beside}" w:header="709" w:footer="624" w:gutter="0"/></w:sectPr>`;

function footerXml({ footer: { place, page, below } }: WordDocument): Xml {
  const [before, between] = page;
  const number = xml`<w:r><w:tab/></w:r>${run(before)}${field("PAGE")}${run(between)}${field("NUMPAGES")}`;
  return xml`<w:ftr xmlns:w="${WORD_NAMESPACE}">${paragraph("Footer", run(place), number)}${
    below !== null && paragraph("Footer", run(below, "Strong"))
  }</w:ftr>`;
}

function field(name: string): Xml {
  return xml`<w:fldSimple w:instr=" ${name} ">${run("1")}</w:fldSimple>`;
}

function settingsXml(language: Language): Xml {
  const tag = languageTag(language);
  return xml`<w:settings xmlns:w="${WORD_NAMESPACE}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${tag}"/></w:settings>`;
}
