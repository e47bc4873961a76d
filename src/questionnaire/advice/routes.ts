import { warning, type Problem } from "../../problem.ts";
import { linkedQuestions } from "../links.ts";
import type { Question, Questionnaire } from "../model.ts";
import { routesThrough } from "../routes.ts";

/** Questions that no route reaches: whatever anybody answers, nobody is asked them. */
export function adviseOnRoutes(
  questionnaire: Questionnaire,
  questions: readonly (readonly [path: string, question: Question])[],
): Problem[] {
  const reached = new Set<string>();
  const looked = new Set<string>();
  for (const linked of linkedQuestions(questionnaire)) {
    // Too many routes to follow are not said to be dead.
    const routes = routesThrough(questionnaire, linked, false)?.routes ?? [];
    if (routes.length === 0) continue;
    for (const { code } of linked.questions) looked.add(code);
    for (const { steps } of routes)
      for (const { question, kind } of steps) if (kind !== "not-asked") reached.add(question);
  }
  return questions
    .filter(([, { code }]) => looked.has(code) && !reached.has(code))
    .map(([path]) => warning("question-never-asked", { path: `${path}.when` }));
}
