import { folderAt } from "../../compose.ts";
import { crossTables, tabulatePoll } from "../../workflow/tabulate-poll.ts";
import { PROBLEMS, WRONG_USE, type Call, type Command, type ExitCode } from "../command.ts";
import { exitCodeOf, problemsAsData, tellProblems } from "../problems.ts";
import { tablesAsData } from "../tables-as-data.ts";
import { printTables } from "../print-tables.ts";
import { languageOf } from "./report.ts";

export const tabulate: Command = {
  usage: "FOLDER [--by CODE [--restricted]] [--json] [--lang nl|en]",
  summary: {
    nl: "telt de gesloten vragen, beschermd zoals in een publicatie",
    en: "counts the closed questions, protected as in a publication",
  },
  options: { by: { type: "string" }, json: { type: "boolean" }, restricted: { type: "boolean" } },
  takes: [1, 1],
  run: async (call) => {
    const by = call.option("by");
    if (call.flag("restricted")) return by === undefined ? WRONG_USE : restricted(call, by);
    const made = await tabulatePoll(folderAt(call.arguments[0] ?? "."), by, languageOf(call.option("lang")));
    if (call.flag("json")) {
      const tables = made.value === undefined ? [] : tablesAsData(made.value.report);
      const problems = problemsAsData(made.problems, call.language);
      call.terminal.out(`${JSON.stringify({ tables, problems }, null, 2)}\n`);
    } else {
      tellProblems(call.terminal, made.problems, call.language);
      if (made.value !== undefined) printTables(call.terminal, made.value.report);
    }
    return made.value === undefined ? PROBLEMS : exitCodeOf(made.problems);
  },
};

/** Unprotected counts, asked for by name: as data only, and marked as what they are. */
async function restricted(
  { arguments: [folder = "."], language, terminal }: Call,
  by: string,
): Promise<ExitCode> {
  const found = await crossTables(folderAt(folder), by);
  tellProblems(terminal, found.problems, language);
  if (found.value === undefined) return PROBLEMS;
  terminal.err(`${RESTRICTED[language]}\n`);
  terminal.out(`${JSON.stringify({ restricted: true, tables: found.value }, null, 2)}\n`);
  return exitCodeOf(found.problems);
}

const RESTRICTED = {
  nl: "VERTROUWELIJK: onbeschermde aantallen per groep. Niet publiceren.",
  en: "RESTRICTED: unprotected counts by group. Do not publish.",
} as const;
