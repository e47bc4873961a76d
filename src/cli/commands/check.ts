import { folderAt } from "../../compose.ts";
import { checkPoll } from "../../workflow/check-poll.ts";
import type { Command } from "../command.ts";
import { countProblems, exitCodeOf, problemsAsData, tellProblems } from "../problems.ts";

export const check: Command = {
  usage: "FOLDER [--json] [--lang nl|en]",
  summary: {
    nl: "controleert de map van een peiling en noemt alle problemen tegelijk",
    en: "checks the folder of a poll and tells all problems at once",
  },
  options: { json: { type: "boolean" } },
  takes: [1, 1],
  run: async ({ arguments: [folder = "."], flag, language, terminal }) => {
    const problems = await checkPoll(folderAt(folder));
    if (flag("json")) {
      terminal.out(`${JSON.stringify({ problems: problemsAsData(problems, language) }, null, 2)}\n`);
    } else {
      tellProblems(terminal, problems, language);
      terminal.out(`${countProblems(problems, language)}\n`);
    }
    return exitCodeOf(problems);
  },
};
