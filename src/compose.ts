import { join } from "node:path";
import * as clock from "./adapters/clock.ts";
import { diskFolder } from "./adapters/files/folder.ts";
import type { Engine } from "./adapters/sql/store.ts";
import type { OrganisationSettings } from "./adapters/sign-in/organisation.ts";
import { exclusively } from "./adapters/files/lock.ts";
import { dutchWords } from "./adapters/word-list.ts";
import { scoreAnswers } from "./adapters/workers/score.ts";
import { problem, type Outcome } from "./problem.ts";
import type { IsoDate } from "./time.ts";
import { participating } from "./workflow/collecting/participate.ts";
import type { LanguageModelTools } from "./workflow/language-model/ports.ts";
import type { Backups } from "./workflow/backup-ports.ts";
import type { RestorePlace } from "./workflow/restore-place.ts";
import { measure } from "./workflow/measure.ts";
import type { EventLog, Metrics } from "./workflow/operations-ports.ts";
import type { Participating } from "./workflow/fieldwork-ports.ts";
import type { Importing } from "./workflow/importing/ports.ts";
import type { Installation } from "./workflow/installation-ports.ts";
import type { PanelRegister, Postman } from "./workflow/panel-ports.ts";
import type { WaysIn } from "./workflow/people/sign-in-ports.ts";
import type { TellMaking } from "./adapters/studio/build.ts";
import type { Asset, BrowserApp, Folder } from "./workflow/ports.ts";
import type { Publishing } from "./workflow/publishing/ports.ts";
import type { SuggestionTools } from "./workflow/suggestion-ports.ts";

/** The folder at a path of this machine. */
export function folderAt(path: string): Folder {
  return diskFolder(path);
}

/** Does something to the folder at a path while nobody else does; a problem where somebody else stays busy. */
export async function alone<T>(
  path: string,
  work: (folder: Folder) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const done = await exclusively(path, () => work(diskFolder(path)));
  return done ?? { problems: [problem("folder-busy", {}, { folder: diskFolder(path).name })] };
}

/** Today's date in Amsterdam. */
export function today(): IsoDate {
  return clock.today();
}

/** Milliseconds since 1970, UTC. */
export function now(): number {
  return clock.now();
}

/** Words and threads for suggesting codes. */
export const suggestionTools: SuggestionTools = { words: dutchWords, score: scoreAnswers };

/**
 * What asking the language model of a poll takes: connections of its own with the key in the environment, a log beside the
 * poll, and chance. Nothing is asked, or looked up, before somebody switched a model on.
 */
export async function languageModelTools(path: string): Promise<LanguageModelTools> {
  const { modelEndpoint } = await import("./adapters/model/endpoint.ts");
  const { exchangeLog } = await import("./adapters/model/exchange-log.ts");
  const { secrets } = await import("./adapters/chance.ts");
  const key = process.env["PEILSCHAAL_MODEL_KEY"]?.trim();
  return {
    endpoint: modelEndpoint({ key: key === "" ? undefined : key }),
    log: exchangeLog(join(path, "language-model.jsonl")),
    random: secrets.random,
  };
}

/** Where an installation keeps its stores: a folder of SQLite files, or a PostgreSQL database. */
export type Place = { readonly data: string } | { readonly url: string };

/** Opens the stores of an installation at this program's version, and makes them where there are none yet. */
export async function openInstallation(place: Place): Promise<Installation> {
  const { installationOn } = await import("./adapters/sql/installation.ts");
  return installationOn(await engineAt(place));
}

/** Whether there are stores of an installation at a place, whole or not. */
export async function hasInstallation(place: Place): Promise<boolean> {
  const engine = await engineAt(place);
  try {
    return (await engine.list()).length > 0;
  } finally {
    await engine.close();
  }
}

/** Backups that are read before there is an installation, and the place one is put back in. */
export async function restoringAt(place: Place): Promise<{
  readonly backups: Backups;
  readonly place: RestorePlace;
}> {
  const { backupsOf } = await import("./adapters/sql/backup-files.ts");
  const { restorePlaceOn } = await import("./adapters/sql/restore-place.ts");
  const engine = await engineAt(place);
  return { backups: backupsOf(engine), place: restorePlaceOn(engine) };
}

/** What participants' pages call. */
export function participatingIn(installation: Installation): Participating {
  return participating(installation);
}

export type { OrganisationSettings };

/** Everything one signs in to the studio with. */
export async function waysIn(settings?: OrganisationSettings): Promise<WaysIn> {
  const [{ scryptPasswords }, { changingCodes }, { passkeys }] = await Promise.all([
    import("./adapters/sign-in/passwords.ts"),
    import("./adapters/sign-in/changing-codes.ts"),
    import("./adapters/sign-in/passkeys.ts"),
  ]);
  const ways = { passwords: scryptPasswords(), codes: changingCodes, passkeys };
  if (settings === undefined) return ways;
  const { organisation } = await import("./adapters/sign-in/organisation.ts");
  return { ...ways, organisation: organisation(settings) };
}

/** The names, addresses and outbox of an installation: a store of its own. */
export async function openPanel(place: Place): Promise<PanelRegister> {
  const { panelRegister } = await import("./adapters/sql/panel.ts");
  return panelRegister(await engineAt(place));
}

/** Does something with the panel register, and lets go of it after. */
export async function withPanel<T>(place: Place, run: (panel: PanelRegister) => Promise<T>): Promise<T> {
  const panel = await openPanel(place);
  try {
    return await run(panel);
  } finally {
    await panel.close();
  }
}

/** Where mails go: the organisation's mail server, or files in a folder. */
export type MailPlace =
  | { readonly folder: Folder }
  | { readonly smtp: string; readonly perSecond: number; readonly patience: number };

export async function postmanAt(place: MailPlace, from: string, contact: string): Promise<Postman> {
  if ("folder" in place) {
    const { folderPostman } = await import("./adapters/mail/outbox-folder.ts");
    return folderPostman(place.folder, from, contact);
  }
  const { smtpPostman } = await import("./adapters/mail/smtp.ts");
  return smtpPostman({ ...place, url: place.smtp, from, contact });
}

/** Lines for operators, in a file or on the error stream; `quiet` tells of failures only. */
export async function eventLogTo(path: string | undefined, quiet: boolean): Promise<EventLog> {
  const { eventLog } = await import("./adapters/operations/log.ts");
  return eventLog({ path, quiet, now: clock.now, today });
}

/** Figures of an installation for whatever watches over the program. */
export async function metricsOf(installation: Installation): Promise<Metrics> {
  const { metrics } = await import("./adapters/operations/metrics.ts");
  return metrics(async () => measure(installation));
}

/** The browser app of the researchers, made from its sources beside this program where that was not done yet. */
export async function browserApp(tell: TellMaking): Promise<BrowserApp> {
  const build = await import("./adapters/studio/build.ts");
  return build.browserApp(tell);
}

/** The same as files, once they are there. */
export async function studioAssets(): Promise<ReadonlyMap<string, Asset>> {
  const { builtStudio } = await import("./adapters/studio/build.ts");
  return builtStudio();
}

/** Publications of the series on a shelf, made in processes beside this one; what is published is put on the site. */
export async function publishingAt(shelf: string, site: string): Promise<Publishing> {
  const { publishingIn } = await import("./adapters/workers/publishing.ts");
  return publishingIn({ shelf, site }, today);
}

/** Reads exports for waves of the series on a shelf, in processes beside this one. */
export async function importingAt(shelf: string): Promise<Importing> {
  const { importingIn } = await import("./adapters/workers/importing.ts");
  return importingIn(shelf);
}

/** Loaded when asked for: most commands need no database. */
async function engineAt(place: Place): Promise<Engine> {
  if ("url" in place) return (await import("./adapters/postgres/engine.ts")).postgresEngine(place.url);
  return (await import("./adapters/sqlite/engine.ts")).sqliteEngine(place.data);
}
