import type { Member } from "../../panel/model.ts";
import type { RegisteredWave } from "../installation-ports.ts";
import type { PanelRegister } from "../panel-ports.ts";

/** Somebody whose invitation did not arrive. */
export interface Undelivered {
  readonly member: Member;
  readonly state: "refused" | "bounced";
  /** What the mail server said: "550 5.1.1". */
  readonly reply: string;
}

/** Whose invitation to a wave was refused or came back; it says nothing of who took part. */
export async function undelivered(
  panel: PanelRegister,
  wave: RegisteredWave,
): Promise<readonly Undelivered[]> {
  const invitation = (await panel.mailings(wave.slug)).find(({ kind }) => kind === "invitation");
  if (invitation === undefined) return [];
  const members = new Map((await panel.members()).map((member) => [member.id, member]));
  return (await panel.outbox(invitation)).flatMap(({ member: id, state, reply }) => {
    const member = members.get(id);
    return member !== undefined && (state === "refused" || state === "bounced")
      ? [{ member, state, reply }]
      : [];
  });
}
