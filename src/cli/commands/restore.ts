import { dirname, resolve } from "node:path";
import { folderAt, restoringAt } from "../../compose.ts";
import { restore } from "../../workflow/collecting/restore.ts";
import { DONE, PROBLEMS, type Command } from "../command.ts";
import { caller, placeOf, placeOption } from "../installation.ts";
import { printSummary } from "../print-summary.ts";
import { tellProblems } from "../problems.ts";

export const restoreCommand: Command = {
  usage: "FILE [--data DIR] [--lang nl|en]",
  summary: {
    nl: "zet een reservekopie terug op een lege plaats, kijkt alles na en sluit eerst wat voorbij is",
    en: "puts a backup back in an empty place, checks everything and first closes what is over",
  },
  options: { ...placeOption },
  takes: [1, 1],
  run: async (call) => {
    const file = resolve(call.arguments[0] ?? "");
    const { backups, place } = await restoringAt(placeOf(call));
    try {
      const beside = folderAt(dirname(file));
      const restored = await restore(place, backups, { file, beside, actor: caller() });
      tellProblems(call.terminal, restored.problems, call.language);
      if (restored.value === undefined) return PROBLEMS;
      printSummary(call, restored.value.summary);
      const words = WORDS[call.language];
      call.terminal.err(`${words.checked}\n`);
      for (const name of restored.value.closed) call.terminal.err(`${words.closed(name)}\n`);
      return DONE;
    } finally {
      await place.close();
    }
  },
};

const WORDS = {
  nl: {
    checked: "Nagekeken: elke rij is heel, en bij elk antwoord hoort één gebruikte sleutel.",
    closed: (name: string) => `Eerst gesloten, omdat zij voorbij was: ${name}.`,
  },
  en: {
    checked: "Checked: every row is whole, and to each answer belongs one spent key.",
    closed: (name: string) => `Closed first, since it was over: ${name}.`,
  },
} as const;
