import { answersAsWritten } from "../exchange/coded-answers/of-poll.ts";
import { writeFullSet, type FullSetFormat } from "../exchange/full-set/index.ts";
import { lossesOf, refusalsOf } from "../exchange/full-set/losses.ts";
import type { Called, FullSet, FullSetFile } from "../exchange/full-set/model.ts";
import { codeVariables } from "../coding/code-variables.ts";
import { checkRelease, type Release } from "../fieldwork/release.ts";
import type { Series } from "../fieldwork/wave.ts";
import { hasErrors, type Outcome, type Problem } from "../problem.ts";
import { withVariables } from "../responses/data-set.ts";
import { say, type Language, type Voice } from "../text.ts";
import { openQuestionsOf } from "./open-questions.ts";
import type { Folder } from "./ports.ts";
import { readPoll, type Poll } from "./read-poll.ts";
import { readSeries } from "./read-series.ts";
import { addRelease, readReleaseFile } from "./release-file.ts";

export interface FullRequest extends Omit<Release, "wave"> {
  readonly formats: readonly FullSetFormat[];
  readonly to: Folder;
}

/** Per format, what it has no place for. */
export type FullLosses = readonly { readonly format: FullSetFormat; readonly problems: readonly Problem[] }[];

export interface ExportedFull {
  readonly names: readonly string[];
  readonly losses: FullLosses;
}

/**
 * Makes the restricted full set: a row a participant. It takes two people and a reason, and the Verantwoording of
 * every later report says so; the record is on disk before the data get their names.
 */
export async function exportFull(folder: Folder, request: FullRequest): Promise<Outcome<ExportedFull>> {
  const alone = checkRelease(request);
  const [series, read] = [await readSeries(folder), await readSet(folder)];
  const refused = read.value === undefined ? [] : refusalsOf(read.value, request.formats);
  const problems = [...alone, ...read.problems, ...refused];
  if (series.value === undefined || read.value === undefined || hasErrors(problems)) return { problems };
  const releases = await readReleaseFile(series.value.folder);
  if (releases.value === undefined) return { problems: [...problems, ...releases.problems] };
  const set = read.value;
  const made = filesIn(set, request.formats);
  const files = eachOnce(made.flatMap((one) => one.files));
  const staged = await request.to.stage(files.map(({ name, bytes }) => ({ path: name, bytes })));
  const { date, by, confirmedBy, reason } = request;
  const release = { wave: set.wave, date, by, confirmedBy, reason };
  try {
    await addRelease(series.value.folder, releases.value, release);
  } catch (error) {
    await staged.discard();
    throw error;
  }
  await staged.commit();
  const losses = made.map((one) => lossesIn(set, one));
  return { value: { names: files.map((file) => file.name), losses }, problems };
}

/** What formats have no place for, before anybody is asked to agree: nothing is written. */
export async function previewFull(
  folder: Folder,
  formats: readonly FullSetFormat[],
): Promise<Outcome<FullLosses>> {
  const { value: set, problems: found } = await readSet(folder);
  const problems = set === undefined ? found : [...found, ...refusalsOf(set, formats)];
  if (set === undefined || hasErrors(problems)) return { problems };
  const losses = filesIn(set, formats).map((made) => {
    for (const { bytes } of made.files) if (!(bytes instanceof Uint8Array)) Array.from(bytes, () => null);
    return lossesIn(set, made);
  });
  return { value: losses, problems };
}

interface MadeFiles {
  readonly format: FullSetFormat;
  readonly files: readonly FullSetFile[];
}

function filesIn(set: FullSet, formats: readonly FullSetFormat[]): MadeFiles[] {
  return formats.map((format) => ({ format, files: writeFullSet(set, format) }));
}

function lossesIn(set: FullSet, { format, files }: MadeFiles): FullLosses[number] {
  const found = files.flatMap((file) => file.problems?.() ?? []);
  return { format, problems: [...lossesOf(set, format), ...found] };
}

async function readSet(folder: Folder): Promise<Outcome<FullSet>> {
  const [series, read] = [await readSeries(folder), await readPoll(folder)];
  const problems = [...series.problems, ...read.problems];
  if (series.value === undefined || read.value === undefined) return { problems };
  return { value: fullSetOf(series.value.series, read.value), problems };
}

function fullSetOf(about: Series, poll: Poll): FullSet {
  const voice = { language: about.language, register: about.register };
  const called = (language: Language) => calledIn(about, poll, { ...voice, language });
  const data = withVariables(
    poll.data,
    [...poll.codings.values()].flatMap((coding) => codeVariables(coding, poll.data)),
  );
  return {
    data,
    open: () => openQuestionsOf(poll, voice).map((question) => answersAsWritten(question, poll.data)),
    questionnaire: poll.questionnaire,
    wave: poll.wave.wave,
    date: poll.wave.date,
    fieldwork: poll.wave.fieldwork,
    ...called(voice.language),
    called,
    invented: poll.wave.invented === true,
    voice,
  };
}

function calledIn(about: Series, { wave }: Poll, voice: Voice): Called {
  return {
    organisation: say(about.organisation, voice),
    series: say(about.title, voice),
    theme: say(wave.theme, voice),
    population: say(wave.population, voice),
  };
}

/** Several formats may come with the same file of values. */
function eachOnce(files: readonly FullSetFile[]): FullSetFile[] {
  return [...new Map(files.map((file) => [file.name, file])).values()];
}
