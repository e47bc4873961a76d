import type { Answers } from "../../fieldwork/answers.ts";
import { StoreFailure } from "../../workflow/store-failure.ts";
import { rowSum } from "./row-sum.ts";
import type { Store } from "./store.ts";
import type { BoxTables } from "./tables.ts";

/** Rows read at a time. */
const PAGE = 1000;
/** Up to here a look at every row takes well below a second. */
const SMALL = 20_000;

type AnswerTable = "answer" | "sealed_answer";

/** All answers of a box, in the order of their random ids; rejects at a row that changed on the disk. */
export async function* readAnswers(store: Store<BoxTables>, table: AnswerTable): AsyncGenerator<Answers> {
  for await (const row of answerRowsOf(store, table)) yield JSON.parse(row.answers) as Answers;
}

export async function* answerRowsOf(
  { db, name }: Store<BoxTables>,
  table: AnswerTable,
): AsyncGenerator<BoxTables["answer"]> {
  for (let last = ""; ;) {
    const rows = await db
      .selectFrom(table)
      .selectAll()
      .where("id", ">", last)
      .orderBy("id")
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      if (row.sum !== rowSum(row.id, row.answers))
        throw new StoreFailure("damaged", name, "an answer changed on the disk");
      yield row;
    }
    last = rows.at(-1)?.id ?? "";
    if (rows.length < PAGE) return;
  }
}

/** Rows of the keys, in the order of their hashes. */
export async function* keyRowsOf(
  { db }: Store<BoxTables>,
  table: "issued" | "spent",
): AsyncGenerator<BoxTables["issued"] | BoxTables["spent"]> {
  for (let last = ""; ;) {
    const rows = await db
      .selectFrom(table)
      .selectAll()
      .where("key_hash", ">", last)
      .orderBy("key_hash")
      .limit(PAGE)
      .execute();
    yield* rows;
    last = rows.at(-1)?.key_hash ?? "";
    if (rows.length < PAGE) return;
  }
}

/**
 * Rejects where the database finds its pages in disorder, a row changed on the disk, or there is an answer without a
 * spent key or the other way round. `quick` looks at the rows of small boxes only.
 */
export async function checkBox(store: Store<BoxTables>, extent: "quick" | "whole"): Promise<void> {
  await store.checkPages();
  await store.snapshot(["spent"], async (inside) => {
    const table = await answerTable(inside);
    const answers = await rowsIn(inside, table);
    if (answers !== (await rowsIn(inside, "spent"))) {
      throw new StoreFailure("damaged", store.name, "answers and spent keys do not match");
    }
    if (extent === "quick" && answers > SMALL) return;
    for await (const row of answerRowsOf(inside, table)) void row;
    for (const keys of ["issued", "spent"] as const) {
      for await (const { sum, ...values } of keyRowsOf(inside, keys)) {
        if (sum === rowSum(...Object.values(values))) continue;
        throw new StoreFailure("damaged", store.name, "a key changed on the disk");
      }
    }
  });
}

async function answerTable({ db, name }: Store<BoxTables>): Promise<AnswerTable> {
  const box = await db.selectFrom("box").select("state").executeTakeFirst();
  if (box?.state === "open") return "answer";
  if (box?.state === "sealed") return "sealed_answer";
  throw new StoreFailure("damaged", name, "it holds no box");
}

async function rowsIn({ db }: Store<BoxTables>, table: AnswerTable | "spent"): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select((of) => of.fn.countAll().as("n"))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}
