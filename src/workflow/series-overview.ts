import type { Comparable, SeriesBreak, SeriesOverview, WaveSummary } from "../api/series.ts";
import type { Series } from "../fieldwork/wave.ts";
import type { Outcome } from "../problem.ts";
import type { ComparisonBlock, Report } from "../report/model.ts";
import type { Language } from "../text.ts";
import type { KeptWork, Steps } from "./kept-steps.ts";
import { reportOfFigures, type ReportRequest } from "./make-report.ts";
import type { Folder } from "./ports.ts";
import { readSeriesFolder, type WaveFolder } from "./read-series.ts";
import { waveStages, type Collecting } from "./wave-stages.ts";

/** Asks the installation about a wave; absent where there is none. */
export type CollectingOf = (series: Series, wave: WaveFolder) => Promise<Collecting>;

/** In which language a series is told, and what the installation says of its waves. */
export interface OverviewWish {
  readonly language: Language;
  readonly collecting: Readonly<Record<string, Collecting>> | undefined;
}

/** What the installation says of each wave, by the name of its folder: for an overview that is made elsewhere. */
export async function collectingNow(
  folder: Folder,
  collecting: CollectingOf,
): Promise<Readonly<Record<string, Collecting>>> {
  const { series, waves = [] } = (await readSeriesFolder(folder)).value ?? {};
  if (series === undefined) return {};
  const entries: [string, Collecting][] = [];
  for (const wave of waves) entries.push([wave.folder.name, await collecting(series, wave)]);
  return Object.fromEntries(entries);
}

/** A series with its waves side by side and what can be compared between the last two that have answers. */
export async function seriesOverview(
  folder: Folder,
  language: Language | undefined,
  collecting?: CollectingOf,
  kept?: KeptWork,
): Promise<Outcome<SeriesOverview>> {
  const read = await readSeriesFolder(folder);
  if (read.value === undefined) return { problems: read.problems };
  const { series, waves } = read.value;
  const summaries: WaveSummary[] = [];
  for (const wave of waves) {
    const steps = kept?.stepsOf(wave.folder.name);
    summaries.push(await summaryOf(wave, await collecting?.(series, wave), steps));
  }
  const report = await lastReport(waves, {
    version: null,
    kept,
    ...(language !== undefined && { language }),
  });
  const comparisons = comparisonsOf(report);
  const comparable = comparisons.flatMap((block) => comparableOf(block, report));
  return {
    value: {
      id: folder.name,
      title: series.title,
      organisation: series.organisation,
      waves: summaries,
      comparable: await withEarlier(comparable, waves, kept),
      breaks: comparisons.flatMap(breakOf),
    },
    problems: read.problems,
  };
}

async function summaryOf(
  { folder, wave }: WaveFolder,
  collecting: Collecting | undefined,
  steps: Steps | undefined,
): Promise<WaveSummary> {
  const stages = await waveStages(folder, wave.wave, collecting, steps);
  return {
    id: folder.name,
    wave: wave.wave,
    title: wave.title,
    theme: wave.theme,
    participants: await participantsIn(folder),
    opened: wave.fieldwork.opened,
    closed: wave.fieldwork.closed,
    date: wave.date,
    invented: wave.invented === true,
    stages,
  };
}

/** One row a participant under one header; a line break inside quotes is part of an answer. */
async function participantsIn(folder: Folder): Promise<number> {
  const bytes = await folder.read("responses.csv");
  if (bytes === undefined) return 0;
  let [rows, quoted] = [0, false];
  for (const byte of bytes) {
    if (byte === 34) quoted = !quoted;
    else if (byte === 10 && !quoted) rows++;
  }
  return Math.max(0, rows - 1);
}

async function lastReport(waves: readonly WaveFolder[], request: ReportRequest): Promise<Report | undefined> {
  for (const { folder } of waves.toReversed()) {
    if ((await folder.read("responses.csv")) === undefined) continue;
    return (await reportOfFigures(folder, request)).value?.report;
  }
  return undefined;
}

/** The last side of a scale, or its last answer where a side is one answer; without either no one figure can be compared. */
function comparableOf(block: ComparisonBlock, report: Report | undefined): Comparable[] {
  const side = block.sums.at(-1) ?? lastAnswer(block, report);
  if (block.refusal !== null || side === undefined) return [];
  const wave = report?.meta.wave ?? 0;
  const figure = ({ count, percent, share }: typeof side.now, n: number, of: number) => ({
    wave: of,
    n,
    count,
    percent,
    share,
  });
  return [
    {
      question: block.question,
      label: block.short,
      number: block.number,
      said: side.label,
      before: figure(side.before, block.before.n, wave - 1),
      now: figure(side.now, block.now.n, wave),
      difference: side.difference,
      earlier: [],
    },
  ];
}

function comparisonsOf(report: Report | undefined): ComparisonBlock[] {
  return report?.blocks.filter((block) => block.kind === "comparison") ?? [];
}

/** So many waves stand in one line at most: each one more has to be counted. */
const MOST_IN_LINE = 6;

/** Adds the figures of earlier waves to what can be compared, back to where the series breaks. */
async function withEarlier(
  comparable: readonly Comparable[],
  waves: readonly WaveFolder[],
  kept: KeptWork | undefined,
): Promise<readonly Comparable[]> {
  let lines = comparable;
  const oldest = (line: Comparable): number => (line.earlier[0] ?? line.before).wave;
  for (let step = 2; step < MOST_IN_LINE; step++) {
    const reached = Math.min(...lines.map(oldest));
    const report = lines.length === 0 ? undefined : await reportOfWave(waves, reached, kept);
    if (report === undefined) return lines;
    const before = new Map(
      comparisonsOf(report)
        .flatMap((block) => comparableOf(block, report))
        .map((one) => [one.question, one.before]),
    );
    lines = lines.map((line) => {
      const figure = oldest(line) === reached ? before.get(line.question) : undefined;
      return figure === undefined ? line : { ...line, earlier: [figure, ...line.earlier] };
    });
  }
  return lines;
}

async function reportOfWave(
  waves: readonly WaveFolder[],
  wave: number,
  kept: KeptWork | undefined,
): Promise<Report | undefined> {
  const folder = waves.find((one) => one.wave.wave === wave)?.folder;
  if (folder === undefined) return undefined;
  return (await reportOfFigures(folder, { version: null, kept })).value?.report;
}

function lastAnswer(
  block: ComparisonBlock,
  report: Report | undefined,
): ComparisonBlock["rows"][number] | undefined {
  const charts = report?.blocks.flatMap((one) => (one.kind === "closed" ? one.charts : []));
  const chart = charts?.find(({ id, shape }) => id === block.question && shape === "scale");
  const last = chart?.rows.findLastIndex(({ tone }) => tone !== "quiet" && tone !== "hollow") ?? -1;
  return block.rows[last];
}

function breakOf(block: ComparisonBlock): SeriesBreak[] {
  if (block.refusal === null) return [];
  return [
    {
      question: block.question,
      label: block.short,
      number: block.number,
      reason: [block.refusal.text, ...block.refusal.details].join(" "),
    },
  ];
}
