import type { ProtectedParticipation } from "../../analysis/disclosure/model.ts";
import { wholePercent } from "../../analysis/tabulation/percent.ts";
import type { ParticipantsBlock } from "../model.ts";
import { backgroundOf, type Context } from "./context.ts";
import { labelOf } from "./labels.ts";

/** Who took part, per group, in the questionnaire's order; null where nobody chose to show it. */
export function participantsBlock(context: Context): ParticipantsBlock | null {
  const shown = context.input.publication.participation;
  const by = shown === null ? undefined : backgroundOf(context, shown.by);
  if (shown === null || by === undefined) return null;
  const { wording } = context;
  const withInvited = shown.rows.some((row) => row.invited !== null);
  const [count, invited, deelname, respons] = wording.participantsColumns;
  const rate =
    context.input.wave.selection === "signed-up" || context.input.wave.selection === "open"
      ? deelname
      : respons;
  const bySaid = context.shortOf(by.code);
  const cells = cellsOf(context, withInvited);
  return {
    kind: "participants",
    id: "participants",
    short: wording.participants,
    title: wording.participantsOf(context.input.wave.wave),
    intro: wording.participantsIntro(shown.total.completed, bySaid),
    columns: withInvited ? [bySaid, invited, count, rate] : [bySaid, count],
    rows: shown.rows.map((row) => [labelOf(context, by, row.code), ...cells(row)]),
    total: [wording.total, ...cells(shown.total)],
    smallGroups: smallGroups(context, shown, bySaid),
    notes: notesOf(context, shown, withInvited),
  };
}

function smallGroups(context: Context, { rows }: ProtectedParticipation, by: string): string | null {
  const below = context.input.series.disclosure.closed;
  const some = rows.some(({ completed }) => completed > 0 && completed < below);
  return some ? context.wording.smallGroupsNote(by, below) : null;
}

type Taken = Pick<ProtectedParticipation["rows"][number], "completed" | "invited">;

function cellsOf(context: Context, withInvited: boolean): (row: Taken) => string[] {
  const { count } = context.wording;
  return ({ completed, invited }) =>
    withInvited
      ? [invited === null ? "–" : count(invited), count(completed), rateOf(context, completed, invited)]
      : [count(completed)];
}

/** No percentage of few people. */
function rateOf(context: Context, completed: number, invited: number | null): string {
  if (invited === null || invited < context.input.series.smallN) return "–";
  return context.wording.percent(wholePercent(completed, invited));
}

function notesOf(context: Context, shown: ProtectedParticipation, withInvited: boolean): string[] {
  const { wording, input } = context;
  const small = shown.rows.some((row) => row.invited !== null && row.invited < input.series.smallN);
  return [
    ...(withInvited && small ? [wording.noPercentNote(input.series.smallN)] : []),
    ...(input.participation === null
      ? []
      : [wording.startedNote(input.participation.started, shown.total.completed)]),
  ];
}
