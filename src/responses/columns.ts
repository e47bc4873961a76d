import type { Variable } from "../questionnaire/variables.ts";
import type { Column } from "./data-set.ts";
import { FIRST_CATEGORY, NO_ANSWER, STATUS_MARKS } from "./status.ts";

/** The cell of an answer in a column of numbers or texts. */
export const ANSWERED = FIRST_CATEGORY;

/** A column that is filled row by row from what a file says; `put` tells whether the value was understood. */
export interface ColumnBuilder {
  put(row: number, written: string): boolean;
  readonly column: Column;
}

const STATUS_CELLS = new Map(NO_ANSWER.map((status, cell) => [STATUS_MARKS[status], cell]));

export function columnBuilder(variable: Variable, size: number): ColumnBuilder {
  switch (variable.level) {
    case "numeric":
      return numbers(size);
    case "text":
      return texts(size);
    default:
      return categories(variable, size);
  }
}

function categories(variable: Variable, size: number): ColumnBuilder {
  const cellOf = new Map<string, number>(STATUS_CELLS);
  variable.categories.forEach((category, i) => cellOf.set(category.code, FIRST_CATEGORY + i));
  const cells = cellOf.size > 256 ? new Uint16Array(size) : new Uint8Array(size);
  return {
    column: { kind: "categories", cells },
    put: (row, written) => {
      const cell = cellOf.get(written);
      if (cell !== undefined) cells[row] = cell;
      return cell !== undefined;
    },
  };
}

function numbers(size: number): ColumnBuilder {
  const cells = new Uint8Array(size);
  const values = new Float64Array(size);
  return {
    column: { kind: "numbers", cells, values },
    put: (row, written) => {
      const status = STATUS_CELLS.get(written);
      cells[row] = status ?? ANSWERED;
      if (status !== undefined) return true;
      values[row] = Number(written);
      return /^-?\d+(\.\d+)?$/.test(written);
    },
  };
}

function texts(size: number): ColumnBuilder {
  const cells = new Uint8Array(size);
  const values = new Array<string>(size).fill("");
  return {
    column: { kind: "texts", cells, values },
    put: (row, written) => {
      const status = STATUS_CELLS.get(written.trim());
      cells[row] = status ?? ANSWERED;
      if (status === undefined) values[row] = written.startsWith("##") ? written.slice(1) : written;
      // A mark that is not ours would be taken for an answer by whoever reads the file next.
      return status !== undefined || !/^#(?!#)/.test(written);
    },
  };
}

/** What stands in responses.csv for one participant: a code, a number, words, or a status mark. */
export function writtenCell(variable: Variable, column: Column, row: number): string {
  const cell = column.cells[row] ?? 0;
  const status = NO_ANSWER[cell];
  if (status !== undefined) return STATUS_MARKS[status];
  if (column.kind === "categories") return variable.categories[cell - FIRST_CATEGORY]?.code ?? "";
  if (column.kind === "numbers") return String(column.values[row]);
  const words = column.values[row] ?? "";
  return words.startsWith("#") ? `#${words}` : words;
}
