import { warning, type Problem } from "../../problem.ts";
import { protectCrossings } from "./breakdowns.ts";
import { numbersOf } from "./ledger-numbers.ts";
import type { ProtectedPublication, ProtectionRequest } from "./model.ts";
import { protectParticipation } from "./participation.ts";
import { protectTotals } from "./totals.ts";
import { checkVersions } from "./versions.ts";

export { protectTotals } from "./totals.ts";

/** A publication that may leave the house, with every problem; one error and it must not be published. */
export interface Protection {
  readonly value: ProtectedPublication;
  readonly problems: readonly Problem[];
}

/** Lets out what is safe of a publication, solved together with everything that is out already. */
export function protect(request: ProtectionRequest): Protection {
  const smallest = request.threshold.closed;
  const crossings = protectCrossings(request);
  const totals = protectTotals(request.totals, smallest, crossings.totals);
  const participation = protectParticipation(request.participation, smallest);
  const { breakdowns } = crossings;
  const numbers = numbersOf(request, { totals, breakdowns, participation });
  const problems = [
    ...checkVersions(request, request.ledger),
    ...(participation?.invitedWithheld === true
      ? [warning("disclosure-invited-withheld", {}, { threshold: smallest })]
      : []),
    ...[...crossings.totals].flatMap(([subject, out]) => {
      if (out === "all") return [];
      const code = out === "bases" ? "disclosure-answers-withheld" : "disclosure-question-withheld";
      return [warning(code, {}, { subject })];
    }),
    ...breakdowns
      .filter(({ notes }) => notes.some(({ because }) => because === "too-much-work"))
      .map(({ subject, by }) => warning("disclosure-too-much-work", {}, { subject, by })),
  ];
  return { value: { totals, breakdowns, participation, numbers }, problems };
}
