import { problem, type Problem } from "../problem.ts";
import type { Code } from "./code.ts";
import type { Question, Questionnaire } from "./model.ts";
import { definitionOf } from "./question-types/index.ts";
import { answersIn, type AnswerCondition, type Condition } from "./routing.ts";

/** Routing may look back only, at questions, rows and answers that are there. */
export function checkRouting(questionnaire: Questionnaire): Problem[] {
  const earlier = new Map<Code, Question>();
  return questionnaire.pages.flatMap((page, p) => {
    const ofPage = checkCondition(page.when, `pages[${p}].when`, earlier);
    const ofQuestions = page.questions.flatMap((question, q) => {
      const problems = checkCondition(question.when, `pages[${p}].questions[${q}].when`, earlier);
      earlier.set(question.code, question);
      return problems;
    });
    return [...ofPage, ...ofQuestions];
  });
}

function checkCondition(
  condition: Condition | undefined,
  path: string,
  earlier: ReadonlyMap<Code, Question>,
): Problem[] {
  if (condition === undefined) return [];
  return answersIn(condition).flatMap((answer) => checkAnswer(answer, path, earlier.get(answer.question)));
}

function checkAnswer(answer: AnswerCondition, path: string, asked: Question | undefined): Problem[] {
  const code = answer.question;
  if (asked === undefined) return [problem("routing-question-not-earlier", { path }, { code })];
  const choices = definitionOf(asked).choices(asked);
  const unknown = (answer.is ?? []).filter((choice) => !choices.includes(choice));
  const problems = unknown.map((choice) => problem("routing-answer-unknown", { path }, { code, choice }));
  if (!rowIsKnown(answer, asked)) {
    problems.push(problem("routing-row-unknown", { path }, { code, row: answer.row ?? "" }));
  }
  if (!asksSomething(answer)) problems.push(problem("routing-empty", { path }, { code }));
  return problems;
}

function rowIsKnown(answer: AnswerCondition, asked: Question): boolean {
  if (answer.row === undefined) return true;
  return definitionOf(asked).rows?.(asked).includes(answer.row) ?? false;
}

function asksSomething({ is, answered, atLeast, atMost }: AnswerCondition): boolean {
  return [is, answered, atLeast, atMost].some((part) => part !== undefined);
}
