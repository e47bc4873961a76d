import { setTimeout } from "node:timers/promises";
import { Kysely, PostgresDialect, sql, type InsertObject, type RawBuilder } from "kysely";
import type { Pool } from "pg";
import { StoreFailure } from "../../workflow/store-failure.ts";
import type { Migration, Traits } from "../sql/migration.ts";
import type { Engine, Store } from "../sql/store.ts";
import { postgresWriter } from "./ballot-writer.ts";
import { failureOf, poolAt } from "./pool.ts";

const TRAITS: Traits = { id: sql`text collate "C"`, bytes: sql`bytea`, byKey: sql`` };

/** In front of the names of our schemas. */
const OURS = "peilschaal_";
/** Any number that no other program uses: processes that bring a schema up to date wait for each other. */
const MIGRATION_LOCK = 0x5045494c;
const ALONE_LOCK = MIGRATION_LOCK + 1;

/** Rows in one statement. */
const AT_ONCE = 1000;

const LOOK_AGAIN_MS = 50;
const PATIENCE_MS = 30_000;

/** The oldest PostgreSQL whose behaviour the tests hold. */
const OLDEST = 150000;

/** An installation in a PostgreSQL database, a schema a store. */
export async function postgresEngine(url: string): Promise<Engine> {
  const pool = poolAt(url);
  try {
    await checkServer(pool);
  } catch (error) {
    await pool.end();
    throw failureOf(error, "postgres");
  }
  const whole = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  return {
    open: async <T>(name: string, migrations: readonly Migration[], wanted: "open" | "create") => {
      try {
        if (wanted === "open" && !(await names(whole)).includes(name)) return undefined;
        await migrate(whole, name, migrations);
        return storeOf<T>(whole, name);
      } catch (error) {
        throw failureOf(error, name);
      }
    },
    list: () => names(whole),
    destroy: async (name) => {
      if (!(await names(whole)).includes(name)) return;
      await sql`drop schema if exists ${sql.id(OURS + name)} cascade`.execute(whole);
    },
    ballotWriter: (store, kind) => postgresWriter(pool, OURS + store.name, kind),
    tellingSettings: () => tellingSettings(pool),
    alone: (run) =>
      whole.connection().execute(async (connection) => {
        await waitForLock(connection);
        try {
          return await run();
        } finally {
          await sql`select pg_advisory_unlock(${ALONE_LOCK})`.execute(connection);
        }
      }),
    lock: async (name, transaction, tables) => {
      await sql`lock table ${tablesOf(name, tables)} in access exclusive mode`.execute(transaction);
    },
    empty: async (name, transaction, tables) => {
      // A new file for each, so that the old rows leave no trace in it.
      await sql`truncate ${tablesOf(name, tables)}`.execute(transaction);
    },
    close: () => whole.destroy(),
  };
}

/** Asks again and again: a query that waits would be cut off, and its lock kept by nobody knows whom. */
async function waitForLock(connection: Kysely<unknown>): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_AGAIN_MS) {
    const { rows } = await sql<{ got: boolean }>`select pg_try_advisory_lock(${ALONE_LOCK}) as got`.execute(
      connection,
    );
    if (rows[0]?.got === true) return;
    await setTimeout(LOOK_AGAIN_MS);
  }
  throw new StoreFailure("unavailable", "postgres", "another process is closing, destroying or restoring");
}

function tablesOf(name: string, tables: readonly string[]): RawBuilder<unknown> {
  return sql.join(tables.map((table) => sql.id(OURS + name, table)));
}

function storeOf<T>(whole: Kysely<unknown>, name: string): Store<T> {
  const store: Store<T> = {
    db: (whole as Kysely<T>).withSchema(OURS + name),
    name,
    insertAll: async (inside, table, rows) => {
      for (let i = 0; i < rows.length; i += AT_ONCE) {
        const some = rows.slice(i, i + AT_ONCE) as InsertObject<T, typeof table>[];
        await inside.insertInto(table).values(some).execute();
      }
    },
    snapshot: (held, read) =>
      whole.connection().execute(async (connection) => {
        await sql`begin isolation level repeatable read, read only`.execute(connection);
        try {
          if (held.length > 0) {
            await sql`lock table ${tablesOf(name, held)} in access share mode`.execute(connection);
          }
          return await read({ ...store, db: (connection as Kysely<T>).withSchema(OURS + name) });
        } finally {
          await sql`rollback`.execute(connection);
        }
      }),
    tidy: async () => undefined,
    fold: async () => undefined,
    checkPages: async () => undefined,
    close: async () => undefined,
  };
  return store;
}

/** Without these an acknowledged answer could be lost at a power cut. */
async function checkServer(pool: Pool): Promise<void> {
  const asked =
    "select name, setting from pg_settings where name in ('server_version_num', 'fsync', 'full_page_writes')";
  const { rows } = await pool.query<{ name: string; setting: string }>(asked);
  const settings = new Map(rows.map(({ name, setting }) => [name, setting]));
  if (Number(settings.get("server_version_num")) < OLDEST) {
    throw new StoreFailure("unavailable", "postgres", "PostgreSQL 15 or newer is needed");
  }
  for (const name of ["fsync", "full_page_writes"]) {
    if (settings.get(name) !== "on") throw new StoreFailure("unavailable", "postgres", `${name} is off`);
  }
}

/**
 * Logs of statements hold what participants wrote; commit times tell when each row came; an archive of the write-ahead log
 * keeps what is destroyed.
 */
async function tellingSettings(pool: Pool): Promise<readonly (readonly [string, string])[]> {
  const quiet: Readonly<Record<string, readonly string[]>> = {
    log_statement: ["none", "ddl"],
    log_min_duration_statement: ["-1"],
    log_min_duration_sample: ["-1"],
    log_transaction_sample_rate: ["0"],
    track_commit_timestamp: ["off"],
    archive_mode: ["off"],
  };
  const { rows } = await pool.query<{ name: string; setting: string }>(
    "select name, setting from pg_settings where name = any($1) order by name",
    [Object.keys(quiet)],
  );
  return rows
    .filter(({ name, setting }) => quiet[name]?.includes(setting) === false)
    .map(({ name, setting }) => [name, setting]);
}

async function names(whole: Kysely<unknown>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select nspname as name from pg_namespace where starts_with(nspname, ${OURS}) order by nspname`.execute(
    whole,
  );
  return rows.map(({ name }) => name.slice(OURS.length));
}

/** All steps a store still needs, and its number, in one transaction: a kill leaves the version before. */
async function migrate(
  whole: Kysely<unknown>,
  name: string,
  migrations: readonly Migration[],
): Promise<void> {
  const schema = OURS + name;
  if ((await versionOf(whole, schema)) === migrations.length) return;
  await whole.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(transaction);
    const version = await versionOf(transaction, schema);
    if (version > migrations.length) throw new StoreFailure("newer", name);
    await sql`create schema if not exists ${sql.id(schema)}`.execute(transaction);
    const inside = transaction.withSchema(schema);
    for (const step of migrations.slice(version)) await step(inside, TRAITS);
    // The schema's comment carries the number: no table that somebody could take for data.
    await sql`comment on schema ${sql.id(schema)} is ${sql.lit(`version ${migrations.length}`)}`.execute(
      transaction,
    );
  });
}

async function versionOf(db: Kysely<unknown>, schema: string): Promise<number> {
  const { rows } = await sql<{ said: string | null }>`
    select obj_description(oid, 'pg_namespace') as said from pg_namespace where nspname = ${schema}`.execute(
    db,
  );
  return Number(/^version (\d+)$/.exec(rows[0]?.said ?? "")?.[1] ?? 0);
}
