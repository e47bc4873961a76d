import { join } from "node:path";
import { folderAt, today } from "../../compose.ts";
import { fullSetFormats, usualFormats, type FullSetFormat } from "../../exchange/full-set/index.ts";
import type { Outcome } from "../../problem.ts";
import { exportFull } from "../../workflow/export-full.ts";
import { exportPublic } from "../../workflow/export-public.ts";
import { DONE, PROBLEMS, WRONG_USE, type Call, type Command } from "../command.ts";
import { namesIn } from "../formats.ts";
import { tellProblems } from "../problems.ts";
import { usageOfCommand } from "../command-usage.ts";

export const exportCommand: Command = {
  usage: `FOLDER --to DIR (--public | --full --by NAME --confirmed-by NAME --reason TEXT [--formats ${fullSetFormats.join(",")}]) [--lang nl|en]`,
  summary: {
    nl: "schrijft de map zonder antwoorden per persoon, of met twee namen en een reden de volledige gegevens",
    en: "writes the folder without anybody's answers or, with two names and a reason, the full data",
  },
  options: {
    to: { type: "string" },
    public: { type: "boolean" },
    full: { type: "boolean" },
    by: { type: "string" },
    "confirmed-by": { type: "string" },
    reason: { type: "string" },
    formats: { type: "string" },
  },
  takes: [1, 1],
  run: async (call) => {
    const { option, flag, language, terminal } = call;
    const to = option("to");
    const formats = namesIn(option("formats"), fullSetFormats, usualFormats);
    if (to === undefined || formats === undefined || flag("public") === flag("full")) {
      terminal.err(usageOfCommand("export", exportCommand, language));
      return WRONG_USE;
    }
    const written = flag("public") ? await publicFolder(call, to) : await fullSet(call, to, formats);
    tellProblems(terminal, written.problems, language);
    if (written.value === undefined) return PROBLEMS;
    for (const name of written.value) terminal.out(`${join(to, name)}\n`);
    return DONE;
  },
};

function publicFolder({ arguments: [folder = "."] }: Call, to: string): Promise<Outcome<readonly string[]>> {
  return exportPublic(folderAt(folder), folderAt(to));
}

function fullSet(
  { arguments: [folder = "."], option }: Call,
  to: string,
  formats: readonly FullSetFormat[],
): Promise<Outcome<readonly string[]>> {
  return exportFull(folderAt(folder), {
    formats,
    to: folderAt(to),
    date: today(),
    by: option("by") ?? "",
    confirmedBy: option("confirmed-by") ?? "",
    reason: option("reason") ?? "",
  });
}
