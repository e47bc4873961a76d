import type { OpenQuestion } from "../../api/answers.ts";
import type { Coder } from "../../coding/model.ts";
import { waitingSample } from "../../coding/agreement/sample.ts";
import { isDealtWith } from "../../coding/suggestions/dealt-with.ts";
import type { Outcome } from "../../problem.ts";
import {
  numberedQuestions,
  questionsOf,
  type Question,
  type Questionnaire,
} from "../../questionnaire/model.ts";
import { definitionOf } from "../../questionnaire/question-types/index.ts";
import type { Variable } from "../../questionnaire/variables.ts";
import type { Folder } from "../ports.ts";
import { readFormat, readOptional } from "../read-format.ts";
import type { Desk } from "./desk.ts";

/** Every question of a wave that was answered in words, in the order they were asked. */
export async function listQuestions(desk: Desk, coder: Coder): Promise<Outcome<readonly OpenQuestion[]>> {
  const read = await desk.answersOf(desk.place, desk.folder);
  if (read.value === undefined) return { problems: read.problems };
  const instrument = await readFormat(desk.folder, "questionnaire.json", "questionnaire.v1");
  if (instrument.value === undefined) return { problems: instrument.problems };
  const about = aboutTexts(instrument.value);
  const questions: OpenQuestion[] = [];
  for (const { variable, answers } of read.value) {
    const known = about.get(variable);
    if (known === undefined) continue;
    const far = await howFar(desk.folder, variable, answers.length, coder);
    questions.push({ ...known, answers: answers.length, ...far });
  }
  return { value: questions, problems: read.problems };
}

type About = Pick<OpenQuestion, "variable" | "number" | "wording" | "kind" | "options">;

function aboutTexts(questionnaire: Questionnaire): Map<string, About> {
  const numbers = numberedQuestions(questionnaire);
  const all = questionsOf(questionnaire).flatMap((question) =>
    definitionOf(question)
      .variables(question)
      .filter((variable) => variable.level === "text")
      .map((variable) => about(question, variable, numbers.get(question.code) ?? null)),
  );
  return new Map(all.map((one) => [one.variable, one]));
}

function about(question: Question, { code, text = "open" }: Variable, number: number | null): About {
  const options = "options" in question ? question.options : [];
  return {
    variable: code,
    number,
    wording: question.text,
    kind: text,
    // "Anders" coded back to "Anders" says nothing.
    options: options.filter((one) => one.other !== true).map(({ code: of, label }) => ({ code: of, label })),
  };
}

async function howFar(
  folder: Folder,
  variable: string,
  answers: number,
  coder: Coder,
): Promise<Pick<OpenQuestion, "coded" | "isRead" | "waiting">> {
  const coding = await readOptional(folder, `coding/${variable}.json`, "coding.v1");
  const review = await readOptional(folder, `review/${variable}.json`, "review.v1");
  const sampled = await readOptional(folder, `agreement/${variable}.json`, "agreement.v1");
  const sample = sampled.value === undefined ? undefined : waitingSample(sampled.value, coder);
  return {
    coded: (coding.value?.answers ?? []).filter(isDealtWith).length,
    isRead: answers === 0 || (review.value?.read?.answers ?? -1) >= answers,
    waiting: (sample?.answers ?? []).filter((answer) => answer.second === undefined).length,
  };
}
