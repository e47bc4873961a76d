import { escapeXml, xml, type Xml } from "../../../office/xml.ts";
import { TEXT_WIDTH } from "./page.ts";
import type { CharacterStyle, ParagraphStyle } from "./styles.ts";

export function paragraph(style: ParagraphStyle, ...content: readonly Xml[]): Xml {
  return xml`<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`;
}

export function run(text: string, style?: CharacterStyle): Xml {
  return xml`<w:r>${style !== undefined && xml`<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** Words of a participant as runs: their line ends and tabs are kept. */
export function wordsXml(words: string): string {
  const text = escapeXml(words)
    .replaceAll(/\r\n|[\r\n\u0085\u2028\u2029]/g, `</w:t><w:br/>${OPEN_TEXT}`)
    .replaceAll("\t", `</w:t><w:tab/>${OPEN_TEXT}`);
  return `<w:r>${OPEN_TEXT}${text}</w:t></w:r>`;
}

const OPEN_TEXT = '<w:t xml:space="preserve">';

/** A place in the document that a link leads to. */
export function bookmark(id: number, name: string, content: Xml): Xml {
  return xml`<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
}

export function linkTo(name: string, text: string): Xml {
  return xml`<w:hyperlink w:anchor="${name}" w:history="1">${run(text, "Hyperlink")}</w:hyperlink>`;
}

export interface Column {
  readonly head: string;
  readonly width: number;
  /** Figures stand right. */
  readonly right?: boolean;
  /** Many columns stand beside it. */
  readonly small?: boolean;
}

/** A table whose head returns on each page; a row is kept whole unless it is longer than a page might be. */
export function table(title: string, columns: readonly Column[], rows: readonly (readonly Xml[])[]): Xml {
  const head = columns.map((column) => cell(column, paragraph(headStyle(column), run(column.head))));
  return xml`<w:tbl><w:tblPr><w:tblStyle w:val="Table"/><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${title}"/></w:tblPr><w:tblGrid>${columns.map(
    ({ width }) => xml`<w:gridCol w:w="${width}"/>`,
  )}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>${rows.map((cells) =>
    bodyRow(columns, cells),
  )}</w:tbl>`;
}

function headStyle({ right, small }: Column): ParagraphStyle {
  if (small === true) return "TableHeadSmall";
  return right === true ? "TableHeadRight" : "TableHead";
}

function textStyle({ right, small }: Column): ParagraphStyle {
  if (small === true) return "TableTextSmall";
  return right === true ? "TableFigure" : "TableText";
}

const LONG_ROW = 3000;

function bodyRow(columns: readonly Column[], cells: readonly Xml[]): Xml {
  const content = columns.map((column, i) => cell(column, paragraph(textStyle(column), cells[i] ?? xml``)));
  const whole = cells.every((one) => one.text.length < LONG_ROW);
  return xml`<w:tr>${whole && xml`<w:trPr><w:cantSplit/></w:trPr>`}${content}</w:tr>`;
}

function cell({ width }: Column, content: Xml): Xml {
  return xml`<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
}
