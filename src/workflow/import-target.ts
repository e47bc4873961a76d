import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { ImportRecord } from "../exchange/import-record.ts";
import { digestFor } from "../exchange/mapped/row-order.ts";
import type { ExportFile } from "../exchange/read-export.ts";
import { waveNumberFor } from "../fieldwork/imported-poll.ts";
import { isAsked, questionsOf, type AskedQuestion } from "../questionnaire/model.ts";
import { problem, type Problem } from "../problem.ts";
import { readJsonFile } from "./json-file.ts";
import type { MadeFile } from "./made-file.ts";
import type { Folder } from "./ports.ts";
import { readOptionalText } from "./read-file.ts";
import { readWaves, type WaveFolder } from "./read-series.ts";

/** The folder an import goes to, with what is there already. */
export interface ImportTarget {
  readonly name: string;
  readonly names: readonly string[];
  readonly map: Uint8Array | undefined;
  readonly record: ImportRecord | undefined;
  /** What stands under the name of a file, `name/file` for the poll's own. */
  readonly before: ReadonlyMap<string, Uint8Array>;
  readonly waves: readonly WaveFolder[];
  /** What earlier waves asked, the latest first. */
  readonly earlier: readonly AskedQuestion[];
  readonly worked: boolean;
}

/** Files that an import may write, in the poll's folder. */
export const POLL_FILES = [
  "map.json",
  "questionnaire.json",
  "responses.csv",
  "peiling.json",
  "import.json",
] as const;

/** `begun`: a wave that was begun already, whose own questions count as asked before. */
export async function readTarget(folder: Folder, begun = false): Promise<ImportTarget> {
  const before = new Map<string, Uint8Array>();
  for (const file of POLL_FILES) {
    const bytes = await folder.read(file);
    if (bytes !== undefined) before.set(`${folder.name}/${file}`, bytes);
  }
  const above = folder.at("..");
  const series = await above.read("reeks.json");
  if (series !== undefined) before.set("reeks.json", series);
  const waves = await readWaves(above);
  const work = [...(await folder.list("coding")), ...(await folder.list("review"))];
  return {
    name: folder.name,
    names: await folder.list(""),
    map: await folder.read("map.json"),
    record: recordIn(await folder.read("import.json")),
    before,
    waves,
    earlier: [...(begun ? await questionsIn(folder) : []), ...(await earlierQuestions(folder.name, waves))],
    worked: work.some((name) => name.endsWith(".json")),
  };
}

/** Of the waves before this one; a questionnaire that cannot be read is told of when its own poll is checked. */
async function earlierQuestions(name: string, waves: readonly WaveFolder[]): Promise<AskedQuestion[]> {
  const others = waves.filter(({ folder }) => folder.name !== name);
  const own = waves.find(({ folder }) => folder.name === name)?.wave.wave;
  const number =
    own ??
    waveNumberFor(
      name,
      others.map(({ wave }) => wave.wave),
    );
  const before = others.filter(({ wave }) => wave.wave < number).toReversed();
  const questions: AskedQuestion[] = [];
  for (const { folder } of before) questions.push(...(await questionsIn(folder)));
  return questions;
}

async function questionsIn(folder: Folder): Promise<AskedQuestion[]> {
  const text = await readOptionalText(folder, "questionnaire.json");
  if (text.value === undefined) return [];
  const read = readJsonFile("questionnaire.json", text.value, "questionnaire.v1");
  return read.value === undefined ? [] : questionsOf(read.value).filter(isAsked);
}

function recordIn(bytes: Uint8Array | undefined): ImportRecord | undefined {
  if (bytes === undefined) return undefined;
  return readJsonFile("import.json", new TextDecoder().decode(bytes), "import.v1").value;
}

interface Wish {
  readonly files: readonly ExportFile[];
  readonly digests: readonly Uint8Array[];
  readonly map?: ExportFile;
  readonly replace: boolean;
  readonly begun?: boolean;
}

/** What would be lost: a folder of something else, files that were changed by hand, codes of other rows. */
export function checkTarget(target: ImportTarget, files: readonly MadeFile[], wish: Wish): Problem[] {
  if (wish.begun === true) return [];
  const imported = target.before.has(`${target.name}/map.json`);
  const sources = new Set(wish.files.map(({ name }) => name));
  const strange = target.names.filter((name) => !name.startsWith(".") && !sources.has(name));
  if (!imported && strange.length > 0) return [problem("folder-not-empty", {}, { folder: target.name })];
  if (target.worked && target.record !== undefined && !sameFiles(target.record, wish.digests)) {
    return [problem("import-source-differs", { file: "import.json" })];
  }
  return wish.replace ? [] : changedByHand(target, files, wish.map !== undefined);
}

function sameFiles({ files }: ImportRecord, digests: readonly Uint8Array[]): boolean {
  return files.map(({ digest }) => digest).join() === digests.map((one) => digestOfFile(one)).join();
}

/** How a file is told from another in import.json. */
export function digestOfFile(digest: Uint8Array): string {
  return bytesToHex(digestFor("file", [digest]));
}

export function digestOfBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** Files that are neither what the last import wrote nor what this one would write. The map is there to be changed. */
function changedByHand(
  { before, record, name }: ImportTarget,
  files: readonly MadeFile[],
  otherMap: boolean,
): Problem[] {
  const own = new Map(record?.written.map(({ file, digest }) => [`${name}/${file}`, digest]));
  return files.flatMap(({ path, digest: made }) => {
    const old = before.get(path);
    if (old === undefined || (path.endsWith("/map.json") && !otherMap)) return [];
    const digest = digestOfBytes(old);
    const safe = digest === own.get(path) || digest === made;
    return safe || path.endsWith("/import.json") ? [] : [problem("import-would-overwrite", { file: path })];
  });
}
