import type { Code } from "../code.ts";
import type { Page, Question, Questionnaire } from "../model.ts";

/** Where a question stands: the places of its page and of itself on it. */
export interface QuestionPlace {
  readonly page: number;
  readonly at: number;
}

export function placeOf(questionnaire: Questionnaire, code: Code): QuestionPlace | undefined {
  for (const [page, { questions }] of questionnaire.pages.entries()) {
    const at = questions.findIndex((question) => question.code === code);
    if (at !== -1) return { page, at };
  }
  return undefined;
}

/** The questionnaire with one question made into another. */
export function withQuestion(
  questionnaire: Questionnaire,
  code: Code,
  make: (question: Question) => Question,
): Questionnaire {
  return {
    ...questionnaire,
    pages: questionnaire.pages.map((page) => ({
      ...page,
      questions: page.questions.map((question) => (question.code === code ? make(question) : question)),
    })),
  };
}

/** The questionnaire with one page made into another. */
export function withPage(
  questionnaire: Questionnaire,
  index: number,
  make: (page: Page) => Page,
): Questionnaire {
  return { ...questionnaire, pages: questionnaire.pages.map((page, i) => (i === index ? make(page) : page)) };
}

/** A copy without a field: what is absent is not there, rather than undefined. */
export function without<T extends object, K extends keyof T>(value: T, field: K): Omit<T, K> {
  const { [field]: _gone, ...rest } = value;
  return rest;
}
