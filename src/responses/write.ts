import { csvCell, csvLine } from "../csv.ts";
import type { Variable } from "../questionnaire/variables.ts";
import { writtenCell } from "./columns.ts";
import { columnOf, type Column, type DataSet } from "./data-set.ts";
import { NO_ANSWER, STATUS_MARKS } from "./status.ts";

/** responses.csv, line by line: `readResponses` of what it writes gives the same data set. */
export function* responseLines(data: DataSet): Generator<string> {
  const cells = data.variables.map((variable) => cellWriter(variable, columnOf(data, variable.code)));
  yield csvLine(["row", ...data.variables.map((variable) => variable.code)]) + "\n";
  for (let row = 0; row < data.size; row++) {
    let line = csvCell(data.rows[row] ?? "", ",");
    for (const written of cells) line += `,${written(row)}`;
    yield `${line}\n`;
  }
}

/** Categories are few and cells are many: each is put into its written form once. */
function cellWriter(variable: Variable, column: Column): (row: number) => string {
  if (column.kind !== "categories") return (row) => csvCell(writtenCell(variable, column, row), ",");
  const { cells } = column;
  const written = [
    ...NO_ANSWER.map((status) => STATUS_MARKS[status]),
    ...variable.categories.map(({ code }) => code),
  ];
  const quoted = written.map((words) => csvCell(words, ","));
  return (row) => quoted[cells[row] ?? 0] ?? "";
}

export function writeResponses(data: DataSet): string {
  return [...responseLines(data)].join("");
}
