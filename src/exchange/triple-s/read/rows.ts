import { decoded, findEncoding } from "../../csv/encoding.ts";
import { readCsv } from "../../csv/reader.ts";
import { decoderOf } from "../../charsets.ts";
import { problem, type Problem } from "../../../problem.ts";
import type { SssDefinition } from "../model.ts";

/** Takes the cells of one row; of a fixed file the one cell is the row. */
export type TakeCells = (cells: readonly string[], length: number) => void;

const LINE = /\r\n|\n|\r/g;

/** Reads the rows of the data, after the lines that are to be skipped. */
export function readRows(
  bytes: Uint8Array,
  { format, skip, encoding }: SssDefinition,
  file: string,
  take: TakeCells,
): readonly Problem[] {
  const pieces = textPieces(bytes, encoding);
  if (pieces === undefined) return [problem("sss-encoding", { file }, { encoding: encoding ?? "" })];
  if (format === "csv") {
    const mistake = readCsv(pieces, { separator: ",", quotes: true }, (cells, length, row) => {
      const empty = length === 1 && cells[0] === "";
      if (row > skip && !empty) take(cells, length);
      return true;
    });
    return mistake === undefined ? [] : [problem("import-quote-open", { file, row: mistake.row })];
  }
  let rest = "";
  let row = 0;
  const line = (words: string) => {
    // The mark with which DOS ended a file.
    if (++row > skip && words !== "" && words !== "\u001A") take([words], 1);
  };
  for (const piece of pieces) {
    const lines = (rest + piece).split(LINE);
    rest = lines.pop() ?? "";
    lines.forEach(line);
  }
  line(rest);
  return [];
}

/** The text of the data in the encoding the definition names, or else as it looks. */
function textPieces(bytes: Uint8Array, named: string | undefined): Iterable<string> | undefined {
  if (named === undefined) return decoded(bytes, findEncoding(bytes).encoding);
  const decode = decoderOf(named);
  const text = decode?.(bytes);
  if (text !== undefined) return [text.replace(/^\uFEFF/, "")];
  return decode === undefined ? undefined : decoded(bytes, findEncoding(bytes).encoding);
}
