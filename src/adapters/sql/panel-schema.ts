import type { Migration } from "./migration.ts";

/** The tables of the panel register. Nothing in it is shared with a ballot box or the studio's state. */
export interface PanelTables {
  readonly member: {
    id: string;
    name: string;
    mail: string;
    grp: string;
    language: string;
    opted_out: number;
    series: string;
  };
  readonly mailing: { slug: string; kind: string; round: number; day: string; subject: string };
  readonly outbox: {
    slug: string;
    kind: string;
    round: number;
    member: string;
    state: string;
    perhaps: number;
    reply: string;
  };
  readonly sent_key: { slug: string; member: string; hash: string };
}

/** The panel register, version by version. */
export const panelMigrations: readonly Migration[] = [
  async (db, { id, byKey }) => {
    await db.schema
      .createTable("member")
      .addColumn("id", id, (column) => column.primaryKey())
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("mail", "text", (column) => column.notNull())
      .addColumn("grp", id, (column) => column.notNull())
      .addColumn("language", "text", (column) => column.notNull())
      .addColumn("opted_out", "integer", (column) => column.notNull())
      .modifyEnd(byKey)
      .execute();
    await db.schema
      .createTable("mailing")
      .addColumn("slug", id)
      .addColumn("kind", id)
      .addColumn("round", "integer")
      .addColumn("day", "text", (column) => column.notNull())
      .addColumn("subject", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("mailing_key", ["slug", "kind", "round"])
      .modifyEnd(byKey)
      .execute();
    await db.schema
      .createTable("outbox")
      .addColumn("slug", id)
      .addColumn("kind", id)
      .addColumn("round", "integer")
      .addColumn("member", id)
      .addColumn("state", "text", (column) => column.notNull())
      .addColumn("perhaps", "integer", (column) => column.notNull())
      .addColumn("reply", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("outbox_key", ["slug", "kind", "round", "member"])
      .modifyEnd(byKey)
      .execute();
    await db.schema
      .createTable("sent_key")
      .addColumn("slug", id)
      .addColumn("hash", id)
      .addColumn("member", id, (column) => column.notNull())
      .addPrimaryKeyConstraint("sent_key_key", ["slug", "hash"])
      .modifyEnd(byKey)
      .execute();
  },
  // Whoever was in the register before belongs to no series until somebody says to which.
  async (db, { id }) => {
    await db.schema
      .alterTable("member")
      .addColumn("series", id, (column) => column.notNull().defaultTo(""))
      .execute();
  },
];
