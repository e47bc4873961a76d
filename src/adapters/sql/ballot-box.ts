import { sql } from "kysely";
import type { SubmissionOutcome } from "../../fieldwork/answers.ts";
import type { Ballot, BallotBox, GroupCount, KeyHash } from "../../workflow/fieldwork-ports.ts";
import { StoreFailure } from "../../workflow/store-failure.ts";
import type { BoxKind } from "./ballot-writer.ts";
import { checkBox, readAnswers } from "./box-rows.ts";
import { GroupCommit } from "./group-commit.ts";
import { Mixer } from "./mix.ts";
import { rowSum } from "./row-sum.ts";
import type { Engine, Store } from "./store.ts";
import type { BoxTables } from "./tables.ts";

/** Rows in one statement. */
const AT_ONCE = 1000;

/** A ballot box on either database. */
export async function ballotBox(store: Store<BoxTables>, engine: Engine): Promise<BallotBox> {
  const { db } = store;
  const row = await db.selectFrom("box").select("kind").executeTakeFirst();
  if (row === undefined) throw new StoreFailure("damaged", store.name, "it holds no box");
  const kind = row.kind === "open-link" ? "open-link" : "keyed";
  const writer = engine.ballotWriter(store, kind);
  const mixer = new Mixer(store, engine);
  const commits = new GroupCommit<Ballot, SubmissionOutcome>(async (ballots) => {
    const outcomes = await writer.write(ballots);
    if (outcomes.includes("stored")) mixer.later();
    return outcomes;
  }, writer.lanes);

  const isSealed = async (): Promise<boolean> =>
    (await db.selectFrom("box").select("state").executeTakeFirst())?.state === "sealed";

  return {
    addKeys: async (keys) => {
      await db
        .transaction()
        .execute((transaction) => store.insertAll(transaction, "issued", keys.map(issuedRow)));
      await store.tidy();
    },
    replaceKeys: async (lost, fresh) => {
      await db.transaction().execute(async (transaction) => {
        // No submission may spend a key between looking and taking it out.
        await engine.lock(store.name, transaction, ["issued", "spent"]);
        const spent = transaction.selectFrom("spent").select("key_hash").where("key_hash", "in", lost);
        const taken = await transaction
          .deleteFrom("issued")
          .where("key_hash", "in", lost)
          .where((rows) => rows.not(rows.exists(spent)))
          .executeTakeFirst();
        if (Number(taken.numDeletedRows) > 0)
          await store.insertAll(transaction, "issued", [issuedRow(fresh)]);
      });
      await store.tidy();
    },
    isUsable: async (keyHash) => {
      const found = await db
        .selectFrom("issued")
        .leftJoin("spent", "spent.key_hash", "issued.key_hash")
        .select("spent.form_hash")
        .where("issued.key_hash", "=", keyHash)
        .executeTakeFirst();
      return found?.form_hash === null;
    },
    submit: async (ballot) => {
      try {
        return await commits.add(ballot);
      } catch {
        mixer.giveUp();
        // Why the store refused is not told: its message could hold what the participant wrote.
        return (await isSealed().catch(() => false)) ? "closed" : "unavailable";
      }
    },
    counts: () => countsOf(store, kind),
    tellSpent: (least) => tellSpent(store, least),
    mix: () => mixer.now(),
    seal: () =>
      db.transaction().execute(async (transaction) => {
        const sealed = await transaction
          .updateTable("box")
          .set({ state: "sealed" })
          .where("state", "=", "open")
          .executeTakeFirst();
        if (Number(sealed.numUpdatedRows) === 0) return;
        await transaction.schema.alterTable("answer").renameTo("sealed_answer").execute();
      }),
    size: async () => {
      const row = await db
        .selectFrom("sealed_answer")
        .select((of) => of.fn.countAll().as("n"))
        .executeTakeFirstOrThrow();
      return Number(row.n);
    },
    readAll: () => readAnswers(store, "sealed_answer"),
    check: (extent) => checkBox(store, extent),
    close: async () => {
      await mixer.stop();
      await writer.close();
      await store.close();
    },
  };
}

function issuedRow({ hash, group }: KeyHash): BoxTables["issued"] {
  return { key_hash: hash, grp: group, sum: rowSum(hash, group) };
}

/** Those told before, and all others as soon as they are so many together. */
async function tellSpent({ db }: Store<BoxTables>, least: number): Promise<readonly string[]> {
  await db.transaction().execute(async (transaction) => {
    const untold = await transaction
      .selectFrom("spent")
      .leftJoin("told", "told.key_hash", "spent.key_hash")
      .select("spent.key_hash")
      .where("told.key_hash", "is", null)
      .orderBy("spent.key_hash")
      .execute();
    if (untold.length < least) return;
    for (let i = 0; i < untold.length; i += AT_ONCE) {
      await transaction
        .insertInto("told")
        .values(untold.slice(i, i + AT_ONCE))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  });
  const told = await db.selectFrom("told").select("key_hash").orderBy("key_hash").execute();
  return told.map(({ key_hash }) => key_hash);
}

async function countsOf({ db }: Store<BoxTables>, kind: BoxKind): Promise<readonly GroupCount[]> {
  if (kind === "open-link") {
    const { n } = await db
      .selectFrom("spent")
      .select((of) => of.fn.countAll().as("n"))
      .executeTakeFirstOrThrow();
    return [{ group: "", issued: 0, completed: Number(n) }];
  }
  const rows = await db
    .selectFrom("issued")
    .leftJoin("spent", "spent.key_hash", "issued.key_hash")
    .select([
      "issued.grp",
      sql<number>`count(*)`.as("issued"),
      sql<number>`count(spent.key_hash)`.as("completed"),
    ])
    .groupBy("issued.grp")
    .orderBy("issued.grp")
    .execute();
  return rows.map(({ grp, issued, completed }) => ({ group: grp, issued, completed }));
}
