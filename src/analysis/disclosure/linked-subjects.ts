import type { CrossTable } from "../tabulation/table.ts";
import type { BreakdownRequest, CellIdentity, ProtectionRequest, PublishedNumber } from "./model.ts";

/** Subjects of which one tells of another by routing, with everything about them. */
export interface LinkedSubjects {
  readonly requests: readonly BreakdownRequest[];
  /** A table a subject and grouping: those asked for, and those counted for the solver only. */
  readonly tables: readonly CrossTable[];
  readonly identities: readonly CellIdentity[];
  /** Numbers by group that earlier versions of this wave let out. */
  readonly ledger: readonly PublishedNumber[];
}

/**
 * Parts a request into what can be solved apart. Numbers of other waves are about other unknowns: nothing ties the
 * people of one wave to those of another.
 */
export function linkedSubjects(request: ProtectionRequest): LinkedSubjects[] {
  const leaderOf = leaders(request.identities);
  const ledger = request.ledger.filter(({ wave, by }) => wave === request.wave && by !== null);
  const tables = [...request.breakdowns, ...(request.known ?? [])];
  return [...new Set(request.breakdowns.map(({ subject }) => leaderOf(subject)))].map((leader) => {
    const belongs = ({ subject }: { readonly subject: string }): boolean => leaderOf(subject) === leader;
    return {
      requests: request.breakdowns.filter(belongs),
      tables: tables.filter(belongs),
      identities: request.identities.filter(belongs),
      ledger: ledger.filter(belongs),
    };
  });
}

/** Union-find over the identities: the same leader for subjects that tell of each other. */
function leaders(identities: readonly CellIdentity[]): (subject: string) => string {
  const parents = new Map<string, string>();
  const leaderOf = (subject: string): string => {
    const parent = parents.get(subject);
    return parent === undefined ? subject : leaderOf(parent);
  };
  for (const { subject, equals } of identities) {
    const [one, other] = [leaderOf(subject), leaderOf(equals.subject)];
    if (one !== other) parents.set(other, one);
  }
  return leaderOf;
}
