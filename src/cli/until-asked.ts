import { listen, untilStopped, type Address, type Answering, type Listening } from "../server/listen.ts";
import type { EventLog } from "../workflow/operations-ports.ts";
import { DONE, PROBLEMS, type Call, type ExitCode } from "./command.ts";
import { tellProblems } from "./problems.ts";
import { styled } from "./terminal.ts";

/** Serves an app until somebody asks to stop. */
export async function untilAsked(
  call: Call,
  app: Answering,
  address: Address,
  log?: EventLog,
): Promise<ExitCode> {
  const { terminal, language } = call;
  const listening = await listenOrTell(call, app, address);
  if (listening === undefined) return PROBLEMS;
  const url = styled(terminal, "bold", listening.url);
  terminal.out(`\n  ${READY[language]}  ${url}\n  ${STOP[language]}\n\n`);
  log?.tell({ event: "started", address: listening.url });
  await untilStopped(listening);
  log?.tell({ event: "stopped" });
  return DONE;
}

/** Serves an app; where that cannot be, says why. */
export async function listenOrTell(
  { terminal, language }: Call,
  app: Answering,
  address: Address,
): Promise<Listening | undefined> {
  const { value, problems } = await listen(app, address);
  if (value === undefined) tellProblems(terminal, problems, language);
  return value;
}

const READY = { nl: "Peilschaal staat klaar:", en: "Peilschaal is ready:" } as const;
const STOP = { nl: "Stoppen: Ctrl C.", en: "Stop: Ctrl C." } as const;
