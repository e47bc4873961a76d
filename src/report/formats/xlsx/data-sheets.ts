import type { Cell } from "../../../office/xlsx/model.ts";
import type { CodebookEntry, Report } from "../../model.ts";
import { numberColumns } from "../number-columns.ts";
import { footerOf, type ListedSheet } from "./question-sheets.ts";
import type { Row } from "./rows.ts";
import type { WorkbookWords } from "./words.ts";

/** All published numbers as one table, a row a number. */
export function dataSheet(report: Report, words: WorkbookWords): ListedSheet {
  const { meta, numbers } = report;
  const columns = numberColumns.map(({ head }) => head[meta.voice.language]);
  const rows = numbers.map((number) => numberColumns.map((column) => column.of(number, meta)));
  const widths = numberColumns.map(({ width }) => width);
  const figures = new Set(numberColumns.flatMap(({ figures }, i) => (figures === true ? [i] : [])));
  return {
    sheet: { ...tableSheet(words.data, columns, widths, rows, figures), footer: footerOf(meta) },
    contains: words.dataIs,
  };
}

/** What every variable and theme means, a row an answer, theme or sub-point. */
export function codebookSheet(report: Report, words: WorkbookWords): ListedSheet {
  const rows = report.codebook.flatMap((entry) => entryRows(entry, words));
  const widths = [18, 10, 60, 12, 11, 18, 50, 40, 40];
  return {
    sheet: {
      ...tableSheet(words.codebook, words.codebookHead, widths, rows, new Set()),
      footer: footerOf(report.meta),
    },
    contains: words.codebookIs,
  };
}

function tableSheet(
  name: string,
  columns: readonly string[],
  widths: readonly number[],
  rows: Iterable<Row>,
  figures: ReadonlySet<number>,
) {
  const top = columns.map((value, i): Cell => ({ value, style: figures.has(i) ? "headRight" : "head" }));
  const all = function* () {
    yield top;
    for (const row of rows) yield row.map(inOneLine);
  };
  return {
    name,
    widths,
    rows: all(),
    frozen: 1,
    landscape: true,
    table: { name, head: 1, columns },
  };
}

/** A row of data is one line high, however long its words. */
function inOneLine(cell: Cell): Cell {
  return typeof cell === "string" || cell === null ? { value: cell, style: "data" } : cell;
}

function entryRows(entry: CodebookEntry, words: WorkbookWords): Row[] {
  const level = words.levels[entry.level] ?? entry.level;
  const about = [entry.variable, entry.question, entry.wording, level];
  const named = [
    ...entry.options.map(({ code, label }) => [words.kinds.answer, code, label]),
    ...entry.themes.flatMap(({ code, label, subpoints }) => [
      [words.kinds.theme, code, label],
      ...subpoints.map((text) => [words.kinds.subpoint, code, text]),
    ]),
  ];
  return (named.length === 0 ? [[null, null, null]] : named).map((cells) => [
    ...about,
    ...cells,
    entry.base,
    entry.routing,
  ]);
}
