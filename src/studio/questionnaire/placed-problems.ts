import type { SaidProblem } from "../../api/problem.ts";
import type { Questionnaire } from "../../questionnaire/model.ts";

/** A problem with the question it is about, and where in it. */
export interface PlacedProblem {
  readonly problem: SaidProblem;
  /** The code of its question; null where it is about the whole. */
  readonly question: string | null;
  /** Its place below the question or the whole: "options[2].label". */
  readonly part: string;
}

const IN_QUESTION = /^pages\[(\d+)\]\.questions\[(\d+)\]\.?(.*)$/;

/** Finds the question each problem is about: problems name places, people know questions. */
export function placeProblems(
  problems: readonly SaidProblem[],
  questionnaire: Questionnaire,
): PlacedProblem[] {
  return problems.map((problem) => {
    const path = problem.place.path ?? "";
    const [, page, at, part = ""] = IN_QUESTION.exec(path) ?? [];
    const question = questionnaire.pages[Number(page)]?.questions[Number(at)];
    return question === undefined
      ? { problem, question: null, part: path }
      : { problem, question: question.code, part };
  });
}

/** The number of the element that a place is in, of a list: 2 for "options[2].label" in "options". */
export function numberIn(part: string, list: string): number | undefined {
  if (!part.startsWith(`${list}[`)) return undefined;
  return Number(part.slice(list.length + 1).split("]")[0]);
}
