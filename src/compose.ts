import * as clock from "./adapters/clock.ts";
import { diskFolder } from "./adapters/files/folder.ts";
import type { IsoDate } from "./time.ts";
import type { Asset, Folder } from "./workflow/ports.ts";

/** The folder at a path of this machine. */
export function folderAt(path: string): Folder {
  return diskFolder(path);
}

/** Today's date in Amsterdam. */
export function today(): IsoDate {
  return clock.today();
}

/** The browser app of the researchers, built from its sources where that was not done yet. */
export async function studioAssets(): Promise<ReadonlyMap<string, Asset>> {
  const { builtStudio } = await import("./adapters/studio/build.ts");
  return builtStudio();
}
