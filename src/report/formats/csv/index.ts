import { writeCsvForPeople, type CsvValue } from "../../../office/csv-for-people.ts";
import type { Report } from "../../model.ts";
import type { ReportFormat } from "../format.ts";
import { numberColumns } from "../number-columns.ts";

/** The public table for spreadsheets: a row a published number. */
export const csv: ReportFormat = {
  name: "csv",
  async write(report) {
    const bytes = writeCsvForPeople(rowsOf(report), report.meta.voice.language);
    return {
      value: { name: report.meta.files.table, mediaType: "text/csv; charset=utf-8", bytes },
      problems: [],
    };
  },
};

function* rowsOf({ meta, numbers }: Report): Generator<CsvValue[]> {
  yield numberColumns.map(({ head }) => head[meta.voice.language]);
  for (const number of numbers) yield numberColumns.map((column) => column.of(number, meta));
}
