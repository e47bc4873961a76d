import { fitsCell } from "../../office/xlsx/cells.ts";
import { MAX_CELL_TEXT, MAX_ROWS, type Cell, type Sheet } from "../../office/xlsx/model.ts";
import { writeXlsx, XLSX_TYPE } from "../../office/xlsx/write.ts";
import { warning, type Problem } from "../../problem.ts";
import type { DataSet } from "../../responses/data-set.ts";
import { codebookOf, codebookRows } from "./codebook.ts";
import type { FullSet, FullSetFile } from "./model.ts";
import { tableRows } from "./rows.ts";
import { fullSetWords, type FullSetWords } from "./words.ts";

/** The full set as a workbook: what it is, the answers, the codebook. */
export function xlsxFiles(set: FullSet): FullSetFile[] {
  const words = fullSetWords[set.voice.language];
  const bytes = writeXlsx({
    properties: {
      title: words.answersFile(set.wave),
      subject: set.theme,
      creator: set.organisation,
      language: set.voice.language,
      status: words.about,
    },
    sheets: [aboutSheet(set, words), ...answerSheets(set.data, words), codebookSheet(set, words)],
  });
  const name = `${words.answersFile(set.wave)}.xlsx`;
  return [{ name, mediaType: XLSX_TYPE, bytes, problems: () => cutCells(name, set.data) }];
}

function aboutSheet(set: FullSet, words: FullSetWords): Sheet {
  const cut = tooLong(set.data);
  const values = [set.organisation, set.series, set.theme, set.date, set.data.size];
  const notes = [
    ...(set.invented ? [words.invented] : []),
    ...words.notes,
    ...(cut === 0 ? [] : [words.cutNote(cut)]),
  ];
  const rows: (readonly Cell[])[] = [
    [{ value: words.answersFile(set.wave), style: "title", across: 2 }],
    [{ value: words.warning, style: "strong", across: 2 }],
    [],
    ...words.facts.map((fact, i): Cell[] => [
      { value: fact, style: "strong" },
      { value: String(values[i] ?? ""), style: "prose" },
    ]),
    [],
    ...notes.map((value): Cell[] => [{ value, style: "prose", across: 2 }]),
  ];
  return { name: words.about, widths: [20, 90], rows, footer: words.about };
}

function cutCells(file: string, data: DataSet): Problem[] {
  const count = tooLong(data);
  return count === 0 ? [] : [warning("full-set-cells-cut", { file }, { count, limit: MAX_CELL_TEXT })];
}

/** Texts that a cell cannot hold whole. */
function tooLong({ columns }: DataSet): number {
  let count = 0;
  for (const column of columns.values())
    if (column.kind === "texts") count += column.values.filter((text) => !fitsCell(text)).length;
  return count;
}

/** One sheet; more where there are more participants than a sheet has rows. */
function answerSheets(data: DataSet, words: FullSetWords, rowsPerSheet = MAX_ROWS - 1): Sheet[] {
  const columns = [words.row, ...data.variables.map(({ code }) => code)];
  const widths = [18, ...data.variables.map(({ level }) => (level === "text" ? 50 : 14))];
  const sheets = Math.max(1, Math.ceil(data.size / rowsPerSheet));
  return Array.from({ length: sheets }, (_, i) => {
    const to = Math.min(data.size, (i + 1) * rowsPerSheet);
    const rows = tableRows(data, i * rowsPerSheet, to);
    return tableSheet(words.answers, `${words.table}${i === 0 ? "" : i + 1}`, columns, widths, rows);
  });
}

function codebookSheet(set: FullSet, words: FullSetWords): Sheet {
  const widths = [26, 10, 60, 30, 12, 16, 50, 12, 40];
  const rows = codebookRows(codebookOf(set), words);
  return tableSheet(words.codebook, words.codebook, words.codebookHead, widths, rows);
}

function tableSheet(
  name: string,
  tableName: string,
  columns: readonly string[],
  widths: readonly number[],
  rows: Iterable<readonly (string | number | null)[]>,
): Sheet {
  const cells = function* (): Generator<readonly Cell[]> {
    yield columns.map((value) => ({ value, style: "head" }));
    for (const row of rows) yield row.map(dataCell);
  };
  const table = { name: tableName, head: 1, columns };
  return { name, widths, rows: cells(), frozen: 1, landscape: true, footer: "RESTRICTED", table };
}

function dataCell(value: string | number | null): Cell {
  if (typeof value !== "string") return value;
  return value === "" ? null : { value, style: "data" };
}
