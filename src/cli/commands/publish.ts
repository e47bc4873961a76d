import { basename, dirname, resolve } from "node:path";
import { alone, folderAt } from "../../compose.ts";
import { publishPoll } from "../../workflow/publish-poll.ts";
import { PROBLEMS, WRONG_USE, type Command } from "../command.ts";
import { formatsIn } from "../formats.ts";
import { exitCodeOf, tellProblems } from "../problems.ts";
import { usageOfCommand } from "../command-usage.ts";
import { sayWritten } from "../written.ts";
import { languageOf, templateOf } from "./report.ts";

export const publish: Command = {
  usage: "FOLDER --out DIR [--formats pptx,docx,html,xlsx,csv,json] [--template FILE] [--lang nl|en]",
  summary: {
    nl: "maakt de genummerde publicatie en schrijft haar getallen in het grootboek van de reeks",
    en: "makes the numbered publication and enters its numbers in the series' ledger",
  },
  options: { out: { type: "string" }, formats: { type: "string" }, template: { type: "string" } },
  takes: [1, 1],
  run: async ({ arguments: [folder = "."], option, language, terminal }) => {
    const out = option("out");
    const formats = formatsIn(option("formats"));
    if (out === undefined || formats === undefined) {
      terminal.err(usageOfCommand("publish", publish, language));
      return WRONG_USE;
    }
    const template = await templateOf(option("template"));
    // Two publications of one series at once would not know of each other's figures.
    const published = await alone(dirname(resolve(folder)), (series) =>
      publishPoll(series.at(basename(resolve(folder))), {
        formats,
        out: folderAt(out),
        ...template,
        ...languageOf(option("lang")),
      }),
    );
    tellProblems(terminal, published.problems, language);
    if (published.value === undefined) return PROBLEMS;
    sayWritten(terminal, out, published.value.files, language);
    terminal.out(`${VERSION[language]} ${published.value.version}\n`);
    return exitCodeOf(published.problems);
  },
};

const VERSION = { nl: "Gepubliceerd als versie", en: "Published as version" } as const;
