import type { BallotBoxes, Installation, PanelTraces } from "../../workflow/installation-ports.ts";
import { secrets } from "../chance.ts";
import { now } from "../clock.ts";
import { diskFolder } from "../files/folder.ts";
import { PANEL, panelRegister } from "./panel.ts";
import { auditLog } from "./audit.ts";
import { ballotBox } from "./ballot-box.ts";
import { backupsOf } from "./backup-files.ts";
import { dataSets, slugsOf } from "./data-sets.ts";
import { StoreFailure } from "../../workflow/store-failure.ts";
import { peopleStore } from "./people.ts";
import { waveRegistry } from "./registry.ts";
import { settingsIn } from "./settings.ts";
import { boxMigrations, studioMigrations } from "./schemas.ts";
import type { Engine, Store } from "./store.ts";
import type { BoxTables, StudioTables } from "./tables.ts";

/** The setting of an installation that is not whole yet. */
export const RESTORING = "restoring";

/** The stores of an installation, on either database. `restoring` is for who puts it back and for nobody else. */
export async function installationOn(
  engine: Engine,
  by: "usual" | "restoring" = "usual",
): Promise<Installation> {
  const studio = await studioOf(engine);
  const settings = settingsIn(studio);
  if (by === "usual" && (await settings.get(RESTORING)) !== undefined) {
    throw new StoreFailure("damaged", "studio", "restore did not finish; run it again");
  }
  return {
    registry: waveRegistry(studio),
    audit: auditLog(studio, secrets.hash),
    people: peopleStore(studio),
    boxes: ballotBoxes(engine),
    dataSets: dataSets(engine),
    panel: panelTraces(engine),
    settings,
    backups: backupsOf(engine),
    folderAt: diskFolder,
    secrets,
    now,
    tellingSettings: () => engine.tellingSettings(),
    alone: (run) => engine.alone(run),
    close: async () => {
      await studio.close();
      await engine.close();
    },
  };
}

/** A studio's store that is gone is not made anew while boxes lie beside it: their waves would be forgotten. */
async function studioOf(engine: Engine): Promise<Store<StudioTables>> {
  const names = await engine.list();
  if (!names.includes("studio") && names.length > 0)
    throw new StoreFailure("damaged", "studio", "the store is gone");
  const studio = await engine.open<StudioTables>("studio", studioMigrations, "create");
  if (studio === undefined) throw new StoreFailure("damaged", "studio", "the store was not made");
  await studio.checkPages();
  return studio;
}

function panelTraces(engine: Engine): PanelTraces {
  const isThere = async (): Promise<boolean> => (await engine.list()).includes(PANEL);
  return {
    forgetWave: async (slug) => {
      if (!(await isThere())) return;
      const panel = await panelRegister(engine);
      try {
        await panel.forgetWave(slug);
      } finally {
        await panel.close();
      }
    },
    forgetSeries: async (series) => {
      if (!(await isThere())) return false;
      const panel = await panelRegister(engine);
      const others = (await panel.panels()).some((one) => one.series !== series);
      const members = await panel.of(series).members();
      try {
        if (others) await panel.of(series).remove(members.map(({ id }) => id));
      } finally {
        await panel.close();
      }
      // With the last panel goes the store itself, and with it who was mailed what.
      if (!others) await engine.destroy(PANEL);
      return !others || members.length > 0;
    },
  };
}

const KIND = "box_";

function ballotBoxes(engine: Engine): BallotBoxes {
  const nameOf = (slug: string): string => {
    if (!/^[a-z0-9]{1,40}$/.test(slug)) throw new Error("this is no slug");
    return KIND + slug;
  };
  return {
    create: async (slug, kind) => {
      const store = await engine.open<BoxTables>(nameOf(slug), boxMigrations, "create");
      if (store === undefined) throw new StoreFailure("damaged", nameOf(slug), "the store was not made");
      await store.db.insertInto("box").values({ kind, state: "open" }).execute();
      return ballotBox(store, engine);
    },
    open: async (slug) => {
      const store = await engine.open<BoxTables>(nameOf(slug), boxMigrations, "open");
      return store === undefined ? undefined : ballotBox(store, engine);
    },
    destroy: (slug) => engine.destroy(nameOf(slug)),
    slugs: () => slugsOf(engine, KIND),
  };
}
