import { measureAgreement } from "../coding/agreement/measure.ts";
import type { AgreementFile } from "../coding/agreement/model.ts";
import type { Coding, Conclusion } from "../coding/model.ts";
import { protectParticipation } from "../analysis/disclosure/participation.ts";
import type { Participation } from "../fieldwork/wave.ts";
import type { Outcome } from "../problem.ts";
import type { ReportWords } from "../report/words.ts";
import type { WholeFile, Folder } from "./ports.ts";
import { readPoll, type Poll } from "./read-poll.ts";
import { readSeries } from "./read-series.ts";
import { jsonBytes } from "./json-bytes.ts";

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

function publicFiles(poll: Poll, smallest: number): WholeFile[] {
  const { wave, questionnaire, words, codings } = poll;
  const participation = shownParticipation(poll, smallest);
  return [
    json("peiling.json", wave),
    json("questionnaire.json", questionnaire),
    ...(participation === null ? [] : [json("participation.json", participation)]),
    ...[...codings.values()].map((coding) =>
      json(`coding/${coding.variable}.json`, codebookOnly(coding, poll.agreements.get(coding.variable))),
    ),
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

/** Without what names a row: its history, the answers, and what a conclusion rests on beside themes. */
function codebookOnly(coding: Coding, agreement: AgreementFile | undefined): Coding {
  const { history: _history, conclusion, ...shown } = coding;
  const { answers: _answers, quotes: _quotes, ...said } = conclusion ?? {};
  return {
    ...shown,
    ...(conclusion === undefined ? {} : { conclusion: said as Conclusion }),
    answers: [],
    ...agreementOf(agreement),
  };
}

/** The figure without the sample it is of. */
function agreementOf(agreement: AgreementFile | undefined): Pick<Coding, "agreement"> | object {
  const [second] = (agreement?.samples ?? [])
    .filter((sample) => sample.kind === "second")
    .map(measureAgreement);
  if (second?.themes == null) return {};
  const { coder, answers, themes } = second;
  const value = Number(themes.toFixed(4));
  return { agreement: { coder, answers, measure: "krippendorff-alpha", value } };
}

function withoutQuotes({ quotes: _quotes, ...words }: ReportWords): ReportWords {
  return words;
}

function json(path: string, value: unknown): WholeFile {
  return { path, bytes: jsonBytes(value) };
}
