import { hasErrors, type Outcome } from "../problem.ts";
import { adviseOn } from "../questionnaire/advice/index.ts";
import { checkQuestionnaire } from "../questionnaire/check.ts";
import type { Questionnaire } from "../questionnaire/model.ts";
import { readJsonFile, type FormatName } from "./json-file.ts";
import type { Folder } from "./ports.ts";
import { readText } from "./read-file.ts";

/** A file of a poll's folder that people write. */
export interface PollFileKind {
  readonly path: string;
  readonly format: FormatName;
  /** What it holds before anybody wrote it; absent where a poll cannot be without it. */
  readonly empty?: unknown;
  /** Its steps are kept. Codebooks have a history of their own. */
  readonly remembered?: boolean;
  /** Holds words of participants, or what coders made of them. */
  readonly restricted?: true;
}

/** A text variable, and with that a file's name: a code, or an option's of one. */
const VARIABLE = /^[a-z][a-z0-9_-]{0,120}$/;

/** The file behind a name in an address: "questionnaire", "coding:q4". Undefined for any other name. */
export function pollFile(name: string): PollFileKind | undefined {
  const [kind, variable, ...more] = name.split(":");
  if (variable === undefined) return WHOLE.get(name);
  // A file has one name: under another it would have a turn of its own beside that of who writes it.
  if (more.length > 0 || !VARIABLE.test(variable)) return undefined;
  if (kind === "coding")
    return {
      path: `coding/${variable}.json`,
      format: "coding.v1",
      restricted: true,
      empty: { format: "coding.v1", variable, themes: [], answers: [] },
    };
  if (kind === "review")
    return {
      path: `review/${variable}.json`,
      format: "review.v1",
      restricted: true,
      empty: { format: "review.v1", variable, decisions: [] },
    };
  return undefined;
}

const WHOLE = new Map<string, PollFileKind>([
  ["questionnaire", { path: "questionnaire.json", format: "questionnaire.v1", remembered: true }],
  ["wave", { path: "peiling.json", format: "peiling.v1" }],
  ["report", { path: "report.json", format: "report.v1", empty: { format: "report.v1" } }],
]);

/** A file with everything wrong in it. */
export async function checkFile(
  folder: Folder,
  { path, format, empty }: PollFileKind,
): Promise<Outcome<unknown>> {
  if (empty !== undefined && (await folder.read(path)) === undefined) return { value: empty, problems: [] };
  const text = await readText(folder, path);
  if (text.value === undefined) return { problems: text.problems };
  const read = readJsonFile(path, text.value, format);
  if (read.value === undefined || hasErrors(read.problems) || format !== "questionnaire.v1") return read;
  const questionnaire = read.value as Questionnaire;
  return { value: read.value, problems: [...checkQuestionnaire(questionnaire), ...adviseOn(questionnaire)] };
}
