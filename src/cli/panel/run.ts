import { openPanel } from "../../compose.ts";
import type { Installation } from "../../workflow/installation-ports.ts";
import type { PanelRegister } from "../../workflow/panel-ports.ts";
import type { Call, ExitCode } from "../command.ts";
import { onInstallation, placeOf } from "../installation.ts";

/** Runs on an installation and its panel register, and closes both after. */
export async function onPanel(
  call: Call,
  run: (installation: Installation, panel: PanelRegister) => Promise<ExitCode>,
  wanted: "there" | "new" = "there",
): Promise<ExitCode> {
  return onInstallation(
    call,
    async (installation) => {
      const panel = await openPanel(placeOf(call));
      try {
        return await run(installation, panel);
      } finally {
        await panel.close();
      }
    },
    wanted,
  );
}
