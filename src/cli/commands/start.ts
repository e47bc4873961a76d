import { folderAt } from "../../compose.ts";
import { hasErrors } from "../../problem.ts";
import { formatNames } from "../../report/formats/index.ts";
import { listen, untilStopped } from "../../server/listen.ts";
import { publicationApp } from "../../server/publication.ts";
import { makeReport } from "../../workflow/make-report.ts";
import { writeReport } from "../../workflow/write-report.ts";
import { DONE, PROBLEMS, WRONG_USE, type Command } from "../command.ts";
import { tellProblems } from "../problems.ts";
import { styled } from "../terminal.ts";
import { languageOf } from "./report.ts";

const EXAMPLE = new URL("../../../examples/kwaliteit/peiling-2", import.meta.url).pathname;
const PORT = 4600;
const HOST = "127.0.0.1";

export const start: Command = {
  usage: "[FOLDER] [--port 4600] [--host 127.0.0.1] [--lang nl|en]",
  summary: {
    nl: "bouwt de publicatie van een peiling (het voorbeeld) en toont haar in de browser",
    en: "builds the publication of a poll (the example) and serves it to the browser",
  },
  options: { port: { type: "string" }, host: { type: "string" } },
  takes: [0, 1],
  run: async ({ arguments: [folder = EXAMPLE], option, language, terminal }) => {
    const port = Number(option("port") ?? PORT);
    if (!Number.isInteger(port) || port < 0 || port > 65535) return WRONG_USE;
    const made = await makeReport(folderAt(folder), { version: null, ...languageOf(option("lang")) });
    if (made.value === undefined) {
      tellProblems(terminal, made.problems, language);
      return PROBLEMS;
    }
    const written = await writeReport(made.value.report, { formats: formatNames, beside: [] });
    tellProblems(terminal, [...made.problems, ...written.problems], language);
    if (hasErrors(written.problems)) return PROBLEMS;
    const app = publicationApp(made.value.report.meta, written.value ?? []);
    const listening = await listen(app, {
      host: option("host") ?? HOST,
      port,
    });
    if (listening.value === undefined) {
      tellProblems(terminal, listening.problems, language);
      return PROBLEMS;
    }
    terminal.out(
      `\n  ${READY[language]}  ${styled(terminal, "bold", listening.value.url)}\n  ${STOP[language]}\n\n`,
    );
    await untilStopped(listening.value);
    return DONE;
  },
};

const READY = { nl: "Peilschaal staat klaar:", en: "Peilschaal is ready:" } as const;
const STOP = { nl: "Stoppen: Ctrl C.", en: "Stop: Ctrl C." } as const;
