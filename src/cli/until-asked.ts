import { listen, untilStopped, type Address, type Answering } from "../server/listen.ts";
import { DONE, PROBLEMS, type Call, type ExitCode } from "./command.ts";
import { tellProblems } from "./problems.ts";
import { styled } from "./terminal.ts";

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
