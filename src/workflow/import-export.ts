import type { MapFile, ImportMap } from "../exchange/import-map.ts";
import type { ImportRecord } from "../exchange/import-record.ts";
import { titleOfExport } from "../exchange/export-title.ts";
import { mapRemarks } from "../exchange/map-remarks.ts";
import { readMapped, type ReadAnswers } from "../exchange/mapped/read-mapped.ts";
import { digestFor, fileDigests } from "../exchange/mapped/row-order.ts";
import { proposeMap } from "../exchange/propose/propose-map.ts";
import { readQuestionnaireAmong } from "../exchange/questionnaires/index.ts";
import { unpacked } from "../exchange/source/unpack.ts";
import { withChoice, type SourceChoice } from "../exchange/source-choice.ts";
import { readExport, type Export, type ExportFile } from "../exchange/read-export.ts";
import type { JoinedTable } from "../exchange/source/parts.ts";
import { hasErrors, problem, type Outcome, type Problem } from "../problem.ts";
import type { Language } from "../text.ts";
import type { IsoDate } from "../time.ts";
import { fromQuestionnaire, type FromQuestionnaire } from "./import-questionnaire.ts";
import { checkTarget, readTarget, type ImportTarget } from "./import-target.ts";
import { importedFiles } from "./imported-files.ts";
import { readJsonFile } from "./json-file.ts";
import { ownPoll } from "./own-poll.ts";
import type { MadeFile } from "./made-file.ts";
import type { Folder } from "./ports.ts";

export interface ImportRequest {
  /** The parts of one export, in order. */
  readonly files: readonly ExportFile[];
  /** A map that somebody made or corrected; the folder's own where absent. */
  readonly map?: ExportFile;
  /** Whether files that somebody changed may be overwritten. */
  readonly replace: boolean;
  /** Where in the file the table stands; elsewhere than a map says, the table is recognised anew. */
  readonly choice?: SourceChoice;
  /** The language of whoever imports. */
  readonly language: Language;
  readonly today: IsoDate;
  /** The folder is a wave that was begun and has no answers: what it asks comes first among earlier questions, and gives way. */
  readonly begun?: boolean;
}

/** What an export became, and the files that say so; paths are below the series' folder. */
export interface Imported extends ReadAnswers {
  readonly map: ImportMap;
  readonly record: ImportRecord;
  readonly files: readonly MadeFile[];
  /** What of a questionnaire of another program was not taken over as it stood. */
  readonly notKept: readonly Problem[];
  /** The source as it was read. */
  readonly table: JoinedTable;
  /** The sheets of a workbook that hold something. */
  readonly sheets: readonly string[];
  /** Whether there are answers; a questionnaire may come alone. */
  readonly answered: boolean;
  /** A poll as Peilschaal wrote it: nothing in it has to be corrected. */
  readonly own: boolean;
}

/**
 * Makes the folder of a poll from an export of another program, its questionnaire, or both; writes nothing.
 *
 *   bytes → table (dialect) → map (proposed, corrected by a person, or by the questionnaire) → questionnaire and answers → files
 */
export async function importExport(folder: Folder, given: ImportRequest): Promise<Outcome<Imported>> {
  const { value: files, problems: damaged } = unpacked(given.files);
  if (files === undefined) return { problems: damaged };
  const request = { ...given, files };
  const target = await readTarget(folder, request.begun);
  const said = readMap(request.map, request.replace ? undefined : target.map);
  if (said.value === undefined) return { problems: said.problems };
  const known = { ...said, value: withChoice(said.value, request.choice ?? {}) };
  const found = readQuestionnaireAmong(request.files, request.language);
  const digests = fileDigests(request.files);
  if (found !== undefined) {
    const { files, language } = request;
    const wish = { files, language, known: known.value, key: digestFor("rows", digests) };
    const made = fromQuestionnaire(found, wish);
    const before = [...known.problems, ...withoutPlace(made.value?.read, request)];
    return hasErrors(before) ? { problems: before } : withFiles(made, { target, request, digests, before });
  }
  const read = readExport(request.files, known.value.source ?? {}, request.language);
  const problems: Problem[] = [...known.problems, ...read.problems, ...withoutPlace(read.value, request)];
  if (read.value === undefined) return { problems };
  const own = ownOf(read.value, known.value);
  problems.push(...(own?.problems ?? []));
  if (hasErrors(problems)) return { problems };
  const map = own?.value?.map ?? mapFor(read.value, known.value, request, target.earlier);
  if (map.questions.length === 0) return { problems: [...problems, noQuestions(request)] };
  const key = digestFor("rows", digests);
  const answers = own?.value === undefined ? readMapped(read.value.table, map, key) : fine(own.value.answers);
  problems.push(...answers.problems);
  if (answers.value === undefined) return { problems };
  const written = own?.value === undefined ? map : withoutQuestions(map);
  if (own?.value === undefined) problems.push(...mapRemarks(map, read.value.table));
  const made = { read: read.value, map, written, answers: answers.value, answered: true, notKept: [] };
  const isOwn = own?.value !== undefined;
  return withFiles({ value: made, problems }, { target, request, digests, before: [] }, isOwn);
}

interface Destination {
  readonly target: ImportTarget;
  readonly request: ImportRequest;
  readonly digests: readonly Uint8Array[];
  /** What was told already. */
  readonly before: readonly Problem[];
}

/** The files that say what an import became, unless they would overwrite somebody's work. */
function withFiles(
  { value: read, problems: found }: Outcome<FromQuestionnaire & { readonly written?: MapFile }>,
  { target, request, digests, before }: Destination,
  own = false,
): Outcome<Imported> {
  if (read === undefined) return { problems: [...before, ...found] };
  const { map, answers, notKept, answered } = read;
  const written = read.written ?? (answered ? map : withoutQuestions(map));
  const made = importedFiles({ ...read, written, digests, target, today: request.today });
  const problems = [
    ...before,
    ...found,
    ...made.problems,
    ...checkTarget(target, made.files, { ...request, digests }),
  ];
  const { table, sheets = [] } = read.read;
  const { record, files } = made;
  const value = { ...answers, map, record, files, notKept, table, sheets, answered, own };
  return hasErrors(problems) ? { problems } : { value, problems };
}

/** A choice of sheet or row where a file has none. */
function withoutPlace(read: Export | undefined, { choice = {}, files }: ImportRequest): Problem[] {
  const place = { file: files[0]?.name ?? "" };
  const file = read?.style.file;
  const isTable = file === undefined || file === "csv" || file === "xlsx";
  if (choice.headerRow !== undefined && !isTable) return [problem("import-without-header-row", place)];
  return choice.sheet === undefined || file === undefined || file === "xlsx"
    ? []
    : [problem("import-without-sheets", place)];
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

/** A poll that comes as it went, unless somebody says otherwise in a map. */
function ownOf({ labelled, table }: Export, { questions }: MapFile): ReturnType<typeof ownPoll> {
  if (labelled === undefined || questions !== undefined) return undefined;
  return ownPoll(labelled, table.parts.find(({ rows }) => rows > 0)?.file ?? "");
}

const fine = (value: ReadAnswers): Outcome<ReadAnswers> => ({ value, problems: [] });

/** Nothing in it has to be corrected, and the next import finds the questions where this one did. */
function withoutQuestions({ format, source, title, languages }: ImportMap): MapFile {
  return { format, source, title, languages };
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
