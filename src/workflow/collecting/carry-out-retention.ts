import { judgeClock } from "../../fieldwork/retention.ts";
import { dayOf } from "../../fieldwork/wall-clock.ts";
import { problem, warning, type Problem } from "../../problem.ts";
import type { Installation, RegisteredWave } from "../installation-ports.ts";
import type { Folder } from "../ports.ts";
import { carryOutRestrictedTerms } from "../second-person/restricted-sets.ts";
import { audited, type Actor } from "./audited.ts";
import { recordBesideBackups } from "./destruction-records.ts";
import { carryOutPanelTerm } from "./panel-term.ts";
import { closeWave, destroyAnswers, sealWave } from "./close-wave.ts";

/** The setting with the last day this installation was at work. */
const LAST_DAY = "last-day";

/** The last day this installation was at work. */
export function lastDay({ settings }: Pick<Installation, "settings">): Promise<string | undefined> {
  return settings.get(LAST_DAY);
}

/** Takes the clock for right from now on, whatever it showed before. */
export async function acceptClock({ settings, now }: Pick<Installation, "settings" | "now">): Promise<void> {
  await settings.set(LAST_DAY, dayOf(now()));
}

/**
 * Does what the dates ask for: seals what is past its closing moment, finishes what a kill interrupted, closes boxes that nobody
 * closed in time, and destroys answers, the panel register and, on a shelf, answers a participant past their dates. Nothing of it can be undone, so a
 * clock that leapt is not obeyed.
 */
export async function carryOutRetention(
  installation: Installation,
  actor: Actor,
  shelf?: Folder,
): Promise<readonly Problem[]> {
  const { registry, now } = installation;
  const today = dayOf(now());
  const last = await lastDay(installation);
  const clock = judgeClock(today, last);
  if (clock === "behind") return [warning("clock-behind", {}, { today, last: last ?? "" })];
  if (clock === "leapt") return [warning("clock-leapt", {}, { today, last: last ?? "" })];
  if (today !== last) await acceptClock(installation);
  const problems: Problem[] = [];
  const before = (await registry.records()).length;
  await carryOutPanelTerm(installation, actor);
  if (shelf !== undefined) problems.push(...(await carryOutRestrictedTerms(installation, shelf, actor)));
  for (const wave of await registry.all()) problems.push(...(await carryOut(installation, wave, actor)));
  if ((await registry.records()).length > before) problems.push(...(await recordBesideBackups(installation)));
  return problems;
}

/** Whether another process has gone on to destroy the box meanwhile. */
async function isPast({ registry }: Installation, { slug }: RegisteredWave): Promise<boolean> {
  const state = (await registry.at(slug))?.state;
  return state === "destroying" || state === "closed";
}

function sealIfOpen(installation: Installation, wave: RegisteredWave): Promise<void> {
  return installation.alone(async () => {
    const found = await installation.registry.at(wave.slug);
    // Its end may have been moved since it was looked at.
    const isOver = found?.state === "open" && installation.now() >= Date.parse(found.closes);
    if (isOver) await sealWave(installation, wave);
  });
}

async function carryOut(
  installation: Installation,
  wave: RegisteredWave,
  actor: Actor,
): Promise<readonly Problem[]> {
  const { now, boxes, dataSets } = installation;
  const today = dayOf(now());
  if (wave.state === "open" || wave.state === "closing") {
    if (!(await boxes.slugs()).includes(wave.slug)) {
      return (await isPast(installation, wave)) ? [] : [problem("box-missing", {}, { wave: wave.name })];
    }
    if (wave.state === "open" && now() >= Date.parse(wave.closes)) await sealIfOpen(installation, wave);
  }
  const overdue = wave.state === "destroying" || (wave.state !== "closed" && today > wave.kept.box);
  if (overdue) {
    const closed = await closeWave(installation, wave.slug, { early: false, why: "retention", actor });
    if (closed.value === undefined) return closed.problems;
  }
  if (today > wave.kept.answers && (await dataSets.slugs()).includes(wave.slug)) {
    await installation.alone(() => destroyAnswers(installation, wave, { why: "retention", actor }));
    await audited(installation, actor, "destroy answers", wave.name, "retention");
  }
  return [];
}
