import { problem, type Problem } from "../problem.ts";
import type { Code } from "../questionnaire/code.ts";
import {
  isAsked,
  isBackground,
  questionsOf,
  type OneAnswer,
  type Question,
  type Questionnaire,
} from "../questionnaire/model.ts";
import { definitionOf } from "../questionnaire/question-types/index.ts";

/** Which closed questions to split by which background question. */
export interface Split {
  readonly question: Code;
  readonly by: Code;
}

/** Whether a question can be split by groups: answers that are counted, and no background question itself. */
export function isSplittable(question: Question): boolean {
  return (
    isAsked(question) &&
    !isBackground(question) &&
    ["distribution", "multiple", "grid"].includes(definitionOf(question).summary)
  );
}

/** The questions that make groups, in the questionnaire's order. */
export function backgroundsIn(questionnaire: Questionnaire): OneAnswer[] {
  return questionsOf(questionnaire).filter(isBackground);
}

/** Whether the splits that report.json asks for can be made. */
export function checkSplits(splits: readonly Split[], questionnaire: Questionnaire): Problem[] {
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.code, question]));
  const backgrounds = new Set(backgroundsIn(questionnaire).map(({ code }) => code));
  return splits.flatMap(({ question: code, by }, i) => {
    const place = { file: "report.json", path: `breakdowns[${i}]` };
    const question = questions.get(code);
    if (question === undefined) return [problem("question-unknown", place, { code })];
    if (!backgrounds.has(by)) return [problem("background-unknown", place, { code: by })];
    return isSplittable(question) ? [] : [problem("breakdown-not-possible", place, { code })];
  });
}
