import { ANSWERED, NO_ANSWER_MARKS } from "../marks.ts";
import type { CellsOf, JointCounts, RouteCounts } from "../joint/model.ts";
import type { CellSpace } from "./cells.ts";
import { equal, known, type Equation } from "./equation.ts";
import { EVERYBODY, ownEquations, type SubjectUnknowns } from "./unknowns.ts";

/** What everybody knows before a breakdown is let out: who is in which group, whole-panel numbers, the questionnaire. */
export function freeEquations(space: CellSpace, { routes, equalities, rising }: JointCounts): Equation[] {
  return [
    ...space.subjects.flatMap((one) => subjectEquations(space, one)),
    ...(routes ?? []).flatMap((ways, system) => routeEquations(space, ways, system)),
    ...rising.slice(1).flatMap((cells, i) => risingEquations(space, rising[i] ?? cells, cells)),
    ...equalities.flatMap(({ left, right }) =>
      space.groups.flatMap((group) => kept(space, cellsIn(space, group, left), cellsIn(space, group, right))),
    ),
  ];
}

function subjectEquations(space: CellSpace, one: SubjectUnknowns): Equation[] {
  const within = one.groups.flatMap((group) => [
    known(space.cells(one.subject, [group], EVERYBODY)),
    ...ownEquations(one).map(({ left, right }) =>
      equal(space.cells(one.subject, [group], left), space.cells(one.subject, [group], right)),
    ),
  ]);
  return [...within, ...totalKeys(one).map((key) => known(space.cells(one.subject, one.groups, [key])))];
}

/** The whole panel's numbers that are out. */
function totalKeys({ totals, answers }: SubjectUnknowns): readonly string[] {
  if (totals === "none") return [];
  return [...(totals === "all" ? answers : []), ANSWERED, ...NO_ANSWER_MARKS];
}

/** Everybody went one of the ways, and is in the cells it leads through; a way closed to a group has nobody of it. */
function routeEquations(space: CellSpace, routes: readonly RouteCounts[], system: number): Equation[] {
  if (routes.length < 2) return [];
  const through = routesThrough(routes);
  const limits = limitsOn(routes);
  return space.groups.flatMap((group, g) => [
    ...limits.flatMap((one) => limitEquations(space, system, group, one)),
    known(space.wayCells(system, group, [...routes.keys()])),
    ...routes.flatMap(({ possible }, r) =>
      possible[g] === false ? [known(space.wayCells(system, group, [r]))] : [],
    ),
    ...through.flatMap(({ cells, ways }) =>
      kept(space, cellsIn(space, group, cells), space.wayCells(system, group, ways)),
    ),
  ]);
}

function risingEquations(space: CellSpace, before: CellsOf, after: CellsOf): Equation[] {
  return space.groups.flatMap((group) =>
    atMost(space, cellsIn(space, group, before), cellsIn(space, group, after)),
  );
}

/** Each set of cells that some route leads through, with all routes that do. */
function routesThrough(
  routes: readonly RouteCounts[],
): { readonly cells: CellsOf; readonly ways: number[] }[] {
  const found = new Map<string, { readonly cells: CellsOf; readonly ways: number[] }>();
  routes.forEach((route, r) => {
    for (const cells of route.cells) {
      const key = JSON.stringify([cells.subject, ...cells.answers]);
      const one = found.get(key) ?? { cells, ways: [] };
      one.ways.push(r);
      found.set(key, one);
    }
  });
  return [...found.values()];
}

/** Cells that everybody on some routes is in some of, with the routes that lead to it and how many each allows. */
interface Limit {
  readonly among: readonly CellsOf[];
  readonly ways: { readonly route: number; readonly least: number; readonly most: number }[];
}

function limitsOn(routes: readonly RouteCounts[]): readonly Limit[] {
  const found = new Map<string, Limit>();
  routes.forEach(({ some }, route) => {
    for (const { among, least, most } of some) {
      const key = JSON.stringify(among);
      const one = found.get(key) ?? { among, ways: [] };
      one.ways.push({ route, least, most });
      found.set(key, one);
    }
  });
  return [...found.values()];
}

/** All together at least and at most what the routes allow, and each by whoever may be in it at all. */
function limitEquations(space: CellSpace, system: number, group: string, { among, ways }: Limit): Equation[] {
  const cells = among.map((one) => cellsIn(space, group, one));
  const all = cells.flat();
  const times = (of: "least" | "most"): number[] =>
    ways.flatMap((way) =>
      Array.from({ length: way[of] }, () => space.wayCells(system, group, [way.route])).flat(),
    );
  const free = ways.filter(({ most }) => most > 0).map(({ route }) => route);
  return [
    ...atMost(space, times("least"), all),
    ...(ways.some(({ most }) => most > 0 && most < among.length) ? atMost(space, all, times("most")) : []),
    ...(free.length < ways.length
      ? cells.flatMap((one) => atMost(space, one, space.wayCells(system, group, free)))
      : []),
  ];
}

/** The one sum is no more than the other; where somebody's answers do not keep to that, it helps nobody. */
function atMost(space: CellSpace, less: readonly number[], more: readonly number[]): Equation[] {
  const left = space.value(more) - space.value(less);
  return left < 0 ? [] : [equal([...less, space.rest(left)], more)];
}

function cellsIn(space: CellSpace, group: string, { subject, answers }: CellsOf): number[] {
  return space.cells(subject, [group], answers);
}

/** An equality, unless there is nothing to set equal; one that somebody's answers do not keep helps nobody. */
function kept(space: CellSpace, left: readonly number[], right: readonly number[]): Equation[] {
  return left.length > 0 && space.value(left) === space.value(right) ? [equal(left, right)] : [];
}
