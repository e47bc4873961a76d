import type { Migration } from "./migration.ts";

/** The tables of the studio's state about who works in it. */
export interface PeopleTables {
  readonly person: {
    id: string;
    name: string;
    initials: string;
    language: string;
    coder: string;
    roles: string;
    state: string;
  };
  readonly password: {
    login: string;
    person: string;
    hash: string;
    totp: string;
    step: number;
    recovery: string;
  };
  readonly passkey: {
    id: string;
    person: string;
    public_key: string;
    counter: number;
    transports: string;
    made: string;
  };
  readonly identity: { issuer: string; subject: string; person: string };
  readonly api_key: {
    hash: string;
    id: string;
    person: string;
    label: string;
    role: string;
    series: string;
    made: string;
    expires: string;
  };
  readonly session: { hash: string; person: string; began: number; seen: number };
  readonly once: { hash: string; kind: string; person: string; data: string; expires: number };
}

/** Adds people to the studio's state. */
export const addPeople: Migration = async (db, { id, byKey }) => {
  await db.schema
    .createTable("person")
    .addColumn("id", id, (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("initials", "text", (column) => column.notNull())
    .addColumn("language", "text", (column) => column.notNull())
    .addColumn("coder", "text", (column) => column.notNull().unique())
    .addColumn("roles", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .modifyEnd(byKey)
    .execute();
  await db.schema
    .createTable("password")
    .addColumn("login", id, (column) => column.primaryKey())
    .addColumn("person", id, (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull())
    .addColumn("totp", "text", (column) => column.notNull())
    .addColumn("step", "bigint", (column) => column.notNull())
    .addColumn("recovery", "text", (column) => column.notNull())
    .modifyEnd(byKey)
    .execute();
  await db.schema
    .createTable("passkey")
    .addColumn("id", id, (column) => column.primaryKey())
    .addColumn("person", id, (column) => column.notNull())
    .addColumn("public_key", "text", (column) => column.notNull())
    .addColumn("counter", "bigint", (column) => column.notNull())
    .addColumn("transports", "text", (column) => column.notNull())
    .addColumn("made", "text", (column) => column.notNull())
    .modifyEnd(byKey)
    .execute();
  await db.schema
    .createTable("identity")
    .addColumn("issuer", id)
    .addColumn("subject", id)
    .addColumn("person", id, (column) => column.notNull())
    .addPrimaryKeyConstraint("identity_key", ["issuer", "subject"])
    .modifyEnd(byKey)
    .execute();
  await db.schema
    .createTable("api_key")
    .addColumn("hash", id, (column) => column.primaryKey())
    .addColumn("id", id, (column) => column.notNull())
    .addColumn("person", id, (column) => column.notNull())
    .addColumn("label", "text", (column) => column.notNull())
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("series", "text", (column) => column.notNull())
    .addColumn("made", "text", (column) => column.notNull())
    .addColumn("expires", "text", (column) => column.notNull())
    .modifyEnd(byKey)
    .execute();
  await db.schema
    .createTable("session")
    .addColumn("hash", id, (column) => column.primaryKey())
    .addColumn("person", id, (column) => column.notNull())
    .addColumn("began", "bigint", (column) => column.notNull())
    .addColumn("seen", "bigint", (column) => column.notNull())
    .modifyEnd(byKey)
    .execute();
  await db.schema
    .createTable("once")
    .addColumn("hash", id, (column) => column.primaryKey())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("person", id, (column) => column.notNull())
    .addColumn("data", "text", (column) => column.notNull())
    .addColumn("expires", "bigint", (column) => column.notNull())
    .modifyEnd(byKey)
    .execute();
};
