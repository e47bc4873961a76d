import { answersTo } from "../coding/code-variables.ts";
import type { Answer } from "../coding/review.ts";
import { hasErrors, problem, type Outcome } from "../problem.ts";
import { checkQuestionnaire } from "../questionnaire/check.ts";
import { questionsOf, type Questionnaire } from "../questionnaire/model.ts";
import { definitionOf } from "../questionnaire/question-types/index.ts";
import { readResponses } from "../responses/read.ts";
import type { Text } from "../text.ts";
import type { Folder } from "./ports.ts";
import { readText } from "./read-file.ts";
import { readFormat } from "./read-format.ts";

/** A text variable of a questionnaire with the options of the question it belongs to. */
export interface TextVariable {
  readonly variable: string;
  /** What was asked. */
  readonly wording: Text;
  readonly choices: readonly string[];
}

export interface AnsweredText extends TextVariable {
  readonly answers: readonly Answer[];
}

export function textVariables(questionnaire: Questionnaire): TextVariable[] {
  return questionsOf(questionnaire).flatMap((question) =>
    definitionOf(question)
      .variables(question)
      .filter((variable) => variable.level === "text")
      .map((variable) => ({
        variable: variable.code,
        wording: question.text,
        choices: definitionOf(question).choices(question),
      })),
  );
}

/** The open questions of a poll's folder with what was answered; only the one that is named, where one is. */
export async function readOpenAnswers(folder: Folder, question?: string): Promise<Outcome<AnsweredText[]>> {
  const instrument = await readFormat(folder, "questionnaire.json", "questionnaire.v1");
  if (instrument.value === undefined) return { problems: instrument.problems };
  const mistakes = checkQuestionnaire(instrument.value);
  if (hasErrors(mistakes)) return { problems: mistakes };
  const text = await readText(folder, "responses.csv");
  if (text.value === undefined) return { problems: text.problems };
  const data = readResponses(text.value, instrument.value);
  if (data.value === undefined) return { problems: data.problems };
  const { value: set } = data;
  const all = textVariables(instrument.value);
  const chosen = all.filter(({ variable }) => question === undefined || variable === question);
  if (question !== undefined && chosen.length === 0) {
    const known = all.map(({ variable }) => variable).join(", ");
    return { problems: [problem("question-not-open", {}, { question, known })] };
  }
  const value = chosen.map((one) => ({ ...one, answers: answersTo(set, one.variable) }));
  return { value, problems: data.problems };
}
