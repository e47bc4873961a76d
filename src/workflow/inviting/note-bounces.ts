import { problem, type Outcome } from "../../problem.ts";
import { findMember } from "./change-member.ts";
import { audited, type Actor } from "../collecting/audited.ts";
import type { Installation, RegisteredWave } from "../installation-ports.ts";
import type { PanelRegister } from "../panel-ports.ts";

/** Whom a notice of failure is about, and the status it gives (RFC 3464). */
export interface Bounce {
  readonly address: string;
  readonly status: string;
}

/**
 * The failed recipients in a delivery status notice. Only its status part is read: the notice often carries the whole
 * mail with its key, which is looked at by nobody and kept nowhere.
 */
export function readBounces(notice: string): Bounce[] {
  const parts = notice.replaceAll(/\r\n?/g, "\n").split(/\n\n+/);
  return parts.flatMap((part) => {
    const field = (name: string): string | undefined =>
      new RegExp(`^${name}:\\s*(?:rfc822;)?\\s*(.+)$`, "im").exec(part)?.[1]?.trim();
    const address = field("Final-Recipient") ?? field("Original-Recipient");
    const failed = /^failed$/i.test(field("Action") ?? "");
    return address !== undefined && failed
      ? [
          {
            address: address.replace(/^<|>$/g, ""),
            status: /^\d\.\d{1,3}\.\d{1,3}/.exec(field("Status") ?? "")?.[0] ?? "",
          },
        ]
      : [];
  });
}

/** Marks invitations as come back; returns how many lines that changed. */
export async function noteBounces(
  installation: Installation,
  panel: PanelRegister,
  wave: RegisteredWave,
  bounces: readonly Bounce[],
  actor: Actor,
): Promise<Outcome<number>> {
  const members = await panel.members();
  const known = bounces.flatMap(({ address, status }) => {
    const member = findMember(members, address);
    return member === undefined ? [] : [{ member: member.id, status }];
  });
  let changed = 0;
  for (const mailing of await panel.mailings(wave.slug)) {
    const lines = await panel.outbox(mailing);
    const back = lines.flatMap((line) => {
      const bounce = known.find(({ member }) => member === line.member);
      return bounce === undefined || line.state !== "taken"
        ? []
        : [{ ...line, state: "bounced" as const, reply: bounce.status }];
    });
    await panel.mark(mailing, back);
    changed += back.length;
  }
  await audited(installation, actor, "note-bounces", wave.name, String(changed));
  const strange = bounces.length - known.length;
  return { value: changed, problems: strange > 0 ? [problem("panel-member-unknown", {})] : [] };
}
