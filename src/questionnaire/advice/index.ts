import type { Problem } from "../../problem.ts";
import { checkQuestionnaire, placedQuestions } from "../check.ts";
import type { Questionnaire } from "../model.ts";
import { adviseOnDoubles } from "./doubles.ts";
import { adviseOnRoutes } from "./routes.ts";
import { adviseOnWayOut } from "./way-out.ts";
import { adviseOnWords } from "./words.ts";

/**
 * What makes a questionnaire harder to answer or worth less, as warnings: it can be asked as it is, and somebody who knows
 * better may leave it so. Routes are looked at where the questionnaire holds together.
 */
export function adviseOn(questionnaire: Questionnaire, file = "questionnaire.json"): Problem[] {
  const questions = placedQuestions(questionnaire);
  const isSound = checkQuestionnaire(questionnaire).length === 0;
  const advice = [
    ...questions.flatMap(([path, question]) => [
      ...adviseOnWayOut(question, path),
      ...adviseOnWords(question, path),
    ]),
    ...adviseOnDoubles(questions),
    ...(isSound ? adviseOnRoutes(questionnaire, questions) : []),
  ];
  return advice.map((one) => ({ ...one, place: { file, ...one.place } }));
}
