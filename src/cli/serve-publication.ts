import type { Hono } from "hono";
import { folderAt, today } from "../compose.ts";
import { hasErrors, type Outcome } from "../problem.ts";
import { formatNames } from "../report/formats/index.ts";
import type { Address } from "../server/listen.ts";
import { publicationApp } from "../server/publication.ts";
import { runningExample } from "../workflow/example-poll.ts";
import { makeReport } from "../workflow/make-report.ts";
import type { Folder } from "../workflow/ports.ts";
import { writeReport } from "../workflow/write-report.ts";
import { PROBLEMS, type Call, type ExitCode } from "./command.ts";
import { languageOf } from "./commands/report.ts";
import { caller } from "./installation.ts";
import { shelfOf } from "./places.ts";
import { tellProblems } from "./problems.ts";
import { serveInstallation } from "./serve-installation.ts";
import { EXAMPLE, isOfStudio, studioBeside, studioLine, tellAddresses, withExample } from "./serve-studio.ts";
import { untilAsked } from "./until-asked.ts";

const SERIES = "kwaliteit";
const SHOWN = "peiling-2";

/** Builds the publication of a poll's folder and serves it until somebody asks to stop. */
export async function servePublication(call: Call, folder: string, address: Address): Promise<ExitCode> {
  const app = await publicationOf(call, folderAt(folder));
  return app === undefined ? PROBLEMS : untilAsked(call, app, address);
}

/**
 * Serves the example's publication, its next poll to be answered by anybody at this address, and the studio on a copy of
 * the series, so that there is something to try things on. The link that is printed signs in whoever sits at this
 * computer, once.
 */
export async function serveExample(call: Call, address: Address): Promise<ExitCode> {
  const publication = await publicationOf(call, folderAt(EXAMPLE).at(SHOWN));
  if (publication === undefined) return PROBLEMS;
  return serveInstallation(call, address, async (installation, log) => {
    const shelf = await withExample(shelfOf(call));
    const words = WORDS[call.language];
    const running = await runningExample(installation, shelf.at(SERIES), {
      today: today(),
      contact: words.contact,
      actor: caller(),
    });
    const studio = await studioBeside(call, installation, shelf, log);
    return {
      app: {
        fetch: (request, env) =>
          isOfStudio(request) ? studio.app.fetch(request, env) : publication.fetch(request),
      },
      tell: (url) => {
        const search = call.language === "en" ? "?lang=en" : "";
        const poll =
          running === undefined ? [] : [[words.poll, `${url}/p/${running.slug}${search}`] as const];
        tellAddresses(call, [[words.publication, url], ...poll, studioLine(call, url, studio)]);
      },
    };
  });
}

/** Undefined where there is none; why was told. */
async function publicationOf(call: Call, folder: Folder): Promise<Hono | undefined> {
  const made = await builtPublication(call, folder);
  tellProblems(call.terminal, made.problems, call.language);
  return made.value;
}

async function builtPublication({ option }: Call, folder: Folder): Promise<Outcome<Hono>> {
  const made = await makeReport(folder, { version: null, ...languageOf(option("lang")) });
  if (made.value === undefined) return { problems: made.problems };
  const written = await writeReport(made.value.report, { formats: formatNames, beside: [] });
  const problems = [...made.problems, ...written.problems];
  if (hasErrors(written.problems)) return { problems };
  return { value: publicationApp(made.value.report.meta, written.value ?? []), problems };
}

const WORDS = {
  nl: {
    publication: "Publicatie van peiling 2:",
    poll: "Peiling 3, om in te vullen:",
    contact: "wie dit programma heeft gestart",
  },
  en: {
    publication: "Publication of poll 2:",
    poll: "Poll 3, to be answered:",
    contact: "whoever started this program",
  },
} as const;
