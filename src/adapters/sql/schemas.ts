import type { Migration } from "./migration.ts";
import { addPeople } from "./people-schema.ts";

/** The studio's state, version by version. */
export const studioMigrations: readonly Migration[] = [
  async (db, { id, byKey }) => {
    await db.schema
      .createTable("wave")
      .addColumn("slug", id, (column) => column.primaryKey())
      .addColumn("name", "text", (column) => column.notNull().unique())
      .addColumn("definition", "text", (column) => column.notNull())
      .addColumn("state", "text", (column) => column.notNull())
      .addColumn("sum", "bigint", (column) => column.notNull())
      .modifyEnd(byKey)
      .execute();
    await db.schema
      .createTable("invited")
      .addColumn("slug", id)
      .addColumn("grp", id)
      .addColumn("people", "integer", (column) => column.notNull())
      .addPrimaryKeyConstraint("invited_key", ["slug", "grp"])
      .modifyEnd(byKey)
      .execute();
    await db.schema
      .createTable("audit")
      .addColumn("number", "integer", (column) => column.primaryKey())
      .addColumn("entry", "text", (column) => column.notNull())
      .addColumn("hash", "text", (column) => column.notNull())
      .execute();
    await db.schema
      .createTable("destruction")
      .addColumn("slug", id)
      .addColumn("what", id)
      .addColumn("record", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("destruction_key", ["slug", "what"])
      .modifyEnd(byKey)
      .execute();
    await db.schema
      .createTable("setting")
      .addColumn("name", id, (column) => column.primaryKey())
      .addColumn("value", "text", (column) => column.notNull())
      .modifyEnd(byKey)
      .execute();
  },
  addPeople,
];

/** The data set of a closed wave, version by version. */
export const dataSetMigrations: readonly Migration[] = [
  async (db, { id, bytes, byKey }) => {
    await db.schema
      .createTable("file")
      .addColumn("path", id)
      .addColumn("piece", "integer")
      .addColumn("bytes", bytes)
      .addColumn("sum", "bigint")
      .addPrimaryKeyConstraint("file_key", ["path", "piece"])
      .modifyEnd(byKey)
      .execute();
  },
];

/**
 * A ballot box, version by version. No constraint beside the keys: PostgreSQL writes a row that breaks one to its log,
 * answers and all.
 */
export const boxMigrations: readonly Migration[] = [
  async (db, { id, byKey }) => {
    await db.schema.createTable("box").addColumn("kind", "text").addColumn("state", "text").execute();
    await db.schema
      .createTable("issued")
      .addColumn("key_hash", id, (column) => column.primaryKey())
      .addColumn("grp", "text")
      .addColumn("sum", "bigint")
      .modifyEnd(byKey)
      .execute();
    await db.schema
      .createTable("spent")
      .addColumn("key_hash", id, (column) => column.primaryKey())
      .addColumn("form_hash", "text")
      .addColumn("content_hash", "text")
      .addColumn("sum", "bigint")
      .modifyEnd(byKey)
      .execute();
    await db.schema
      .createTable("told")
      .addColumn("key_hash", id, (column) => column.primaryKey())
      .modifyEnd(byKey)
      .execute();
    await db.schema
      .createTable("answer")
      .addColumn("id", id, (column) => column.primaryKey())
      .addColumn("answers", "text")
      .addColumn("sum", "bigint")
      .modifyEnd(byKey)
      .execute();
  },
];
