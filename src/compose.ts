import { diskFolder } from "./adapters/files/folder.ts";
import type { Folder } from "./workflow/ports.ts";

/** The folder at a path of this machine. */
export function folderAt(path: string): Folder {
  return diskFolder(path);
}
