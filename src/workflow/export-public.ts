import type { Coding, Conclusion } from "../coding/model.ts";
import { protectParticipation } from "../analysis/disclosure/participation.ts";
import type { Participation } from "../fieldwork/wave.ts";
import type { Outcome } from "../problem.ts";
import type { ReportWords } from "../report/words.ts";
import type { FileToWrite, Folder } from "./ports.ts";
import { readPoll, type Poll } from "./read-poll.ts";
import { readSeries } from "./read-series.ts";

/**
 * A poll's folder as anybody may have it: the instrument, the codebooks and the words, without a row of a person.
 * Row ids go too: the codes or quotes of one row under several questions would tie a person's answers together.
 */
export async function exportPublic(folder: Folder, to: Folder): Promise<Outcome<readonly string[]>> {
  const [series, read] = [await readSeries(folder), await readPoll(folder)];
  const problems = [...series.problems, ...read.problems];
  if (series.value === undefined || read.value === undefined) return { problems };
  const files = publicFiles(read.value, series.value.series.disclosure.closed);
  await to.write(files);
  return { value: files.map((file) => file.path), problems };
}

function publicFiles(poll: Poll, smallest: number): FileToWrite[] {
  const { wave, questionnaire, words, codings } = poll;
  const participation = shownParticipation(poll, smallest);
  return [
    json("peiling.json", wave),
    json("questionnaire.json", questionnaire),
    ...(participation === null ? [] : [json("participation.json", participation)]),
    ...[...codings.values()].map((coding) => json(`coding/${coding.variable}.json`, codebookOnly(coding))),
    json("report.json", withoutQuotes(words)),
  ];
}

/** Who took part as far as a publication shows it: a choice of somebody, recorded. */
function shownParticipation({ participation, words }: Poll, smallest: number): Participation | null {
  if (participation === null) return null;
  const chosen = words.participants;
  const table = { ...participation, shown: chosen?.show ?? false, invitedShown: chosen?.invited ?? false };
  const protectedOne = protectParticipation(table, smallest);
  return protectedOne === null ? null : { ...participation, groups: protectedOne.rows };
}

/** Its history and what a conclusion rests on name rows. */
function codebookOnly({ history: _history, conclusion, ...coding }: Coding): Coding {
  const { answers: _answers, quotes: _quotes, ...said } = conclusion ?? {};
  const bare = conclusion === undefined ? {} : { conclusion: said as Conclusion };
  return { ...coding, ...bare, answers: [] };
}

function withoutQuotes({ quotes: _quotes, ...words }: ReportWords): ReportWords {
  return words;
}

function json(path: string, value: unknown): FileToWrite {
  return { path, bytes: new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`) };
}
