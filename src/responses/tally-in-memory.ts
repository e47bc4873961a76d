import { columnOf, type DataSet } from "./data-set.ts";
import { FIRST_CATEGORY } from "./status.ts";
import type { NumberTally, Tallies, Tally, TallyRequest } from "./tally.ts";

type Cells = Uint8Array | Uint16Array;

/** Counts the columns of a data set held in memory, one pass over the bytes of each variable. */
export function talliesOf(data: DataSet): Tallies {
  return {
    size: data.size,
    tally: (request) => Promise.resolve(tallyColumns(data, request)),
    tallyNumbers: (variables) => Promise.resolve(variables.map((code) => tallyNumbers(data, code))),
  };
}

function tallyColumns(data: DataSet, { variables, by }: TallyRequest): Tally[] {
  const groups = by === undefined ? undefined : columnOf(data, by).cells;
  const groupCount = by === undefined ? 1 : cellCount(data, by);
  return variables.map((variable) => {
    const width = cellCount(data, variable);
    const cells = columnOf(data, variable).cells;
    const counts =
      groups === undefined ? countCells(cells, width) : countCrossed(cells, width, groups, groupCount);
    const rows = Array.from({ length: groupCount }, (_, g) =>
      Array.from(counts.subarray(g * width, (g + 1) * width)),
    );
    return { variable, by: by ?? null, counts: rows };
  });
}

function cellCount(data: DataSet, code: string): number {
  const variable = data.variables.find((candidate) => candidate.code === code);
  if (variable === undefined) throw new Error(`the data set has no variable ${code}`);
  return FIRST_CATEGORY + Math.max(variable.categories.length, 1);
}

function countCells(cells: Cells, width: number): Uint32Array {
  const counts = new Uint32Array(width);
  for (let i = 0; i < cells.length; i++) counts[cells[i] as number]!++;
  return counts;
}

/**
 * Two counters side by side for odd and even rows: neighbours in a column are often equal, and a processor waits
 * when it adds to the same place twice in a row.
 */
function countCrossed(cells: Cells, width: number, groups: Cells, groupCount: number): Uint32Array {
  const even = new Uint32Array(width * groupCount);
  const odd = new Uint32Array(width * groupCount);
  const last = cells.length - 1;
  let i = 0;
  for (; i < last; i += 2) {
    even[(groups[i] as number) * width + (cells[i] as number)]!++;
    odd[(groups[i + 1] as number) * width + (cells[i + 1] as number)]!++;
  }
  if (i === last) even[(groups[i] as number) * width + (cells[i] as number)]!++;
  for (let c = 0; c < even.length; c++) even[c]! += odd[c]!;
  return even;
}

function tallyNumbers(data: DataSet, variable: string): NumberTally {
  const column = columnOf(data, variable);
  if (column.kind !== "numbers") throw new Error(`variable ${variable} holds no numbers`);
  const statuses: [number, number, number] = [0, 0, 0];
  const values = new Map<number, number>();
  for (let i = 0; i < column.cells.length; i++) {
    const cell = column.cells[i] as 0 | 1 | 2 | 3;
    if (cell < FIRST_CATEGORY) statuses[cell as 0 | 1 | 2]++;
    else values.set(column.values[i]!, (values.get(column.values[i]!) ?? 0) + 1);
  }
  return { variable, statuses, values: [...values].sort(([a], [b]) => a - b) };
}
