import type { CellIdentity } from "../model.ts";
import { rangeOf } from "./bounds.ts";
import { equationOf, type Release } from "./release.ts";
import { sensitiveOf, type Sensitive } from "./sensitive.ts";
import { equal, freeEquations, type CellSpace, type Equation, type System } from "./system.ts";
import { keysFor } from "./unknowns.ts";
import { TableSearch, type Budget } from "./witness.ts";

/**
 * Subjects that tell of each other (by routing), and everything that is out about them. What is let out is decided
 * one breakdown after the other, each together with all before it.
 */
export interface Component {
  readonly space: CellSpace;
  readonly thresholdOf: (subject: string) => number;
  /** Known without any breakdown: sizes, totals, how questions work, routing. */
  readonly free: readonly Equation[];
  /** Per subject the keys that routing makes equal to an earlier answer. */
  readonly equated: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Numbers by group that are out: of earlier versions, and of breakdowns already decided. */
  readonly released: readonly Release[];
  /** Whether some of those are of earlier versions. */
  readonly hasLedger: boolean;
}

export function openComponent(
  space: CellSpace,
  identities: readonly CellIdentity[],
  thresholdOf: (subject: string) => number,
  released: readonly Release[],
): Component {
  const routes = routesOf(space, identities);
  return {
    space,
    thresholdOf,
    free: [...freeEquations(space), ...routes.equations],
    equated: routes.equated,
    released,
    hasLedger: released.length > 0,
  };
}

/**
 * What releasing more would tell that must not be told and is not known yet; undefined when nothing. A `suspect`,
 * what another try gave away, is looked at first.
 */
export function firstGivenAway(
  component: Component,
  added: readonly Release[],
  budget: Budget,
  suspect?: Sensitive,
): Sensitive | undefined {
  const { space, free, released } = component;
  const out = [...free, ...released.map((release) => equationOf(space, release))];
  const before: System = { truth: space.truth, equations: out };
  const after: System = {
    truth: space.truth,
    equations: [...out, ...added.map((release) => equationOf(space, release))],
  };
  const search = new TableSearch(after, budget);
  const all = [...released, ...added];
  const isGivenAway = (sensitive: Sensitive, k: number): boolean =>
    !isHidden(search, sensitive, k) && !wasKnown(before, search, sensitive, k);
  if (suspect?.groups.length === 1 && suspect.keys.length === 1) {
    if (isGivenAway(suspect, component.thresholdOf(suspect.subject))) return suspect;
  }
  for (const one of space.subjects) {
    const k = component.thresholdOf(one.subject);
    const equated = component.equated.get(one.subject) ?? [];
    for (const sensitive of sensitiveOf(space, one, all, k, equated)) {
      if (isGivenAway(sensitive, k)) return sensitive;
    }
  }
  return undefined;
}

function isHidden(search: TableSearch, { kind, cells }: Sensitive, k: number): boolean {
  if (kind === "whole") return search.canBeAtLeast(cells, 1);
  return search.canBeAtMost(cells, 0) || search.canBeAtLeast(cells, k);
}

/**
 * Whether everybody could tell as much before, from free numbers or from what was let out earlier: the range was
 * unsafe already, and both its ends are as possible as they were.
 */
function wasKnown(before: System, search: TableSearch, { kind, cells }: Sensitive, k: number): boolean {
  const [low, high] = rangeOf(before, cells);
  if (kind === "whole") return high === 0;
  if (low < 1 || high >= k) return false;
  return search.canBeAtMost(cells, low) && search.canBeAtLeast(cells, high);
}

interface Routes {
  readonly equations: Equation[];
  readonly equated: Map<string, (readonly string[])[]>;
}

/**
 * Routing as equations, group by group. Two questions led past by the same answer are equal to each other also where
 * that answer's own question is in no table. An identity that the data do not keep helps nobody and is left out.
 */
function routesOf(space: CellSpace, identities: readonly CellIdentity[]): Routes {
  const routes: Routes = { equations: [], equated: new Map() };
  const standIns = new Map<string, Release>();
  for (const identity of identities) {
    const left = sideOf(space, identity);
    const right = sideOf(space, identity.equals);
    const key = `${identity.equals.subject}\n${[...identity.equals.answers].sort().join("\n")}`;
    if (left !== undefined) noteEquated(routes, left);
    const other = right ?? standIns.get(key);
    if (left === undefined) continue;
    if (other === undefined) standIns.set(key, left);
    else routes.equations.push(...equalByGroup(space, left, other));
  }
  return routes;
}

function noteEquated({ equated }: Routes, { subject, keys }: Release): void {
  equated.set(subject, [...(equated.get(subject) ?? []), keys]);
}

function sideOf(space: CellSpace, side: CellIdentity["equals"]): Release | undefined {
  const unknowns = space.subjects.find(({ subject }) => subject === side.subject);
  const keys = unknowns === undefined ? undefined : keysFor(unknowns, side.answers);
  return unknowns === undefined || keys === undefined
    ? undefined
    : { subject: unknowns.subject, groups: unknowns.groups, keys };
}

function equalByGroup(space: CellSpace, left: Release, right: Release): Equation[] {
  const groups = [...new Set([...left.groups, ...right.groups])];
  return groups.flatMap((group) => {
    const one = space.cells(left.subject, [group], left.keys);
    const other = space.cells(right.subject, [group], right.keys);
    return space.value(one) === space.value(other) ? [equal(one, other)] : [];
  });
}
