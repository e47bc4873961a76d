import { Hono } from "hono";
import { folderAt, studioAssets } from "../../compose.ts";
import { hasErrors, type Outcome } from "../../problem.ts";
import { formatNames } from "../../report/formats/index.ts";
import { listen, untilStopped } from "../../server/listen.ts";
import { publicationApp } from "../../server/publication.ts";
import { studioApp } from "../../server/studio/app.ts";
import { signedIn } from "../../server/studio/sign-in.ts";
import { copyFolder } from "../../workflow/copy-folder.ts";
import { makeReport } from "../../workflow/make-report.ts";
import type { Folder } from "../../workflow/ports.ts";
import { writeReport } from "../../workflow/write-report.ts";
import { DONE, PROBLEMS, WRONG_USE, type Call, type Command } from "../command.ts";
import { tellProblems } from "../problems.ts";
import { styled } from "../terminal.ts";
import { languageOf } from "./report.ts";

const EXAMPLE = new URL("../../../examples/kwaliteit", import.meta.url).pathname;
const SHOWN = "peiling-2";
const PORT = 4600;
const HOST = "127.0.0.1";

export const start: Command = {
  usage: "[FOLDER] [--data DIR] [--port 4600] [--host 127.0.0.1] [--lang nl|en]",
  summary: {
    nl: "opent de studio, en toont de publicatie van een peiling (het voorbeeld) in de browser",
    en: "opens the studio, and serves the publication of a poll (the example) to the browser",
  },
  options: { data: { type: "string" }, port: { type: "string" }, host: { type: "string" } },
  takes: [0, 1],
  run: async (call) => {
    const { option, language, terminal } = call;
    const port = Number(option("port") ?? PORT);
    if (!Number.isInteger(port) || port < 0 || port > 65535) return WRONG_USE;
    const shelf = await shelfIn(folderAt(option("data") ?? "data"));
    const folder =
      call.arguments[0] === undefined ? shelf.at(`kwaliteit/${SHOWN}`) : folderAt(call.arguments[0]);
    const publication = await publicationOf(folder, call);
    tellProblems(terminal, publication.problems, language);
    if (publication.value === undefined) return PROBLEMS;
    const people = signedIn();
    const studio = studioApp({ shelf, people, assets: await studioAssets() });
    const app = new Hono().route("/", studio).route("/", publication.value);
    const listening = await listen(app, { host: option("host") ?? HOST, port });
    if (listening.value === undefined) {
      tellProblems(terminal, listening.problems, language);
      return PROBLEMS;
    }
    const { url } = listening.value;
    const link = people.newLink({ name: LOCAL[language], initials: "IK", role: "beheerder", language });
    const english = language === "en" ? "?lang=en" : "";
    terminal.out(
      [
        "",
        `  ${READY[language]}  ${styled(terminal, "bold", url)}`,
        `  ${STUDIO[language]}  ${styled(terminal, "bold", `${url}/studio/begin${english}#${link}`)}`,
        `  ${STOP[language]}`,
        "",
        "",
      ].join("\n"),
    );
    await untilStopped(listening.value);
    return DONE;
  },
};

/** The series kept here; the first time a copy of the example, so that there is something to try things on. */
async function shelfIn(data: Folder): Promise<Folder> {
  const shelf = data.at("reeksen");
  if ((await shelf.list("")).length === 0) await copyFolder(folderAt(EXAMPLE), shelf.at("kwaliteit"));
  return shelf;
}

async function publicationOf(folder: Folder, { option }: Call): Promise<Outcome<Hono>> {
  const made = await makeReport(folder, { version: null, ...languageOf(option("lang")) });
  if (made.value === undefined) return { problems: made.problems };
  const written = await writeReport(made.value.report, { formats: formatNames, beside: [] });
  const problems = [...made.problems, ...written.problems];
  if (hasErrors(written.problems)) return { problems };
  return { value: publicationApp(made.value.report.meta, written.value ?? []), problems };
}

const READY = { nl: "Peilschaal staat klaar:", en: "Peilschaal is ready:" } as const;
const STUDIO = { nl: "De studio, één keer: ", en: "The studio, once:   " } as const;
const STOP = { nl: "Stoppen: Ctrl C.", en: "Stop: Ctrl C." } as const;
const LOCAL = { nl: "Ik, op deze computer", en: "Me, on this computer" } as const;
