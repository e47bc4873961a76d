import { crc32 } from "node:zlib";
import type { DataSets } from "../../workflow/installation-ports.ts";
import type { WholeFile } from "../../workflow/ports.ts";
import { StoreFailure } from "../../workflow/store-failure.ts";
import { dataSetMigrations } from "./schemas.ts";
import type { Engine, Store } from "./store.ts";
import type { DataSetTables } from "./tables.ts";

/** Bytes in a row: a file of any size is read and written in pieces. */
const PIECE = 1 << 20;

const KIND = "data_";

/** Data sets as stores of an installation, each apart from its wave's box. */
export function dataSets(engine: Engine): DataSets {
  return {
    put: async (slug, files) => {
      await engine.destroy(KIND + slug);
      const store = await engine.open<DataSetTables>(KIND + slug, dataSetMigrations, "create");
      if (store === undefined) throw new StoreFailure("damaged", KIND + slug, "it was not made");
      try {
        await store.db.transaction().execute(async (transaction) => {
          for (const row of files.flatMap(pieces)) await transaction.insertInto("file").values(row).execute();
        });
      } finally {
        await store.close();
      }
    },
    read: async (slug) => {
      const store = await engine.open<DataSetTables>(KIND + slug, dataSetMigrations, "open");
      if (store === undefined) return undefined;
      try {
        const files = await readFiles(store);
        return files.length === 0 ? undefined : files;
      } finally {
        await store.close();
      }
    },
    slugs: async () => slugsOf(engine, KIND),
    destroy: (slug) => engine.destroy(KIND + slug),
  };
}

/** The slugs of the stores of one kind. */
export async function slugsOf(engine: Engine, kind: string): Promise<readonly string[]> {
  return (await engine.list()).flatMap((name) => (name.startsWith(kind) ? name.slice(kind.length) : []));
}

function pieces({ path, bytes }: WholeFile): DataSetTables["file"][] {
  const count = Math.max(1, Math.ceil(bytes.length / PIECE));
  return Array.from({ length: count }, (_, piece) => {
    const part = bytes.subarray(piece * PIECE, (piece + 1) * PIECE);
    return { path, piece, bytes: part, sum: crc32(part) };
  });
}

async function readFiles({ db, name }: Store<DataSetTables>): Promise<readonly WholeFile[]> {
  const parts = await db.selectFrom("file").selectAll().orderBy("path").orderBy("piece").execute();
  const byPath = new Map<string, Uint8Array[]>();
  for (const { path, bytes, sum } of parts) {
    if (crc32(bytes) !== sum) throw new StoreFailure("damaged", name, "a file changed on the disk");
    byPath.set(path, [...(byPath.get(path) ?? []), bytes]);
  }
  return [...byPath].map(([path, found]) => ({ path, bytes: Buffer.concat(found) }));
}
