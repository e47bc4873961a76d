import { countJointly } from "../analysis/disclosure/joint/count.ts";
import type { JointCounts } from "../analysis/disclosure/joint/model.ts";
import { jointSubjects } from "../analysis/disclosure/joint/tables.ts";
import type { PublishedNumber } from "../analysis/disclosure/model.ts";
import type { Code } from "../questionnaire/code.ts";
import {
  askedBySomeGroups,
  conditionsBefore,
  linkedQuestions,
  type LinkedQuestions,
} from "../questionnaire/links.ts";
import type { Questionnaire } from "../questionnaire/model.ts";
import { routesThrough } from "../questionnaire/routes.ts";
import { crossVariables, type CrossedVariable } from "../responses/crossed.ts";
import { withVariables, type DataSet } from "../responses/data-set.ts";
import { statusOf } from "../responses/settle.ts";
import { answerColumns, takenRoutes, type TakenRoutes } from "../responses/taken-routes.ts";
import { talliesOf } from "../responses/tally-in-memory.ts";
import type { Poll } from "./read-poll.ts";
import { backgroundsIn, type Split } from "./splits.ts";

/** More groups than this, made by crossing background questions, are not solved: later ones stay out of it. */
const MOST_GROUPS = 250;

const GROUPS = "#groups";
const ROUTES = "#routes";

/**
 * What disclosure control solves on: every question that is split by groups, was split in an earlier version, or is
 * asked of some groups only, with all that routing links to it. `data` has the codes of open answers as variables.
 */
export async function jointCounts(
  { questionnaire, codings }: Pick<Poll, "questionnaire" | "codings">,
  data: DataSet,
  splits: readonly Split[],
  earlier: readonly PublishedNumber[],
): Promise<JointCounts[]> {
  const asked = conditionsBefore(questionnaire);
  const routed = new Set([...asked].filter(([, conditions]) => conditions.length > 0).map(([code]) => code));
  const themes = new Map([...codings.values()].map((coding) => [coding.variable, codesOf(coding)]));
  const someGroups = askedBySomeGroups(questionnaire);
  const found: JointCounts[] = [];
  for (const linked of linkedQuestions(questionnaire)) {
    const crossed = crossGroups(data, ...groupingsOf(questionnaire, linked, splits, earlier));
    if (crossed === undefined) continue;
    const taken = routesTaken(data, questionnaire, linked);
    const tallies = talliesOf(withVariables(data, [crossed, ...(taken === null ? [] : [taken])]));
    const request = {
      linked,
      groupings: crossed.groupings,
      groups: { variable: GROUPS, crossings: crossed.crossings },
      routes: taken === null ? null : { variable: ROUTES, routes: taken.routes },
      routed,
      someGroups,
      themes,
    };
    found.push(await countJointly(request, tallies));
  }
  return found;
}

function codesOf(coding: {
  readonly themes: readonly { code: Code; subpoints: readonly { code: Code }[] }[];
}): Code[] {
  return coding.themes.flatMap((theme) => [theme.code, ...theme.subpoints.map((point) => point.code)]);
}

/** Background questions that must be crossed, because routing or an earlier version uses them, and those asked for. */
function groupingsOf(
  questionnaire: Questionnaire,
  { questions, backgrounds }: LinkedQuestions,
  splits: readonly Split[],
  earlier: readonly PublishedNumber[],
): [must: Code[], wanted: Code[]] {
  const known = new Set(backgroundsIn(questionnaire).map(({ code }) => code));
  const subjects = new Set(questions.flatMap(jointSubjects));
  const before = earlier.flatMap(({ subject, by }) => (by !== null && subjects.has(subject) ? [by] : []));
  const wanted = splits.filter(({ question }) => questions.some(({ code }) => code === question));
  const must = [...backgrounds.map(({ code }) => code), ...before];
  return [
    must.filter((code) => known.has(code)),
    wanted.map(({ by }) => by).filter((code) => known.has(code)),
  ];
}

interface CrossedGroups extends CrossedVariable {
  readonly groupings: readonly Code[];
}

/** The background questions crossed, as many as can be solved; undefined where no groups are in play. */
function crossGroups(
  data: DataSet,
  must: readonly Code[],
  wanted: readonly Code[],
): CrossedGroups | undefined {
  let groupings = [...new Set(must)];
  let crossed = groupings.length === 0 ? undefined : crossVariables(data, groupings, GROUPS);
  for (const by of new Set(wanted)) {
    if (groupings.includes(by)) continue;
    const more = crossVariables(data, [...groupings, by], GROUPS);
    if (groupings.length > 0 && more.crossings.length > MOST_GROUPS) continue;
    groupings = [...groupings, by];
    crossed = more;
  }
  return crossed === undefined ? undefined : { ...crossed, groupings };
}

function routesTaken(
  data: DataSet,
  questionnaire: Questionnaire,
  linked: LinkedQuestions,
): TakenRoutes | null {
  const routes = routesThrough(questionnaire, linked, someBrokeOff(data, questionnaire, linked));
  return routes === undefined ? null : takenRoutes(data, questionnaire, routes, ROUTES);
}

function someBrokeOff(
  data: DataSet,
  questionnaire: Questionnaire,
  { questions, backgrounds }: LinkedQuestions,
): boolean {
  const columns = answerColumns(data, questionnaire);
  const linked = [...questions, ...backgrounds].map(({ code }) => columns.get(code) ?? []);
  return data.rows.some((_, row) => linked.some((one) => statusOf(one, row) === "broke-off"));
}
