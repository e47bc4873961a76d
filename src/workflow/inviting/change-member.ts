import { readAddress, sameness } from "../../panel/address.ts";
import type { Member } from "../../panel/model.ts";
import { problem, type Outcome } from "../../problem.ts";
import { audited, type Actor } from "../collecting/audited.ts";
import type { Installation } from "../installation-ports.ts";
import type { PanelRegister } from "../panel-ports.ts";

/** What of a member may change; a group only to one that exists, which the caller sees to. */
export type MemberChange = Partial<Pick<Member, "name" | "mail" | "group" | "language" | "optedOut">>;

/** Changes one member. The audit log says that, and what kind of thing, never of whom. */
export async function changeMember(
  installation: Installation,
  panel: PanelRegister,
  address: string,
  change: MemberChange,
  actor: Actor,
): Promise<Outcome<Member>> {
  const members = await panel.members();
  const member = findMember(members, address);
  if (member === undefined) return { problems: [problem("panel-member-unknown", {})] };
  const mail = change.mail === undefined ? member.mail : readAddress(change.mail);
  if (mail === undefined) return { problems: [problem("panel-address-broken", {})] };
  const other = findMember(members, mail);
  if (other !== undefined && other.id !== member.id)
    return { problems: [problem("panel-address-taken", {})] };
  const changed: Member = { ...member, ...change, mail };
  await panel.put([changed]);
  if (mail !== member.mail) await sendAgain(panel, installation, member.id);
  await audited(installation, actor, "change-member", "panel", Object.keys(change).sort().join(", "));
  return { value: changed, problems: [] };
}

/** Takes members out with everything the register knows about them. */
export async function removeMember(
  installation: Installation,
  panel: PanelRegister,
  address: string,
  actor: Actor,
): Promise<Outcome<Member>> {
  const member = findMember(await panel.members(), address);
  if (member === undefined) return { problems: [problem("panel-member-unknown", {})] };
  await panel.remove([member.id]);
  await audited(installation, actor, "remove-member", "panel", "1");
  return { value: member, problems: [] };
}

export function findMember(members: readonly Member[], address: string): Member | undefined {
  return members.find(({ mail }) => sameness(mail) === sameness(address.trim()));
}

/** An invitation that could not reach the old address waits for the next `invite`, which goes to the new one. */
async function sendAgain(panel: PanelRegister, { registry }: Installation, member: string): Promise<void> {
  for (const { slug, state } of await registry.all()) {
    if (state !== "open") continue;
    const mailing = (await panel.mailings(slug)).find(({ kind }) => kind === "invitation");
    if (mailing === undefined) continue;
    const line = (await panel.outbox(mailing)).find((one) => one.member === member);
    if (line?.state === "refused" || line?.state === "bounced")
      await panel.mark(mailing, [{ ...line, state: "waiting", reply: "" }]);
  }
}
