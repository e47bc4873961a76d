import { existsSync, mkdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely, sql } from "kysely";
import { SchemaNewer, StoreDamaged, type Migration, type Traits } from "../sql/migration.ts";
import type { Store } from "../sql/store.ts";
import { nodeSqliteDialect } from "./dialect.ts";

const TRAITS: Traits = { id: sql`text`, byKey: sql`without rowid` };

/** How long a process waits for another that writes, in milliseconds. */
const PATIENCE = 10_000;

export interface SqliteStore<T> extends Store<T> {
  readonly database: DatabaseSync;
  readonly path: string;
}

/** Opens the store in a file and brings it to this program's version; `create` where there is no file yet. */
export async function openStore<T>(
  path: string,
  migrations: readonly Migration[],
  create: boolean,
): Promise<SqliteStore<T> | undefined> {
  if (!existsSync(path)) {
    if (!create) return undefined;
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  }
  const name = basename(path);
  const database = opened(path, name);
  const db = new Kysely<T>({ dialect: nodeSqliteDialect(database) });
  try {
    await migrate(database, db as Kysely<unknown>, migrations, name);
  } catch (error) {
    database.close();
    throw error;
  }
  return { database, db, name, path, close: async () => database.close() };
}

function opened(path: string, name: string): DatabaseSync {
  try {
    const database = new DatabaseSync(path, { timeout: PATIENCE });
    database.exec(
      // Secure deletion and temporary data in memory: what is taken away is to be nowhere on the disk.
      "pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on; pragma temp_store = memory",
    );
    return database;
  } catch (error) {
    throw new StoreDamaged(name, error instanceof Error ? error.message : String(error));
  }
}

/** Each step is one transaction with its number: a kill in the middle leaves the version before. */
async function migrate(
  database: DatabaseSync,
  db: Kysely<unknown>,
  migrations: readonly Migration[],
  name: string,
): Promise<void> {
  for (;;) {
    const known = versionOf(database);
    if (known > migrations.length) throw new SchemaNewer(name);
    if (known === migrations.length) return;
    await db.transaction().execute(async (transaction) => {
      // Another process may have taken this step while this one waited.
      const version = versionOf(database);
      const step = migrations[version];
      if (step === undefined) return;
      await step(transaction, TRAITS);
      database.exec(`pragma user_version = ${version + 1}`);
    });
  }
}

function versionOf(database: DatabaseSync): number {
  const row = database.prepare("pragma user_version").get();
  return Number(row?.["user_version"] ?? 0);
}
