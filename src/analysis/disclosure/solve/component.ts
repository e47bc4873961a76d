import { namedGroups } from "../joint/groups.ts";
import type { JointCounts } from "../joint/model.ts";
import { rangeOf } from "./bounds.ts";
import { CellSpace } from "./cells.ts";
import type { Equation, System } from "./equation.ts";
import { freeEquations } from "./free.ts";
import { Memory } from "./memory.ts";
import { equationOf, type Release } from "./release.ts";
import { Span } from "./span.ts";
import { sensitiveOf, type Sensitive } from "./sensitive.ts";
import type { SubjectUnknowns } from "./unknowns.ts";
import type { Budget } from "./budget.ts";
import { TableSearch } from "./witness.ts";

/**
 * Subjects that tell of each other (by routing), and everything that is out about them. What is let out is decided
 * one table after the other, each together with all before it.
 */
export interface Component {
  readonly joint: JointCounts;
  readonly space: CellSpace;
  readonly thresholdOf: (subject: string) => number;
  /** Known without any breakdown: sizes, totals, how questions work, routing. */
  readonly free: readonly Equation[];
  /** Groups that have a name; what is said of unions of them follows from what was let out. */
  readonly named: readonly (readonly string[])[];
  /** Numbers by group that are out: of earlier versions, and of tables already decided. */
  readonly released: readonly Release[];
  /** Whether some of those are of earlier versions. */
  readonly hasLedger: boolean;
  /** Tables found on the way, of use to what is decided next. */
  readonly memory: Memory;
  /** What follows from `free` alone. */
  readonly certain: () => Span;
}

export function openComponent(
  joint: JointCounts,
  subjects: readonly SubjectUnknowns[],
  thresholdOf: (subject: string) => number,
): Component {
  const groups = subjects[0]?.groups ?? [];
  const space = new CellSpace(subjects, groups, joint.routes ?? []);
  const free = freeEquations(space, joint);
  const memory = new Memory();
  let span: Span | undefined;
  return {
    joint,
    space,
    thresholdOf,
    free,
    named: namedGroups(joint),
    released: [],
    hasLedger: false,
    memory,
    certain: () => (span ??= new Span(free, space.truth.length)),
  };
}

/** The same with more let out. */
export function withReleased(component: Component, added: readonly Release[]): Component {
  return { ...component, released: [...component.released, ...added] };
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
  const { truth } = space;
  const told = [...released, ...added].map((release) => equationOf(space, release));
  const before: System = { truth, equations: [...free, ...told.slice(0, released.length)] };
  const after: System = { truth, equations: [...free, ...told] };
  const search = new TableSearch(after, budget, {
    spanWith: (fixed) => new Span([...fixed, ...told], truth.length, component.certain()),
    known: component.memory.fitting(space, released, added),
    found: (table) => {
      component.memory.remember(table, released);
    },
  });
  const all = [...released, ...added];
  const isGivenAway = (sensitive: Sensitive, k: number): boolean =>
    !isHidden(search, sensitive, k) && !wasKnown(before, search, sensitive, k);
  if (suspect?.keys.length === 1 && component.named.some((group) => group.join() === suspect.groups.join())) {
    if (isGivenAway(suspect, component.thresholdOf(suspect.subject))) return suspect;
  }
  for (const one of space.subjects) {
    if (!one.watched) continue;
    const k = component.thresholdOf(one.subject);
    for (const sensitive of sensitiveOf(space, one, component.named, all, k)) {
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
