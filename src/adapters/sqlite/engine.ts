import { randomBytes } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Migration } from "../sql/migration.ts";
import type { Engine, Store } from "../sql/store.ts";
import type { BoxTables } from "../sql/tables.ts";
import { sqliteWriter } from "./ballot-writer.ts";
import { lockFile } from "./lock.ts";
import { destroyFile, nameFile } from "./file.ts";
import { openFile, type SqliteStore } from "./store.ts";

/** A store that is being made by another process is younger than this. */
const UNFINISHED_MS = 60_000;

/** An installation in a folder, a file a store. */
export function sqliteEngine(folder: string): Engine {
  const pathOf = (name: string): string => join(folder, `${name}.db`);
  const open = async <T>(
    name: string,
    migrations: readonly Migration[],
    wanted: "open" | "create",
  ): Promise<SqliteStore<T> | undefined> => {
    const path = pathOf(name);
    if (!existsSync(path)) {
      if (wanted === "open") return undefined;
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      removeUnfinished(folder, "", UNFINISHED_MS);
      await make(path, name, migrations);
    }
    return openFile<T>(path, name, migrations, false);
  };
  return {
    open,
    list: async () => {
      const files = existsSync(folder) ? readdirSync(folder) : [];
      return files.flatMap((file) => /^(\w+)\.db$/.exec(file)?.[1] ?? []).sort();
    },
    destroy: async (name) => {
      removeUnfinished(folder, `${name}.db.`, 0);
      destroyFile(pathOf(name));
    },
    ballotWriter: (store, kind) => sqliteWriter((store as SqliteStore<BoxTables>).path, store.name, kind),
    // A transaction that writes is alone in the file from its start.
    lock: async () => undefined,
    empty: async (_store, transaction, tables) => {
      for (const table of tables) await transaction.deleteFrom(table).execute();
    },
    tellingSettings: async () => [],
    alone: async (run) => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const release = await lockFile(join(folder, "alone.lock"));
      try {
        return await run();
      } finally {
        release();
      }
    },
    close: async () => undefined,
  };
}

/** What a kill left of stores that were being made; nothing was in them yet. */
function removeUnfinished(folder: string, start: string, olderThan: number): void {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  for (const file of files.filter((name) => name.startsWith(start) && /\.new(-\w+)?$/.test(name))) {
    const path = join(folder, file);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity);
    if (age >= olderThan) rmSync(path, { force: true });
  }
}

/** A store is whole before it has its name: a kill leaves no file that looks like an empty one. */
async function make(path: string, name: string, migrations: readonly Migration[]): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString("hex")}.new`;
  closeSync(openSync(temporary, "wx", 0o600));
  try {
    const store: Store<unknown> = await openFile(temporary, name, migrations, true);
    await store.close();
    nameFile(temporary, path);
  } finally {
    for (const suffix of ["", "-wal", "-shm"]) rmSync(temporary + suffix, { force: true });
  }
}
