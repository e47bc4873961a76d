import { problem, warning, type Problem } from "../../../problem.ts";
import type { RowReading } from "../../labelled/model.ts";
import { columnsOf } from "./columns.ts";
import type { Layout } from "./layout.ts";
import { RowBytes, type Unpacking } from "./row-bytes.ts";
import type { TextReader } from "./texts.ts";

/** About so much memory for the rows of a block, unpacked. */
const BLOCK_BYTES = 4 << 20;

/** What there is to know for reading rows, beside how to unpack them. */
export interface RowPlan {
  readonly file: string;
  readonly layout: Layout;
  readonly texts: TextReader;
  readonly littleEndian: boolean;
  /** How many rows the file says it has; undefined where it says nothing. */
  readonly rows: number | undefined;
}

/** Reads rows in blocks; fewer of them than the file says, or half a row at its end, is a file that was cut off. */
export function* readRows(
  unpacking: Unpacking,
  plan: RowPlan,
  stopped: () => Problem | undefined,
): RowReading {
  const { layout, texts, littleEndian, file } = plan;
  const { units } = layout;
  if (units === 0)
    return plan.rows === undefined || plan.rows === 0 ? [] : [missingRows(plan, 0, unpacking.offset)];
  const perBlock = Math.max(1, Math.floor(BLOCK_BYTES / (units * 8)));
  const wanted = plan.rows ?? Infinity;
  const memory = new RowBytes(units * Math.min(perBlock, Math.max(1, wanted)), littleEndian);
  let read = 0;
  while (read < wanted) {
    const asked = Math.min(perBlock, wanted - read);
    const filled = unpacking.fill(memory, asked * units);
    const size = Math.floor(filled / units);
    if (size > 0) yield { size, columns: columnsOf(memory, size, layout, texts, littleEndian) };
    read += size;
    if (size === asked) continue;
    const reason = stopped();
    if (reason !== undefined) return [reason];
    if (filled % units > 0)
      return [problem("sav-cut-off-row", { file }, { row: read + 1, offset: unpacking.offset })];
    if (plan.rows !== undefined) return [missingRows(plan, read, unpacking.offset)];
    return oddTexts(plan);
  }
  const more = unpacking.fill(memory, 1) > 0;
  return [
    ...(more ? [warning("sav-more-rows", { file }, { count: read, offset: unpacking.offset })] : []),
    ...oddTexts(plan),
  ];
}

function missingRows({ file, rows }: RowPlan, found: number, offset: number): Problem {
  return problem("sav-rows-missing", { file }, { said: rows ?? 0, found, offset });
}

function oddTexts({ file, texts }: RowPlan): Problem[] {
  const { odd: count, encoding } = texts;
  return count === 0 ? [] : [warning("sav-texts-odd", { file }, { count, encoding })];
}
