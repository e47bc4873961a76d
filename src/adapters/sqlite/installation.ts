import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { BallotBoxes, Installation } from "../../workflow/fieldwork-ports.ts";
import { secrets } from "../chance.ts";
import { now } from "../clock.ts";
import { auditLog } from "../sql/audit.ts";
import { ballotBox, type BoxKind } from "../sql/ballot-box.ts";
import { waveRegistry } from "../sql/registry.ts";
import { boxMigrations, studioMigrations } from "../sql/schemas.ts";
import type { BoxTables, StudioTables } from "../sql/tables.ts";
import { sqliteWriter } from "./ballot-writer.ts";
import { openStore } from "./store.ts";

/** An installation in a folder: studio.db, and a file a box under boxes/. */
export async function sqliteInstallation(folder: string): Promise<Installation> {
  const studio = await openStore<StudioTables>(join(folder, "studio.db"), studioMigrations, true);
  if (studio === undefined) throw new Error("the studio's store was not made");
  return {
    registry: waveRegistry(studio),
    audit: auditLog(studio, secrets.hash),
    boxes: sqliteBoxes(join(folder, "boxes")),
    secrets,
    now,
    close: () => studio.close(),
  };
}

function sqliteBoxes(folder: string): BallotBoxes {
  const pathOf = (slug: string): string => {
    if (!/^[a-z0-9]+$/.test(slug)) throw new Error("not a slug");
    return join(folder, `${slug}.db`);
  };
  return {
    create: async (slug, kind) => {
      const store = await openStore<BoxTables>(pathOf(slug), boxMigrations, true);
      if (store === undefined) throw new Error("the ballot box was not made");
      await store.db.insertInto("box").values({ kind, state: "open" }).execute();
      return ballotBox(store, sqliteWriter(store, kind));
    },
    open: async (slug) => {
      const store = await openStore<BoxTables>(pathOf(slug), boxMigrations, false);
      if (store === undefined) return undefined;
      const row = await store.db.selectFrom("box").select("kind").executeTakeFirst();
      const kind: BoxKind = row?.kind === "open-link" ? "open-link" : "keyed";
      return ballotBox(store, sqliteWriter(store, kind));
    },
    destroy: async (slug) => {
      for (const suffix of ["-wal", "-shm", ""]) {
        const path = pathOf(slug) + suffix;
        if (existsSync(path)) rmSync(path);
      }
    },
  };
}
