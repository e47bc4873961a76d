import type { Variable } from "../../questionnaire/variables.ts";
import { writtenCell } from "../../responses/columns.ts";
import { columnOf, type Column, type DataSet } from "../../responses/data-set.ts";
import { NO_ANSWER } from "../../responses/status.ts";
import type { FullSetValue } from "./model.ts";

interface Source {
  readonly variable: Variable;
  readonly column: Column;
}

function sourcesOf(data: DataSet): Source[] {
  return data.variables.map((variable) => ({ variable, column: columnOf(data, variable.code) }));
}

/** Rows for a sheet or a CSV, the id first: marks and codes as responses.csv has them, numbers as numbers. */
export function* tableRows(data: DataSet, from = 0, to = data.size): Generator<(string | number)[]> {
  const sources = sourcesOf(data);
  for (let row = from; row < to; row++)
    yield [data.rows[row] ?? "", ...sources.map((source) => tableValue(source, row))];
}

function tableValue({ variable, column }: Source, row: number): string | number {
  const written = writtenCell(variable, column, row);
  if (NO_ANSWER[column.cells[row] ?? 0] !== undefined) return written;
  return column.kind === "numbers" || variable.level === "dichotomous" ? Number(written) : written;
}

/** The values of one participant for programs: words exactly as they were written. */
export function* plainRows(data: DataSet): Generator<{ row: string; values: FullSetValue[] }> {
  const sources = sourcesOf(data);
  for (let row = 0; row < data.size; row++)
    yield { row: data.rows[row] ?? "", values: sources.map((source) => plainValue(source, row)) };
}

function plainValue(source: Source, row: number): FullSetValue {
  const { column } = source;
  const status = NO_ANSWER[column.cells[row] ?? 0];
  if (status !== undefined) return status === "skipped" ? null : { status };
  return column.kind === "texts" ? (column.values[row] ?? "") : tableValue(source, row);
}
