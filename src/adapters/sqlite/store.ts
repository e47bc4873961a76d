import { statSync } from "node:fs";
import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { setImmediate } from "node:timers/promises";
import { Kysely, sql } from "kysely";
import { StoreFailure } from "../../workflow/store-failure.ts";
import type { Migration, Traits } from "../sql/migration.ts";
import type { Store } from "../sql/store.ts";
import { connect, PATIENCE } from "./connection.ts";
import { nodeSqliteDialect } from "./dialect.ts";
import { failureOf } from "./failure.ts";
import { putDay } from "./file.ts";
import { journalIsCut } from "./journal.ts";

const TRAITS: Traits = { id: sql`text`, bytes: sql`blob`, byKey: sql`without rowid` };

/** "PEIL": marks a file as one of ours (sqlite.org/fileformat2.html, application id). */
const APPLICATION = 0x5045494c;

/** Rows put in before others get a turn. */
const PAUSE = 2000;

export interface SqliteStore<T> extends Store<T> {
  readonly database: DatabaseSync;
  readonly path: string;
}

/** Opens the file of a store and brings it to this program's version. */
export async function openFile<T>(
  path: string,
  name: string,
  migrations: readonly Migration[],
  isNew: boolean,
): Promise<SqliteStore<T>> {
  let database: DatabaseSync | undefined;
  try {
    if (!isNew && statSync(path).size === 0) throw new StoreFailure("damaged", name, "the file is empty");
    // Reading these files beside a connection of this process would drop the locks that it holds on them.
    if (!isOpenHere(path) && journalIsCut(path))
      throw new StoreFailure("damaged", name, "the write-ahead log is not whole");
    database = connect(path);
    opened(path, 1);
    if (!isNew) checkOurs(database, name);
    const db = new Kysely<T>({ dialect: nodeSqliteDialect(database) });
    await migrate(database, db as Kysely<unknown>, migrations, name);
    return storeOf(database, db, path, name);
  } catch (error) {
    if (database !== undefined) {
      database.close();
      opened(path, -1);
    }
    throw failureOf(error, name);
  }
}

function storeOf<T>(database: DatabaseSync, db: Kysely<T>, path: string, name: string): SqliteStore<T> {
  const store: SqliteStore<T> = {
    database,
    db,
    name,
    path,
    tidy: async () => {
      unlessBusy(database, "vacuum; pragma wal_checkpoint(truncate)");
      putDay(path);
    },
    fold: async () => unlessBusy(database, "pragma wal_checkpoint(truncate)"),
    // Far faster than a statement with many values, which would be compiled anew for every number of rows.
    insertAll: async (_inside, table, rows) => insertAll(database, table, rows as readonly Row[]),
    snapshot: (_held, read) =>
      db.connection().execute(async (connection) => {
        await sql`begin deferred`.execute(connection);
        try {
          return await read({ ...store, db: connection });
        } finally {
          await sql`rollback`.execute(connection);
        }
      }),
    checkPages: async () => checkPages(database, name),
    close: async () => {
      if (!database.isOpen) return;
      database.close();
      opened(path, -1);
    },
  };
  return store;
}

/** Connections of this process, by path. */
const open = new Map<string, number>();

function opened(path: string, change: 1 | -1): void {
  open.set(path, (open.get(path) ?? 0) + change);
}

function isOpenHere(path: string): boolean {
  return (open.get(path) ?? 0) > 0;
}

type Row = Readonly<Record<string, SQLInputValue>>;

async function insertAll(database: DatabaseSync, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const places = columns.map(() => "?").join(", ");
  const statement = database.prepare(`insert into "${table}" ("${columns.join('", "')}") values (${places})`);
  for (const [i, row] of rows.entries()) {
    statement.run(...columns.map((column) => row[column] ?? null));
    // Room for whoever only wants to read a page.
    if (i % PAUSE === PAUSE - 1) await setImmediate();
  }
}

function checkOurs(database: DatabaseSync, name: string): void {
  if (numberOf(database, "application_id") !== APPLICATION)
    throw new StoreFailure("damaged", name, "not a file of ours");
}

/** Another process that reads just then is in the way and not worth waiting for: the next time will do. */
function unlessBusy(database: DatabaseSync, work: string): void {
  database.exec("pragma busy_timeout = 0");
  try {
    database.exec(work);
  } catch (error) {
    const failure = failureOf(error, "");
    if (!(failure instanceof StoreFailure && failure.kind === "unavailable")) throw error;
  } finally {
    database.exec(`pragma busy_timeout = ${PATIENCE}`);
  }
}

function checkPages(database: DatabaseSync, name: string): void {
  try {
    const found = database.prepare("pragma integrity_check(1)").get()?.["integrity_check"];
    if (found !== "ok") throw new StoreFailure("damaged", name, String(found));
  } catch (error) {
    throw failureOf(error, name);
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
    const known = numberOf(database, "user_version");
    if (known > migrations.length) throw new StoreFailure("newer", name);
    if (known === migrations.length) return;
    await db.transaction().execute(async (transaction) => {
      // Another process may have taken this step while this one waited.
      const version = numberOf(database, "user_version");
      const step = migrations[version];
      if (step === undefined) return;
      await step(transaction, TRAITS);
      database.exec(`pragma application_id = ${APPLICATION}; pragma user_version = ${version + 1}`);
    });
  }
}

function numberOf(database: DatabaseSync, pragma: "user_version" | "application_id"): number {
  return Number(database.prepare(`pragma ${pragma}`).get()?.[pragma] ?? 0);
}
