import type { Counts, CrossTable } from "../tabulation/table.ts";
import { decideBreakdown, withhold, type Decided } from "./breakdown.ts";
import { linkedSubjects, type LinkedSubjects } from "./linked-subjects.ts";
import type {
  BreakdownRequest,
  ProtectedBreakdown,
  ProtectionReason,
  ProtectionRequest,
  Threshold,
} from "./model.ts";
import { openComponent, type Component } from "./solve/component.ts";
import { earlierReleases } from "./solve/release.ts";
import { CellSpace } from "./solve/system.ts";
import { unknownsOf } from "./solve/unknowns.ts";
import type { Budget } from "./solve/witness.ts";

/** Steps of search for one publication: the example takes a few hundred, and this many about half a second. */
const STEPS = 400_000;

/** Decides every breakdown that was asked for, each together with all that is out before it. */
export function protectBreakdowns(request: ProtectionRequest): ProtectedBreakdown[] {
  const budget: Budget = { steps: STEPS };
  const totals = new Map(request.totals.map((counts) => [counts.subject, counts]));
  const decided = new Map<BreakdownRequest, ProtectedBreakdown>();
  for (const linked of linkedSubjects(request)) {
    const ground = groundOf(linked, totals, request.threshold);
    let { component } = ground;
    for (const table of linked.requests) {
      const one = decide(table, { ...ground, component }, totals, request.threshold, budget);
      decided.set(table, one.breakdown);
      component &&= { ...component, released: [...component.released, ...one.releases] };
    }
  }
  return request.breakdowns.flatMap((table) => decided.get(table) ?? []);
}

/** What linked subjects are solved on; no component where earlier numbers are beyond solving. */
interface Ground {
  readonly by: string | undefined;
  readonly component: Component | undefined;
  readonly earlier: boolean;
}

function groundOf(linked: LinkedSubjects, totals: ReadonlyMap<string, Counts>, threshold: Threshold): Ground {
  const earlier = linked.ledger.length > 0;
  const by = linked.ledger[0]?.by ?? linked.requests[0]?.by;
  const tables = new Map(
    linked.tables.filter((table) => table.by === by).map((table) => [table.subject, table]),
  );
  const space = new CellSpace([...tables.values()].map((one) => unknownsOf(one, totals.get(one.subject))));
  // A number that was published and has no table now cannot be put into the equations.
  const missing = linked.ledger.some(({ subject }) => !tables.has(subject));
  const releases = space.subjects.map((one) => earlierReleases(space, one, linked.ledger));
  if (missing || releases.includes(undefined)) return { by, component: undefined, earlier };
  const thresholdOf = (subject: string): number => thresholdFor(tables.get(subject), threshold);
  const released = releases.flatMap((one) => one ?? []);
  return { by, component: openComponent(space, linked.identities, thresholdOf, released), earlier };
}

function decide(
  table: BreakdownRequest,
  { by, component, earlier }: Ground,
  totals: ReadonlyMap<string, Counts>,
  threshold: Threshold,
  budget: Budget,
): Decided {
  const k = thresholdFor(table, threshold);
  if (component === undefined) return withhold(table, "earlier-publication", k);
  const reason: ProtectionReason = earlier ? "earlier-publication" : "other-breakdown";
  if (table.by !== by) return withhold(table, reason, k);
  return decideBreakdown(table, totals.get(table.subject), component, budget);
}

function thresholdFor(table: CrossTable | undefined, threshold: Threshold): number {
  return table?.kind === "themes" ? threshold.open : threshold.closed;
}
