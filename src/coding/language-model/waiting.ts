import type { Coding } from "../model.ts";
import type { CodingProposal } from "./model.ts";

/** A proposal without reasons for codes that somebody decided on meanwhile, whichever way. */
export function stillWaiting(proposal: CodingProposal, coding: Coding | undefined): CodingProposal {
  const waiting = new Set(
    (coding?.answers ?? []).flatMap(({ row, codes }) =>
      codes
        .filter(({ accepted, suggestedBy }) => !accepted && suggestedBy === "model")
        .map(({ code }) => `${row} ${code}`),
    ),
  );
  return { ...proposal, reasons: proposal.reasons.filter(({ row, code }) => waiting.has(`${row} ${code}`)) };
}
