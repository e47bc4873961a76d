import { writePackage, type Part, type Relation } from "../package.ts";
import { xml, type Xml } from "../xml.ts";
import type { Sheet, Workbook } from "./model.ts";
import { sheetPieces, tablePieces, type Written } from "./sheet.ts";
import { quotedSheet, sheetNames } from "./sheet-names.ts";
import { stylesPart } from "./styles.ts";

export const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const PART_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Writes a workbook: rows are asked for, written and packed as they come. The same workbook gives the same bytes,
 * every text stays text, and nothing in the file points outside it.
 */
export function writeXlsx({ properties, sheets }: Workbook): Uint8Array {
  const names = sheetNames(sheets.map((sheet) => sheet.name));
  const main: Part = {
    path: "xl/workbook.xml",
    type: `${PART_TYPE}.sheet.main+xml`,
    content: workbookXml(sheets, names),
    relations: [
      { id: "styles", type: "styles", target: "styles.xml" },
      ...sheets.map((_, i) => ({
        id: sheetId(i),
        type: "worksheet",
        target: `worksheets/${sheetId(i)}.xml`,
      })),
    ],
  };
  const styles: Part = { path: "xl/styles.xml", type: `${PART_TYPE}.styles+xml`, content: stylesPart() };
  return writePackage(
    [main, styles, ...sheets.flatMap((sheet, i) => sheetParts(sheet, i, names))],
    properties,
  );
}

function sheetParts(sheet: Sheet, i: number, names: readonly string[]): Part[] {
  const written: Written = { rows: 0, links: [], merges: [] };
  const tablePath = `tables/table${i + 1}.xml`;
  const relations: Relation[] =
    sheet.table === undefined ? [] : [{ id: "rId1", type: "table", target: `../${tablePath}` }];
  const part: Part = {
    path: `xl/worksheets/${sheetId(i)}.xml`,
    type: `${PART_TYPE}.worksheet+xml`,
    content: sheetPieces(sheet, names, written),
    relations,
  };
  if (sheet.table === undefined) return [part];
  const content = tablePieces(sheet, i + 1, written);
  return [part, { path: `xl/${tablePath}`, type: `${PART_TYPE}.table+xml`, content }];
}

function sheetId(i: number): string {
  return `sheet${i + 1}`;
}

function workbookXml(sheets: readonly Sheet[], names: readonly string[]): Xml {
  const titles = sheets.flatMap(({ frozen }, i) =>
    frozen === undefined
      ? []
      : [
          xml`<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${quotedSheet(names[i] ?? "")}!$1:$${frozen}</definedName>`,
        ],
  );
  return xml`<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView/></bookViews><sheets>${names.map(
    (name, i) => xml`<sheet name="${name}" sheetId="${i + 1}" r:id="${sheetId(i)}"/>`,
  )}</sheets>${titles.length > 0 && xml`<definedNames>${titles}</definedNames>`}</workbook>`;
}
