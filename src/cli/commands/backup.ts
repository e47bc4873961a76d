import { dirname, resolve } from "node:path";
import { backUp } from "../../workflow/collecting/back-up.ts";
import { DONE, PROBLEMS, type Command } from "../command.ts";
import { caller, onInstallation, placeOption } from "../installation.ts";
import { printSummary } from "../print-summary.ts";
import { tellProblems } from "../problems.ts";

export const backup: Command = {
  usage: "FILE [--data DIR] [--lang nl|en]",
  summary: {
    nl: "schrijft een reservekopie van de installatie terwijl deelnemers doorgaan, en leest haar na",
    en: "writes a backup of the installation while participants go on, and reads it back",
  },
  options: { ...placeOption },
  takes: [1, 1],
  run: (call) =>
    onInstallation(call, async (installation) => {
      const file = resolve(call.arguments[0] ?? "");
      const written = await backUp(installation, { file, folder: dirname(file), actor: caller() });
      tellProblems(call.terminal, written.problems, call.language);
      if (written.value === undefined) return PROBLEMS;
      printSummary(call, written.value);
      call.terminal.err(`${SAID[call.language]}\n`);
      return DONE;
    }),
};

const SAID = {
  nl: "Nagelezen: heel en ongewijzigd. Hier staan antwoorden in: bewaar het bestand apart van de deelnemerslijst en de mail.",
  en: "Read back: whole and unchanged. It holds answers: keep the file apart from the panel list and the mail.",
} as const;
