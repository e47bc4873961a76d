import { problem, type Problem } from "../../problem.ts";
import type { LabelledData, RowReading } from "../labelled/model.ts";

/** A file that is packed a thousandfold can say any number of rows. A million are promised, and fit in 256 MB. */
const MOST_ROWS = 1_200_000;
const MOST_CELLS = 100_000_000;

/** The same data, of which no more rows are read than a poll can have. */
export function bounded(data: LabelledData, file: string): LabelledData {
  return { ...data, blocks: () => boundedBlocks(data, file) };
}

function* boundedBlocks(data: LabelledData, file: string): RowReading {
  const { variables } = data.dictionary;
  const tooMany = (rows: number): Problem[] => {
    if (rows > MOST_ROWS) return [problem("import-too-many-rows", { file }, { limit: MOST_ROWS })];
    return rows * variables.length > MOST_CELLS ? [problem("import-too-many-cells", { file })] : [];
  };
  const said = tooMany(data.rows ?? 0);
  if (said.length > 0) return said;
  const reading = data.blocks();
  for (let rows = 0; ;) {
    const { value, done } = reading.next();
    if (done === true) return value;
    rows += value.size;
    const found = tooMany(rows);
    if (found.length > 0) return found;
    yield value;
  }
}
