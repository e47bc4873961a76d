import type { Code } from "../../questionnaire/code.ts";
import { isAsked, type Page, type Question, type Questionnaire } from "../../questionnaire/model.ts";
import { answersIn } from "../../questionnaire/routing.ts";

/** What is shown at once: a question with the explanations before it, or several together. */
export interface Screen {
  /** The code of its first question or explanation, by which forms know it. */
  readonly at: Code;
  readonly page: Page;
  readonly questions: readonly Question[];
}

/**
 * One question a screen, or the questions of a page together where the questionnaire says so. A question that depends
 * on an answer of the same screen starts a new one, so that routing needs no script.
 */
export function screensOf({ pages }: Questionnaire): Screen[] {
  return pages.flatMap((page) =>
    parted(page).flatMap((questions) => {
      const [first] = questions;
      return first === undefined ? [] : [{ at: first.code, page, questions }];
    }),
  );
}

function parted(page: Page): Question[][] {
  const screens: Question[][] = [];
  let current: Question[] = [];
  for (const question of page.questions) {
    const isFull = page.together === true ? dependsOn(question, current) : current.some(isAsked);
    if (isFull) {
      screens.push(current);
      current = [];
    }
    current.push(question);
  }
  return [...screens, current];
}

function dependsOn({ when }: Question, others: readonly Question[]): boolean {
  if (when === undefined) return false;
  const asked = new Set(answersIn(when).map(({ question }) => question));
  return others.some(({ code }) => asked.has(code));
}
