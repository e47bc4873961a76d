import type { Problem } from "../../problem.ts";
import type { LabelledData, RowBlock } from "./model.ts";

/** Hands the blocks of rows on, each with the number of its first row; returns what was wrong with them. */
export function readBlocks(
  data: LabelledData,
  take: (block: RowBlock, from: number) => void,
): readonly Problem[] {
  const reading = data.blocks();
  let from = 0;
  for (;;) {
    const { value, done } = reading.next();
    if (done === true) return value;
    take(value, from);
    from += value.size;
  }
}

/** How many rows there are; where nobody says so they are read once to count them. */
export function countRows(data: LabelledData): number {
  if (data.rows !== undefined) return data.rows;
  let rows = 0;
  readBlocks(data, ({ size }) => {
    rows += size;
  });
  return rows;
}
