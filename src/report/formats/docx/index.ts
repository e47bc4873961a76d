import { writePackage, type Part } from "../../../office/package.ts";
import { xml, type Xml } from "../../../office/xml.ts";
import { languageTag, type Language } from "../../../text.ts";
import type { OpenBlock, Report } from "../../model.ts";
import type { ReportFormat } from "../format.ts";
import { paragraph, run } from "./elements.ts";
import { DOT, frontXml } from "./front.ts";
import { numberingXml } from "./numbering.ts";
import { PAGE, WORD_NAMESPACE } from "./page.ts";
import { questionPieces } from "./question.ts";
import { stylesXml } from "./styles.ts";
import { documentWords, type DocumentWords } from "./words.ts";

/** The document with all open answers that may be published. Answers are written one by one. */
export const docx: ReportFormat = {
  name: "docx",
  async write(report) {
    const bytes = documentBytes(report);
    return { value: { name: report.meta.files.answers, mediaType: DOCX_TYPE, bytes }, problems: [] };
  },
};

const DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const PART_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

function documentBytes(report: Report): Uint8Array {
  const { meta } = report;
  const words = documentWords(meta.voice);
  const blocks = report.blocks.filter((block) => block.kind === "open");
  const longest = blocks.reduce((most, block) => Math.max(most, block.texts.length), 0);
  const side = [
    part("styles", stylesXml(meta.voice.language)),
    part("numbering", numberingXml(blocks.length, longest)),
    part("settings", settingsXml(meta.voice.language)),
    part("footer", footerXml(report, words)),
  ];
  const relations = side.map(({ name }) => ({ id: name, type: name, target: `${name}.xml` }));
  const main: Part = {
    path: "word/document.xml",
    type: `${PART_TYPE}.document.main+xml`,
    content: documentPieces(report, blocks, words),
    relations,
  };
  return writePackage([main, ...side], {
    title: words.title(meta.wave).replaceAll("\u00A0", " "),
    subject: meta.theme,
    creator: meta.organisation,
    language: meta.voice.language,
    status: meta.status ?? meta.edition,
  });
}

function part(name: string, content: Xml): Part & { readonly name: string } {
  return { name, path: `word/${name}.xml`, type: `${PART_TYPE}.${name}+xml`, content };
}

function* documentPieces(
  report: Report,
  blocks: readonly OpenBlock[],
  words: DocumentWords,
): Generator<string> {
  yield `<w:document xmlns:w="${WORD_NAMESPACE}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>`;
  yield frontXml(report, blocks, words).text;
  for (const [i, block] of blocks.entries()) yield* questionPieces(block, i, words);
  yield `${SECTION.text}</w:body></w:document>`;
}

const SECTION = xml`<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}"/><w:pgMar w:top="${PAGE.above}" w:right="${PAGE.beside}" w:bottom="${PAGE.above}" w:left="${PAGE.beside}" w:header="709" w:footer="624" w:gutter="0"/></w:sectPr>`;

function footerXml({ meta }: Report, words: DocumentWords): Xml {
  const [before, between] = words.page;
  const place = [meta.organisation, words.title(meta.wave), meta.date].join(DOT);
  const page = xml`<w:r><w:tab/></w:r>${run(before)}${field("PAGE")}${run(between)}${field("NUMPAGES")}`;
  return xml`<w:ftr xmlns:w="${WORD_NAMESPACE}">${paragraph("Footer", run(place), page)}${
    meta.status !== null && paragraph("Footer", run(meta.status, "Strong"))
  }</w:ftr>`;
}

function field(name: string): Xml {
  return xml`<w:fldSimple w:instr=" ${name} ">${run("1")}</w:fldSimple>`;
}

function settingsXml(language: Language): Xml {
  const tag = languageTag(language);
  return xml`<w:settings xmlns:w="${WORD_NAMESPACE}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${tag}"/></w:settings>`;
}
