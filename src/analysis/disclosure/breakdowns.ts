import type { ColumnsOut } from "./answer-classes.ts";
import { decideBreakdown, withhold } from "./breakdown.ts";
import { groundOf, groundsIn, type Ground, type GroundRequest } from "./ground.ts";
import type {
  BreakdownRequest,
  ProtectedBreakdown,
  ProtectionReason,
  ProtectionRequest,
  Threshold,
} from "./model.ts";
import { decideSomeGroups } from "./some-groups.ts";
import { withReleased } from "./solve/component.ts";
import { purseOf } from "./solve/budget.ts";

/** Steps of search for one table, so that a hard one leaves the others theirs: about a second. */
const STEPS = 400_000;

/** Steps for everything one publication asks: some ten seconds where all of them are needed, which is rare. */
const MOST_STEPS = 4_000_000;

/** What of a publication is crossed with groups, as far as it may be let out. */
export interface ProtectedCrossings {
  readonly breakdowns: readonly ProtectedBreakdown[];
  /** What may be out of the whole panel's numbers, for questions that only some groups are asked. */
  readonly totals: ReadonlyMap<string, ColumnsOut>;
}

/**
 * Keeps what was solved under a name, for as long as it is asked of the same: solving takes far more than saying what
 * is to be solved.
 */
export type KeepSolved = <T>(name: string, of: readonly unknown[], solve: () => T) => T;

/** Decides everything that tells of groups, each together with all that is out before it. */
export function protectCrossings(request: ProtectionRequest, keep: KeepSolved): ProtectedCrossings {
  const decided = new Map<BreakdownRequest, ProtectedBreakdown>();
  const totals = new Map<string, ColumnsOut>();
  for (const [asked, solved] of solvedInTurn(request, keep)) {
    for (const [subject, level] of solved.totals) totals.set(subject, level);
    asked.requests.forEach((table, i) => decided.set(table, solved.breakdowns[i]!));
  }
  return { breakdowns: request.breakdowns.flatMap((table) => decided.get(table) ?? []), totals };
}

/** Solves one ground each time it is asked for the next, so that whoever asks may do something else in between. */
export function* solvedInTurn(
  request: ProtectionRequest,
  keep: KeepSolved,
): Generator<readonly [GroundRequest, SolvedGround]> {
  let left = MOST_STEPS;
  for (const asked of groundsIn(request)) {
    const name = `ground ${asked.joint.tables[0]?.subject ?? ""}`;
    const steps = left;
    const solved = keep(name, [JSON.stringify(asked), steps], () => solveGround(asked, steps));
    yield [asked, solved];
    left = solved.left;
  }
}

export interface SolvedGround extends ProtectedCrossings {
  /** Steps that are left for what is solved next. */
  readonly left: number;
}

/** Follows from what is asked and the steps there are, so that it may be kept. */
function solveGround(asked: GroundRequest, steps: number): SolvedGround {
  const purse = purseOf(steps, STEPS);
  const ground = groundOf(asked);
  const totals = new Map(asked.totals.map((counts) => [counts.subject, counts]));
  const some = decideSomeGroups(ground, totals, purse);
  let { component } = some;
  const breakdowns = ground.requests.map((table) => {
    const refused = refusalOf(table, ground, some.out);
    const one =
      component === undefined || refused !== undefined
        ? withhold(table, refused ?? ground.why, thresholdFor(table, asked.threshold))
        : decideBreakdown(table, totals.get(table.subject), component, purse.next());
    component &&= withReleased(component, one.releases);
    return one.breakdown;
  });
  return { breakdowns, totals: some.out, left: purse.left() };
}

/** A breakdown says the whole panel's numbers again, so it needs all of those. */
function refusalOf(
  { subject, answers }: BreakdownRequest,
  { component, why }: Ground,
  out: ReadonlyMap<string, ColumnsOut>,
): ProtectionReason | undefined {
  if (component === undefined) return why;
  const columns = out.get(subject);
  if (columns === undefined) return undefined;
  const isWhole = typeof columns !== "string" && columns.length === answers.length;
  return isWhole ? undefined : "small-cells";
}

function thresholdFor({ kind }: BreakdownRequest, { open, closed }: Threshold): number {
  return kind === "themes" ? open : closed;
}
