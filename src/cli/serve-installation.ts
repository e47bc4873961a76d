import { eventLogTo, metricsOf, participatingIn, today } from "../compose.ts";
import { hasErrors, problem, type Problem } from "../problem.ts";
import type { Address } from "../server/listen.ts";
import { metricsApp, siteApp } from "../server/site.ts";
import { carryOutRetention } from "../workflow/collecting/carry-out-retention.ts";
import { failureOf, tellOnceADay } from "../workflow/failures.ts";
import type { Installation } from "../workflow/installation-ports.ts";
import { measure } from "../workflow/measure.ts";
import type { EventLog } from "../workflow/operations-ports.ts";
import { PROBLEMS, type Call, type ExitCode } from "./command.ts";
import { caller, onInstallation } from "./installation.ts";
import { tellProblems } from "./problems.ts";
import { listenOrTell, untilAsked } from "./until-asked.ts";

/** How often the server looks whether a wave is over or a date has come, in milliseconds. */
const LOOK = 60_000;

/**
 * Serves the waves of an installation:
 *
 *   stores open → what the dates ask for → boxes looked at → participants' pages, until asked to stop
 */
export function serveInstallation(call: Call, address: Address): Promise<ExitCode> {
  return onInstallation(
    call,
    async (installation) => {
      const problems = [
        ...(await carryOutRetention(installation, caller())),
        ...(await checkBoxes(installation)),
      ];
      tellProblems(call.terminal, problems, call.language);
      if (hasErrors(problems)) return PROBLEMS;
      const log = await eventLogTo(call.option("log"), call.terminal.interactive);
      const looking = setInterval(() => void carryOut(installation, log), LOOK);
      const participating = participatingIn(installation);
      try {
        const url = call.option("url");
        const site = siteApp(participating, {
          ...(url !== undefined && { url }),
          proxied: call.flag("proxy"),
          onFailure: tellOnceADay(log, today),
          isHealthy: async () => (await measure(installation)).isHealthy,
        });
        return await withMetrics(call, installation, async () => untilAsked(call, site, address, log));
      } finally {
        clearInterval(looking);
        await participating.close();
        log.close();
      }
    },
    "new",
  );
}

async function carryOut(installation: Installation, log: EventLog): Promise<void> {
  await carryOutRetention(installation, caller()).catch((error: unknown) => {
    log.tell({ event: "dates-failed", failure: failureOf(error) });
  });
}

/** Figures are served on this machine only, and only where somebody asks for them. */
async function withMetrics(
  call: Call,
  installation: Installation,
  run: () => Promise<ExitCode>,
): Promise<ExitCode> {
  const port = call.option("metrics");
  if (port === undefined) return run();
  const app = metricsApp(await metricsOf(installation));
  const listening = await listenOrTell(call, app, { host: "127.0.0.1", port: Number(port) });
  if (listening === undefined) return PROBLEMS;
  try {
    return await run();
  } finally {
    await listening.stop();
  }
}

/** A box that is missing stops the server; one that is damaged rejects and does so too. */
async function checkBoxes({ registry, boxes }: Installation): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const wave of await registry.all()) {
    if (wave.state !== "open") continue;
    const box = await boxes.open(wave.slug);
    if (box === undefined) problems.push(problem("box-missing", {}, { wave: wave.name }));
    else await box.check("quick").finally(() => void box.close());
  }
  return problems;
}
