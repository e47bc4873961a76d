import { Hono } from "hono";
import { folderAt, studioAssets, today } from "../compose.ts";
import { hasErrors, type Outcome } from "../problem.ts";
import { formatNames } from "../report/formats/index.ts";
import type { Address } from "../server/listen.ts";
import { publicationApp } from "../server/publication.ts";
import { studioApp } from "../server/studio/app.ts";
import { signedIn, type SignedIn } from "../server/studio/sign-in.ts";
import { copyFolder } from "../workflow/copy-folder.ts";
import { runningExample } from "../workflow/example-poll.ts";
import { makeReport } from "../workflow/make-report.ts";
import type { Folder } from "../workflow/ports.ts";
import { writeReport } from "../workflow/write-report.ts";
import { PROBLEMS, type Call, type ExitCode } from "./command.ts";
import { languageOf } from "./commands/report.ts";
import { caller } from "./installation.ts";
import { tellProblems } from "./problems.ts";
import { serveInstallation } from "./serve-installation.ts";
import { styled } from "./terminal.ts";
import { untilAsked } from "./until-asked.ts";

const EXAMPLE = new URL("../../examples/kwaliteit", import.meta.url).pathname;
const SERIES = "kwaliteit";
const SHOWN = "peiling-2";
/** Where the series lie that the studio works on. */
const SHELF = "data/reeksen";

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
  return serveInstallation(call, address, async (installation) => {
    const shelf = await shelfIn(folderAt(SHELF));
    const words = WORDS[call.language];
    const running = await runningExample(installation, shelf.at(SERIES), {
      today: today(),
      contact: words.contact,
      actor: caller(),
    });
    const people = signedIn();
    const studio = studioApp({ shelf, people, assets: await studioAssets() });
    return {
      app: new Hono().route("/", studio).notFound(({ req }) => publication.fetch(req.raw)),
      tell: (url) => tellExample(call, url, people, running?.slug),
    };
  });
}

function tellExample({ terminal, language }: Call, url: string, people: SignedIn, slug?: string): void {
  const words = WORDS[language];
  const link = people.newLink({ name: words.local, initials: words.initials, role: "beheerder", language });
  const search = language === "en" ? "?lang=en" : "";
  const studio = `${url}/studio/begin${search}#${link}`;
  const poll = slug === undefined ? [] : [[words.poll, `${url}/p/${slug}${search}`] as const];
  for (const [said, at] of [[words.publication, url], ...poll, [words.studio, studio]] as const) {
    terminal.out(`  ${said.padEnd(WIDEST)} ${styled(terminal, "bold", at)}\n`);
  }
}

async function shelfIn(shelf: Folder): Promise<Folder> {
  if ((await shelf.list("")).length === 0) await copyFolder(folderAt(EXAMPLE), shelf.at(SERIES));
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

/** Of what is said before an address below. */
const WIDEST = 29;
const WORDS = {
  nl: {
    publication: "Publicatie van peiling 2:",
    poll: "Peiling 3, om in te vullen:",
    studio: "Studio (link werkt één keer):",
    local: "Ik, op deze computer",
    initials: "IK",
    contact: "wie dit programma heeft gestart",
  },
  en: {
    publication: "Publication of poll 2:",
    poll: "Poll 3, to be answered:",
    studio: "Studio (link works once):",
    local: "Me, on this computer",
    initials: "ME",
    contact: "whoever started this program",
  },
} as const;
