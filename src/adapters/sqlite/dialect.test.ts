import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { expect, it } from "vitest";
import { nodeSqliteDialect } from "./dialect.ts";

interface Tables {
  readonly fruit: { name: string; weight: number | null };
}

it("gives rows, counts and streams as Kysely asks for them, and closes what it was given", async () => {
  const database = new DatabaseSync(":memory:");
  const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(database) });
  await db.schema.createTable("fruit").addColumn("name", "text").addColumn("weight", "integer").execute();
  const put = await db
    .insertInto("fruit")
    .values([
      { name: "peer", weight: 150 },
      { name: "appel", weight: null },
    ])
    .executeTakeFirst();
  expect(put.numInsertedOrUpdatedRows).toBe(2n);
  expect(await db.deleteFrom("fruit").where("name", "=", "peer").returning("weight").execute()).toEqual([
    { weight: 150 },
  ]);
  const streamed: string[] = [];
  for await (const { name } of db.selectFrom("fruit").selectAll().stream()) streamed.push(name);
  expect(streamed).toEqual(["appel"]);
  await db.destroy();
  expect(database.isOpen).toBe(false);
});

it("takes the lock when a transaction begins, not when it first writes", async () => {
  const database = new DatabaseSync(":memory:");
  const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(database) });
  await db.transaction().execute(async () => expect(database.isTransaction).toBe(true));
  await db.destroy();
});
