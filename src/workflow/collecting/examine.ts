import { firstBroken } from "../../fieldwork/audit.ts";
import { judgeClock } from "../../fieldwork/retention.ts";
import { dayOf } from "../../fieldwork/wall-clock.ts";
import { problem, warning, type Problem } from "../../problem.ts";
import type { Installation, RegisteredWave } from "../installation-ports.ts";
import { problemOf, StoreFailure } from "../store-failure.ts";
import { lastDay } from "./carry-out-retention.ts";

/** Everything that is wrong with an installation, or soon will be. Looks at every row and changes nothing. */
export async function examine(installation: Installation): Promise<readonly Problem[]> {
  const waves = await installation.registry.all();
  const problems: Problem[] = [];
  for (const wave of waves) problems.push(...(await examineWave(installation, wave)));
  const known = new Set(waves.map(({ slug }) => slug));
  for (const slug of await installation.boxes.slugs()) {
    if (!known.has(slug)) problems.push(warning("box-unknown", {}, { slug }));
  }
  const broken = firstBroken(await installation.audit.all(), installation.secrets.hash);
  if (broken !== undefined) problems.push(problem("audit-broken", {}, { number: broken }));
  for (const [setting, value] of await installation.tellingSettings()) {
    problems.push(warning("database-tells", {}, { setting, value }));
  }
  return [...problems, ...(await examineClock(installation))];
}

async function examineWave(installation: Installation, wave: RegisteredWave): Promise<readonly Problem[]> {
  const { boxes, dataSets, now } = installation;
  const problems: Problem[] = [];
  try {
    await dataSets.read(wave.slug);
    if (wave.state !== "closed") {
      const box = await boxes.open(wave.slug);
      if (box === undefined) problems.push(problem("box-missing", {}, { wave: wave.name }));
      else await box.check("whole").finally(() => void box.close());
    }
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    problems.push(problemOf(error));
  }
  if (wave.state !== "closed" && now() >= Date.parse(wave.closes)) {
    problems.push(warning("wave-waits-for-close", {}, { wave: wave.name, date: wave.kept.box }));
  }
  return problems;
}

async function examineClock(installation: Installation): Promise<readonly Problem[]> {
  const today = dayOf(installation.now());
  const last = await lastDay(installation);
  switch (judgeClock(today, last)) {
    case "fine":
      return [];
    case "behind":
      return [warning("clock-behind", {}, { today, last: last ?? "" })];
    case "leapt":
      return [warning("clock-leapt", {}, { today, last: last ?? "" })];
  }
}
