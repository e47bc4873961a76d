import { checkCoding } from "../coding/check.ts";
import { answersTo } from "../coding/code-variables.ts";
import type { Coding, Review } from "../coding/model.ts";
import { reviewAnswers, type ReviewedAnswers } from "../coding/review.ts";
import { checkParticipation } from "../fieldwork/check-participation.ts";
import { checkWave } from "../fieldwork/check-wave.ts";
import type { Participation, Wave } from "../fieldwork/wave.ts";
import { hasErrors, type Outcome, type Problem } from "../problem.ts";
import { checkQuestionnaire } from "../questionnaire/check.ts";
import { questionsOf, type Questionnaire } from "../questionnaire/model.ts";
import { definitionOf } from "../questionnaire/question-types/index.ts";
import type { ReportWords } from "../report/words.ts";
import type { DataSet } from "../responses/data-set.ts";
import { readResponses } from "../responses/read.ts";
import { readJsonFile } from "./json-file.ts";
import type { Folder } from "./ports.ts";
import { readOptionalText, readText } from "./read-file.ts";

/** One wave as its folder holds it, read and checked. */
export interface Poll {
  readonly wave: Wave;
  readonly questionnaire: Questionnaire;
  readonly participation: Participation | null;
  readonly data: DataSet;
  /** By text variable. */
  readonly codings: ReadonlyMap<string, Coding>;
  readonly reviewed: ReadonlyMap<string, ReviewedAnswers>;
  readonly words: ReportWords;
}

/** Reads the folder of a poll: every problem of every file at once; no value while one of them cannot be used. */
export async function readPoll(folder: Folder): Promise<Outcome<Poll>> {
  const problems: Problem[] = [];
  const keep = <T>(outcome: Outcome<T>): T | undefined => {
    problems.push(...outcome.problems);
    return outcome.value;
  };
  const wave = keep(await readFormat(folder, "peiling.json", "peiling.v1"));
  const questionnaire = keep(await readFormat(folder, "questionnaire.json", "questionnaire.v1"));
  const participation = keep(await readOptional(folder, "participation.json", "participation.v1"));
  const words = keep(await readOptional(folder, "report.json", "report.v1")) ?? { format: "report.v1" };
  if (wave !== undefined) problems.push(...checkWave(wave));
  const mistakes = questionnaire === undefined ? [] : checkQuestionnaire(questionnaire);
  problems.push(...mistakes);
  // Answers cannot be read against a questionnaire that does not hold together.
  if (questionnaire === undefined || hasErrors(mistakes)) return { problems };
  const text = keep(await readText(folder, "responses.csv"));
  const data = text === undefined ? undefined : keep(readResponses(text, questionnaire));
  if (data === undefined || wave === undefined) return { problems };
  if (participation !== undefined)
    problems.push(...checkParticipation(participation, questionnaire, data.size));
  const reviewed = await readReviews(folder, questionnaire, data, problems);
  const codings = await readCodings(folder, questionnaire, data, problems);
  const poll = { wave, questionnaire, participation: participation ?? null, data, codings, reviewed, words };
  return { value: poll, problems };
}

type Format = Parameters<typeof readJsonFile>[2];

async function readFormat<F extends Format>(
  folder: Folder,
  file: string,
  format: F,
): Promise<ReturnType<typeof readJsonFile<F>>> {
  const text = await readText(folder, file);
  return text.value === undefined ? { problems: text.problems } : readJsonFile(file, text.value, format);
}

/** A file that a poll can do without. */
async function readOptional<F extends Format>(
  folder: Folder,
  file: string,
  format: F,
): Promise<ReturnType<typeof readJsonFile<F>>> {
  const text = await readOptionalText(folder, file);
  return text.value === undefined ? { problems: text.problems } : readJsonFile(file, text.value, format);
}

/** The text variables of a questionnaire with the options of the question each belongs to. */
function textVariables(questionnaire: Questionnaire): { variable: string; choices: readonly string[] }[] {
  return questionsOf(questionnaire).flatMap((question) =>
    definitionOf(question)
      .variables(question)
      .filter((variable) => variable.level === "text")
      .map((variable) => ({ variable: variable.code, choices: definitionOf(question).choices(question) })),
  );
}

async function readReviews(
  folder: Folder,
  questionnaire: Questionnaire,
  data: DataSet,
  problems: Problem[],
): Promise<Map<string, ReviewedAnswers>> {
  const reviews = new Map<string, ReviewedAnswers>();
  for (const { variable } of textVariables(questionnaire)) {
    const read = await readOptional(folder, `review/${variable}.json`, "review.v1");
    const review: Review | undefined = read.value;
    const reviewed = reviewAnswers(answersTo(data, variable), review, variable);
    problems.push(...read.problems, ...reviewed.problems);
    reviews.set(variable, reviewed);
  }
  return reviews;
}

async function readCodings(
  folder: Folder,
  questionnaire: Questionnaire,
  data: DataSet,
  problems: Problem[],
): Promise<Map<string, Coding>> {
  const codings = new Map<string, Coding>();
  for (const { variable, choices } of textVariables(questionnaire)) {
    const read = await readOptional(folder, `coding/${variable}.json`, "coding.v1");
    problems.push(...read.problems);
    if (read.value === undefined) continue;
    const answered = new Set(answersTo(data, variable).map((answer) => answer.row));
    problems.push(...checkCoding(read.value, answered, choices));
    codings.set(variable, read.value);
  }
  return codings;
}
