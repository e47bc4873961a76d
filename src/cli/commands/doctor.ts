import type { ChainedEntry } from "../../fieldwork/audit.ts";
import { problem, type Problem } from "../../problem.ts";
import { audited } from "../../workflow/collecting/audited.ts";
import { acceptClock } from "../../workflow/collecting/carry-out-retention.ts";
import { examine } from "../../workflow/collecting/examine.ts";
import type { Call, Command } from "../command.ts";
import { caller, onInstallation, placeOption } from "../installation.ts";
import { countProblems, exitCodeOf, problemsAsData, tellProblems } from "../problems.ts";

export const doctor: Command = {
  usage: "[--accept-clock] [--json] [--data DIR] [--lang nl|en]",
  summary: {
    nl: "kijkt een installatie na, rij voor rij, en zegt wat er mis is of mis kan gaan",
    en: "examines an installation, row by row, and tells what is wrong or may go wrong",
  },
  options: { ...placeOption, "accept-clock": { type: "boolean" }, json: { type: "boolean" } },
  takes: [0, 0],
  run: (call) =>
    onInstallation(call, async (installation) => {
      if (call.flag("accept-clock")) {
        await acceptClock(installation);
        await audited(installation, caller(), "accept clock", "installation", "done");
      }
      const problems = [...(await examine(installation))];
      if (process.env["PEILSCHAAL_CLOCK"] !== undefined) problems.push(problem("clock-set-by-hand", {}));
      tell(call, problems, await installation.audit.all());
      return exitCodeOf(problems);
    }),
};

/** The last hash of the log of acts seals all before it: noted elsewhere, it shows whether the end was cut off. */
function tell(call: Call, problems: readonly Problem[], acts: readonly ChainedEntry[]): void {
  const { terminal, language } = call;
  if (call.flag("json")) {
    const found = { problems: problemsAsData(problems, language), acts };
    terminal.out(`${JSON.stringify(found, null, 2)}\n`);
    return;
  }
  tellProblems(terminal, problems, language);
  terminal.out(`${countProblems(problems, language)}\n`);
  terminal.out(`${ACTS[language](acts.length, acts.at(-1)?.hash ?? "–")}\n`);
}

const ACTS = {
  nl: (count: number, hash: string) => `Logboek van handelingen: ${count} regels, verzegeld met ${hash}.`,
  en: (count: number, hash: string) => `Log of acts: ${count} entries, sealed with ${hash}.`,
} as const;
