import * as clock from "./adapters/clock.ts";
import { diskFolder } from "./adapters/files/folder.ts";
import type { IsoDate } from "./time.ts";
import { participating } from "./workflow/collecting/participate.ts";
import type { Installation, Participating } from "./workflow/fieldwork-ports.ts";
import type { Folder } from "./workflow/ports.ts";

/** The folder at a path of this machine. */
export function folderAt(path: string): Folder {
  return diskFolder(path);
}

/** Today's date in Amsterdam. */
export function today(): IsoDate {
  return clock.today();
}

/** Where an installation keeps its stores. */
export interface Place {
  /** A folder of SQLite files. */
  readonly data: string;
}

/** The stores of an installation, at this program's version. Loaded when asked for: most commands need none. */
export async function openInstallation(place: Place): Promise<Installation> {
  const { sqliteInstallation } = await import("./adapters/sqlite/installation.ts");
  return sqliteInstallation(place.data);
}

/** What participants' pages call. */
export function participatingIn(installation: Installation): Participating {
  return participating(installation);
}
