import type { Folder } from "./ports.ts";

/** A folder that notices what is read of it, so that it can be told whether all of that is still the same. */
export interface NoticedReads {
  readonly folder: Folder;
  /** Whether every file and list that was read, also one that was not there, reads the same now. */
  areAsTheyWere(): Promise<boolean>;
}

/** What a file or a list read as, and how to read it once more. */
interface Noticed {
  readonly mark: Promise<string>;
  readonly again: () => Promise<string>;
}

/**
 * Notices everything, below the folder and above it. What was read twice has to be the same both times: something made
 * of a file before and after it changed is never as it was.
 */
export function noticing(folder: Folder): NoticedReads {
  const noticed: Noticed[] = [];
  return {
    folder: noticedIn(folder, noticed),
    areAsTheyWere: async () => {
      const same = noticed.map(async ({ mark, again }) => (await mark) === (await again()));
      return (await Promise.all(same)).every(Boolean);
    },
  };
}

function noticedIn(folder: Folder, noticed: Noticed[]): Folder {
  return {
    name: folder.name,
    at: (path) => noticedIn(folder.at(path), noticed),
    read: async (path) => {
      const bytes = await folder.read(path);
      noticed.push({ mark: markOf(bytes), again: async () => markOf(await folder.read(path)) });
      return bytes;
    },
    list: async (path) => {
      const names = await folder.list(path);
      noticed.push({
        mark: Promise.resolve(JSON.stringify(names)),
        again: async () => JSON.stringify(await folder.list(path)),
      });
      return names;
    },
    write: (files) => folder.write(files),
    stage: (files) => folder.stage(files),
    remove: (path) => folder.remove(path),
  };
}

/** By contents and not by the time of writing, which a disk may round and a copy may keep. */
async function markOf(bytes: Uint8Array | undefined): Promise<string> {
  if (bytes === undefined) return "";
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).join();
}
