import type { RowMark, MapSource } from "./import-map.ts";
import type { JoinedTable } from "./source/parts.ts";

/** Whether a row has one of the values of a mark. */
export function rowMarker({ columns }: JoinedTable, mark: RowMark | undefined): (row: number) => boolean {
  const column = mark === undefined ? undefined : columns[mark.column - 1];
  if (mark === undefined || column === undefined) return () => false;
  const marks = column.values.map((words) => mark.values.includes(words));
  return (row) => marks[column.at(row)] ?? false;
}

/** The rows that are answers: all but those of somebody trying the questionnaire out, unless no others are left. */
export function answerRows(table: JoinedTable, { tests }: Pick<MapSource, "tests">): number[] {
  const all = [...table.rows.keys()];
  if (tests === undefined) return all;
  const isTest = rowMarker(table, tests);
  const answers = all.filter((row) => !isTest(row));
  return answers.length === 0 ? all : answers;
}
