import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { postgresEngine } from "../../src/adapters/postgres/engine.ts";
import type { Engine } from "../../src/adapters/sql/store.ts";
import { sqliteEngine } from "../../src/adapters/sqlite/engine.ts";
import { startPostgres } from "./postgres.ts";

/** A place for installations on one kind of database, made by the test and taken away after it. */
export interface Databases {
  /** An engine on a new, empty place; `again` opens the same place as another process would. */
  fresh(): Promise<{
    readonly engine: Engine;
    readonly again: () => Promise<Engine>;
    readonly place: string;
  }>;
  remove(): Promise<void>;
}

/** Both databases; what holds on one is to hold on the other. */
export const databases: Readonly<Record<"SQLite" | "PostgreSQL", () => Promise<Databases>>> = {
  SQLite: async () => {
    const folder = mkdtempSync(join(tmpdir(), "peilschaal-sqlite-"));
    let count = 0;
    return {
      fresh: async () => {
        const place = join(folder, String(++count));
        return { engine: sqliteEngine(place), again: async () => sqliteEngine(place), place };
      },
      remove: async () => rmSync(folder, { recursive: true, force: true }),
    };
  },
  PostgreSQL: async () => {
    const server = await startPostgres();
    const engines: Engine[] = [];
    const on = async (place: string): Promise<Engine> => {
      const engine = await postgresEngine(place);
      engines.push(engine);
      return engine;
    };
    return {
      fresh: async () => {
        const place = await server.database();
        return { engine: await on(place), again: () => on(place), place };
      },
      remove: async () => {
        await Promise.all(engines.map((engine) => engine.close().catch(() => undefined)));
        await server.remove();
      },
    };
  },
};
