import { problem, type Problem } from "../problem.ts";
import { isBackground, questionsOf, type OneAnswer, type Questionnaire } from "../questionnaire/model.ts";
import type { Participation } from "./wave.ts";

/**
 * Whether the counts of who took part can be: known groups, no more people than were invited, and as many in all as
 * there are rows. Per group they may differ from the background question, which is asked anew and can be skipped.
 */
export function checkParticipation(
  participation: Participation,
  questionnaire: Questionnaire,
  rows: number,
): Problem[] {
  const place = { file: "participation.json" };
  const by = questionsOf(questionnaire).find(
    (question): question is OneAnswer => question.code === participation.by && isBackground(question),
  );
  if (by === undefined) return [problem("background-unknown", place, { code: participation.by })];
  const completed = participation.groups.reduce((total, group) => total + group.completed, 0);
  return [
    ...participation.groups.flatMap((group, i) => checkGroup(group, by, `groups[${i}]`)),
    ...(completed === rows
      ? []
      : [problem("participation-differs", place, { said: completed, found: rows })]),
  ];
}

function checkGroup(group: Participation["groups"][number], by: OneAnswer, path: string): Problem[] {
  const { code, invited, completed } = group;
  const place = { file: "participation.json", path };
  if (!by.options.some((option) => option.code === code)) {
    return [problem("participation-group-unknown", place, { by: by.code, group: code })];
  }
  if (invited === null || invited >= completed) return [];
  return [problem("participation-more-than-invited", place, { group: code, invited, completed })];
}
