import { csvLine } from "../csv.ts";
import { writtenCell } from "./columns.ts";
import { columnOf, type DataSet } from "./data-set.ts";

/** responses.csv, line by line: `readResponses` of what it writes gives the same data set. */
export function* responseLines(data: DataSet): Generator<string> {
  const columns = data.variables.map((variable) => ({ variable, column: columnOf(data, variable.code) }));
  yield csvLine(["row", ...data.variables.map((variable) => variable.code)]) + "\n";
  for (let row = 0; row < data.size; row++) {
    const cells = columns.map(({ variable, column }) => writtenCell(variable, column, row));
    yield csvLine([data.rows[row] ?? "", ...cells]) + "\n";
  }
}

export function writeResponses(data: DataSet): string {
  return [...responseLines(data)].join("");
}
