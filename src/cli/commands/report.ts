import { basename, dirname } from "node:path";
import { folderAt } from "../../compose.ts";
import { hasErrors } from "../../problem.ts";
import { makeReport } from "../../workflow/make-report.ts";
import { writeReport } from "../../workflow/write-report.ts";
import { PROBLEMS, WRONG_USE, type Call, type Command } from "../command.ts";
import { formatsIn } from "../formats.ts";
import { exitCodeOf, tellProblems } from "../problems.ts";
import { usageOfCommand } from "../command-usage.ts";
import { sayWritten } from "../written.ts";

export const report: Command = {
  usage: "FOLDER --out DIR [--formats pptx,docx,html,xlsx,csv,json] [--template FILE] [--lang nl|en]",
  summary: {
    nl: "maakt een concept van de publicatie; verandert niets aan de peiling",
    en: "makes a draft of the publication; changes nothing in the poll",
  },
  options: { out: { type: "string" }, formats: { type: "string" }, template: { type: "string" } },
  takes: [1, 1],
  run: async (call) => {
    const {
      arguments: [folder = "."],
      option,
      language,
      terminal,
    } = call;
    const out = option("out");
    const formats = formatsIn(option("formats"));
    if (out === undefined || formats === undefined) {
      terminal.err(usageOfCommand("report", report, language));
      return WRONG_USE;
    }
    const made = await makeReport(folderAt(folder), { version: null, ...languageOf(option("lang")) });
    if (made.value === undefined) {
      tellProblems(terminal, made.problems, language);
      return PROBLEMS;
    }
    const template = await templateOf(option("template"));
    const beside = await folderAt(out).list("");
    const written = await writeReport(made.value.report, { formats, beside, ...template });
    const problems = [...made.problems, ...written.problems];
    tellProblems(terminal, problems, language);
    if (hasErrors(written.problems)) return PROBLEMS;
    const files = written.value ?? [];
    await folderAt(out).write(files.map(({ name, bytes }) => ({ path: name, bytes })));
    sayWritten(terminal, out, files, language);
    return exitCodeOf(problems);
  },
};

export function languageOf(
  option: string | undefined,
): { language: Call["language"] } | Record<string, never> {
  return option === "en" || option === "nl" ? { language: option } : {};
}

/** The template file, read whole: its writer refuses what is too large or not a template. */
export async function templateOf(
  path: string | undefined,
): Promise<{ template: { name: string; bytes: Uint8Array } } | Record<string, never>> {
  if (path === undefined) return {};
  const bytes = await folderAt(dirname(path)).read(basename(path));
  if (bytes === undefined) throw Object.assign(new Error(path), { code: "ENOENT", path });
  return { template: { name: basename(path), bytes } };
}
