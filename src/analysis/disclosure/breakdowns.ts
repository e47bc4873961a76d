import type { ColumnsOut } from "./answer-classes.ts";
import { decideBreakdown, withhold } from "./breakdown.ts";
import { groundsOf, type Ground } from "./ground.ts";
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

/** Decides everything that tells of groups, each together with all that is out before it. */
export function protectCrossings(request: ProtectionRequest): ProtectedCrossings {
  const totals = new Map(request.totals.map((counts) => [counts.subject, counts]));
  const decided = new Map<BreakdownRequest, ProtectedBreakdown>();
  const out = new Map<string, ColumnsOut>();
  const purse = purseOf(MOST_STEPS, STEPS);
  for (const ground of groundsOf(request)) {
    const some = decideSomeGroups(ground, totals, purse);
    for (const [subject, level] of some.out) out.set(subject, level);
    let { component } = some;
    for (const table of ground.requests) {
      const refused = refusalOf(table, ground, some.out);
      const one =
        component === undefined || refused !== undefined
          ? withhold(table, refused ?? ground.why, thresholdFor(table, request.threshold))
          : decideBreakdown(table, totals.get(table.subject), component, purse());
      decided.set(table, one.breakdown);
      component &&= withReleased(component, one.releases);
    }
  }
  return { breakdowns: request.breakdowns.flatMap((table) => decided.get(table) ?? []), totals: out };
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
