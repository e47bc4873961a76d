import { byId, mixedRow } from "./ballot-writer.ts";
import { answerRowsOf } from "./box-rows.ts";
import type { Engine, Store } from "./store.ts";
import type { BoxTables } from "./tables.ts";

/** Quiet after the last submission before rows are mixed, in milliseconds. */
const QUIET = 2000;
/** Mixing takes at most this share of the time. */
const SHARE = 0.01;
/** Larger boxes are not mixed while they are open: it would keep participants waiting. */
const LARGE = 50_000;
const AT_ONCE = 500;

/**
 * Takes from the disk the order in which answers came. A database puts a new row behind the last one, and PostgreSQL writes on
 * every row by which transaction it came: on the answer's and on that of its key. So all rows of a box are written anew now
 * and then, under new random ids.
 */
export class Mixer {
  private readonly store: Store<BoxTables>;
  private readonly engine: Engine;
  private timer: NodeJS.Timeout | undefined;
  private notBefore = 0;
  private dirty = false;
  private working: Promise<void> = Promise.resolve();

  constructor(store: Store<BoxTables>, engine: Engine) {
    this.store = store;
    this.engine = engine;
  }

  /** Some time after the last call, when it is quiet. */
  later(): void {
    this.dirty = true;
    const wait = Math.max(QUIET, this.notBefore - performance.now());
    if (this.timer === undefined) {
      this.timer = setTimeout(() => void this.now().catch(() => undefined), wait);
      this.timer.unref();
    } else this.timer.refresh();
  }

  /** Mixes what came since the last time. */
  now(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.working = this.working.then(() => this.mixTimed());
    return this.working;
  }

  /** What is left to mix is mixed on the way out; a store that is gone keeps nobody. */
  async stop(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.working.catch(() => undefined);
    if (this.dirty) await this.mixTimed().catch(() => undefined);
  }

  private async mixTimed(): Promise<void> {
    const start = performance.now();
    this.dirty = false;
    await mix(this.store, this.engine);
    const end = performance.now();
    this.notBefore = end + (end - start) / SHARE;
  }
}

async function mix(store: Store<BoxTables>, engine: Engine): Promise<void> {
  const isOpen = await store.db.transaction().execute(async (transaction) => {
    const box = await transaction.selectFrom("box").select("state").executeTakeFirst();
    if (box?.state !== "open") return false;
    const inside = { ...store, db: transaction };
    const { n } = await transaction
      .selectFrom("answer")
      .select((of) => of.fn.countAll().as("n"))
      .executeTakeFirstOrThrow();
    if (Number(n) > LARGE) return false;
    await engine.lock(store.name, transaction, ["spent", "answer"]);
    const answers: BoxTables["answer"][] = [];
    for await (const row of answerRowsOf(inside, "answer")) answers.push(mixedRow(row.answers));
    const spent = await transaction.selectFrom("spent").selectAll().orderBy("key_hash").execute();
    await engine.empty(store.name, transaction, ["spent", "answer"]);
    answers.sort(byId);
    for (let i = 0; i < answers.length; i += AT_ONCE) {
      await transaction
        .insertInto("answer")
        .values(answers.slice(i, i + AT_ONCE))
        .execute();
    }
    for (let i = 0; i < spent.length; i += AT_ONCE) {
      await transaction
        .insertInto("spent")
        .values(spent.slice(i, i + AT_ONCE))
        .execute();
    }
    return true;
  });
  if (isOpen) await store.tidy();
}
