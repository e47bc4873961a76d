import type { Kysely } from "kysely";
import { StoreFailure } from "../../workflow/store-failure.ts";
import type { Migration } from "./migration.ts";
import { panelMigrations } from "./panel-schema.ts";
import { boxMigrations, dataSetMigrations, studioMigrations } from "./schemas.ts";
import type { BoxTables } from "./tables.ts";

/** What a backup has to know of a kind of store. */
export interface StoreKind {
  readonly migrations: readonly Migration[];
  /** Its tables with the columns of their keys, by which they are read page by page. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
  /** Tables that other processes may empty while they are read. */
  readonly held: readonly string[];
  /** What a table is called now in this store, where that changes. */
  readonly named?: (table: string, db: Kysely<unknown>) => Promise<string>;
  /** What is to be done once all rows are back. */
  readonly restored?: (db: Kysely<unknown>) => Promise<void>;
}

/** One line a kind: the start of its stores' names up to the underscore. */
const kinds: Readonly<Record<string, StoreKind>> = {
  studio: {
    migrations: studioMigrations,
    tables: {
      wave: ["slug"],
      invited: ["slug", "grp"],
      audit: ["number"],
      destruction: ["slug", "what"],
      setting: ["name"],
      // Sessions and what may be used once stay behind: what ended since would begin again.
      person: ["id"],
      password: ["login"],
      passkey: ["id"],
      identity: ["issuer", "subject"],
      api_key: ["hash"],
    },
    held: [],
  },
  panel: {
    migrations: panelMigrations,
    tables: {
      member: ["id"],
      mailing: ["slug", "kind", "round"],
      outbox: ["slug", "kind", "round", "member"],
      sent_key: ["slug", "hash"],
    },
    held: [],
  },
  box: {
    migrations: boxMigrations,
    tables: { box: ["kind"], issued: ["key_hash"], spent: ["key_hash"], told: ["key_hash"], answer: ["id"] },
    held: ["spent"],
    named: async (table, db) => (table === "answer" && (await isSealed(db)) ? "sealed_answer" : table),
    restored: async (db) => {
      if (await isSealed(db)) await db.schema.alterTable("answer").renameTo("sealed_answer").execute();
    },
  },
  data: { migrations: dataSetMigrations, tables: { file: ["path", "piece"] }, held: [] },
};

export function kindOf(store: string): StoreKind {
  const kind = kinds[store.split("_", 1)[0] ?? ""];
  if (kind === undefined) throw new StoreFailure("newer", store);
  return kind;
}

async function isSealed(db: Kysely<unknown>): Promise<boolean> {
  const box = await (db as Kysely<BoxTables>).selectFrom("box").select("state").executeTakeFirst();
  return box?.state === "sealed";
}
