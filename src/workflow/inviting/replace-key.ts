import { dayOf } from "../../fieldwork/wall-clock.ts";
import { sameness } from "../../panel/address.ts";
import type { Member } from "../../panel/model.ts";
import { problem, type Outcome } from "../../problem.ts";
import { audited } from "../collecting/audited.ts";
import { replaceLostKey } from "../collecting/replace-lost-key.ts";
import type { Mailing } from "../panel-ports.ts";
import { keysFor, refusalOf, type InviteRequest } from "./invite.ts";
import { sendRound, type RoundResult } from "./send-round.ts";
import { subjectOf, writeMail, type MailRound } from "./write-mail.ts";

/**
 * Sends somebody who asked for it a mail with a fresh key. In a confidential wave the lost one is revoked. In an anonymous one
 * nobody knows which it was: it stays, and the number of keys issued is told.
 */
export async function replaceKey(request: InviteRequest, address: string): Promise<Outcome<RoundResult>> {
  const { installation, panel, postman, wave } = request;
  const refused = refusalOf(wave, installation.now());
  if (refused !== undefined) return { problems: [refused] };
  const member = (await panel.members()).find(({ mail }) => sameness(mail) === sameness(address));
  if (member === undefined) return { problems: [problem("panel-member-unknown", {})] };
  const round: MailRound = { wave, base: request.base, minutes: request.minutes, kind: "replacement" };
  const before = (await panel.mailings(wave.slug)).filter(({ kind }) => kind === "replacement");
  const mailing: Mailing = {
    slug: wave.slug,
    kind: "replacement",
    round: Math.max(0, ...before.map((one) => one.round)) + 1,
    day: dayOf(installation.now()),
    subject: subjectOf(round),
  };
  await panel.prepare(mailing, [member.id]);
  const key = await freshKey(request, member);
  const toSend = (await panel.outbox(mailing)).map((line) => ({ member, line }));
  const mailTo = (): ReturnType<typeof writeMail> => writeMail(round, member, key);
  const result = await sendRound({ panel, postman, mailing, toSend, mailTo });
  await audited(
    installation,
    request.actor,
    "replace-key",
    wave.name,
    result.taken === 1 ? "sent" : "not sent",
  );
  return { value: result, problems: [] };
}

async function freshKey(
  { installation, panel, wave }: InviteRequest,
  member: Member,
): Promise<string | undefined> {
  const sent = wave.wave.mode === "vertrouwelijk" ? await panel.sentKeys(wave.slug) : [];
  const lost = sent.filter((one) => one.member === member.id).map(({ hash }) => hash);
  if (lost.length === 0) return (await keysFor(installation, panel, wave, [member], [])).get(member.id);
  const group = wave.by === null ? "" : member.group;
  const { key, hash } = await replaceLostKey(installation, wave, lost, group);
  await panel.addSentKeys(wave.slug, [{ member: member.id, hash }]);
  return key;
}
