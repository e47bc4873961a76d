import type { Problem } from "../../problem.ts";
import { numbersOf } from "./ledger-numbers.ts";
import type { ProtectedPublication, ProtectionRequest } from "./model.ts";
import { protectParticipation } from "./participation.ts";
import { protectTotals } from "./totals.ts";

export { protectTotals } from "./totals.ts";

/** A publication that may leave the house, with every problem; one error and it must not be published. */
export interface Protection {
  readonly value: ProtectedPublication;
  readonly problems: readonly Problem[];
}

/** Lets out what is safe of a publication, solved together with everything that is out already. */
export function protect(request: ProtectionRequest): Protection {
  const totals = protectTotals(request.totals, request.threshold.closed);
  const participation = protectParticipation(request.participation, request.threshold.closed);
  const breakdowns = request.breakdowns.map(({ subject, by }) => ({ subject, by, table: null, notes: [] }));
  const numbers = numbersOf(request, { totals, breakdowns, participation });
  return { value: { totals, breakdowns, participation, numbers }, problems: [] };
}
