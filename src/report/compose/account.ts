import { wholePercent } from "../../analysis/tabulation/percent.ts";
import { sayDate, sayPeriod } from "../../time.ts";
import type { AccountBlock } from "../model.ts";
import { codingRows } from "./account-coding.ts";
import type { Context } from "./context.ts";
import { standingSentence } from "./glance.ts";

/** How the poll was held and counted, generated from the data; nobody writes it by hand. */
export function accountBlock(context: Context): AccountBlock {
  const { wording, input } = context;
  const { accountTerms: terms } = wording;
  const { lowered } = input.series.disclosure;
  const coding = codingRows(context);
  const rows: (readonly [string, string])[] = [
    [terms.population, context.say(input.wave.population)],
    [terms.participation, participationSaid(context)],
    [terms.fieldwork, fieldworkSaid(context)],
    [terms.n, wording.nSaid(input.series.smallN)],
    ...coding,
    [terms.disclosure, wording.disclosureSaid(input.series.disclosure.closed, input.series.disclosure.open)],
    ...(lowered === undefined
      ? []
      : [[terms.lowered, wording.loweredSaid(lowered.by, lowered.confirmedBy, lowered.reason)] as const]),
    ...input.releases.map(
      (release) =>
        [terms.released, wording.releasedSaid(sayDate(release.date, input.voice.language), release)] as const,
    ),
    [terms.notDone, wording.notDoneSaid(input.wave.selection)],
    ...(input.wave.invented === true ? [[terms.invented, wording.inventedSaid] as const] : []),
    [terms.data, wording.dataSaid(input.version, input.mark)],
  ];
  return {
    kind: "account",
    id: "account",
    short: wording.account,
    title: wording.account,
    intro: wording.accountIntro,
    rows,
    coding,
    standing: standingSentence(context),
  };
}

function participationSaid(context: Context): string {
  const { wording, input } = context;
  const groups = input.participation?.groups ?? [];
  const known = groups.length > 0 && groups.every((group) => group.invited !== null);
  const invited = known ? groups.reduce((total, group) => total + (group.invited ?? 0), 0) : null;
  const keys = input.participation?.keys;
  const counted = wording.participationSaid(
    invited,
    input.participation?.started ?? null,
    input.participants,
  );
  const said = keys === undefined ? counted : `${counted}; ${wording.keysSaid(keys)}`;
  const isResponse = input.wave.selection === "whole-group" || input.wave.selection === "sample";
  if (!isResponse || invited === null || invited < input.series.smallN) return said;
  return `${said}; ${wording.responseSaid(wording.percent(wholePercent(input.participants, invited)))}`;
}

function fieldworkSaid({ wording, input }: Context): string {
  const period = sayPeriod(input.wave.fieldwork.opened, input.wave.fieldwork.closed, input.voice.language);
  return wording.fieldworkSaid(period, input.wave.mode, input.participation?.reminders ?? null);
}
