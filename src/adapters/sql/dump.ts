import { createHash, type Hash } from "node:crypto";
import type { Kysely } from "kysely";
import type { BackupSummary } from "../../workflow/backup-ports.ts";
import { StoreFailure } from "../../workflow/store-failure.ts";
import { kindOf } from "./kinds.ts";
import type { Engine, Store } from "./store.ts";

/** Rows read, and written back, at a time. */
const PAGE = 500;

const STUDIO = "studio";

type Row = Readonly<Record<string, unknown>>;
type AnyTables = Record<string, Record<string, unknown>>;

/** A line of a backup (`backup.v1`): the head, the start of a store, a row, or the end with what must be there. */
type Line =
  | { readonly format: "backup.v1" }
  | { readonly store: string; readonly version: number }
  | { readonly table: string; readonly row: Row }
  | { readonly end: BackupSummary["stores"]; readonly hash: string };

/**
 * All stores of an installation as lines of JSON, each store as it was at one moment. Rows stand in the order of their
 * keys, which tells of no time, and the same for both databases: a backup of one can be restored on the other.
 */
export async function dumpLines(engine: Engine, write: (line: string) => Promise<void>): Promise<void> {
  const hash = createHash("sha256");
  const hashed = (line: Line): Promise<void> => {
    const text = `${JSON.stringify(line)}\n`;
    hash.update(text);
    return write(text);
  };
  await hashed({ format: "backup.v1" });
  const stores: Record<string, Record<string, number>> = {};
  // The studio first: what was made or taken away since is then no wave without its box.
  const names = (await engine.list()).toSorted(
    (one, other) => Number(other === STUDIO) - Number(one === STUDIO),
  );
  for (const name of names) {
    const store = await engine.open<AnyTables>(name, kindOf(name).migrations, "open");
    if (store === undefined) continue;
    await hashed({ store: name, version: kindOf(name).migrations.length });
    stores[name] = await dumpStore(store, (table, row) => hashed({ table, row }));
    await store.close();
  }
  const end: Line = { end: stores, hash: hash.digest("hex") };
  await write(`${JSON.stringify(end)}\n`);
}

async function dumpStore(
  store: Store<AnyTables>,
  write: (table: string, row: Row) => Promise<void>,
): Promise<Record<string, number>> {
  const { tables, held, named } = kindOf(store.name);
  const counts: Record<string, number> = {};
  await store.snapshot(held, async ({ db }) => {
    for (const [table, key] of Object.entries(tables)) {
      counts[table] = 0;
      const now = (await named?.(table, db as Kysely<unknown>)) ?? table;
      for await (const row of rowsOf(db, now, key)) {
        counts[table]++;
        await write(table, encoded(row));
      }
    }
  });
  return counts;
}

async function* rowsOf(db: Kysely<AnyTables>, table: string, key: readonly string[]): AsyncGenerator<Row> {
  for await (const page of pagesOf(db, table, key)) yield* page;
}

async function* pagesOf(
  db: Kysely<AnyTables>,
  table: string,
  key: readonly string[],
): AsyncGenerator<readonly Row[]> {
  const [first = ""] = key;
  if (key.length > 1) {
    // Stores with composite keys have few rows, some of them large: each is a page.
    const keys = await db
      .selectFrom(table)
      .select([...key])
      .orderBy(first)
      .execute();
    for (const one of keys) {
      let query = db.selectFrom(table).selectAll();
      for (const column of key) query = query.where(column, "=", one[column]);
      yield await query.execute();
    }
    return;
  }
  for (let last: unknown; ;) {
    let query = db.selectFrom(table).selectAll().orderBy(first).limit(PAGE);
    if (last !== undefined) query = query.where(first, ">", last);
    const rows = await query.execute();
    yield rows;
    last = rows.at(-1)?.[first];
    if (rows.length < PAGE) return;
  }
}

/** Bytes are written in base64; everything else JSON has itself. */
function encoded(row: Row): Row {
  const bytes = ([name, value]: [string, unknown]): [string, unknown] =>
    value instanceof Uint8Array ? [name, { base64: Buffer.from(value).toString("base64") }] : [name, value];
  return Object.fromEntries(Object.entries(row).map(bytes));
}

function decoded(row: Row): Row {
  const bytes = ([name, value]: [string, unknown]): [string, unknown] =>
    typeof value === "object" && value !== null && "base64" in value
      ? [name, Buffer.from(String(value.base64), "base64")]
      : [name, value];
  return Object.fromEntries(Object.entries(row).map(bytes));
}

/** Whether lines are a whole backup, unchanged; what is in it. Undefined where they are not. */
export async function readSummary(lines: AsyncIterable<string>): Promise<BackupSummary | undefined> {
  const hash = createHash("sha256");
  let before: string | undefined;
  let first: string | undefined;
  for await (const line of lines) {
    if (before !== undefined) hash.update(`${before}\n`);
    first ??= line;
    before = line;
  }
  const head = parsed(first ?? "");
  const end = parsed(before ?? "");
  if (head === undefined || !("format" in head) || end === undefined || !("end" in end)) return undefined;
  return digestOf(hash) === end.hash ? { stores: end.end } : undefined;
}

function digestOf(hash: Hash): string {
  return hash.digest("hex");
}

function parsed(line: string): Line | undefined {
  try {
    return JSON.parse(line) as Line;
  } catch {
    return undefined;
  }
}

/**
 * Puts all rows of a backup back, into stores that are not there yet. `marked` is a setting that stands in the studio before
 * anything else does.
 */
export async function restoreLines(
  engine: Engine,
  lines: AsyncIterable<string>,
  marked: string,
): Promise<void> {
  let current: Restoring | undefined;
  for await (const text of lines) {
    const line = parsed(text);
    if (line === undefined) throw new StoreFailure("damaged", "backup", "a line cannot be read");
    if ("store" in line) {
      await current?.finish();
      current = await Restoring.begin(engine, line.store, line.version);
      if (line.store === STUDIO) await current.add("setting", { name: marked, value: "yes" });
    } else if ("row" in line) await current?.add(line.table, decoded(line.row));
  }
  await current?.finish();
}

/** One store that is being put back. */
class Restoring {
  private waiting: Row[] = [];
  private table = "";
  private readonly store: Store<AnyTables>;

  private constructor(store: Store<AnyTables>) {
    this.store = store;
  }

  static async begin(engine: Engine, name: string, version: number): Promise<Restoring> {
    const { migrations } = kindOf(name);
    if (version > migrations.length) throw new StoreFailure("newer", name);
    // As old as the backup: its rows fit that, and opening it later brings it up to date.
    const store = await engine.open<AnyTables>(name, migrations.slice(0, version), "create");
    if (store === undefined) throw new StoreFailure("damaged", name, "it was not made");
    return new Restoring(store);
  }

  async add(table: string, row: Row): Promise<void> {
    if (!Object.hasOwn(kindOf(this.store.name).tables, table)) {
      throw new StoreFailure("damaged", "backup", "it names an unknown table");
    }
    if (table !== this.table || this.waiting.length === PAGE) await this.write();
    this.table = table;
    this.waiting.push(row);
  }

  async finish(): Promise<void> {
    await this.write();
    await kindOf(this.store.name).restored?.(this.store.db as Kysely<unknown>);
    await this.store.tidy();
    await this.store.close();
  }

  private async write(): Promise<void> {
    const rows = this.waiting.splice(0);
    if (rows.length === 0) return;
    await this.store.db.insertInto(this.table).values(rows).execute();
  }
}
