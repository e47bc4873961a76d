import { browserApp, folderAt } from "../compose.ts";
import type { Answering } from "../server/listen.ts";
import { copyFolder } from "../workflow/copy-folder.ts";
import { failureOf } from "../workflow/failures.ts";
import type { EventLog } from "../workflow/operations-ports.ts";
import type { Installation } from "../workflow/installation-ports.ts";
import { linkOfStart } from "../workflow/people/links.ts";
import type { PanelRegister } from "../workflow/panel-ports.ts";
import type { BrowserApp, Folder } from "../workflow/ports.ts";
import type { Call } from "./command.ts";
import { placeOf } from "./installation.ts";
import { mailServerIn } from "./mail-server.ts";
import { placesOf } from "./places.ts";
import { organisationSettings } from "./organisation-settings.ts";
import { shown, styled } from "./terminal.ts";

export const EXAMPLE = new URL("../../examples/kwaliteit", import.meta.url).pathname;
const EXAMPLE_SERIES = "kwaliteit";

/** The studio of an installation, and what is said of it at the start. */
export interface StudioBeside {
  readonly app: Answering;
  /** Below the server's address, with the word of a link where somebody has to be let in by one. */
  readonly path: string;
  readonly isLink: boolean;
}

/** Puts a copy of the example on a shelf that is empty. */
export async function withExample(shelf: Folder): Promise<Folder> {
  if ((await shelf.list("")).length === 0) await copyFolder(folderAt(EXAMPLE), shelf.at(EXAMPLE_SERIES));
  return shelf;
}

/** The studio is loaded when somebody asks for it: a server that waits for answers has no need of it. */
export async function studioBeside(
  call: Call,
  installation: Installation,
  shelf: Folder,
  log: EventLog,
): Promise<StudioBeside> {
  const [link, assets] = await Promise.all([linkOfStart(installation), browserApp(tellMaking(call))]);
  const search = call.language === "en" ? "?lang=en" : "";
  return {
    app: onFirstRequest(() => studioOf(call, installation, shelf, log, assets)),
    path: link === undefined ? `/studio/${search}` : `/studio/begin${search}#${link}`,
    isLink: link !== undefined,
  };
}

async function studioOf(
  call: Call,
  installation: Installation,
  shelf: Folder,
  log: EventLog,
  assets: BrowserApp,
): Promise<Answering> {
  const [{ Hono }, { studioApp }, { publicSite }, { attempts }, compose] = await Promise.all([
    import("hono"),
    import("../server/studio/app.ts"),
    import("../server/public-site.ts"),
    import("../server/studio/people/attempts.ts"),
    import("../compose.ts"),
  ]);
  const { importingAt, publishingAt, waysIn } = compose;
  const places = placesOf(call);
  const publishing = await publishingAt(places.shelf, places.site);
  const url = call.option("url");
  const people = {
    house: installation,
    audit: installation.audit,
    ways: await waysIn(organisationSettings(process.env)),
    attempts: attempts(() => performance.now()),
    proxied: call.flag("proxy"),
    ...(url !== undefined && { url }),
  };
  const onFailure = (error: unknown): void => log.tell({ event: "studio-failed", failure: failureOf(error) });
  const mails = mailServerIn(process.env);
  const fieldwork = {
    installation,
    backups: places.backups,
    withPanel: <T>(run: (panel: PanelRegister) => Promise<T>) => compose.withPanel(placeOf(call), run),
    ...(mails !== undefined && {
      postman: (contact: string) => compose.postmanAt(mails.place, mails.from, contact),
    }),
    ...(url !== undefined && { url }),
  };
  const importing = await importingAt(places.shelf);
  const parts = { shelf, people, publishing, fieldwork, importing, onFailure };
  const studio = studioApp({ ...parts, assets });
  return new Hono().route("/", studio).route("/", publicSite(folderAt(places.site)));
}

/** What the terminal says while the browser app is made, which happens once for each version of the program. */
function tellMaking({ terminal, language }: Call): Parameters<typeof browserApp>[0] {
  const words = MAKING[language];
  return (what) => {
    if (what === "making") terminal.err(`  ${words.making}\n`);
    else if (what === "made") terminal.err(`  ${words.made}\n`);
    else
      terminal.err(
        `${styled(terminal, "red", "✗")} ${words.failed}\n  ${shown(what.failed).replaceAll("\n", "\n  ")}\n`,
      );
  };
}

function onFirstRequest(load: () => Promise<Answering>): Answering {
  let loaded: Promise<Answering> | undefined;
  return {
    fetch: async (request, env) => {
      loaded ??= load();
      // What failed to load is tried again by who asks next.
      loaded.catch(() => (loaded = undefined));
      return (await loaded).fetch(request, env);
    },
  };
}

/** Tells addresses, the words before them in one column. */
export function tellAddresses(
  { terminal }: Call,
  lines: readonly (readonly [said: string, address: string])[],
): void {
  const widest = Math.max(...lines.map(([said]) => said.length));
  for (const [said, address] of lines) {
    terminal.out(`  ${said.padEnd(widest)} ${styled(terminal, "bold", address)}\n`);
  }
}

/** What is told of the studio: a link where somebody has to be let in, else its address. */
export function studioLine(
  { language }: Call,
  url: string,
  { isLink, path }: StudioBeside,
): readonly [said: string, address: string] {
  return [STUDIO[language][isLink ? "link" : "address"], url + path];
}

/** Whether a request is for the studio, its API, or what was published from it. */
export function isOfStudio({ url }: Request): boolean {
  return /^\/(studio|api|r)(\/|$)/.test(new URL(url).pathname);
}

const MAKING = {
  nl: {
    making: "De studio wordt één keer klaargezet (een halve minuut); de pagina gaat daarna vanzelf verder.",
    made: "De studio staat klaar.",
    failed: "De studio kon niet worden klaargezet. Wie haar opent, laat het opnieuw proberen.",
  },
  en: {
    making: "The studio is being made ready, once (half a minute); its page goes on by itself after that.",
    made: "The studio is ready.",
    failed: "The studio could not be made ready. Whoever opens it has it tried again.",
  },
} as const;

const STUDIO = {
  nl: { link: "Studio (link werkt één keer):", address: "Studio:" },
  en: { link: "Studio (link works once):", address: "Studio:" },
} as const;
