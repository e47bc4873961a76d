import { byId, mixedRow } from "./ballot-writer.ts";
import { answerRowsOf } from "./box-rows.ts";
import type { Engine, Store } from "./store.ts";
import type { BoxTables } from "./tables.ts";

/** How soon rows are mixed after one came, when it is quiet, in milliseconds. */
const SOON = 2000;
/** Quiet: this long without a submission. In a rush many come at once, and mixing waits for a gap, but not for ever. */
const QUIET = 200;
const LATEST = 30_000;
/** Mixing takes at most this share of the time. */
const SHARE = 0.005;
/** Larger boxes are not mixed while they are open: it would keep participants waiting. */
const LARGE = 5_000;

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
  /** When the first row came that was not mixed, and the last; by the machine's steady clock. */
  private since: number | undefined;
  private last = 0;
  private working: Promise<void> = Promise.resolve();

  constructor(store: Store<BoxTables>, engine: Engine) {
    this.store = store;
    this.engine = engine;
  }

  /** Rows came: they are mixed soon. */
  later(): void {
    this.last = performance.now();
    this.since ??= this.last;
    this.wait(Math.max(SOON, this.notBefore - this.last));
  }

  /** Mixes what came since the last time. */
  now(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    // One that failed, on a full disk perhaps, does not keep the next from trying.
    this.working = this.working.catch(() => undefined).then(() => this.mixTimed());
    return this.working;
  }

  /** The store failed: nothing is written to it any more but what participants send. */
  giveUp(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.since = undefined;
  }

  /** What is left to mix is mixed on the way out; a store that is gone keeps nobody. */
  async stop(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.working.catch(() => undefined);
    if (this.since !== undefined) await this.mixTimed().catch(() => undefined);
  }

  private wait(milliseconds: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      const now = performance.now();
      const isBusy = now - this.last < QUIET && now - (this.since ?? now) < LATEST;
      if (isBusy) this.wait(QUIET);
      else this.now().catch(() => undefined);
    }, milliseconds).unref();
  }

  private async mixTimed(): Promise<void> {
    const start = performance.now();
    const since = this.since;
    this.since = undefined;
    try {
      await mix(this.store, this.engine);
    } catch (error) {
      this.since ??= since;
      throw error;
    }
    const end = performance.now();
    this.notBefore = end + (end - start) / SHARE;
  }
}

async function mix(store: Store<BoxTables>, engine: Engine): Promise<void> {
  const isMixed = await store.db.transaction().execute(async (transaction) => {
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
    await store.insertAll(transaction, "answer", answers.sort(byId));
    await store.insertAll(transaction, "spent", spent);
    return true;
  });
  await (isMixed ? store.tidy() : store.fold());
}
