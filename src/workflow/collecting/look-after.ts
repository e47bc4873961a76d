import { problem, type Problem } from "../../problem.ts";
import { failureOf } from "../failures.ts";
import type { Installation } from "../installation-ports.ts";
import type { Folder } from "../ports.ts";
import type { EventLog } from "../operations-ports.ts";
import type { Actor } from "./audited.ts";
import { carryOutRetention } from "./carry-out-retention.ts";

/** Does again and again what the dates ask for; what fails is told, and tried the next time. */
export async function lookAfter(
  installation: Installation,
  actor: Actor,
  log: EventLog,
  shelf?: Folder,
): Promise<void> {
  try {
    await carryOutRetention(installation, actor, shelf);
  } catch (error) {
    log.tell({ event: "dates-failed", failure: failureOf(error) });
  }
}

/** Before anything is served: a box that is missing is a problem; one that is damaged rejects. */
export async function checkBoxes({ registry, boxes }: Installation): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const wave of await registry.all()) {
    if (wave.state !== "open") continue;
    const box = await boxes.open(wave.slug);
    if (box === undefined) problems.push(problem("box-missing", {}, { wave: wave.name }));
    else {
      try {
        await box.check("quick");
      } finally {
        await box.close();
      }
    }
  }
  return problems;
}
