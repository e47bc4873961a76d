import { folderAt } from "../../compose.ts";
import { hasErrors } from "../../problem.ts";
import { formatNames } from "../../report/formats/index.ts";
import { publicationApp } from "../../server/publication.ts";
import { makeReport } from "../../workflow/make-report.ts";
import { writeReport } from "../../workflow/write-report.ts";
import { PROBLEMS, WRONG_USE, type Command } from "../command.ts";
import { tellProblems } from "../problems.ts";
import { placeOption } from "../installation.ts";
import { serveInstallation, serveOptions, untilAsked } from "../serve.ts";
import { languageOf } from "./report.ts";

const EXAMPLE = new URL("../../../examples/kwaliteit/peiling-2", import.meta.url).pathname;
const PORT = 4600;
const HOST = "127.0.0.1";

export const start: Command = {
  usage:
    "[FOLDER | --data DIR] [--port 4600] [--host 127.0.0.1] [--url https://…] [--proxy] [--log FILE] [--metrics PORT] [--lang nl|en]",
  summary: {
    nl: "toont de publicatie van een peiling (het voorbeeld), of met --data de peilingen van een installatie",
    en: "serves the publication of a poll (the example) or, with --data, the polls of an installation",
  },
  options: { ...placeOption, ...serveOptions, port: { type: "string" }, host: { type: "string" } },
  takes: [0, 1],
  run: async (call) => {
    const {
      arguments: [folder = EXAMPLE],
      option,
      language,
      terminal,
    } = call;
    const port = Number(option("port") ?? PORT);
    if (![port, Number(option("metrics") ?? 0)].every(isPort)) return WRONG_USE;
    const isInstallation = option("data") !== undefined || process.env["DATABASE_URL"] !== undefined;
    if (isInstallation && call.arguments.length === 0) {
      return serveInstallation(call, { host: option("host") ?? HOST, port });
    }
    const made = await makeReport(folderAt(folder), { version: null, ...languageOf(option("lang")) });
    if (made.value === undefined) {
      tellProblems(terminal, made.problems, language);
      return PROBLEMS;
    }
    const written = await writeReport(made.value.report, { formats: formatNames, beside: [] });
    tellProblems(terminal, [...made.problems, ...written.problems], language);
    if (hasErrors(written.problems)) return PROBLEMS;
    const app = publicationApp(made.value.report.meta, written.value ?? []);
    return untilAsked(call, app, { host: option("host") ?? HOST, port });
  },
};

function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 0 && port <= 65535;
}
