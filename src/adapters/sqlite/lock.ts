import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { StoreFailure } from "../../workflow/store-failure.ts";
import { failureOf, isBusy } from "./failure.ts";

const STORE = "alone.lock";
const LOOK_AGAIN_MS = 50;
const PATIENCE_MS = 30_000;

/**
 * Holds a lock until it is released or this process ends, however it ends. SQLite's own lock on a file without content: Node
 * has no other that a kill releases.
 */
export async function lockFile(path: string): Promise<() => void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_AGAIN_MS) {
    const database = new DatabaseSync(path, { timeout: 0 });
    try {
      database.exec("begin exclusive");
      return () => database.close();
    } catch (error) {
      database.close();
      // A full disk does not pass by waiting.
      if (!isBusy(error)) throw failureOf(error, STORE);
      await setTimeout(LOOK_AGAIN_MS);
    }
  }
  throw new StoreFailure("unavailable", STORE, "another process is closing, destroying or restoring");
}
