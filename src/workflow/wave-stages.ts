import { answersTo } from "../coding/code-variables.ts";
import type { Coding } from "../coding/model.ts";
import { isDealtWith } from "../coding/suggestions/dealt-with.ts";
import { hasErrors, type Problem } from "../problem.ts";
import { adviseOn } from "../questionnaire/advice/index.ts";
import { checkQuestionnaire } from "../questionnaire/check.ts";
import { seriesBreaks } from "../questionnaire/series-breaks.ts";
import { readLedger } from "./ledger-file.ts";
import { everyStep, type Steps } from "./kept-steps.ts";
import type { Folder } from "./ports.ts";
import { questionsBefore } from "./questionnaire-facts.ts";
import { readPoll, type Poll } from "./read-poll.ts";
import { readJsonFile } from "./json-file.ts";
import { readOptionalText } from "./read-file.ts";
import type { Stage } from "../api/series.ts";

/** What an installation knows of a wave that it collects answers for. */
export interface Collecting {
  readonly opened: boolean;
  /** Whether there is somebody to invite, or nobody needs to be. */
  readonly hasPanel: boolean;
  /** Mails are on their way. */
  readonly isSending?: boolean;
  /** How many invitations did not arrive, while the poll is open. */
  readonly undelivered?: number;
}

/** How far a wave is, stage by stage, as its folder, the ledger of its series and the installation tell. */
export async function waveStages(
  folder: Folder,
  wave: number,
  collecting: Collecting = { opened: false, hasPanel: false },
  steps: Steps = everyStep,
): Promise<readonly Stage[]> {
  const collected = (await folder.read("responses.csv")) !== undefined;
  const questionnaire = await questionnairePoints(folder, collected);
  const poll = collected ? (await readPoll(folder, steps)).value : undefined;
  const progress = poll === undefined ? undefined : codingProgress(poll);
  const version = publishedVersion(await readLedger(folder.at(".."), steps), wave);
  const coded = progress !== undefined && progress.done === progress.total;
  return [
    { name: "vragenlijst", done: questionnaire?.errors === 0, points: questionnaire?.points ?? 0 },
    { name: "panel", done: collected || collecting.hasPanel, points: 0 },
    fieldworkStage(collected, collecting),
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

function fieldworkStage(
  collected: boolean,
  { opened, isSending = false, undelivered = 0 }: Collecting,
): Stage {
  const isOpen = opened && !collected;
  return {
    name: "veldwerk",
    done: collected,
    points: isOpen ? undelivered : 0,
    ...(isOpen && { open: true }),
    ...(isOpen && isSending && { busy: true }),
  };
}

interface QuestionnairePoints {
  readonly errors: number;
  /** With what somebody should look at while it can still be changed. */
  readonly points: number;
}

/** How many points a questionnaire has to solve; undefined where there is none yet. */
async function questionnairePoints(
  folder: Folder,
  collected: boolean,
): Promise<QuestionnairePoints | undefined> {
  const text = await readOptionalText(folder, "questionnaire.json");
  if (text.value === undefined) return undefined;
  const read = readJsonFile("questionnaire.json", text.value, "questionnaire.v1");
  if (read.value === undefined) return { errors: read.problems.length, points: read.problems.length };
  const errors = errorsIn(checkQuestionnaire(read.value));
  if (collected) return { errors, points: errors };
  const before = await questionsBefore(folder);
  const breaks = before === undefined ? [] : seriesBreaks(read.value, before);
  const open = breaks.filter(({ accepted }) => !accepted).length;
  return { errors, points: errors + adviseOn(read.value).length + open };
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
