import { dayOf } from "../../fieldwork/wall-clock.ts";
import { addDays, isIsoDate, type IsoDate } from "../../time.ts";
import type { Installation } from "../installation-ports.ts";
import { audited, type Actor } from "./audited.ts";

/** The setting with the last day on which the panel register is kept. */
const TERM = "panel-kept-until";
/** The setting that says that somebody chose that day. */
const CHOSEN = "panel-term-chosen";
/** After the register was last used, where nobody chose a day. */
const DAYS = 365;

/** The last day on which names and addresses are kept; undefined where there are none yet. */
export async function panelTerm({ settings }: Pick<Installation, "settings">): Promise<IsoDate | undefined> {
  const day = await settings.get(TERM);
  return day !== undefined && isIsoDate(day) ? day : undefined;
}

/** Somebody chose the last day; it stays, however often the register is used. */
export async function choosePanelTerm(installation: Installation, day: IsoDate, actor: Actor): Promise<void> {
  await installation.settings.set(TERM, day);
  await installation.settings.set(CHOSEN, "yes");
  await audited(installation, actor, "keep-panel", "panel", day);
}

/** The register is used: it is kept for a year from now, unless somebody chose a day. */
export async function renewPanelTerm({
  settings,
  now,
}: Pick<Installation, "settings" | "now">): Promise<void> {
  if ((await settings.get(CHOSEN)) === undefined) await settings.set(TERM, addDays(dayOf(now()), DAYS));
}

/** Takes names, addresses and opt-outs away once their last day is past. */
export async function carryOutPanelTerm(installation: Installation, actor: Actor): Promise<void> {
  const { panel, registry, settings, now } = installation;
  const today = dayOf(now());
  const last = await panelTerm(installation);
  if (last === undefined || today <= last) return;
  await installation.alone(async () => {
    if (!(await panel.forgetEverybody())) return;
    const why = "retention" as const;
    await registry.addRecord({
      slug: `panel-${today}`,
      wave: "panel",
      what: "panel",
      date: today,
      why,
      by: actor.who,
    });
    await audited(installation, actor, "destroy panel", "panel", why);
  });
  await settings.set(TERM, undefined);
  await settings.set(CHOSEN, undefined);
}
