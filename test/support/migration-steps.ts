import { setTimeout } from "node:timers/promises";
import type { Kysely } from "kysely";
import type { Migration } from "../../src/adapters/sql/migration.ts";

/** Rows that each step adds, some at a time: a kill has something to fall in the middle of. */
export const ROWS = 20;

interface Tables {
  readonly note: { step: number; row: number };
}

/** A schema of so many versions: each step adds a table and rows. */
export function steps(count: number): readonly Migration[] {
  return Array.from({ length: count }, (_, step): Migration => async (db, { byKey }) => {
    if (step === 0) {
      await db.schema
        .createTable("note")
        .addColumn("step", "integer")
        .addColumn("row", "integer")
        .addPrimaryKeyConstraint("note_key", ["step", "row"])
        .modifyEnd(byKey)
        .execute();
    } else await db.schema.createTable(`extra_${step}`).addColumn("a", "integer").execute();
    for (let row = 0; row < ROWS; row++) {
      await (db as Kysely<Tables>).insertInto("note").values({ step, row }).execute();
      await setTimeout(1);
    }
  });
}
