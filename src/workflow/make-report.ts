import type { PublishedNumber } from "../analysis/disclosure/model.ts";
import { checkLowered } from "../analysis/disclosure/threshold.ts";
import { hasErrors, warning, type Outcome, type Problem } from "../problem.ts";
import { questionnaireMark } from "../questionnaire/fingerprint.ts";
import { checkQuotes } from "../report/check-quotes.ts";
import { checkStatementNumbers } from "../report/check-statements.ts";
import { checkWords } from "../report/check-words.ts";
import { composeReport } from "../report/compose/index.ts";
import { reportFiles } from "../report/file-names.ts";
import type { Report } from "../report/model.ts";
import type { Language, Voice } from "../text.ts";
import { analysisOf, partsOf, protectionInTurns, protectionOf } from "./kept-analysis.ts";
import { everyStep, type KeptWork } from "./kept-steps.ts";
import { markOf } from "./mark.ts";
import type { Folder } from "./ports.ts";
import { readLedger } from "./ledger-file.ts";
import { comparedNumbers, previousWave } from "./previous-wave.ts";
import { readReleaseFile } from "./release-file.ts";
import { readPoll, type Poll } from "./read-poll.ts";
import { checkSplits } from "./splits.ts";
import { readSeries, type SeriesFolder } from "./read-series.ts";

export interface ReportRequest {
  /** The series' own language where absent. */
  readonly language?: Language;
  /** Null for a concept. */
  readonly version: number | null;
  /** Changes what is asked of the poll, never its answers: other breakdowns, nothing hidden. */
  readonly adapt?: (poll: Poll) => Poll;
  /** What whoever looks can see of this wave besides, so that nothing follows from the two together. */
  readonly beside?: readonly PublishedNumber[];
  /** Steps that are kept from one time to the next; each is taken anew where absent. */
  readonly kept?: KeptWork | undefined;
}

export interface MadeReport {
  readonly report: Report;
  /** As the ledger will remember them. */
  readonly numbers: readonly PublishedNumber[];
  readonly poll: Poll;
  readonly series: SeriesFolder;
}

/** Makes the report of a poll's folder; writes nothing. No value while anything in it is wrong. */
export async function makeReport(folder: Folder, request: ReportRequest): Promise<Outcome<MadeReport>> {
  const draft = await draftReport(folder, request);
  return hasErrors(draft.problems) ? { problems: draft.problems } : draft;
}

/** The same for who looks at the figures alone: a mistake in the words beside them stops publishing, not looking. */
export async function reportOfFigures(folder: Folder, request: ReportRequest): Promise<Outcome<MadeReport>> {
  const draft = await draftReport(folder, request);
  const problems = draft.problems.filter(({ place }) => place.file !== "report.json");
  return hasErrors(problems) ? { problems } : { ...draft, problems };
}

/**
 * The same with its mistakes, for who is still writing: a message with a wrong number stands in it, and is told.
 *
 *   folder → poll → analysis → protected publication (with the ledger) → report → checked words
 */
export async function draftReport(folder: Folder, request: ReportRequest): Promise<Outcome<MadeReport>> {
  const steps = request.kept?.stepsOf(folder.name) ?? everyStep;
  const series = await readSeries(folder);
  if (series.value === undefined) return { problems: series.problems };
  const read = await readPoll(folder, steps);
  const problems: Problem[] = [...series.problems, ...read.problems];
  if (read.value === undefined || hasErrors(problems)) return { problems };
  const poll = request.adapt?.(read.value) ?? read.value;
  const ledger = await readLedger(series.value.folder, steps);
  const releases = await readReleaseFile(series.value.folder);
  const splits = poll.words.breakdowns ?? [];
  problems.push(...ledger.problems, ...releases.problems, ...checkLowered(series.value.series.disclosure));
  problems.push(...checkSplits(splits, poll.questionnaire));
  if (hasErrors(problems)) return { problems };
  const published = ledger.value ?? [];
  const { beside = [] } = request;
  const seen =
    beside.length === 0 ? published : steps("seen", [published, beside], () => [...published, ...beside]);
  const analysis = await analysisOf(poll, splits, seen, steps);
  const made = { poll, series: series.value, analysis, version: request.version ?? 0, ledger: seen };
  const protection =
    request.kept === undefined
      ? protectionOf(made, steps)
      : await protectionInTurns(made, steps, request.kept.pause);
  problems.push(...protection.problems);
  const compared = await previousWave(series.value, poll, published, request.kept?.stepsOf);
  const voice = voiceOf(series.value, poll, request.language);
  const said = {
    voice,
    series: series.value.series,
    version: request.version,
    releases: (releases.value ?? []).filter((release) => release.wave === poll.wave.wave),
  };
  const of = [...partsOf(poll), analysis, protection, compared, JSON.stringify(said)];
  const report = steps("report", of, () =>
    composeReport({
      ...said,
      ...poll,
      ...analysis,
      participants: poll.data.size,
      publication: protection.value,
      previous: compared?.previous ?? null,
      files: reportFiles(poll.wave.wave, voice.language),
      mark: markOf(questionnaireMark(poll.questionnaire), protection.value.numbers),
    }),
  );
  const before = compared === null ? NOTHING : comparedNumbers(report, compared);
  problems.push(
    ...before.problems,
    ...checkWords(poll.words, report, voice),
    ...checkQuotes(poll.words, analysis.answers),
    ...checkStatementNumbers(report),
    ...remarks(poll),
  );
  const numbers = [...protection.value.numbers, ...before.numbers];
  return { value: { report, numbers, poll, series: series.value }, problems };
}

const NOTHING = { numbers: [], problems: [] };

/** What is asked for now goes before what was chosen for this publication, and that before the series' own. */
function voiceOf({ series }: SeriesFolder, { words }: Poll, language: Language | undefined): Voice {
  const { voice } = words;
  return {
    language: language ?? voice?.language ?? series.language,
    register: voice?.register ?? series.register,
  };
}

function remarks(poll: Poll): Problem[] {
  const problems: Problem[] = [];
  if (poll.data.size === 0) problems.push(warning("wave-empty", { file: "responses.csv" }));
  if (poll.participation !== null && poll.words.participants === undefined) {
    problems.push(warning("participants-not-chosen", { file: "report.json" }));
  }
  return problems;
}
