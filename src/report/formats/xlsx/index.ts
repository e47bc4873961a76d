import { writeXlsx, XLSX_TYPE } from "../../../office/xlsx/write.ts";
import { sheetNames } from "../../../office/xlsx/sheet-names.ts";
import type { Report } from "../../model.ts";
import type { ReportFormat } from "../format.ts";
import { aboutSheet } from "./about-sheet.ts";
import { codebookSheet, dataSheet } from "./data-sheets.ts";
import { questionSheets, type ListedSheet } from "./question-sheets.ts";
import { workbookWords } from "./words.ts";

/** The public workbook: a sheet a question to read, and all numbers and codes as tables to work with. */
export const xlsx: ReportFormat = {
  name: "xlsx",
  async write(report) {
    const bytes = workbookBytes(report);
    return { value: { name: report.meta.files.workbook, mediaType: XLSX_TYPE, bytes }, problems: [] };
  },
};

function workbookBytes(report: Report): Uint8Array {
  const { meta } = report;
  const words = workbookWords[meta.voice.language];
  const listed = named(words.about, [
    ...questionSheets(report, words),
    dataSheet(report, words),
    codebookSheet(report, words),
  ]);
  return writeXlsx({
    properties: {
      title: words.tables(meta.wave),
      subject: meta.theme,
      creator: meta.organisation,
      language: meta.voice.language,
      status: meta.status ?? meta.edition,
    },
    sheets: [aboutSheet(report, listed, words), ...listed.map(({ sheet }) => sheet)],
  });
}

/** The sheets under the names that their tabs will have, so that the list of sheets says the same. */
function named(first: string, listed: readonly ListedSheet[]): ListedSheet[] {
  const names = sheetNames([first, ...listed.map(({ sheet }) => sheet.name)]);
  return listed.map((one, i) => ({ ...one, sheet: { ...one.sheet, name: names[i + 1] ?? "" } }));
}
