import type { Member } from "../../panel/model.ts";
import { problem, type Outcome, type Problem } from "../../problem.ts";
import type { Code } from "../../questionnaire/code.ts";
import { dayOf } from "../../fieldwork/wall-clock.ts";
import { readKey } from "../../fieldwork/key.ts";
import { audited, type Actor } from "../collecting/audited.ts";
import { keyHash } from "../collecting/hashes.ts";
import { renewPanelTerm } from "../collecting/panel-term.ts";
import { issueKeys } from "../collecting/issue-keys.ts";
import type { GroupSize, Installation, RegisteredWave } from "../installation-ports.ts";
import type { Mailing, PanelRegister, Postman } from "../panel-ports.ts";
import { groupsOf } from "./groups-of-wave.ts";
import { recoverRound, sendRound, type RoundResult, type ToSend } from "./send-round.ts";
import { subjectOf, writeMail, type MailRound } from "./write-mail.ts";

export interface InviteRequest {
  readonly installation: Installation;
  readonly panel: PanelRegister;
  readonly postman: Postman;
  readonly wave: RegisteredWave;
  readonly base: string;
  readonly minutes: number;
  readonly actor: Actor;
  readonly told?: (done: number, total: number) => void;
}

/** How often keys are made anew for those whose server would not take the mail, within one run. */
const TRIES = 3;

/**
 * Invites everybody of the panel who has no invitation yet:
 *
 *   outbox lines → fresh keys in memory, all hashes in the box → mails → what became of each
 *
 * Who was not yet taken, after a crash or because a server would not, gets a fresh key; the lost one stays unused.
 */
export async function invite(request: InviteRequest): Promise<Outcome<RoundResult>> {
  const { installation, panel, wave, actor } = request;
  const refused = refusalOf(wave, installation.now());
  if (refused !== undefined) return { problems: [refused] };
  const round: MailRound = { wave, base: request.base, minutes: request.minutes, kind: "invitation" };
  const mailing = await invitationOf(panel, round, installation.now());
  const members = (await panel.members()).filter((member) => !member.optedOut);
  const groups = groupsOf(wave);
  const problems = strangers(members, groups);
  const invited = members.filter(({ group }) => groups === null || groups.includes(group));
  if (invited.length === 0) return { problems: [...problems, problem("panel-empty", {})] };
  await renewPanelTerm(installation, panel.series);
  const before = await recoverRound(panel, mailing);
  const fresh = invited.filter(({ id }) => !before.some(({ member }) => member === id));
  await panel.prepare(
    mailing,
    fresh.map(({ id }) => id),
  );
  const result = await tries(request, round, mailing, invited, new Set(fresh.map(({ id }) => id)));
  await audited(
    installation,
    actor,
    "invite",
    wave.name,
    `taken ${result.taken}, refused ${result.refused}, waiting ${result.waiting}, perhaps twice ${result.perhaps}`,
  );
  return { value: result, problems };
}

async function tries(
  request: InviteRequest,
  round: MailRound,
  mailing: Mailing,
  members: readonly Member[],
  fresh: ReadonlySet<string>,
): Promise<RoundResult> {
  let [taken, refused] = [0, 0];
  let last: RoundResult = { taken: 0, refused: 0, waiting: 0, perhaps: 0 };
  const total = (await waitingOf(request.panel, mailing, members)).length;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const toSend = await waitingOf(request.panel, mailing, members);
    if (toSend.length === 0) break;
    const newly = attempt === 0 ? toSend.filter(({ member }) => fresh.has(member.id)) : [];
    last = await sendWithKeys(request, round, mailing, toSend, newly, taken + refused, total);
    taken += last.taken;
    refused += last.refused;
    // A server that took nothing will not take anything a moment later either.
    if (last.taken + last.refused === 0) break;
  }
  const perhaps = (await request.panel.outbox(mailing)).filter((line) => line.perhaps > 0).length;
  return { taken, refused, waiting: last.waiting, perhaps };
}

async function sendWithKeys(
  { installation, panel, postman, wave, told }: InviteRequest,
  round: MailRound,
  mailing: Mailing,
  toSend: readonly ToSend[],
  newly: readonly ToSend[],
  before: number,
  total: number,
): Promise<RoundResult> {
  const keys = await keysFor(
    installation,
    panel,
    wave,
    toSend.map(({ member }) => member),
    newly.map(({ member }) => member),
  );
  return sendRound({
    panel,
    postman,
    mailing,
    toSend,
    mailTo: (member) => writeMail(round, member, keys.get(member.id)),
    ...(told !== undefined && { told: (done: number) => told(before + done, total) }),
  });
}

/**
 * A fresh key for each of these members, in this process's memory only. In a confidential wave the register remembers
 * the hash of whose key it was; in an anonymous one nothing does.
 */
export async function keysFor(
  installation: Installation,
  panel: PanelRegister,
  wave: RegisteredWave,
  members: readonly Member[],
  newly: readonly Member[],
): Promise<ReadonlyMap<string, string>> {
  const issued = await issueKeys(installation, wave, {
    keys: sizes(wave, members),
    people: sizes(wave, newly),
  });
  const byGroup = Map.groupBy(issued, ({ group }) => group);
  const keys = new Map<string, string>();
  for (const member of members) {
    const key = byGroup.get(wave.by === null ? "" : member.group)?.pop();
    if (key === undefined) throw new Error("there are fewer keys than members");
    keys.set(member.id, key.key);
  }
  if (wave.wave.mode === "vertrouwelijk") {
    const sent = [...keys].map(([member, key]) => ({
      member,
      hash: keyHash(installation.secrets, wave.slug, readKey(key) ?? ""),
    }));
    await panel.addSentKeys(wave.slug, sent);
  }
  return keys;
}

function sizes({ by }: RegisteredWave, members: readonly Member[]): GroupSize[] {
  const counts = new Map<Code, number>();
  for (const { group } of members) {
    const named = by === null ? "" : group;
    counts.set(named, (counts.get(named) ?? 0) + 1);
  }
  return [...counts]
    .map(([group, people]) => ({ group, people }))
    .sort((a, b) => (a.group < b.group ? -1 : 1));
}

async function waitingOf(
  panel: PanelRegister,
  mailing: Mailing,
  members: readonly Member[],
): Promise<ToSend[]> {
  const lines = await panel.outbox(mailing);
  const byId = new Map(members.map((member) => [member.id, member]));
  return lines.flatMap((line) => {
    const member = byId.get(line.member);
    return line.state === "waiting" && member !== undefined ? [{ member, line }] : [];
  });
}

/** The mailing as it was first written down; its day and subject are what reminders speak of. */
async function invitationOf(panel: PanelRegister, round: MailRound, now: number): Promise<Mailing> {
  const { slug } = round.wave;
  const known = (await panel.mailings(slug)).find(({ kind }) => kind === "invitation");
  return known ?? { slug, kind: "invitation", round: 1, day: dayOf(now), subject: subjectOf(round) };
}

/** Why nobody can be sent anything about a wave now. */
export function refusalOf(wave: RegisteredWave, now: number): Problem | undefined {
  if (wave.state !== "open" || now >= Date.parse(wave.closes))
    return problem("invite-wave-over", {}, { wave: wave.name });
  return wave.wave.mode === "open-link"
    ? problem("invite-open-link", {}, { wave: wave.name, address: `/p/${wave.slug}` })
    : undefined;
}

/** Members of a group this wave does not have are not invited, and that is told. */
function strangers(members: readonly Member[], groups: readonly Code[] | null): Problem[] {
  if (groups === null) return [];
  const unknown = [...new Set(members.map(({ group }) => group))].filter((group) => !groups.includes(group));
  return unknown.map((group) =>
    problem(
      "invite-group-unknown",
      {},
      { group, people: members.filter((member) => member.group === group).length },
    ),
  );
}
