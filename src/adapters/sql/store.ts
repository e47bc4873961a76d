import type { Kysely } from "kysely";

/** One store: a file of SQLite or a schema of PostgreSQL, at this program's version. */
export interface Store<T> {
  readonly db: Kysely<T>;
  /** What it is called in messages. */
  readonly name: string;
  close(): Promise<void>;
}
