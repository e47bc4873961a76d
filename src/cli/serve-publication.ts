import { Hono } from "hono";
import { folderAt, studioAssets } from "../compose.ts";
import { hasErrors, type Outcome } from "../problem.ts";
import { formatNames } from "../report/formats/index.ts";
import type { Address } from "../server/listen.ts";
import { publicationApp } from "../server/publication.ts";
import { studioApp } from "../server/studio/app.ts";
import { signedIn } from "../server/studio/sign-in.ts";
import { copyFolder } from "../workflow/copy-folder.ts";
import { makeReport } from "../workflow/make-report.ts";
import type { Folder } from "../workflow/ports.ts";
import { writeReport } from "../workflow/write-report.ts";
import { PROBLEMS, type Call, type ExitCode } from "./command.ts";
import { languageOf } from "./commands/report.ts";
import { tellProblems } from "./problems.ts";
import { styled } from "./terminal.ts";
import { untilAsked } from "./until-asked.ts";

const EXAMPLE = new URL("../../examples/kwaliteit", import.meta.url).pathname;
const SHOWN = "peiling-2";
/** Where the series lie that the studio works on. */
const SHELF = "data/reeksen";

/** Builds the publication of a poll's folder and serves it until somebody asks to stop. */
export async function servePublication(call: Call, folder: string, address: Address): Promise<ExitCode> {
  const app = await publicationOf(call, folderAt(folder));
  return app === undefined ? PROBLEMS : untilAsked(call, app, address);
}

/**
 * Serves the example's publication, and the studio on a copy of it, so that there is something to try things on. The
 * link that is printed signs in whoever sits at this computer, once.
 */
export async function serveExample(call: Call, address: Address): Promise<ExitCode> {
  const publication = await publicationOf(call, folderAt(EXAMPLE).at(SHOWN));
  if (publication === undefined) return PROBLEMS;
  const people = signedIn();
  const studio = studioApp({ shelf: await shelfIn(folderAt(SHELF)), people, assets: await studioAssets() });
  const app = new Hono().route("/", studio).route("/", publication);
  const { language } = call;
  const link = people.newLink({ name: LOCAL[language], initials: "IK", role: "beheerder", language });
  const search = language === "en" ? "?lang=en" : "";
  return untilAsked(call, app, address, undefined, (url) => {
    call.terminal.out(
      `  ${STUDIO[language]}  ${styled(call.terminal, "bold", `${url}/studio/begin${search}#${link}`)}\n`,
    );
  });
}

async function shelfIn(shelf: Folder): Promise<Folder> {
  if ((await shelf.list("")).length === 0) await copyFolder(folderAt(EXAMPLE), shelf.at("kwaliteit"));
  return shelf;
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

const STUDIO = { nl: "De studio, één keer:", en: "The studio, once:" } as const;
const LOCAL = { nl: "Ik, op deze computer", en: "Me, on this computer" } as const;
