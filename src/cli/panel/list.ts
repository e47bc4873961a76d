import { sayDate, type IsoDate } from "../../time.ts";
import { panelTerm } from "../../workflow/collecting/panel-term.ts";
import type { PanelRegister } from "../../workflow/panel-ports.ts";
import { DONE, type Call, type ExitCode } from "../command.ts";
import { shown } from "../terminal.ts";
import { onPanel, panelsIn } from "./run.ts";

/** `panel list`: everybody by the series whose panel they are in, and until when it is kept. */
export function listPanel(call: Call): Promise<ExitCode> {
  return onPanel(call, async (installation, register) => {
    const panels = await Promise.all(
      (await panelsIn(call, register)).map(async (panel) => ({
        panel,
        members: await panel.members(),
        keptUntil: await panelTerm(installation, panel.series),
      })),
    );
    if (call.flag("json")) {
      const members = panels.flatMap(({ panel, members: all }) =>
        all.map((member) => ({ ...member, series: panel.series })),
      );
      const kept = panels.map(({ panel, members: all, keptUntil }) => ({
        series: panel.series,
        people: all.length,
        keptUntil,
      }));
      call.terminal.out(`${JSON.stringify({ members, panels: kept }, null, 2)}\n`);
      return DONE;
    }
    for (const { panel, members, keptUntil } of panels) print(call, panel, members, keptUntil);
    return DONE;
  });
}

function print(
  { terminal, language }: Call,
  { series }: PanelRegister,
  members: Awaited<ReturnType<PanelRegister["members"]>>,
  keptUntil: IsoDate | undefined,
): void {
  const words = WORDS[language];
  terminal.err(`${series === "" ? words.none : words.panel(shown(series))}\n`);
  if (keptUntil !== undefined) terminal.err(`${words.kept(sayDate(keptUntil, language))}\n`);
  for (const { name, mail, group, language: spoken, optedOut } of members)
    terminal.out(
      `${shown(mail)}\t${shown(name)}\t${shown(group)}\t${spoken}${optedOut ? `\t${words.out}` : ""}\n`,
    );
}

const WORDS = {
  nl: {
    out: "afgemeld",
    panel: (series: string) => `Panel van ${series}.`,
    none: "Mensen van geen reeks. Zet ze in een panel met panel adopt --poll MAP.",
    kept: (day: string) => `Namen en adressen worden bewaard tot en met ${day}.`,
  },
  en: {
    out: "opted out",
    panel: (series: string) => `Panel of ${series}.`,
    none: "People of no series. Put them in a panel with panel adopt --poll FOLDER.",
    kept: (day: string) => `Names and addresses are kept until ${day}.`,
  },
} as const;
