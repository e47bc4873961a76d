import { checkAgreement } from "../coding/agreement/check.ts";
import type { AgreementFile } from "../coding/agreement/model.ts";
import { checkCoding } from "../coding/check.ts";
import { checkStatements } from "../coding/check-statements.ts";
import { answersTo } from "../coding/code-variables.ts";
import type { Coding } from "../coding/model.ts";
import { reviewAnswers, type ReviewedAnswers } from "../coding/review.ts";
import { checkParticipation } from "../fieldwork/check-participation.ts";
import { checkWave } from "../fieldwork/check-wave.ts";
import type { Participation, Wave } from "../fieldwork/wave.ts";
import { hasErrors, type Outcome, type Problem } from "../problem.ts";
import { checkQuestionnaire } from "../questionnaire/check.ts";
import type { Questionnaire } from "../questionnaire/model.ts";
import type { ReportWords } from "../report/words.ts";
import type { DataSet } from "../responses/data-set.ts";
import { readResponses } from "../responses/read.ts";
import { everyStep, type Steps } from "./kept-steps.ts";
import type { Folder } from "./ports.ts";
import { readText } from "./read-file.ts";
import { readFormat, readOptional } from "./read-format.ts";
import { textVariables } from "./text-variables.ts";

/** One wave as its folder holds it, read and checked. */
export interface Poll {
  readonly wave: Wave;
  readonly questionnaire: Questionnaire;
  readonly participation: Participation | null;
  readonly data: DataSet;
  /** By text variable. */
  readonly codings: ReadonlyMap<string, Coding>;
  /** What was coded a second time, by text variable. */
  readonly agreements: ReadonlyMap<string, AgreementFile>;
  readonly reviewed: ReadonlyMap<string, ReviewedAnswers>;
  readonly words: ReportWords;
}

/** Reads the folder of a poll: every problem of every file at once; no value while one of them cannot be used. */
export async function readPoll(folder: Folder, steps: Steps = everyStep): Promise<Outcome<Poll>> {
  const problems: Problem[] = [];
  const keep = <T>(outcome: Outcome<T>): T | undefined => {
    problems.push(...outcome.problems);
    return outcome.value;
  };
  const wave = keep(await readFormat(folder, "peiling.json", "peiling.v1", steps));
  const questionnaire = keep(await readFormat(folder, "questionnaire.json", "questionnaire.v1", steps));
  const participation = keep(await readOptional(folder, "participation.json", "participation.v1", steps));
  const words = keep(await readOptional(folder, "report.json", "report.v1", steps)) ?? NO_WORDS;
  if (wave !== undefined) problems.push(...checkWave(wave));
  const mistakes = questionnaire === undefined ? [] : checkQuestionnaire(questionnaire);
  problems.push(...mistakes);
  // Answers cannot be read against a questionnaire that does not hold together.
  if (questionnaire === undefined || hasErrors(mistakes)) return { problems };
  const text = keep(await readText(folder, "responses.csv"));
  const data =
    text === undefined
      ? undefined
      : keep(steps("responses", [text, questionnaire], () => readResponses(text, questionnaire)));
  if (data === undefined || wave === undefined) return { problems };
  if (participation !== undefined)
    problems.push(...checkParticipation(participation, questionnaire, data.size));
  const reviewed = await readReviews({ folder, steps, questionnaire, data, problems });
  const codings = await readCodings({ folder, steps, questionnaire, data, problems }, reviewed);
  const agreements = await readAgreements({ folder, steps, problems }, codings);
  const taken = { participation: participation ?? null, data, words };
  return { value: { wave, questionnaire, ...taken, codings, agreements, reviewed }, problems };
}

const NO_WORDS: ReportWords = { format: "report.v1" };

interface Reading {
  readonly folder: Folder;
  readonly steps: Steps;
  readonly questionnaire: Questionnaire;
  readonly data: DataSet;
  readonly problems: Problem[];
}

async function readReviews({
  folder,
  steps,
  questionnaire,
  data,
  problems,
}: Reading): Promise<Map<string, ReviewedAnswers>> {
  const reviews = new Map<string, ReviewedAnswers>();
  for (const { variable } of textVariables(questionnaire)) {
    const read = await readOptional(folder, `review/${variable}.json`, "review.v1", steps);
    const proposalFile = `review/${variable}.proposal.json`;
    const proposal = await readOptional(folder, proposalFile, "review-proposal.v1", steps);
    const reviewed = steps(`reviewed ${variable}`, [data, read.value, proposal.value], () =>
      reviewAnswers(answersTo(data, variable), read.value, variable, proposal.value),
    );
    problems.push(...read.problems, ...proposal.problems, ...reviewed.problems);
    reviews.set(variable, reviewed);
  }
  return reviews;
}

async function readCodings(
  { folder, steps, questionnaire, data, problems }: Reading,
  reviewed: ReadonlyMap<string, ReviewedAnswers>,
): Promise<Map<string, Coding>> {
  const codings = new Map<string, Coding>();
  for (const { variable, choices } of textVariables(questionnaire)) {
    const read = await readOptional(folder, `coding/${variable}.json`, "coding.v1", steps);
    problems.push(...read.problems);
    const coding = read.value;
    if (coding === undefined) continue;
    const texts = reviewed.get(variable);
    const of = [coding, data, texts, questionnaire];
    problems.push(...steps(`checked ${variable}`, of, () => checkedCoding(coding, data, texts, choices)));
    codings.set(variable, coding);
  }
  return codings;
}

function checkedCoding(
  coding: Coding,
  data: DataSet,
  texts: ReviewedAnswers | undefined,
  choices: Parameters<typeof checkCoding>[2],
): Problem[] {
  const answered = new Set(answersTo(data, coding.variable).map((answer) => answer.row));
  return [
    ...checkCoding(coding, answered, choices),
    ...(texts === undefined ? [] : checkStatements(coding, answered, texts)),
  ];
}

async function readAgreements(
  { folder, steps, problems }: Pick<Reading, "folder" | "steps" | "problems">,
  codings: ReadonlyMap<string, Coding>,
): Promise<Map<string, AgreementFile>> {
  const agreements = new Map<string, AgreementFile>();
  for (const [variable, coding] of codings) {
    const read = await readOptional(folder, `agreement/${variable}.json`, "agreement.v1", steps);
    problems.push(...read.problems);
    if (read.problems.length === 0) problems.push(...checkAgreement(coding, read.value));
    if (read.value !== undefined) agreements.set(variable, read.value);
  }
  return agreements;
}
