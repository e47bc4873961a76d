import { xml, type Xml } from "../../../office/xml.ts";
import { WORD_NAMESPACE } from "./page.ts";
import { NUMBER_LOOK } from "./styles.ts";

/** One list a question, so that each begins at 1; `longest` is the highest number, which must fit beside its answer. */
export function numberingXml(lists: number, longest: number): Xml {
  const indent = longest < 1000 ? 567 : 794;
  return xml`<w:numbering xmlns:w="${WORD_NAMESPACE}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/><w:lvlJc w:val="left"/><w:pPr><w:tabs><w:tab w:val="num" w:pos="${indent}"/></w:tabs><w:ind w:left="${indent}" w:hanging="${indent}"/></w:pPr><w:rPr>${NUMBER_LOOK}</w:rPr></w:lvl></w:abstractNum>${Array.from(
    { length: lists },
    (_, i) =>
      xml`<w:num w:numId="${i + 1}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  )}</w:numbering>`;
}
