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
  tellMore?: (url: string) => void,
): Promise<ExitCode> {
  const { terminal, language } = call;
  const listening = await listenOrTell(call, app, address);
  if (listening === undefined) return PROBLEMS;
  terminal.out(`\n  ${READY[language]}  ${styled(terminal, "bold", listening.url)}\n`);
  tellMore?.(listening.url);
  terminal.out(`  ${STOP[language]}\n\n`);
  log?.tell({ event: "started", address: listening.url });
  await untilStopped(listening);
  log?.tell({ event: "stopped" });
  return DONE;
}

/** Listens at an address; tells why where that cannot be. */
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
