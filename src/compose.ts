import * as clock from "./adapters/clock.ts";
import { diskFolder } from "./adapters/files/folder.ts";
import type { Engine } from "./adapters/sql/store.ts";
import type { IsoDate } from "./time.ts";
import { participating } from "./workflow/collecting/participate.ts";
import type { Backups } from "./workflow/backup-ports.ts";
import type { RestorePlace } from "./workflow/restore-place.ts";
import { measure } from "./workflow/measure.ts";
import type { EventLog, Metrics } from "./workflow/operations-ports.ts";
import type { Participating } from "./workflow/fieldwork-ports.ts";
import type { Installation } from "./workflow/installation-ports.ts";
import type { Folder } from "./workflow/ports.ts";

/** The folder at a path of this machine. */
export function folderAt(path: string): Folder {
  return diskFolder(path);
}

/** Today's date in Amsterdam. */
export function today(): IsoDate {
  return clock.today();
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

/** Loaded when asked for: most commands need no database. */
async function engineAt(place: Place): Promise<Engine> {
  if ("url" in place) return (await import("./adapters/postgres/engine.ts")).postgresEngine(place.url);
  return (await import("./adapters/sqlite/engine.ts")).sqliteEngine(place.data);
}
