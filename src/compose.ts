import * as clock from "./adapters/clock.ts";
import { diskFolder } from "./adapters/files/folder.ts";
import type { IsoDate } from "./time.ts";
import type { Folder } from "./workflow/ports.ts";

/** The folder at a path of this machine. */
export function folderAt(path: string): Folder {
  return diskFolder(path);
}

/** Today's date in Amsterdam. */
export function today(): IsoDate {
  return clock.today();
}
