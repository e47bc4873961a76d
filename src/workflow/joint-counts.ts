import {
  basesOnly,
  countJointly,
  joinedByLeaving,
  type JointRequest,
} from "../analysis/disclosure/joint/count.ts";
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
import { isAsked, questionsOf, type Questionnaire } from "../questionnaire/model.ts";
import { routesThrough } from "../questionnaire/routes.ts";
import { crossVariables, type CrossedVariable } from "../responses/crossed.ts";
import { withVariables, type DataSet } from "../responses/data-set.ts";
import { statusOf } from "../responses/settle.ts";
import { answerColumns, takenRoutes } from "../responses/taken-routes.ts";
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
  const context = contextOf(questionnaire, codings, data);
  const links = linkedQuestions(questionnaire);
  const groupingsFor = (some: readonly LinkedQuestions[]): CrossedGroups | undefined =>
    crossGroups(data, ...groupingsOf(questionnaire, some, splits, earlier));
  if (!someBrokeOff(data, questionnaire)) {
    const found = links.map(async (linked) => countOf(linked, groupingsFor([linked]), context));
    return (await Promise.all(found)).filter((one) => one !== undefined);
  }
  const crossed = groupingsFor(links);
  const isSplit = (linked: LinkedQuestions): boolean => groupingsFor([linked]) !== undefined;
  const parts = await Promise.all(
    links.map(async (linked) => {
      const counted = await countOf(linked, crossed, { ...context, someLeft: true });
      return counted === undefined || isSplit(linked) ? counted : basesOnly(counted);
    }),
  );
  const order = questionsOf(questionnaire).filter(isAsked).flatMap(jointSubjects);
  const joined = joinedByLeaving(
    parts.filter((one) => one !== undefined),
    order,
  );
  return joined === undefined ? [] : [joined];
}

interface Context extends Pick<JointRequest, "routed" | "someGroups" | "themes"> {
  readonly questionnaire: Questionnaire;
  readonly data: DataSet;
  readonly someLeft: boolean;
}

function contextOf(questionnaire: Questionnaire, codings: Poll["codings"], data: DataSet): Context {
  const asked = conditionsBefore(questionnaire);
  return {
    questionnaire,
    data,
    someLeft: false,
    routed: new Set([...asked].filter(([, conditions]) => conditions.length > 0).map(([code]) => code)),
    someGroups: askedBySomeGroups(questionnaire),
    themes: new Map([...codings.values()].map((coding) => [coding.variable, codesOf(coding)])),
  };
}

async function countOf(
  linked: LinkedQuestions,
  crossed: CrossedGroups | undefined,
  { questionnaire, data, someLeft, ...known }: Context,
): Promise<JointCounts | undefined> {
  if (crossed === undefined) return undefined;
  const routes = routesThrough(questionnaire, linked, someLeft);
  const taken = routes === undefined ? null : takenRoutes(data, questionnaire, routes, ROUTES);
  const tallies = talliesOf(withVariables(data, [crossed, ...(taken === null ? [] : [taken])]));
  const request = {
    ...known,
    linked,
    groupings: crossed.groupings,
    groups: { variable: GROUPS, crossings: crossed.crossings },
    routes: taken === null ? null : { variable: ROUTES, routes: taken.routes },
  };
  return countJointly(request, tallies);
}

function codesOf(coding: {
  readonly themes: readonly { code: Code; subpoints: readonly { code: Code }[] }[];
}): Code[] {
  return coding.themes.flatMap((theme) => [theme.code, ...theme.subpoints.map((point) => point.code)]);
}

/** Background questions that must be crossed, because routing or an earlier version uses them, and those asked for. */
function groupingsOf(
  questionnaire: Questionnaire,
  links: readonly LinkedQuestions[],
  splits: readonly Split[],
  earlier: readonly PublishedNumber[],
): [must: Code[], wanted: Code[]] {
  const known = new Set(backgroundsIn(questionnaire).map(({ code }) => code));
  const questions = links.flatMap((linked) => linked.questions);
  const backgrounds = links.flatMap((linked) => linked.backgrounds);
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

function someBrokeOff(data: DataSet, questionnaire: Questionnaire): boolean {
  const columns = [...answerColumns(data, questionnaire).values()];
  return data.rows.some((_, row) => columns.some((one) => statusOf(one, row) === "broke-off"));
}
