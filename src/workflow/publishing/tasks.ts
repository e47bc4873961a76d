import type { PublicationDifference, DocumentChapter, QuotableAnswer } from "../../api/publication-parts.ts";
import { hasErrors, type Outcome } from "../../problem.ts";
import { chapterOf, readDocument } from "../../report/drawn/document.ts";
import type { WrittenFile } from "../../report/formats/format.ts";
import type { FormatName } from "../../report/formats/index.ts";
import { nextVersion, readLedger } from "../ledger-file.ts";
import { draftReport, type MadeReport } from "../make-report.ts";
import type { Folder } from "../ports.ts";
import { decideApproval, type Deciding } from "../second-person/decide.ts";
import type { Language } from "../../text.ts";
import { seriesOverview, type OverviewWish } from "../series-overview.ts";
import type { Collecting } from "../wave-stages.ts";
import type { KeptWork, Steps } from "../kept-steps.ts";
import { showResults } from "../show-results.ts";
import { writeReport, type Template } from "../write-report.ts";
import { differenceOf } from "./difference.ts";
import { originOf } from "./origin.ts";
import { blocksOf } from "./outline.ts";
import { readPublishedWords } from "./published-words-file.ts";
import { quotableAnswers } from "./quotable.ts";
import { showPublication } from "./show-publication.ts";
import { keepTemplate } from "./template-file.ts";

/** Where a task is done: the wave's own folder, and its place on the site. */
export interface TaskPlace {
  readonly folder: Folder;
  readonly site: Folder;
  /** What was read, counted and protected of the waves of the series that were worked on last. */
  readonly kept: KeptWork;
}

/** What is asked of a publication while somebody works on it; each is done beside the server. */
export const publishingTasks = {
  show: ({ folder, site, kept }: TaskPlace) => showPublication(folder, site, kept),
  webPage: (place: TaskPlace) => onDraft(place, async (made) => pageText(await fileOf(made, "html"))),
  document: (place: TaskPlace, entry: string) => onDraft(place, (made, steps) => chapter(made, entry, steps)),
  origin: (place: TaskPlace, entry: string) => onDraft(place, async (made) => originOf(made, entry)),
  difference: (place: TaskPlace) => onDraft(place, (made) => difference(made, place.folder)),
  quotable: (place: TaskPlace, variable: string) =>
    onDraft(place, async (made): Promise<readonly QuotableAnswer[]> => quotableAnswers(made, variable)),
  // Of a series: its folder stands where a wave's does for the others.
  overview: ({ folder, kept }: TaskPlace, { language, collecting }: OverviewWish) =>
    seriesOverview(
      folder,
      language,
      collecting && (async (_series, wave) => collecting[wave.folder.name] ?? NOT_COLLECTED),
      kept,
    ),
  results: ({ folder, kept }: TaskPlace, { by, language }: ResultsWish) =>
    showResults(folder, by, language, kept),
  decide: ({ folder }: TaskPlace, deciding: Deciding) => decideApproval(folder.at(".."), deciding),
  useTemplate: (place: TaskPlace, template: Template | null) => useTemplate(place, template),
};

const NOT_COLLECTED: Collecting = { opened: false, hasPanel: false };

/** By which background question the results are split (by all where absent), and in which language they are said. */
export interface ResultsWish {
  readonly by: string | undefined;
  readonly language: Language | undefined;
}

export type TaskName = keyof typeof publishingTasks;

/** What a task is given beside its place. */
export type TaskArgument<T extends TaskName> = Parameters<(typeof publishingTasks)[T]>[1];

async function onDraft<T>(
  { folder, kept }: TaskPlace,
  work: (made: MadeReport, steps: Steps) => Promise<T | undefined>,
): Promise<Outcome<T>> {
  const made = await draftReport(folder, { version: null, kept });
  if (made.value === undefined) return { problems: made.problems };
  const value = await work(made.value, kept.stepsOf(folder.name));
  return value === undefined ? { problems: made.problems } : { value, problems: [] };
}

async function fileOf({ report }: MadeReport, format: FormatName): Promise<WrittenFile | undefined> {
  return (await writeReport(report, { formats: [format], beside: [] })).value?.[0];
}

function pageText(file: WrittenFile | undefined): string | undefined {
  return file === undefined ? undefined : new TextDecoder().decode(file.bytes);
}

/** Parts of the document that are sent to a screen at most. */
const MOST_PARTS = 400;

/** Who writes looks at one chapter after the other: the document is written once for all of them. */
async function chapter(made: MadeReport, entry: string, steps: Steps): Promise<DocumentChapter | undefined> {
  const document = await steps("document", [made.report], async () => {
    const file = await fileOf(made, "docx");
    return file && readDocument(file.bytes);
  });
  if (document === undefined) return undefined;
  const n = blocksOf(made.report, "open").findIndex(({ id }) => id === entry);
  const parts = chapterOf(document, n === -1 ? null : n);
  return { parts: parts.slice(0, MOST_PARTS), more: Math.max(0, parts.length - MOST_PARTS) };
}

async function difference(
  { report, poll, series }: MadeReport,
  folder: Folder,
): Promise<PublicationDifference> {
  const ledger = (await readLedger(series.folder)).value ?? [];
  const { wave } = poll.wave;
  const version = nextVersion(ledger, wave) - 1;
  const words = version === 0 ? undefined : await readPublishedWords(folder, version);
  const before = ledger.filter((number) => number.wave === wave && number.version === version);
  return differenceOf(report, version, words, before);
}

/** Tries a template on the draft and keeps it for the series where it can be used; what to mind of it is told. */
async function useTemplate({ folder, kept }: TaskPlace, template: Template | null): Promise<Outcome<true>> {
  const series = folder.at("..");
  if (template === null) {
    await keepTemplate(series, null);
    return { value: true, problems: [] };
  }
  const made = await draftReport(folder, { version: null, kept });
  if (made.value === undefined) return { problems: made.problems };
  const written = await writeReport(made.value.report, { formats: ["pptx"], beside: [], template });
  const problems = written.problems.filter(({ code }) => code !== "link-dead");
  if (written.value?.[0] === undefined || hasErrors(problems)) return { problems };
  await keepTemplate(series, template);
  return { value: true, problems };
}
