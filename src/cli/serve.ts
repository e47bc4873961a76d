import { participatingIn } from "../compose.ts";
import { hasErrors, problem, type Problem } from "../problem.ts";
import { listen, untilStopped, type Address, type Answering } from "../server/listen.ts";
import { participantsApp } from "../server/participants/app.ts";
import { carryOutRetention } from "../workflow/collecting/carry-out-retention.ts";
import type { Installation } from "../workflow/installation-ports.ts";
import { DONE, PROBLEMS, type Call, type ExitCode } from "./command.ts";
import { caller, onInstallation } from "./installation.ts";
import { tellProblems } from "./problems.ts";
import { styled } from "./terminal.ts";

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
      const participating = participatingIn(installation);
      const looking = setInterval(
        () => void carryOutRetention(installation, caller()).catch(() => undefined),
        LOOK,
      );
      try {
        return await untilAsked(call, participantsApp(participating), address);
      } finally {
        clearInterval(looking);
        await participating.close();
      }
    },
    "new",
  );
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

/** Serves an app until somebody asks to stop. */
export async function untilAsked(
  { terminal, language }: Call,
  app: Answering,
  address: Address,
): Promise<ExitCode> {
  const listening = await listen(app, address);
  if (listening.value === undefined) {
    tellProblems(terminal, listening.problems, language);
    return PROBLEMS;
  }
  const url = styled(terminal, "bold", listening.value.url);
  terminal.out(`\n  ${READY[language]}  ${url}\n  ${STOP[language]}\n\n`);
  await untilStopped(listening.value);
  return DONE;
}

const READY = { nl: "Peilschaal staat klaar:", en: "Peilschaal is ready:" } as const;
const STOP = { nl: "Stoppen: Ctrl C.", en: "Stop: Ctrl C." } as const;
