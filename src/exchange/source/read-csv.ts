import { problem, warning, type Outcome, type Problem } from "../../problem.ts";
import { decoded, findEncoding, type Encoding } from "../csv/encoding.ts";
import { readCsv, type CsvStyle } from "../csv/reader.ts";
import { findCsvStyle, namesSeparator } from "../csv/style.ts";
import type { FindHeader, KnownSource, ReadTable } from "./style.ts";
import { TableBuilder, WIDEST } from "./table.ts";

const SAMPLE = 1 << 20;

/** Reads a separated file in one pass; encoding and style are found, or taken from an earlier map. */
export function readCsvSource(
  bytes: Uint8Array,
  file: string,
  findHeader: FindHeader,
  known: KnownSource,
): Outcome<ReadTable> {
  const found = findEncoding(bytes);
  const encoding = known.encoding ?? found.encoding;
  const sample = sampleOf(bytes, encoding);
  const style = styleOf(sample, known);
  const builder = new TableBuilder({ findHeader, headerRow: known.headerRow, shortRowsAreWhole: false });
  const skip = namesSeparator(sample) ? 1 : 0;
  const mistake = readCsv(decoded(bytes, encoding), style, (cells, length, row) =>
    row <= skip ? true : builder.take(cells, length, row),
  );
  const place = { file };
  if (mistake !== undefined) {
    const code = mistake.kind === "quote-open" ? "import-quote-open" : "import-row-too-long";
    return { problems: [problem(code, { file, row: mistake.row })] };
  }
  const table = builder.finish();
  const tooLarge = sizeProblem(builder, file);
  if (tooLarge !== undefined) return { problems: [tooLarge] };
  const sure = found.sure || known.encoding !== undefined;
  const problems = sure ? [] : [warning("import-encoding-guessed", place, { encoding })];
  return { value: { table, style: { file: "csv", encoding, ...style } }, problems };
}

function sampleOf(bytes: Uint8Array, encoding: Encoding): string {
  return [...decoded(bytes.subarray(0, SAMPLE), encoding)].join("");
}

function styleOf(sample: string, known: KnownSource): CsvStyle {
  const found = findCsvStyle(sample);
  return { separator: known.separator ?? found.separator, quotes: known.quotes ?? found.quotes };
}

/** Why a table is too large to be one of answers. */
export function sizeProblem(builder: TableBuilder, file: string): Problem | undefined {
  if (builder.mistake === "too-wide") return problem("import-too-wide", { file }, { limit: WIDEST });
  return builder.mistake === undefined ? undefined : problem("import-too-many-cells", { file });
}
