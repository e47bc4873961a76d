import type { Counts } from "../tabulation/table.ts";
import type { JointCounts, JointTable } from "./joint/model.ts";
import type { BreakdownRequest, ProtectionRequest, PublishedNumber, Threshold } from "./model.ts";
import { openComponent, withReleased, type Component } from "./solve/component.ts";
import { earlierReleases } from "./solve/release.ts";
import { unknownsOf, type TotalsOut } from "./solve/unknowns.ts";
import { tooFew } from "./totals.ts";

/** Subjects that are solved together, with what is asked of them and what is out. */
export interface Ground {
  readonly requests: readonly BreakdownRequest[];
  /** Tables of questions that only some groups are asked. */
  readonly someGroups: readonly JointTable[];
  /** Undefined where what is out cannot be solved with today's counts, or not followed. */
  readonly component: Component | undefined;
  readonly why: "earlier-publication" | "too-much-work";
}

/** All that counts for subjects that are solved together; nothing else of a request does. */
export interface GroundRequest {
  readonly joint: JointCounts;
  readonly requests: readonly BreakdownRequest[];
  readonly totals: readonly Counts[];
  readonly ledger: readonly PublishedNumber[];
  readonly threshold: Threshold;
}

/**
 * Parts a request into what can be solved apart. Numbers of other waves are about other unknowns: nothing ties the
 * people of one wave to those of another.
 */
export function groundsIn(request: ProtectionRequest): GroundRequest[] {
  const counted = new Set(request.joint.flatMap(({ tables }) => tables.map(({ subject }) => subject)));
  const lost = request.breakdowns.find(({ subject }) => !counted.has(subject));
  if (lost !== undefined) throw new Error(`${lost.subject} was not counted for disclosure control`);
  return request.joint.map((joint) => {
    const subjects = new Set(joint.tables.map(({ subject }) => subject));
    const isIn = ({ subject }: { readonly subject: string }): boolean => subjects.has(subject);
    return {
      joint,
      requests: request.breakdowns.filter(isIn),
      totals: request.totals.filter(isIn),
      ledger: request.ledger.filter((number) => number.wave === request.wave && isIn(number)),
      threshold: request.threshold,
    };
  });
}

export function groundOf(request: GroundRequest): Ground {
  const { joint, requests, ledger } = request;
  const totals = new Map(request.totals.map((counts) => [counts.subject, counts]));
  const kinds = new Map(joint.tables.map((table) => [table.subject, table.kind]));
  const subjects = joint.tables.map((table) =>
    unknownsOf(
      table,
      joint,
      table.someGroups ? "none" : totalsOut(totals.get(table.subject), request.threshold),
      table.someGroups ||
        table.kind !== "themes" ||
        requests.some(({ subject }) => subject === table.subject),
    ),
  );
  const thresholdOf = (subject: string): number =>
    kinds.get(subject) === "themes" ? request.threshold.open : request.threshold.closed;
  const open = openComponent(joint, subjects, thresholdOf);
  const releases = earlierReleases(open.space, joint, ledger);
  return {
    requests,
    someGroups: joint.tables.filter(({ someGroups }) => someGroups),
    component:
      releases === undefined || joint.routes === null
        ? undefined
        : { ...withReleased(open, releases), hasLedger: ledger.some(({ by }) => by !== null) },
    why: joint.routes === null ? "too-much-work" : "earlier-publication",
  };
}

function totalsOut(counts: Counts | undefined, { closed }: Threshold): TotalsOut {
  if (counts === undefined) return "none";
  return tooFew(counts, closed) ? "bases" : "all";
}
