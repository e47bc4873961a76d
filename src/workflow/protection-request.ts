import type { ProtectionRequest, PublishedNumber } from "../analysis/disclosure/model.ts";
import type { Analysis } from "./analyse-poll.ts";
import type { Poll } from "./read-poll.ts";
import type { SeriesFolder } from "./read-series.ts";

/** Everything one publication of a wave wants to let out, as disclosure control asks for it. */
export function protectionRequest(
  { participation, words, wave, data }: Poll,
  { series }: SeriesFolder,
  analysis: Analysis,
  version: number,
  ledger: readonly PublishedNumber[],
): ProtectionRequest {
  const chosen = words.participants;
  return {
    wave: wave.wave,
    version,
    date: wave.date,
    threshold: { closed: series.disclosure.closed, open: series.disclosure.open },
    participants: data.size,
    totals: analysis.totals,
    breakdowns: analysis.crosses,
    joint: analysis.joint,
    participation:
      participation === null
        ? null
        : {
            by: participation.by,
            groups: participation.groups,
            shown: chosen?.show ?? false,
            invitedShown: chosen?.invited ?? false,
          },
    ledger,
  };
}
