import { Xml, xml } from "../xml.ts";
import { lineXml, type Colour } from "./colour.ts";
import { emu } from "./geometry.ts";
import { paragraphsXml, type Paragraph, type TextContext } from "./text.ts";

/** A table on a slide. Its first row is its header. */
export interface Table {
  readonly styleId: string;
  /** px. */
  readonly columns: readonly number[];
  readonly rows: readonly TableRow[];
  readonly lastRow: boolean;
  readonly firstColumn: boolean;
}

export interface TableRow {
  readonly height: number;
  readonly cells: readonly TableCell[];
  /** The rule above and under the whole row. */
  readonly top?: Rule;
  readonly bottom?: Rule;
}

export interface Rule {
  readonly pt: number;
  readonly colour: Colour;
}

export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
  readonly anchor?: "t" | "ctr" | "b";
  /** px left and right. */
  readonly insets: readonly [left: number, right: number];
  /** px under the text. */
  readonly below?: number;
}

export function tableHeight({ rows }: Table): number {
  return rows.reduce((sum, row) => sum + row.height, 0);
}

export function tableXml(table: Table, context: TextContext): Xml {
  const { styleId, columns, rows, lastRow, firstColumn } = table;
  return xml`<a:tbl><a:tblPr firstRow="1"${firstColumn && xml` firstCol="1"`}${lastRow && xml` lastRow="1"`}><a:tableStyleId>${styleId}</a:tableStyleId></a:tblPr><a:tblGrid>${columns.map(
    (width) => xml`<a:gridCol w="${emu(width)}"/>`,
  )}</a:tblGrid>${rows.map((row) => rowXml(row, context))}</a:tbl>`;
}

function rowXml(row: TableRow, context: TextContext): Xml {
  return xml`<a:tr h="${emu(row.height)}">${row.cells.map((cell) => cellXml(cell, row, context))}</a:tr>`;
}

function cellXml(
  { paragraphs, anchor = "ctr", insets, below = 0 }: TableCell,
  row: TableRow,
  context: TextContext,
): Xml {
  const borders = [
    xml`<a:lnL w="0"><a:noFill/></a:lnL><a:lnR w="0"><a:noFill/></a:lnR>`,
    border("T", row.top),
    border("B", row.bottom),
  ];
  return xml`<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphsXml(paragraphs, context)}</a:txBody><a:tcPr marL="${emu(insets[0])}" marR="${emu(insets[1])}" marT="0" marB="${emu(below)}" anchor="${anchor}">${borders}<a:noFill/></a:tcPr></a:tc>`;
}

function border(side: "T" | "B", rule: Rule | undefined): Xml {
  const text = lineXml(rule === undefined ? undefined : { colour: rule.colour, pt: rule.pt }).text;
  return new Xml(text.replace(/^<a:ln\b/, `<a:ln${side}`).replace(/<\/a:ln>$/, `</a:ln${side}>`));
}
