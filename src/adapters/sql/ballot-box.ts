import { sql } from "kysely";
import type { Answers, SubmissionOutcome } from "../../fieldwork/answers.ts";
import type { Ballot, BallotBox, GroupCount, KeyHash } from "../../workflow/fieldwork-ports.ts";
import { GroupCommit } from "./group-commit.ts";
import { StoreDamaged } from "./migration.ts";
import { rowSum } from "./row-sum.ts";
import type { Store } from "./store.ts";
import type { BoxTables } from "./tables.ts";

export type BoxKind = "keyed" | "open-link";

/** What a database does in its own way: many submissions in one transaction, durable when it resolves. */
export interface BallotWriter {
  write(ballots: readonly Ballot[]): Promise<readonly SubmissionOutcome[]>;
  readonly lanes: number;
}

/** Rows read or written at a time. */
const AT_ONCE = 1000;

/** A ballot box on either database. */
export function ballotBox(store: Store<BoxTables>, writer: BallotWriter): BallotBox {
  const { db } = store;
  const commits = new GroupCommit<Ballot, SubmissionOutcome>(
    (ballots) => writer.write(ballots),
    writer.lanes,
  );
  const isSealed = async (): Promise<boolean> =>
    (await db.selectFrom("box").select("state").executeTakeFirst())?.state !== "open";

  const submit = async (ballot: Ballot): Promise<SubmissionOutcome> => {
    try {
      return await commits.add(ballot);
    } catch {
      // Why the store refused is not told here: its message could hold what the participant wrote.
      return (await isSealed().catch(() => false)) ? "closed" : "unavailable";
    }
  };

  return {
    addKeys: (keys) =>
      db.transaction().execute(async (transaction) => {
        for (let i = 0; i < keys.length; i += AT_ONCE) {
          const rows = keys.slice(i, i + AT_ONCE).map(issuedRow);
          await transaction.insertInto("issued").values(rows).execute();
        }
      }),
    isUsable: async (keyHash) => {
      const found = await db
        .selectFrom("issued")
        .leftJoin("spent", "spent.key_hash", "issued.key_hash")
        .select("spent.form_hash")
        .where("issued.key_hash", "=", keyHash)
        .executeTakeFirst();
      return found !== undefined && found.form_hash === null;
    },
    submit,
    counts: () => counts(store),
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
    readAll: () => readAll(store),
    close: () => store.close(),
  };
}

function issuedRow({ hash, group }: KeyHash): BoxTables["issued"] {
  return { key_hash: hash, grp: group, sum: rowSum(hash, group) };
}

async function counts({ db }: Store<BoxTables>): Promise<readonly GroupCount[]> {
  const { kind } = await db.selectFrom("box").select("kind").executeTakeFirstOrThrow();
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
  return rows.map((row) => ({
    group: row.grp,
    issued: row.issued,
    completed: row.completed,
  }));
}

/** In the order of random ids, a page at a time. */
async function* readAll({ db, name }: Store<BoxTables>): AsyncGenerator<Answers> {
  let last = "";
  for (;;) {
    const rows = await db
      .selectFrom("sealed_answer")
      .selectAll()
      .where("id", ">", last)
      .orderBy("id")
      .limit(AT_ONCE)
      .execute();
    for (const row of rows) {
      if (row.sum !== rowSum(row.id, row.answers)) throw new StoreDamaged(name, "an answer");
      yield JSON.parse(row.answers) as Answers;
    }
    last = rows.at(-1)?.id ?? "";
    if (rows.length < AT_ONCE) return;
  }
}
