import { audited, type Actor } from "../collecting/audited.ts";
import { inheritPanelTerm, panelTerm, renewPanelTerm } from "../collecting/panel-term.ts";
import type { Installation } from "../installation-ports.ts";
import type { PanelRegister } from "../panel-ports.ts";

/** Puts members of no series in this panel; how many. Their last day becomes that of the panel, unless it has one. */
export async function adoptUnplaced(
  installation: Installation,
  panel: PanelRegister,
  actor: Actor,
): Promise<number> {
  const count = await panel.adopt();
  if (count === 0) return 0;
  await inheritPanelTerm(installation, panel.series);
  if ((await panelTerm(installation, panel.series)) === undefined)
    await renewPanelTerm(installation, panel.series);
  await audited(installation, actor, "adopt-panel", `panel ${panel.series}`, String(count));
  return count;
}
