/** A store was written by a newer program. */
export class SchemaNewer extends Error {
  readonly store: string;
  constructor(store: string) {
    super(`the schema of ${store} is newer than this program`);
    this.store = store;
  }
}

/** A store cannot be trusted: damaged, cut short, gone, or not one of ours. */
export class StoreDamaged extends Error {
  readonly store: string;
  readonly detail: string;
  constructor(store: string, detail: string) {
    super(`${store} is damaged: ${detail}`);
    this.store = store;
    this.detail = detail;
  }
}

/** A store cannot be reached or used now; it may be later. */
export class StoreUnavailable extends Error {
  readonly store: string;
  readonly detail: string;
  constructor(store: string, detail: string) {
    super(`${store} cannot be used: ${detail}`);
    this.store = store;
    this.detail = detail;
  }
}
