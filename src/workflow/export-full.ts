import type { FullSetFormat } from "../exchange/full-set/index.ts";
import { answersAsWritten } from "../exchange/coded-answers/of-poll.ts";
import { writeFullSet } from "../exchange/full-set/index.ts";
import type { FullSetFile } from "../exchange/full-set/model.ts";
import { codeVariables } from "../coding/code-variables.ts";
import { checkRelease, type Release } from "../fieldwork/release.ts";
import { hasErrors, type Outcome } from "../problem.ts";
import { withVariables } from "../responses/data-set.ts";
import { say } from "../text.ts";
import { openQuestionsOf } from "./open-questions.ts";
import type { Folder } from "./ports.ts";
import { readPoll } from "./read-poll.ts";
import { readSeries } from "./read-series.ts";
import { addRelease, readReleaseFile } from "./release-file.ts";

export interface FullRequest extends Omit<Release, "wave"> {
  readonly formats: readonly FullSetFormat[];
  readonly to: Folder;
}

/**
 * Makes the restricted full set: a row a participant. It takes two people and a reason, and the Verantwoording of
 * every later report says so; the record is on disk before the data get their names.
 */
export async function exportFull(folder: Folder, request: FullRequest): Promise<Outcome<readonly string[]>> {
  const alone = checkRelease(request);
  const [series, read] = [await readSeries(folder), await readPoll(folder)];
  const problems = [...alone, ...series.problems, ...read.problems];
  if (series.value === undefined || read.value === undefined || hasErrors(problems)) return { problems };
  const releases = await readReleaseFile(series.value.folder);
  if (releases.value === undefined) return { problems: [...problems, ...releases.problems] };
  const poll = read.value;
  const { series: about } = series.value;
  const voice = { language: about.language, register: about.register };
  const data = withVariables(
    poll.data,
    [...poll.codings.values()].flatMap((coding) => codeVariables(coding, poll.data)),
  );
  const set = {
    data,
    open: () => openQuestionsOf(poll, voice).map((question) => answersAsWritten(question, poll.data)),
    questionnaire: poll.questionnaire,
    wave: poll.wave.wave,
    date: poll.wave.date,
    fieldwork: poll.wave.fieldwork,
    population: say(poll.wave.population, voice),
    organisation: say(about.organisation, voice),
    series: say(about.title, voice),
    theme: say(poll.wave.theme, voice),
    invented: poll.wave.invented === true,
    voice,
  };
  const files = eachOnce(request.formats.flatMap((format) => writeFullSet(set, format)));
  const staged = await request.to.stage(files.map(({ name, bytes }) => ({ path: name, bytes })));
  const { date, by, confirmedBy, reason } = request;
  await addRelease(series.value.folder, releases.value, {
    wave: poll.wave.wave,
    date,
    by,
    confirmedBy,
    reason,
  });
  await staged.commit();
  const told = files.flatMap((file) => file.problems?.() ?? []);
  return { value: files.map((file) => file.name), problems: [...problems, ...told] };
}

/** Several formats may come with the same file of values. */
function eachOnce(files: readonly FullSetFile[]): FullSetFile[] {
  return [...new Map(files.map((file) => [file.name, file])).values()];
}
