import { statSync, type Stats } from "node:fs";
import { DatabaseSync } from "node:sqlite";

/** How long a connection waits for another that writes, in milliseconds. */
export const PATIENCE = 10_000;

/**
 * Secure deletion and temporary data in memory: what is taken away is to be nowhere on the disk. The log may grow to 8 MB
 * before it is folded in: in a large box a page is then written once for several answers.
 */
const SETTINGS =
  "pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on; pragma temp_store = memory; pragma wal_autocheckpoint = 2000";

/** A connection to a file, with our settings. By a URL with `mode=rw` a file that is gone is not made anew. */
export function connect(file: string | URL): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: PATIENCE });
  try {
    database.exec(SETTINGS);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Whether a store's files are still those that were there when they were first seen: what is written to removed ones is lost. */
export function watchedFiles(path: string): () => boolean {
  const files = [path, `${path}-wal`].map(watched);
  for (const isThere of files) isThere();
  return () => files.every((isThere) => isThere());
}

function watched(path: string): () => boolean {
  let first: Stats | undefined;
  return () => {
    const found = statSync(path, { throwIfNoEntry: false });
    first ??= found;
    return found !== undefined && found.ino === first?.ino && found.dev === first.dev;
  };
}
