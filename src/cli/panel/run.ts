import { folderAt, openPanel } from "../../compose.ts";
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

/** The panels that are meant: that of the series that is named, else all. */
export async function panelsIn({ option }: Call, register: PanelRegister): Promise<readonly PanelRegister[]> {
  const named = option("series");
  if (named !== undefined) return [register.of(named)];
  return (await register.panels()).map(({ series }) => register.of(series));
}

/** The panel of the series that a poll's folder lies in. */
export function panelOfPoll({ option }: Call, register: PanelRegister): PanelRegister {
  return register.of(folderAt(option("poll") ?? ".").at("..").name);
}
