import { eventLogTo, metricsOf, participatingIn, today } from "../compose.ts";
import { hasErrors } from "../problem.ts";
import type { Address, Answering } from "../server/listen.ts";
import { metricsApp, siteApp } from "../server/site.ts";
import { carryOutRetention } from "../workflow/collecting/carry-out-retention.ts";
import { checkBoxes, lookAfter } from "../workflow/collecting/look-after.ts";
import { tellOnceADay } from "../workflow/failures.ts";
import type { Installation } from "../workflow/installation-ports.ts";
import type { EventLog } from "../workflow/operations-ports.ts";
import { measure } from "../workflow/measure.ts";
import { PROBLEMS, type Call, type ExitCode } from "./command.ts";
import { caller, onInstallation } from "./installation.ts";
import { shelfOf } from "./places.ts";
import { tellProblems } from "./problems.ts";
import { listenOrTell, untilAsked } from "./until-asked.ts";

/** How often the server looks whether a wave is over or a date has come, in milliseconds. */
const LOOK = 60_000;

/** What is served beside participants' pages, and what is told of it once the address is known. */
export interface Beside {
  readonly app: Answering;
  readonly tell: (url: string) => void;
}

/**
 * Serves the waves of an installation:
 *
 *   stores open → what the dates ask for → boxes looked at → participants' pages, until asked to stop
 */
export function serveInstallation(
  call: Call,
  address: Address,
  besideOf?: (installation: Installation, log: EventLog) => Promise<Beside | undefined>,
): Promise<ExitCode> {
  const shelf = shelfOf(call);
  return onInstallation(
    call,
    async (installation) => {
      const problems = [
        ...(await carryOutRetention(installation, caller(), shelf)),
        ...(await checkBoxes(installation)),
      ];
      tellProblems(call.terminal, problems, call.language);
      if (hasErrors(problems)) return PROBLEMS;
      const log = await eventLogTo(call.option("log"), call.terminal.interactive);
      const beside = await besideOf?.(installation, log);
      const looking = setInterval(() => void lookAfter(installation, caller(), log, shelf), LOOK);
      const participating = participatingIn(installation);
      try {
        const url = call.option("url");
        const site = siteApp(participating, {
          ...(url !== undefined && { url }),
          proxied: call.flag("proxy"),
          onFailure: tellOnceADay(log, today),
          isHealthy: async () => (await measure(installation)).isHealthy,
          ...(beside !== undefined && { beside: beside.app }),
        });
        return await withMetrics(call, installation, async () =>
          untilAsked(call, site, address, log, beside?.tell),
        );
      } finally {
        clearInterval(looking);
        await participating.close();
        log.close();
      }
    },
    "new",
  );
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
