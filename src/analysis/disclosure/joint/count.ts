import type { Code } from "../../../questionnaire/code.ts";
import type { LinkedQuestions } from "../../../questionnaire/links.ts";
import type { AskedQuestion } from "../../../questionnaire/model.ts";
import { definitionOf } from "../../../questionnaire/question-types/index.ts";
import type { Route } from "../../../questionnaire/routes.ts";
import type { Crossing } from "../../../responses/crossed.ts";
import { FIRST_CATEGORY } from "../../../responses/status.ts";
import type { Tallies } from "../../../responses/tally.ts";
import { NO_ANSWER_MARKS, UNKNOWN_GROUP } from "../marks.ts";
import { jointTables, placesEqualities } from "./tables.ts";
import { cellsOn, someOn } from "./route-cells.ts";
import type { JointCounts, RouteCounts } from "./model.ts";

/** What is counted: linked questions by crossed background questions, with the ways that lead through them. */
export interface JointRequest {
  readonly linked: LinkedQuestions;
  readonly groupings: readonly Code[];
  /** The crossed background questions as one variable, and what its categories are. */
  readonly groups: { readonly variable: string; readonly crossings: readonly Crossing[] };
  /** The way everybody went as one variable; null where there are too many to follow. */
  readonly routes: { readonly variable: string; readonly routes: readonly Route[] } | null;
  readonly routed: ReadonlySet<Code>;
  readonly someGroups: ReadonlySet<Code>;
  /** The themes of the text variables that have any. */
  readonly themes: ReadonlyMap<string, readonly Code[]>;
}

/** Counts linked questions in the finest groups: tallies → tables, and how many went each way. */
export async function countJointly(request: JointRequest, tallies: Tallies): Promise<JointCounts> {
  const { linked, groupings, groups, routes } = request;
  const cellsOf = async (
    variables: readonly string[],
  ): Promise<readonly (readonly (readonly number[])[])[]> => {
    const tallied = await tallies.tally({ variables, by: groups.variable });
    return tallied.map(({ counts }) => groups.crossings.map((_, g) => counts[FIRST_CATEGORY + g] ?? []));
  };
  const [ways] = routes === null ? [] : await cellsOf([routes.variable]);
  const tables = [];
  for (const question of linked.questions) tables.push(...(await jointTables(question, request, cellsOf)));
  return {
    groupings,
    groups: groups.crossings.map((codes) => codes.map((code) => code ?? UNKNOWN_GROUP)),
    tables,
    routes:
      routes === null ? null : [routes.routes.map((route, r) => routeCounts(route, r, request, ways ?? []))],
    equalities: linked.questions.filter(isRanking).flatMap(placesEqualities),
    rising: [],
  };
}

/** Of questions that nothing is split of: who left at them is all that they tell of others. */
export function basesOnly(counts: JointCounts): JointCounts {
  const tables = counts.tables.map(({ limits: _limits, order: _order, ...table }) => ({
    ...table,
    answers: [],
    groups: table.groups.map(({ base }) => ({ counts: [], base })),
  }));
  return { ...counts, tables, routes: [], equalities: [] };
}

/**
 * Counts of questions that routing does not link, as one. Who left at a question is gone for every later one, so where
 * somebody did every question tells of the others. All are counted in the same groups; `order` are their subjects, first
 * asked first.
 */
export function joinedByLeaving(
  parts: readonly JointCounts[],
  order: readonly string[],
): JointCounts | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const routes = parts.map((part) => part.routes);
  return {
    groupings: first.groupings,
    groups: first.groups,
    tables: parts.flatMap((part) => part.tables),
    routes: routes.includes(null) ? null : routes.flatMap((systems) => systems ?? []),
    equalities: parts.flatMap(({ equalities }) => equalities),
    rising: order.map((subject) => ({ subject, answers: [BROKE_OFF] })),
  };
}

const [, , BROKE_OFF] = NO_ANSWER_MARKS;

function isRanking(question: AskedQuestion): boolean {
  return definitionOf(question).summary === "ranks";
}

function routeCounts(
  route: Route,
  place: number,
  { linked, groupings, groups }: JointRequest,
  ways: readonly (readonly number[])[],
): RouteCounts {
  const backgrounds = new Set(linked.backgrounds.map(({ code }) => code));
  const steps = route.steps.filter(({ question }) => !backgrounds.has(question));
  return {
    cells: steps.flatMap((step) => cellsOn(step, linked.questions)),
    some: steps.flatMap((step) => someOn(step, linked.questions)),
    counts: groups.crossings.map((_, g) => ways[g]?.[FIRST_CATEGORY + place] ?? 0),
    possible: groups.crossings.map((codes) =>
      groupings.every((by, i) => !backgrounds.has(by) || leadsThere(route, by, codes[i])),
    ),
  };
}

/** Whether people of a group can have gone a way on which a background question has a certain answer. */
function leadsThere({ steps }: Route, by: Code, group: string | undefined): boolean {
  const step = steps.find(({ question }) => question === by);
  if (step === undefined || step.kind === "put") return true;
  if (step.kind !== "turn") return group === undefined;
  return group !== undefined && step.columns.every(({ categories }) => categories?.includes(group) ?? true);
}
