import { warning, type Problem } from "../../problem.ts";
import { statusOf } from "../../responses/settle.ts";
import type { ImportMap, MapColumn } from "../import-map.ts";
import { answerRows, rowMarker } from "../row-marks.ts";
import type { JoinedTable } from "../source/parts.ts";
import { EMPTY } from "../source/source-column.ts";
import type { Filled } from "./mark-statuses.ts";

/** What is worth knowing of the rows as a whole. */
export function rowRemarks(
  table: JoinedTable,
  map: ImportMap,
  filled: readonly Filled[],
  unfinished: number,
): Problem[] {
  const { source } = map;
  const file = table.parts[0]?.file ?? "";
  const rows = answerRows(table, source);
  const tests = table.rows.length - rows.length;
  const isTest = rowMarker(table, source.tests);
  const without = Array.from(rows.keys()).filter((at) =>
    filled.every(({ answers }) => statusOf(answers, at) !== "answered"),
  );
  const told = (code: Problem["code"], count: number) =>
    count > 0 ? [warning(code, { file }, { count })] : [];
  return [
    ...told("import-rows-test", tests),
    ...(tests === 0 && rows.some(isTest) ? [warning("import-all-rows-test", { file })] : []),
    ...told("import-rows-double", countDoubles(table, map, rows)),
    ...told("import-rows-without-answers", without.length),
    ...told("import-rows-unfinished", unfinished),
  ];
}

/**
 * Rows that are exactly like an earlier one, in every column: told where a moment, a mark or words stand in them, since
 * the same choices alone are made by many.
 */
function countDoubles(table: JoinedTable, map: ImportMap, rows: readonly number[]): number {
  const { columns } = table;
  // A column in which every row has a value of its own tells all rows apart.
  if (columns.some(({ values }) => values.length > rows.length)) return 0;
  const tells = map.columns.map((column) => teller(column, table, map));
  const seen = new Set<number>();
  let doubles = 0;
  for (const row of rows) {
    if (!tells.some((tell) => tell(row))) continue;
    const mark = markOf(columns, row);
    if (seen.has(mark)) doubles++;
    seen.add(mark);
  }
  return doubles;
}

/** So many signs are hardly ever written by two people alike. */
const OWN_WORDS = 20;

/** Whether a cell of a column tells one participant from most others. */
function teller(
  { column, use, question }: MapColumn,
  { columns, rows }: JoinedTable,
  map: ImportMap,
): (row: number) => boolean {
  const cells = columns[column - 1];
  if (cells === undefined) return () => false;
  if (use === "ignored") return (row) => cells.values.length > rows.length / 2 && cells.at(row) !== EMPTY;
  const type = map.questions.find((one) => one.question.code === question)?.question.type;
  const words = use === "other" || type === "open-text" || type === "short-text";
  return (row) => words && cells.words(row).length >= OWN_WORDS;
}

/** 53 bits of a row (FNV-1a, twice): two different rows of a million have the same mark once in ten thousand files. */
function markOf(columns: JoinedTable["columns"], row: number): number {
  let one = 0x811c9dc5;
  let other = 0x01000193;
  for (const column of columns) {
    const value = column.at(row);
    one = Math.imul(one ^ value, 0x01000193);
    other = Math.imul(other ^ (value + 0x9e3779b9), 0x85ebca6b);
  }
  return (one >>> 0) * 0x200000 + (other >>> 11);
}
