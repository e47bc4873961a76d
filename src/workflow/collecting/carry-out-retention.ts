import { judgeClock } from "../../fieldwork/retention.ts";
import { dayOf } from "../../fieldwork/wall-clock.ts";
import { problem, warning, type Problem } from "../../problem.ts";
import type { Installation, RegisteredWave } from "../installation-ports.ts";
import type { Actor } from "./audited.ts";
import { audited } from "./audited.ts";
import { closeWave, destroyAnswers, sealWave } from "./close-wave.ts";

/** The setting with the last day this installation was at work. */
const LAST_DAY = "last-day";

/**
 * Does what the dates ask for: seals what is past its closing moment, finishes what a kill interrupted, closes boxes that nobody
 * closed in time, and destroys answers past their date. Nothing of it can be undone, so a clock that leapt is not obeyed.
 */
export async function carryOutRetention(
  installation: Installation,
  actor: Actor,
  also: { readonly acceptClock?: boolean } = {},
): Promise<readonly Problem[]> {
  const { registry, settings, now } = installation;
  const today = dayOf(now());
  const last = await settings.get(LAST_DAY);
  const clock = judgeClock(today, last);
  if (clock === "behind") return [warning("clock-behind", {}, { today, last: last ?? "" })];
  if (clock === "leapt" && also.acceptClock !== true) {
    return [warning("clock-leapt", {}, { today, last: last ?? "" })];
  }
  if (today !== last) await settings.set(LAST_DAY, today);
  const problems: Problem[] = [];
  for (const wave of await registry.all()) problems.push(...(await carryOut(installation, wave, actor)));
  return problems;
}

async function carryOut(
  installation: Installation,
  wave: RegisteredWave,
  actor: Actor,
): Promise<readonly Problem[]> {
  const { now, boxes, dataSets } = installation;
  const today = dayOf(now());
  const isThere = wave.state === "closed" || (await boxes.slugs()).includes(wave.slug);
  if (!isThere && wave.state !== "destroying") return [problem("box-missing", {}, { wave: wave.name })];
  if (wave.state === "open" && now() >= Date.parse(wave.closes)) await sealWave(installation, wave);
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
