import { problem } from "../../problem.ts";
import { acceptClock } from "../../workflow/collecting/carry-out-retention.ts";
import { examine } from "../../workflow/collecting/examine.ts";
import type { Command } from "../command.ts";
import { onInstallation, placeOption } from "../installation.ts";
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
      if (call.flag("accept-clock")) await acceptClock(installation);
      const problems = [...(await examine(installation))];
      if (process.env["PEILSCHAAL_CLOCK"] !== undefined) problems.push(problem("clock-set-by-hand", {}));
      if (call.flag("json")) {
        call.terminal.out(
          `${JSON.stringify({ problems: problemsAsData(problems, call.language) }, null, 2)}\n`,
        );
      } else {
        tellProblems(call.terminal, problems, call.language);
        call.terminal.out(`${countProblems(problems, call.language)}\n`);
      }
      return exitCodeOf(problems);
    }),
};
