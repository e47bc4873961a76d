import { takenPart } from "../collecting/taken-part.ts";
import type { Installation, RegisteredWave } from "../installation-ports.ts";
import type { PanelRegister } from "../panel-ports.ts";

/**
 * In a confidential wave: ids of members who are known to have taken part, for reminders to the others. The ballot box
 * tells of spent keys in lots only, so that nobody who looks often learns of one person when they answered.
 */
export async function whoTookPart(
  installation: Pick<Installation, "boxes">,
  panel: PanelRegister,
  wave: RegisteredWave,
): Promise<ReadonlySet<string>> {
  const spent = new Set(await takenPart(installation, wave));
  const sent = await panel.sentKeys(wave.slug);
  return new Set(sent.filter(({ hash }) => spent.has(hash)).map(({ member }) => member));
}
