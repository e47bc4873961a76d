import type { Kysely, RawBuilder } from "kysely";

/** What differs between the databases when tables are made. */
export interface Traits {
  /** Type of a column of hashes and ids, compared byte by byte. */
  readonly id: RawBuilder<unknown>;
  /** At the end of a table that is found by its primary key alone: no hidden number that counts rows. */
  readonly byKey: RawBuilder<unknown>;
}

/** One step of a store's schema; it runs in a transaction with the change of the version number. */
export type Migration = (db: Kysely<unknown>, traits: Traits) => Promise<void>;

/** A store was written by a newer program. */
export class SchemaNewer extends Error {
  readonly store: string;
  constructor(store: string) {
    super(`the schema of ${store} is newer than this program`);
    this.store = store;
  }
}

/** A store's file or schema cannot be trusted: damaged, cut short, or not one of ours. */
export class StoreDamaged extends Error {
  readonly store: string;
  readonly detail: string;
  constructor(store: string, detail: string) {
    super(`${store} is damaged: ${detail}`);
    this.store = store;
    this.detail = detail;
  }
}
