import type { ProtectionRequest, PublishedNumber } from "../analysis/disclosure/model.ts";
import { solvedInTurn } from "../analysis/disclosure/breakdowns.ts";
import { protect, type Protection } from "../analysis/disclosure/protect.ts";
import { analysePoll, type Analysis } from "./analyse-poll.ts";
import type { Steps } from "./kept-steps.ts";
import { protectionRequest } from "./protection-request.ts";
import type { Poll } from "./read-poll.ts";
import type { SeriesFolder } from "./read-series.ts";
import type { Split } from "./splits.ts";

/** Everything a poll is made of, as things that are the same as long as its files are; words by what they say. */
export function partsOf(poll: Poll): unknown[] {
  const { wave, questionnaire, participation, data, codings, agreements, reviewed, words } = poll;
  const parts = [...codings.values(), ...agreements.values(), ...reviewed.values()];
  return [wave, questionnaire, participation, data, JSON.stringify(words), ...parts];
}

/** The analysis of a poll, counted once for the same answers, codes and wishes: other words of a report change nothing. */
export function analysisOf(
  poll: Poll,
  splits: readonly Split[],
  ledger: readonly PublishedNumber[],
  steps: Steps,
): Promise<Analysis> {
  const { questionnaire, data, codings, reviewed, wave, words } = poll;
  const wishes = JSON.stringify([splits, words.hide ?? []]);
  const of = [questionnaire, data, wave, wishes, ledger, ...codings.values(), ...reviewed.values()];
  return steps("analysis", of, () => analysePoll(poll, splits, ofWave(ledger, wave.wave)));
}

/** What is protected together: a wave as it was counted, beside everything the series let out before. */
export interface ToProtect {
  readonly poll: Poll;
  readonly series: SeriesFolder;
  readonly analysis: Analysis;
  readonly version: number;
  readonly ledger: readonly PublishedNumber[];
}

/** The protection of a wave; of what changed since it was last asked for, only what is solved together is solved again. */
export function protectionOf(made: ToProtect, steps: Steps): Protection {
  return steps("protection", thatCount(made), () => protect(requestOf(made), steps));
}

/** The same with a pause after all that is solved together: solving many groups takes seconds. */
export function protectionInTurns(
  made: ToProtect,
  steps: Steps,
  pause: () => Promise<void>,
): Promise<Protection> {
  return steps("protection in turns", thatCount(made), async () => {
    const request = requestOf(made);
    const turns = solvedInTurn(request, steps);
    while (turns.next().done !== true) await pause();
    return protect(request, steps);
  });
}

function thatCount({ poll, series, analysis, version, ledger }: ToProtect): unknown[] {
  const wishes = JSON.stringify([poll.words.participants, series.series.disclosure, version]);
  return [analysis, poll.participation, poll.wave, poll.data, wishes, ledger];
}

function requestOf({ poll, series, analysis, version, ledger }: ToProtect): ProtectionRequest {
  return protectionRequest(poll, series, analysis, version, ledger);
}

export function ofWave(ledger: readonly PublishedNumber[], wave: number): PublishedNumber[] {
  return ledger.filter((number) => number.wave === wave);
}
