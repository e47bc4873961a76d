import { inPieces } from "../pieces.ts";
import { xml, type Xml } from "../xml.ts";
import { columnName, isStyled, rowXml } from "./cells.ts";
import { ROW_HEIGHT, rowHeight } from "./heights.ts";
import { MAX_COLUMNS, MAX_ROWS, type Cell, type Sheet } from "./model.ts";
import { quotedSheet } from "./sheet-names.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What a sheet's rows were found to be while they were written. */
export interface Written {
  rows: number;
  readonly links: Xml[];
  readonly merges: Xml[];
}

/** A sheet in pieces; fills `written` as the rows go by. */
export function* sheetPieces(sheet: Sheet, names: readonly string[], written: Written): Generator<string> {
  yield headXml(sheet).text;
  yield* inPieces(rowsXml(sheet, names, written));
  yield tailXml(sheet, written).text;
}

function* rowsXml(sheet: Sheet, names: readonly string[], written: Written): Generator<string> {
  for (const cells of sheet.rows) {
    written.rows++;
    if (written.rows > MAX_ROWS || cells.length > MAX_COLUMNS)
      throw new Error(`sheet ${sheet.name} is too large`);
    collect(cells, names, written);
    yield rowXml(written.rows, cells, rowHeight(cells, sheet.widths));
  }
}

function headXml(sheet: Sheet): Xml {
  const frozen = sheet.frozen ?? 0;
  const pane =
    frozen === 0
      ? null
      : xml`<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
  const widths = sheet.widths.map(
    (width, i) => xml`<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  return xml`<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="${ROW_HEIGHT}" customHeight="1"/>${widths.length > 0 && xml`<cols>${widths}</cols>`}<sheetData>`;
}

function tailXml(sheet: Sheet, { links, merges }: Written): Xml {
  return xml`</sheetData>${merges.length > 0 && xml`<mergeCells count="${merges.length}">${merges}</mergeCells>`}${links.length > 0 && xml`<hyperlinks>${links}</hyperlinks>`}<pageMargins left="0.6" right="0.6" top="0.7" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="${sheet.landscape === true ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/>${footerXml(sheet)}${
    sheet.table !== undefined && xml`<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`
  }</worksheet>`;
}

function footerXml({ footer }: Sheet): Xml | null {
  if (footer === undefined) return null;
  // In a footer `&` starts a code; a doubled one is itself.
  return xml`<headerFooter><oddFooter>${`&L${footer.slice(0, 200).replaceAll("&", "&&")}&R&P / &N`}</oddFooter></headerFooter>`;
}

/** What stands after the rows although it belongs to cells. */
function collect(cells: readonly Cell[], names: readonly string[], written: Written): void {
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column] ?? null;
    if (!isStyled(cell)) continue;
    const place = `${columnName(column)}${written.rows}`;
    const { across = 1, sheet } = cell;
    if (across > 1) {
      const last = `${columnName(column + across - 1)}${written.rows}`;
      written.merges.push(xml`<mergeCell ref="${place}:${last}"/>`);
    }
    if (sheet !== undefined) written.links.push(linkXml(place, names[sheet]));
  }
}

function linkXml(place: string, name: string | undefined): Xml {
  if (name === undefined) throw new Error(`cell ${place} leads to no sheet`);
  return xml`<hyperlink ref="${place}" location="${quotedSheet(name)}!A1"/>`;
}

/** The table of a sheet whose rows have been written. */
export function* tablePieces(sheet: Sheet, id: number, written: Written): Generator<string> {
  const { table } = sheet;
  if (table === undefined) return;
  // A table needs a row under its head, also when there is nothing to put in it.
  const last = Math.max(written.rows, table.head + 1);
  const area = `A${table.head}:${columnName(table.columns.length - 1)}${last}`;
  yield xml`<table xmlns="${MAIN}" id="${id}" name="${table.name}" displayName="${table.name}" ref="${area}"><autoFilter ref="${area}"/><tableColumns count="${table.columns.length}">${table.columns.map(
    (name, i) => xml`<tableColumn id="${i + 1}" name="${name}"/>`,
  )}</tableColumns></table>`.text;
}
