import type { Kysely, RawBuilder } from "kysely";

/** What differs between the databases when tables are made. */
export interface Traits {
  /** Type of a column of hashes and ids, compared byte by byte. */
  readonly id: RawBuilder<unknown>;
  /** Type of a column of bytes. */
  readonly bytes: RawBuilder<unknown>;
  /** At the end of a table that is found by its primary key alone: no hidden number that counts rows. */
  readonly byKey: RawBuilder<unknown>;
}

/** One step of a store's schema; it runs in a transaction with the change of the version number. */
export type Migration = (db: Kysely<unknown>, traits: Traits) => Promise<void>;
