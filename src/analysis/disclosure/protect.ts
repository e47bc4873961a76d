import { warning, type Problem, type ProblemCode } from "../../problem.ts";
import { protectCrossings, type KeepSolved } from "./breakdowns.ts";
import { numbersOf } from "./ledger-numbers.ts";
import type { ProtectedPublication, ProtectionReason, ProtectionRequest } from "./model.ts";
import { protectParticipation } from "./participation.ts";
import { protectTotals } from "./totals.ts";
import { checkVersions } from "./versions.ts";

export { protectTotals } from "./totals.ts";

/** A publication that may leave the house, with every problem; one error and it must not be published. */
export interface Protection {
  readonly value: ProtectedPublication;
  readonly problems: readonly Problem[];
}

/** Reasons that are told to whoever makes the report, and not in it. */
const TOLD: Partial<Readonly<Record<ProtectionReason, ProblemCode>>> = {
  "too-much-work": "disclosure-too-much-work",
  "earlier-publication": "disclosure-gives-way-to-earlier",
  "other-breakdown": "disclosure-gives-way-to-other",
};

/** Keeps nothing. */
const solveAnew: KeepSolved = (_name, _of, solve) => solve();

/** Lets out what is safe of a publication, solved together with everything that is out already. */
export function protect(request: ProtectionRequest, keep: KeepSolved = solveAnew): Protection {
  const smallest = request.threshold.closed;
  const crossings = protectCrossings(request, keep);
  const totals = protectTotals(request.totals, smallest, crossings.totals);
  const participation = protectParticipation(request.participation, smallest);
  const { breakdowns } = crossings;
  const numbers = numbersOf(request, { totals, breakdowns, participation });
  const problems = [
    ...checkVersions(request, request.ledger),
    ...(participation?.invitedWithheld === true
      ? [warning("disclosure-invited-withheld", {}, { threshold: smallest })]
      : []),
    ...[...crossings.totals].flatMap(([subject, columns]) => {
      const partial = totals.some((table) => table.subject === subject && table.partial === true);
      const code =
        columns === "none"
          ? "disclosure-question-withheld"
          : columns === "bases"
            ? "disclosure-answers-withheld"
            : partial
              ? "disclosure-answers-merged"
              : undefined;
      return code === undefined ? [] : [warning(code, {}, { subject })];
    }),
    ...breakdowns.flatMap(({ subject, by, notes }) => {
      const code = TOLD[notes[0]?.because ?? "nothing"];
      return code === undefined ? [] : [warning(code, {}, { subject, by })];
    }),
  ];
  return { value: { totals, breakdowns, participation, numbers }, problems };
}
