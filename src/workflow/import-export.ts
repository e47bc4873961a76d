import type { MapFile, ImportMap } from "../exchange/import-map.ts";
import type { ImportRecord } from "../exchange/import-record.ts";
import { titleOfExport } from "../exchange/export-title.ts";
import { mapRemarks } from "../exchange/map-remarks.ts";
import { readMapped, type ReadAnswers } from "../exchange/mapped/read-mapped.ts";
import { digestFor, fileDigests } from "../exchange/mapped/row-order.ts";
import { proposeMap } from "../exchange/propose/propose-map.ts";
import { readExport, type Export, type ExportFile } from "../exchange/read-export.ts";
import { hasErrors, problem, type Outcome, type Problem } from "../problem.ts";
import type { Language } from "../text.ts";
import type { IsoDate } from "../time.ts";
import { checkTarget, readTarget, type ImportTarget } from "./import-target.ts";
import { importedFiles } from "./imported-files.ts";
import { readJsonFile } from "./json-file.ts";
import type { WholeFile, Folder } from "./ports.ts";

export interface ImportRequest {
  /** The parts of one export, in order. */
  readonly files: readonly ExportFile[];
  /** A map that somebody made or corrected; the folder's own where absent. */
  readonly map?: ExportFile;
  /** Whether files that somebody changed may be overwritten. */
  readonly replace: boolean;
  /** The language of whoever imports. */
  readonly language: Language;
  readonly today: IsoDate;
}

/** What an export became, and the files that say so; paths are below the series' folder. */
export interface Imported extends ReadAnswers {
  readonly map: ImportMap;
  readonly record: ImportRecord;
  readonly files: readonly WholeFile[];
}

/**
 * Makes the folder of a poll from an export of another program; writes nothing.
 *
 *   bytes → table (dialect) → map (proposed, or corrected by a person) → questionnaire and answers → files
 */
export async function importExport(folder: Folder, request: ImportRequest): Promise<Outcome<Imported>> {
  const target = await readTarget(folder);
  const known = readMap(request.map, request.replace ? undefined : target.map);
  if (known.value === undefined) return { problems: known.problems };
  const read = readExport(request.files, known.value.source ?? {}, request.language);
  const problems: Problem[] = [...known.problems, ...read.problems];
  if (read.value === undefined) return { problems };
  const map = mapFor(read.value, known.value, request, target.earlier);
  if (map.questions.length === 0) return { problems: [...problems, noQuestions(request)] };
  const digests = fileDigests(request.files);
  const answers = readMapped(read.value.table, map, digestFor("rows", digests));
  problems.push(...answers.problems);
  if (answers.value === undefined) return { problems };
  const made = importedFiles({
    read: read.value,
    map,
    answers: answers.value,
    digests,
    target,
    today: request.today,
  });
  problems.push(...mapRemarks(map, read.value.table), ...made.problems);
  problems.push(...checkTarget(target, made.files, { ...request, digests }));
  const value = { ...answers.value, map, record: made.record, files: made.files };
  return hasErrors(problems) ? { problems } : { value, problems };
}

/** Puts what was made on disk: all of it, or nothing. */
export async function writeImported(folder: Folder, { files }: Imported): Promise<void> {
  await folder.at("..").write(files);
}

/** The map to read with, which may leave everything open. */
function readMap(given: ExportFile | undefined, own: Uint8Array | undefined): Outcome<MapFile> {
  const bytes = given?.bytes ?? own;
  const file = given?.name ?? "map.json";
  if (bytes === undefined) return { value: { format: "map.v1" }, problems: [] };
  const text = textOf(bytes);
  if (text === undefined) return { problems: [problem("file-not-utf8", { file })] };
  const read = readJsonFile(file, text, "map.v1");
  const { questions, columns } = read.value ?? {};
  const half = (questions === undefined) !== (columns === undefined);
  if (!half) return read;
  const field = questions === undefined ? "questions" : "columns";
  return { problems: [problem("json-field-missing", { file }, { field })] };
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The map as it is given, or one that is proposed with what it says of the source. */
function mapFor(
  read: Export,
  known: MapFile,
  { files, language }: ImportRequest,
  earlier: ImportTarget["earlier"],
): ImportMap {
  const { questions, columns, source, ...rest } = known;
  const fallback = language === "nl" ? "Ingelezen vragenlijst" : "Imported questionnaire";
  const title = titleOfExport(files[0]?.name ?? "", fallback);
  const proposed = proposeMap(read, { title, language, known, earlier });
  if (questions === undefined || columns === undefined) return proposed;
  return { ...proposed, ...rest, source: { ...proposed.source, ...source }, questions, columns };
}

function noQuestions({ files }: ImportRequest): Problem {
  return problem("import-no-questions", { file: files[0]?.name ?? "" });
}
