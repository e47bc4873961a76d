import { codesCsv } from "../exchange/coded-answers/csv.ts";
import type { CodedQuestionAnswers } from "../exchange/coded-answers/model.ts";
import { answersAfterReview } from "../exchange/coded-answers/of-poll.ts";
import { writeQdaCodebook } from "../exchange/refi-qda/write-codebook.ts";
import { writeQdaProject } from "../exchange/refi-qda/write-project.ts";
import { hasErrors, problem, type Outcome } from "../problem.ts";
import { say, type Language, type Voice } from "../text.ts";
import { openQuestionsOf } from "./open-questions.ts";
import type { Folder, WholeFile } from "./ports.ts";
import { readPoll } from "./read-poll.ts";
import { readSeries } from "./read-series.ts";

export interface CodingRequest {
  readonly formats: readonly CodingFormat[];
  readonly to: Folder;
  /** One open question; all of them where absent. */
  readonly question?: string | undefined;
}

/**
 * The coded open answers for programs of qualitative analysis, as far as they may be read: the words after review, in the
 * order and with the numbers of the publication, without anything that says who wrote them.
 */
export async function exportCoding(
  folder: Folder,
  { formats, to, question }: CodingRequest,
): Promise<Outcome<readonly string[]>> {
  const [series, read] = [await readSeries(folder), await readPoll(folder)];
  const problems = [...series.problems, ...read.problems];
  if (series.value === undefined || read.value === undefined || hasErrors(problems)) return { problems };
  const poll = read.value;
  const { series: about } = series.value;
  const voice = { language: about.language, register: about.register };
  const all = openQuestionsOf(poll, voice);
  const chosen = all.filter(({ variable }) => question === undefined || variable === question);
  if (question !== undefined && chosen.length === 0) {
    const known = all.map(({ variable }) => variable).join(", ");
    return { problems: [...problems, problem("question-not-open", {}, { question, known })] };
  }
  const nothing = { released: new Map(), withheld: [], undecided: [], problems: [] };
  const questions = chosen.map((one) =>
    answersAfterReview(one, poll.data, poll.reviewed.get(one.variable) ?? nothing, voice.language),
  );
  const { wave } = poll.wave;
  const title = `${say(about.title, voice)} ${wave}: ${say(poll.wave.theme, voice)}`;
  const files = formats.flatMap((format) => writers[format]({ questions, voice, wave, title }));
  if (files.length === 0) return { problems: [...problems, problem("export-nothing-coded", {})] };
  await to.write(files);
  return { value: files.map(({ path }) => path), problems };
}

interface CodedWave {
  readonly questions: readonly CodedQuestionAnswers[];
  readonly voice: Voice;
  readonly wave: number;
  readonly title: string;
}

const writers = {
  qdpx: ({ questions, voice, wave, title }: CodedWave) => [
    {
      path: `${NAMES[voice.language].project(wave)}.qdpx`,
      bytes: writeQdaProject({ name: title, voice, questions }),
    },
  ],
  qdc: ({ questions, voice, wave }: CodedWave) =>
    questions
      .filter(({ themes }) => themes.length > 0)
      .map((question) => ({
        path: `${NAMES[voice.language].codebook(question.variable, wave)}.qdc`,
        bytes: writeQdaCodebook(question, voice),
      })),
  "codes-csv": ({ questions, voice, wave }: CodedWave) =>
    questions.map((question) => ({
      path: `${NAMES[voice.language].codes(question.variable, wave)}.csv`,
      bytes: codesCsv(question, NAMES[voice.language].number, voice.language),
    })),
} satisfies Readonly<Record<string, (coded: CodedWave) => WholeFile[]>>;

export type CodingFormat = keyof typeof writers;

export const codingFormats = Object.keys(writers) as readonly CodingFormat[];

interface Names {
  readonly project: (wave: number) => string;
  readonly codebook: (variable: string, wave: number) => string;
  readonly codes: (variable: string, wave: number) => string;
  readonly number: string;
}

const NAMES: Readonly<Record<Language, Names>> = {
  nl: {
    project: (wave) => `Open antwoorden met codes peiling ${wave}`,
    codebook: (variable, wave) => `Codeboek ${variable} peiling ${wave}`,
    codes: (variable, wave) => `Codes per antwoord ${variable} peiling ${wave}`,
    number: "nummer",
  },
  en: {
    project: (wave) => `Open answers with codes poll ${wave}`,
    codebook: (variable, wave) => `Codebook ${variable} poll ${wave}`,
    codes: (variable, wave) => `Codes per answer ${variable} poll ${wave}`,
    number: "number",
  },
};
