import { hasErrors, problem, warning, type Outcome, type Problem } from "../problem.ts";
import type { Language } from "../text.ts";
import type { DialectName } from "./dialect.ts";
import { findTable } from "./find-table.ts";
import type { MapSource } from "./import-map.ts";
import { readLabelledExport, type LabelledExport } from "./labelled-export/read.ts";
import type { AboveHeader } from "./source/table.ts";
import { joinTables, type JoinedTable } from "./source/parts.ts";
import { readSource } from "./source/read-source.ts";
import type { FindHeader, SourceStyle } from "./source/style.ts";

/** A file of another program; `name` is for messages. */
export interface ExportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An export as the table it holds, with the program whose habits it has. */
export interface Export {
  readonly dialect: DialectName;
  readonly table: JoinedTable;
  readonly style: SourceStyle;
  /** The sheets of a workbook that hold something, in order. */
  readonly sheets?: readonly string[];
  /** What the files say themselves, where they carry labels. */
  readonly labelled?: LabelledExport;
}

/** Reads the parts of one export. What `known` says of it is taken, the rest is found. */
export function readExport(
  files: readonly ExportFile[],
  known: Partial<MapSource>,
  language: Language,
): Outcome<Export> {
  const labelled = readLabelledExport(files, known.language, language);
  if (labelled !== undefined) return asExport(labelled);
  let dialect: DialectName = known.dialect ?? "table";
  const findHeader: FindHeader = (head) => {
    const found = findTable(head, known);
    dialect = found.dialect;
    return found;
  };
  const problems: Problem[] = [];
  const parts = files.flatMap(({ name, bytes }) => {
    const read = readSource(bytes, name, findHeader, known, language);
    problems.push(...read.problems);
    return read.value === undefined ? [] : [{ file: name, ...read.value }];
  });
  const style = parts[0]?.style;
  if (hasErrors(problems) || style === undefined) return { problems };
  const table = joinTables(parts);
  if (table === undefined) return { problems: [...problems, ...partsDiffer(files)] };
  if (isForm(table)) return { problems: [problem("import-is-form", { file: files[0]?.name ?? "" })] };
  problems.push(...checkTable(table));
  return hasErrors(problems)
    ? { problems }
    : { value: { dialect, table, style, sheets: parts[0]?.sheets ?? [] }, problems };
}

function asExport({ value: labelled, problems: found }: Outcome<LabelledExport>): Outcome<Export> {
  if (labelled === undefined) return { problems: found };
  const { file, table } = labelled;
  const problems = [...found, ...checkTable(table)];
  if (hasErrors(problems)) return { problems };
  const value: Export = { dialect: file === "sav" ? "spss" : "triple-s", table, style: { file }, labelled };
  return { value, problems };
}

/** What XLSForm calls kinds of questions, in a column that no export of answers has. */
const FORM_TYPE =
  /^(select[_ ]|text$|string$|integer$|int$|decimal$|note$|begin[_ ]|end[_ ]|calculate$|date$|geopoint$|start$|today$)/;

/** A form of XLSForm (Kobo, ODK) is a questionnaire and holds no answers. */
function isForm({ headers, columns }: JoinedTable): boolean {
  const header = (headers[0] ?? []).map((cell) => cell.toLowerCase());
  // A sheet "survey" saved as csv has its name above it.
  if (header[0] === "survey" && header.every((cell, i) => i === 0 || cell === "")) return true;
  const type = columns[header.indexOf("type")];
  const named = header.includes("name") && header.some((cell) => cell.startsWith("label"));
  return named && type !== undefined && type.values.some((words) => FORM_TYPE.test(words));
}

function partsDiffer([first, ...others]: readonly ExportFile[]): Problem[] {
  return others.map(({ name }) =>
    problem("import-parts-differ", { file: name }, { first: first?.name ?? "" }),
  );
}

/** Most rows that are told of one by one. */
const TOLD = 20;

function checkTable({
  headers,
  headerRow = 1,
  above = [],
  columns,
  rows,
  listed,
  parts,
}: JoinedTable): Problem[] {
  const file = parts[0]?.file ?? "";
  const [title] = above;
  if (title !== undefined && columns.length === 0)
    return [problem("import-header-row-missing", { file }, { row: headerRow })];
  if (!headers.some((row) => row.some((cell) => cell !== ""))) return [problem("import-no-header", { file })];
  const ragged = listed.filter(({ reason }) => reason === "ragged");
  if (rows.length === 0) {
    const code = ragged.length > 0 ? "import-all-rows-ragged" : "import-no-rows";
    return [problem(code, { file }, { expected: columns.length })];
  }
  const told = ragged
    .slice(0, TOLD)
    .map((one) => warning("import-row-ragged", { file: one.file, row: one.row }));
  const more = ragged.length - told.length;
  if (title !== undefined)
    told.push(warning("import-header-row", { file }, { row: headerRow, above: firstWords(above) }));
  if (more > 0) told.push(warning("import-rows-ragged", { file }, { count: more }));
  const notes = listed.filter(({ reason }) => reason === "note");
  const [note] = notes;
  if (note !== undefined)
    told.push(warning("import-rows-below", { file: note.file, row: note.row }, { count: notes.length }));
  if (areAnswers(headers, columns))
    told.push(warning("import-header-is-answers", { file }, { row: headerRow }));
  const empty = listed.filter(({ reason }) => reason === "empty").length;
  if (empty > 0) told.push(warning("import-rows-empty", { file }, { count: empty }));
  return told;
}

/** A column of several answers, of which one stands in its header, in at least half of the columns. */
function areAnswers(
  [header = [], ...more]: JoinedTable["headers"],
  columns: JoinedTable["columns"],
): boolean {
  if (more.length > 0) return false;
  const named = header.filter((cell) => cell !== "").length;
  const answers = header.filter((cell, i) => {
    const { values = [] } = columns[i] ?? {};
    return cell !== "" && values.length > 3 && values.includes(cell);
  }).length;
  return answers > 0 && answers * 2 >= named;
}

const LONGEST_TOLD = 120;

/** What stands above a header, as much of it as tells which rows these are. */
function firstWords(above: readonly AboveHeader[]): string {
  const words = above.map((one) => one.words).join(" / ");
  return words.length <= LONGEST_TOLD ? words : `${words.slice(0, LONGEST_TOLD - 1)}…`;
}
