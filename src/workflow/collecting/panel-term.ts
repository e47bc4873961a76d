import { USUAL_DAYS } from "../../fieldwork/retention.ts";
import { dayOf } from "../../fieldwork/wall-clock.ts";
import { addDays, isIsoDate, type IsoDate } from "../../time.ts";
import type { Installation } from "../installation-ports.ts";
import { audited, type Actor } from "./audited.ts";

/** The setting with the last day on which a panel is kept; the name of its series stands behind it. */
const TERM = "panel-kept-until";
/** The setting that says that somebody chose that day. */
const CHOSEN = "panel-term-chosen";

/** The last day on which names and addresses of a series are kept; undefined where there are none yet. */
export async function panelTerm(
  { settings }: Pick<Installation, "settings">,
  series: string,
): Promise<IsoDate | undefined> {
  const day = await settings.get(settingOf(TERM, series));
  return day !== undefined && isIsoDate(day) ? day : undefined;
}

/** Somebody chose the last day; it stays, however often the panel is used. */
export async function choosePanelTerm(
  installation: Installation,
  series: string,
  day: IsoDate,
  actor: Actor,
): Promise<void> {
  await installation.settings.set(settingOf(TERM, series), day);
  await installation.settings.set(settingOf(CHOSEN, series), "yes");
  await audited(installation, actor, "keep-panel", nameOf(series), day);
}

/** The panel is used: it is kept for a year from now, unless somebody chose a day. */
export async function renewPanelTerm(
  { settings, now }: Pick<Installation, "settings" | "now">,
  series: string,
): Promise<void> {
  if ((await settings.get(settingOf(CHOSEN, series))) === undefined)
    await settings.set(settingOf(TERM, series), addDays(dayOf(now()), USUAL_DAYS));
}

/** People of no series were put in this panel: it goes no later than they were to go, where it has no day of its own. */
export async function inheritPanelTerm(
  { settings }: Pick<Installation, "settings">,
  series: string,
): Promise<void> {
  for (const name of [TERM, CHOSEN]) {
    const before = await settings.get(name);
    const own = await settings.get(settingOf(name, series));
    if (before !== undefined && own === undefined) await settings.set(settingOf(name, series), before);
    await settings.set(name, undefined);
  }
}

/** Takes names, addresses and opt-outs away once their last day is past. */
export async function carryOutPanelTerm(installation: Installation, actor: Actor): Promise<void> {
  const today = dayOf(installation.now());
  for (const [name, day] of Object.entries(await installation.settings.all())) {
    if ((name !== TERM && !name.startsWith(`${TERM} `)) || !isIsoDate(day) || today <= day) continue;
    await forgetPanel(installation, name.slice(TERM.length + 1), today, actor);
  }
}

async function forgetPanel(
  installation: Installation,
  series: string,
  today: IsoDate,
  actor: Actor,
): Promise<void> {
  const { panel, registry, settings } = installation;
  await installation.alone(async () => {
    if (!(await panel.forgetSeries(series))) return;
    const why = "retention" as const;
    const slug = ["panel", today, series].filter((part) => part !== "").join("-");
    await registry.addRecord({ slug, wave: nameOf(series), what: "panel", date: today, why, by: actor.who });
    await audited(installation, actor, "destroy panel", nameOf(series), why);
  });
  await settings.set(settingOf(TERM, series), undefined);
  await settings.set(settingOf(CHOSEN, series), undefined);
}

function settingOf(name: string, series: string): string {
  return series === "" ? name : `${name} ${series}`;
}

/** What records and the audit log call a panel. */
function nameOf(series: string): string {
  return series === "" ? "panel" : `panel ${series}`;
}
