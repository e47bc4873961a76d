import type { Kysely, Transaction } from "kysely";
import type { BallotWriter, BoxKind } from "./ballot-writer.ts";
import type { Migration } from "./migration.ts";
import type { BoxTables } from "./tables.ts";

/** One store: a file of SQLite or a schema of PostgreSQL, at this program's version. */
export interface Store<T> {
  readonly db: Kysely<T>;
  /** What it is called: "studio", "box_k3x…". */
  readonly name: string;
  /**
   * Reads as everything was at one moment, while others go on writing. `held` are tables that may be emptied by others:
   * PostgreSQL shows a table that was truncated as empty, also to who began before.
   */
  snapshot<R>(held: readonly (keyof T & string)[], read: (inside: Store<T>) => Promise<R>): Promise<R>;
  /** Puts many rows in, in their order; `inside` is the transaction it belongs to. */
  insertAll<K extends keyof T & string>(inside: Kysely<T>, table: K, rows: readonly T[K][]): Promise<void>;
  /** Leaves nothing on the disk of rows that were removed, and no order in which rows came. */
  tidy(): Promise<void>;
  /** Folds the log of what came last into the rest, without writing that anew. */
  fold(): Promise<void>;
  /** Rejects where the database itself finds its pages in disorder. */
  checkPages(): Promise<void>;
  close(): Promise<void>;
}

/** A database with the stores of one installation. Four kinds of store share no file, schema or transaction. */
export interface Engine {
  /** Brings a store to this program's version; undefined where it is not there and is not to be made. */
  open<T>(
    name: string,
    migrations: readonly Migration[],
    wanted: "open" | "create",
  ): Promise<Store<T> | undefined>;
  /** Names of all stores that are there. */
  list(): Promise<readonly string[]>;
  /** Takes a store away with everything in it; one that is not there is no failure. */
  destroy(name: string): Promise<void>;
  ballotWriter(store: Store<BoxTables>, kind: BoxKind): BallotWriter;
  /** Settings by which the database itself writes down what it should not, with their values. */
  tellingSettings(): Promise<readonly (readonly [setting: string, value: string])[]>;
  /** Runs while no other process runs anything by this; a process that dies lets others in. */
  alone<T>(run: () => Promise<T>): Promise<T>;
  /** Keeps others from reading and writing these tables until the transaction ends. */
  lock(
    store: string,
    transaction: Transaction<BoxTables>,
    tables: readonly (keyof BoxTables)[],
  ): Promise<void>;
  /** Takes all rows away, and what the database wrote on them. */
  empty(
    store: string,
    transaction: Transaction<BoxTables>,
    tables: readonly (keyof BoxTables)[],
  ): Promise<void>;
  close(): Promise<void>;
}
