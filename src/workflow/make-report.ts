import { compareWaves } from "../analysis/trend/compare.ts";
import { protect } from "../analysis/disclosure/protect.ts";
import { protectTotals } from "../analysis/disclosure/totals.ts";
import type { PublishedNumber } from "../analysis/disclosure/model.ts";
import { checkLowered } from "../analysis/disclosure/threshold.ts";
import { hasErrors, warning, type Outcome, type Problem } from "../problem.ts";
import { fingerprints, questionnaireMark } from "../questionnaire/fingerprint.ts";
import { checkWords } from "../report/check-words.ts";
import { composeReport } from "../report/compose/index.ts";
import type { PreviousWave } from "../report/compose/input.ts";
import { reportFiles } from "../report/file-names.ts";
import type { Report } from "../report/model.ts";
import type { Language, Voice } from "../text.ts";
import { analysePoll, type Analysis } from "./analyse-poll.ts";
import { markOf } from "./mark.ts";
import type { Folder } from "./ports.ts";
import { readLedger } from "./ledger-file.ts";
import { readReleaseFile } from "./release-file.ts";
import { readPoll, type Poll } from "./read-poll.ts";
import { readSeries, type SeriesFolder } from "./read-series.ts";

export interface ReportRequest {
  /** The series' own language where absent. */
  readonly language?: Language;
  /** Null for a concept. */
  readonly version: number | null;
  /** Changes what is asked of the poll, never its answers: other breakdowns, nothing hidden. */
  readonly adapt?: (poll: Poll) => Poll;
}

export interface MadeReport {
  readonly report: Report;
  /** As the ledger will remember them. */
  readonly numbers: readonly PublishedNumber[];
  readonly poll: Poll;
  readonly series: SeriesFolder;
}

/**
 * Makes the report of a poll's folder; writes nothing.
 *
 *   folder → poll → analysis → protected publication (with the ledger) → report → checked words
 */
export async function makeReport(folder: Folder, request: ReportRequest): Promise<Outcome<MadeReport>> {
  const series = await readSeries(folder);
  if (series.value === undefined) return { problems: series.problems };
  const read = await readPoll(folder);
  const problems: Problem[] = [...series.problems, ...read.problems];
  if (read.value === undefined || hasErrors(problems)) return { problems };
  const poll = request.adapt?.(read.value) ?? read.value;
  const ledger = await readLedger(series.value.folder);
  const releases = await readReleaseFile(series.value.folder);
  problems.push(...ledger.problems, ...releases.problems, ...checkLowered(series.value.series.disclosure));
  if (hasErrors(problems)) return { problems };
  const analysis = await analysePoll(poll, poll.words.breakdowns ?? []);
  const protection = protect(requestOf(poll, series.value, analysis, request.version, ledger.value ?? []));
  problems.push(...protection.problems);
  const previous = await previousWave(series.value, poll);
  const voice = voiceOf(series.value, request.language);
  const report = composeReport({
    voice,
    series: series.value.series,
    version: request.version,
    ...poll,
    ...analysis,
    participants: poll.data.size,
    publication: protection.value,
    previous,
    releases: (releases.value ?? []).filter((release) => release.wave === poll.wave.wave),
    files: reportFiles(poll.wave.wave, voice.language),
    mark: markOf(questionnaireMark(poll.questionnaire), protection.value.numbers),
  });
  problems.push(...checkWords(poll.words, report, voice), ...remarks(poll));
  const made = { report, numbers: protection.value.numbers, poll, series: series.value };
  return hasErrors(problems) ? { problems } : { value: made, problems };
}

function voiceOf({ series }: SeriesFolder, language: Language | undefined): Voice {
  return { language: language ?? series.language, register: series.register };
}

type Request = Parameters<typeof protect>[0];

function requestOf(
  poll: Poll,
  { series }: SeriesFolder,
  analysis: Analysis,
  version: number | null,
  ledger: readonly PublishedNumber[],
): Request {
  const { participation, words, wave } = poll;
  const chosen = words.participants;
  return {
    wave: wave.wave,
    version: version ?? 0,
    date: wave.date,
    threshold: { closed: series.disclosure.closed, open: series.disclosure.open },
    participants: poll.data.size,
    totals: analysis.totals,
    breakdowns: analysis.crosses,
    participation:
      participation === null
        ? null
        : {
            by: participation.by,
            groups: participation.groups,
            shown: chosen?.show ?? false,
            invitedShown: chosen?.invited ?? false,
          },
    joint: analysis.joint,
    ledger,
  };
}

/** The wave before this one with its totals and what keeps each question from being compared; null for a first wave. */
async function previousWave({ series, waves }: SeriesFolder, poll: Poll): Promise<PreviousWave | null> {
  const earlier = waves.filter(({ wave }) => wave.wave < poll.wave.wave).at(-1);
  if (earlier === undefined) return null;
  const read = await readPoll(earlier.folder);
  if (read.value === undefined) return null;
  const { questionnaire, wave } = read.value;
  const { totals } = await analysePoll(read.value, []);
  const breaks = compareWaves(fingerprints(poll.questionnaire), fingerprints(questionnaire));
  return { wave, questionnaire, totals: protectTotals(totals, series.disclosure.closed), breaks };
}

function remarks(poll: Poll): Problem[] {
  const problems: Problem[] = [];
  if (poll.data.size === 0) problems.push(warning("wave-empty", { file: "responses.csv" }));
  if (poll.participation !== null && poll.words.participants === undefined) {
    problems.push(warning("participants-not-chosen", { file: "report.json" }));
  }
  return problems;
}
