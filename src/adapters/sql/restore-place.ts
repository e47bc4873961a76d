import type { RestorePlace } from "../../workflow/restore-place.ts";
import type { Installation } from "../../workflow/installation-ports.ts";
import { StoreFailure } from "../../workflow/store-failure.ts";
import { readLinesFile } from "../files/lines-file.ts";
import { restoreLines } from "./dump.ts";
import { installationOn, RESTORING } from "./installation.ts";
import { kindOf } from "./kinds.ts";
import { settingsIn } from "./settings.ts";
import type { Engine, Store } from "./store.ts";
import type { StudioTables } from "./tables.ts";

export function restorePlaceOn(engine: Engine): RestorePlace {
  const inStudio = async <R>(run: (studio: Store<StudioTables>) => Promise<R>): Promise<R> => {
    const studio = await engine.open<StudioTables>("studio", kindOf("studio").migrations, "create");
    if (studio === undefined) throw new StoreFailure("damaged", "studio", "it was not made");
    return run(studio).finally(() => studio.close());
  };
  let opened: Installation | undefined;
  return {
    isTaken: async () => {
      const names = await engine.list();
      if (names.length === 0) return false;
      if (!names.includes("studio")) return true;
      return (await inStudio((studio) => settingsIn(studio).get(RESTORING))) === undefined;
    },
    load: async (file) => {
      for (const name of await engine.list()) await engine.destroy(name);
      await restoreLines(engine, readLinesFile(file), RESTORING);
    },
    open: async () => {
      opened = await installationOn(engine, "restoring");
      return opened;
    },
    finish: () => inStudio((studio) => settingsIn(studio).set(RESTORING, undefined)),
    close: () => opened?.close() ?? engine.close(),
  };
}
