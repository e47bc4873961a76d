import { dayOf } from "../../fieldwork/wall-clock.ts";
import { problem, type Outcome } from "../../problem.ts";
import { audited } from "../collecting/audited.ts";
import { countReminder } from "../collecting/reminders.ts";
import type { Mailing, PanelRegister } from "../panel-ports.ts";
import { refusalOf, type InviteRequest } from "./invite.ts";
import { recoverRound, sendRound, type RoundResult } from "./send-round.ts";
import { whoTookPart } from "./took-part.ts";
import { subjectOf, writeMail, type MailRound } from "./write-mail.ts";

/**
 * Reminds everybody whose invitation was taken: in an anonymous wave all of them, since nobody knows who took part;
 * in a confidential one those who are not known to have. A round that was not finished is finished first.
 */
export async function remind(request: InviteRequest): Promise<Outcome<RoundResult>> {
  const { installation, panel, postman, wave, told } = request;
  const refused = refusalOf(wave, installation.now());
  if (refused !== undefined) return { problems: [refused] };
  const mailings = await panel.mailings(wave.slug);
  const invitation = mailings.find(({ kind }) => kind === "invitation");
  if (invitation === undefined)
    return { problems: [problem("remind-before-invite", {}, { wave: wave.name })] };
  const round: MailRound = {
    wave,
    base: request.base,
    minutes: request.minutes,
    kind: "reminder",
    invited: invitation,
  };
  const mailing = await roundOf(panel, mailings, round, installation.now());
  await panel.prepare(mailing, await toRemind(request, invitation));
  const lines = await recoverRound(panel, mailing);
  const members = new Map((await panel.members()).map((member) => [member.id, member]));
  const toSend = lines.flatMap((line) => {
    const member = members.get(line.member);
    return line.state === "waiting" && member?.optedOut === false ? [{ member, line }] : [];
  });
  const isNew = !mailings.some(({ kind, round: of }) => kind === "reminder" && of === mailing.round);
  if (isNew) await countReminder(installation, wave);
  const result = await sendRound({
    panel,
    postman,
    mailing,
    toSend,
    mailTo: (member) => writeMail(round, member),
    ...(told !== undefined && { told: (done: number) => told(done, toSend.length) }),
  });
  await audited(
    installation,
    request.actor,
    "remind",
    wave.name,
    `round ${mailing.round}: taken ${result.taken}, refused ${result.refused}, waiting ${result.waiting}`,
  );
  return { value: result, problems: [] };
}

/** The last round where it was not finished, else the next. */
async function roundOf(
  panel: PanelRegister,
  mailings: readonly Mailing[],
  round: MailRound,
  now: number,
): Promise<Mailing> {
  const reminders = mailings.filter(({ kind }) => kind === "reminder");
  const last = reminders.toSorted((a, b) => a.round - b.round).at(-1);
  const open = last === undefined ? [] : await panel.outbox(last);
  if (last !== undefined && open.some(({ state }) => state === "waiting" || state === "sending")) return last;
  return {
    slug: round.wave.slug,
    kind: "reminder",
    round: (last?.round ?? 0) + 1,
    day: dayOf(now),
    subject: subjectOf(round),
  };
}

async function toRemind(
  { installation, panel, wave }: InviteRequest,
  invitation: Mailing,
): Promise<string[]> {
  const tookPart = await whoTookPart(installation, panel, wave);
  const lines = await panel.outbox(invitation);
  return lines
    .filter(({ state, member }) => state === "taken" && !tookPart.has(member))
    .map(({ member }) => member);
}
