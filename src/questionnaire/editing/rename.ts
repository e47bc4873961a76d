import type { Code } from "../code.ts";
import type { Question, Questionnaire } from "../model.ts";
import type { AnswerCondition, Condition } from "../routing.ts";

/** Another code for a question; routing that looks at it follows. */
export function renameQuestion(questionnaire: Questionnaire, from: Code, to: Code): Questionnaire {
  const renamed = withConditions(questionnaire, (answer) =>
    answer.question === from ? { ...answer, question: to } : answer,
  );
  return {
    ...renamed,
    pages: renamed.pages.map((page) => ({
      ...page,
      questions: page.questions.map((one) => (one.code === from ? { ...one, code: to } : one)),
    })),
  };
}

/** Another code for an answer, a scale's point or a grid's row; routing that names it follows. */
export function renameAnswer(
  questionnaire: Questionnaire,
  question: Code,
  from: Code,
  to: Code,
): Questionnaire {
  const renamed = withConditions(questionnaire, (answer) => {
    if (answer.question !== question) return answer;
    return {
      ...answer,
      ...(answer.is !== undefined && { is: answer.is.map((code) => (code === from ? to : code)) }),
      ...(answer.row === from && { row: to }),
    };
  });
  return {
    ...renamed,
    pages: renamed.pages.map((page) => ({
      ...page,
      questions: page.questions.map((one) => (one.code === question ? withAnswerCode(one, from, to) : one)),
    })),
  };
}

function withAnswerCode(question: Question, from: Code, to: Code): Question {
  const named = <T extends { readonly code: Code }>(list: readonly T[]): T[] =>
    list.map((one) => (one.code === from ? { ...one, code: to } : one));
  switch (question.type) {
    case "one-answer":
    case "several-answers":
    case "ranking":
      return { ...question, options: named(question.options) };
    case "scale":
    case "grid": {
      const { points, middle, dontKnow, ...rest } = question.scale;
      const scale = {
        ...rest,
        points: named(points),
        ...(middle !== undefined && { middle: middle === from ? to : middle }),
        ...(dontKnow !== undefined && { dontKnow: named([dontKnow])[0] ?? dontKnow }),
      };
      return question.type === "grid"
        ? { ...question, scale, rows: named(question.rows) }
        : { ...question, scale };
    }
    default:
      return question;
  }
}

function withConditions(
  questionnaire: Questionnaire,
  change: (answer: AnswerCondition) => AnswerCondition,
): Questionnaire {
  const changed = <T extends { readonly when?: Condition }>(one: T): T =>
    one.when === undefined ? one : { ...one, when: inCondition(one.when, change) };
  return {
    ...questionnaire,
    pages: questionnaire.pages.map((page) => ({
      ...changed(page),
      questions: page.questions.map(changed),
    })),
  };
}

function inCondition(condition: Condition, change: (answer: AnswerCondition) => AnswerCondition): Condition {
  if ("all" in condition) return { all: condition.all.map((one) => inCondition(one, change)) };
  if ("any" in condition) return { any: condition.any.map((one) => inCondition(one, change)) };
  if ("not" in condition) return { not: inCondition(condition.not, change) };
  return change(condition);
}
