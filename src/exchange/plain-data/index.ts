import type { Problem } from "../../problem.ts";
import { csvCell } from "../../csv.ts";
import type { LabelledData } from "../labelled/model.ts";

const PIECE = 1 << 18;

/**
 * The values of labelled data as a csv for programs: UTF-8, commas, a header, numbers as they are, nothing where there is
 * no value. Words stand exactly as they were written, whatever a spreadsheet would take them for.
 */
export function* plainCsv(data: LabelledData): Generator<Uint8Array, readonly Problem[], undefined> {
  const encoder = new TextEncoder();
  const cells = (values: readonly string[]) => `${values.map((value) => csvCell(value, ",")).join(",")}\r\n`;
  let pending = cells(data.dictionary.variables.map(({ name }) => name));
  const blocks = data.blocks();
  for (;;) {
    const { value, done } = blocks.next();
    if (done === true) {
      yield encoder.encode(pending);
      return value;
    }
    for (let row = 0; row < value.size; row++) {
      pending += cells(
        value.columns.map((column) => {
          const cell = column[row]!;
          return typeof cell === "number" && Number.isNaN(cell) ? "" : String(cell);
        }),
      );
      if (pending.length < PIECE) continue;
      yield encoder.encode(pending);
      pending = "";
    }
  }
}
