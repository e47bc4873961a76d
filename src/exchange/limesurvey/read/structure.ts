import { problem, warning, type Outcome, type Problem } from "../../../problem.ts";
import { decoded, findEncoding } from "../../csv/encoding.ts";
import { readCsv } from "../../csv/reader.ts";
import { findCsvStyle, namesSeparator } from "../../csv/style.ts";
import { clean } from "../../source/clean.ts";
import { MOST_ROWS, MOST_SIGNS, SIGNS_LIMIT, type LimeDocument } from "./document.ts";
import { StructureTables } from "./structure-tables.ts";

const SAMPLE = 1 << 16;

/** Whether cells are the head of a survey as text: one table for all that a survey has. */
export function isStructureHead(cells: readonly string[]): boolean {
  const names = cells.map(nameOf);
  return ["class", "type/scale", "name"].every((name) => names.includes(name));
}

/** The head of a survey as text at the start of a file; undefined where it is none. */
export function structureHead(start: string): readonly string[] | undefined {
  const { separator } = findCsvStyle(start);
  let head: string[] = [];
  readCsv([start.replace(MARK, "")], { separator, quotes: true }, (cells, length) => {
    head = cells.slice(0, length);
    return namesSeparator(`${head.join(separator)}\n`);
  });
  return isStructureHead(head) ? head : undefined;
}

/** The mark of an encoding, also where it was read as letters. */
const MARK = /^(?:\uFEFF|ï»¿|ÿþ|þÿ)/;

const nameOf = (cell: string): string => clean(cell).words.replace(MARK, "").toLowerCase();

/**
 * Reads a survey as text (LimeSurvey 1.92 and later, and people who write it by hand) as the tables of a document. A row
 * is a setting, group, question, row or answer, in one language; its parts stand below a question.
 */
export function readStructure(bytes: Uint8Array, file: string): Outcome<LimeDocument> {
  const { encoding, sure } = findEncoding(bytes);
  const start = [...decoded(bytes.subarray(0, SAMPLE), encoding)].join("");
  const { separator } = findCsvStyle(start);
  const reading = new StructureReading();
  const mistake = readCsv(decoded(bytes, encoding), { separator, quotes: true }, (cells, length, row) =>
    reading.take(cells.slice(0, length), row),
  );
  if (reading.overfull !== undefined)
    return { problems: [problem("form-too-large", { file }, { limit: reading.overfull })] };
  if (mistake !== undefined) {
    const code = mistake.kind === "quote-open" ? "import-quote-open" : "import-row-too-long";
    return { problems: [problem(code, { file, row: mistake.row })] };
  }
  const problems: Problem[] = sure ? [] : [warning("import-encoding-guessed", { file }, { encoding })];
  for (const [kind, { row, count }] of reading.tables.left)
    problems.push(warning("lime-rows-left-out", { file, row }, { kind, count }));
  return { value: reading.tables.document(), problems };
}

class StructureReading {
  readonly tables = new StructureTables();
  /** The limit that the file is beyond. */
  overfull: number | string | undefined;
  private names: readonly string[] | undefined;
  private rows = 0;
  private signs = 0;

  take(cells: readonly string[], row: number): boolean {
    if (this.names === undefined) {
      if (isStructureHead(cells)) this.names = cells.map(nameOf).map(plainName);
      return true;
    }
    const filled = new Map<string, string>();
    cells.forEach((cell, i) => {
      const name = this.names?.[i] ?? "";
      if (cell !== "" && name !== "" && !filled.has(name)) filled.set(name, cell);
      this.signs += cell.length;
    });
    if (filled.size > 0) this.tables.take(filled, row);
    if (++this.rows > MOST_ROWS) this.overfull = MOST_ROWS;
    else if (this.signs > MOST_SIGNS) this.overfull = SIGNS_LIMIT;
    return this.overfull === undefined;
  }
}

/** Attributes are known by the capitals that LimeSurvey writes; Excel and people change them. */
function plainName(name: string): string {
  return ATTRIBUTES.get(name) ?? name;
}

const ATTRIBUTES: ReadonlyMap<string, string> = new Map(
  ["dualscale_headerA", "dualscale_headerB"].map((name) => [name.toLowerCase(), name]),
);
