import { answersTo } from "../coding/code-variables.ts";
import type { Coding } from "../coding/model.ts";
import { isDealtWith } from "../coding/suggestions/dealt-with.ts";
import { hasErrors, type Problem } from "../problem.ts";
import { checkQuestionnaire } from "../questionnaire/check.ts";
import { readLedger } from "./ledger-file.ts";
import type { Folder } from "./ports.ts";
import { readPoll, type Poll } from "./read-poll.ts";
import { readJsonFile } from "./json-file.ts";
import { readOptionalText } from "./read-file.ts";
import type { Stage } from "../api/series.ts";

/** How far a wave is, stage by stage, as its folder and the ledger of its series tell. */
export async function waveStages(folder: Folder, wave: number): Promise<readonly Stage[]> {
  const questionnaire = await questionnairePoints(folder);
  const collected = (await folder.read("responses.csv")) !== undefined;
  const poll = collected ? (await readPoll(folder)).value : undefined;
  const progress = poll === undefined ? undefined : codingProgress(poll);
  const version = publishedVersion(await readLedger(folder.at("..")), wave);
  const coded = progress !== undefined && progress.done === progress.total;
  return [
    { name: "vragenlijst", done: questionnaire === 0, points: questionnaire ?? 0 },
    { name: "panel", done: collected, points: 0 },
    { name: "veldwerk", done: collected, points: 0 },
    { name: "resultaten", done: poll !== undefined && poll.data.size > 0, points: 0 },
    {
      name: "open-antwoorden",
      done: coded,
      points: 0,
      ...(progress !== undefined && progress.total > 0 && !coded && { progress }),
    },
    { name: "publicatie", done: version > 0, points: 0, ...(version > 0 && { version }) },
  ];
}

/** How many points a questionnaire has to solve; undefined where there is none yet. */
async function questionnairePoints(folder: Folder): Promise<number | undefined> {
  const text = await readOptionalText(folder, "questionnaire.json");
  if (text.value === undefined) return undefined;
  const read = readJsonFile("questionnaire.json", text.value, "questionnaire.v1");
  if (read.value === undefined) return read.problems.length;
  return errorsIn(checkQuestionnaire(read.value));
}

function errorsIn(problems: readonly Problem[]): number {
  return problems.filter((one) => hasErrors([one])).length;
}

/** Answers that somebody gave a code, or put aside as fitting nowhere, of all that were written. */
function codingProgress(poll: Poll): { readonly done: number; readonly total: number } {
  let [done, total] = [0, 0];
  for (const variable of poll.reviewed.keys()) {
    const coding = poll.codings.get(variable);
    if (coding === undefined && !isCodable(poll, variable)) continue;
    total += answersTo(poll.data, variable).length;
    done += coding === undefined ? 0 : codedIn(coding);
  }
  return { done, total };
}

/** Short answers are listed, not coded, unless somebody began to. */
function isCodable(poll: Poll, variable: string): boolean {
  return poll.data.variables.some((one) => one.code === variable && one.text !== "short");
}

function codedIn({ answers }: Coding): number {
  return answers.filter(isDealtWith).length;
}

function publishedVersion(ledger: Awaited<ReturnType<typeof readLedger>>, wave: number): number {
  return (ledger.value ?? []).reduce(
    (most, number) => (number.wave === wave ? Math.max(most, number.version) : most),
    0,
  );
}
