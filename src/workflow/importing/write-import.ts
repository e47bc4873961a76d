import type { Change } from "../../changes/model.ts";
import type { Wave } from "../../fieldwork/wave.ts";
import { problem, type Outcome } from "../../problem.ts";
import { withStep } from "../file-history.ts";
import type { FileToWrite, Folder, WholeFile } from "../ports.ts";
import { readFormat } from "../read-format.ts";
import type { ReadImport } from "./ports.ts";
import { jsonBytes } from "../json-bytes.ts";

const QUESTIONNAIRE = "questionnaire.json";

export interface WritingImport {
  readonly files: readonly WholeFile[];
  readonly period: ReadImport["period"];
  readonly by: { readonly who: string; readonly when: string };
}

/** Why answers cannot be brought into a wave; undefined where they can. */
export async function whyNoImport(
  folder: Folder,
  isOpened: boolean,
): Promise<Outcome<true>["problems"] | undefined> {
  if (isOpened) return [problem("import-wave-opened", {})];
  if ((await folder.read("responses.csv")) !== undefined) return [problem("import-wave-answered", {})];
  return undefined;
}

/**
 * Puts imported answers into a wave that has none: answers, questions and how they were read, all of it or nothing. What
 * the wave asked before is in the history of its questions. The caller sees to it that nobody writes meanwhile.
 */
export async function writeImport(
  folder: Folder,
  { files, period, by }: WritingImport,
): Promise<Outcome<true>> {
  const wave = await readFormat(folder, "peiling.json", "peiling.v1");
  if (wave.value === undefined) return { problems: wave.problems };
  const made: FileToWrite[] = [
    ...files,
    { path: "peiling.json", bytes: jsonBytes(importedWave(wave.value, period)) },
    ...(await historyOf(folder, files, by)),
  ];
  await folder.write(made);
  return { value: true, problems: [] };
}

function importedWave(wave: Wave, period: ReadImport["period"]): Wave {
  const fieldwork = period === null ? wave.fieldwork : { opened: period.opened, closed: period.closed };
  return { ...wave, mode: "import", fieldwork };
}

async function historyOf(
  folder: Folder,
  files: readonly WholeFile[],
  by: WritingImport["by"],
): Promise<FileToWrite[]> {
  const before = await readFormat(folder, QUESTIONNAIRE, "questionnaire.v1");
  const bytes = files.find(({ path }) => path === QUESTIONNAIRE)?.bytes;
  if (before.value === undefined || bytes === undefined) return [];
  const after: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const set = (from: unknown, to: unknown): Change[] => [{ kind: "set", at: "", from, to }];
  const step = { ...by, changes: set(before.value, after), undo: set(after, before.value) };
  return [await withStep(folder, QUESTIONNAIRE, step)];
}
