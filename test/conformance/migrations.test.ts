import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seededRandom } from "../../src/random.ts";
import { StoreFailure } from "../../src/workflow/store-failure.ts";
import { databases, type Databases } from "../support/databases.ts";
import { ROWS, steps } from "../support/migration-steps.ts";

const VERSIONS = 6;
const random = seededRandom("migrations");

interface Tables {
  readonly note: { step: number; row: number };
}

describe.each(Object.entries(databases))("the schema of a store on %s", (_name, make) => {
  let place: Databases;
  beforeAll(async () => {
    place = await make();
  });
  afterAll(() => place.remove());

  it("comes to the newest version whole, though the program is killed on the way again and again", async () => {
    const { engine: first, again, place: at } = await place.fresh();
    await (await first.open("studio", steps(1), "create"))?.close();
    for (let i = 0; i < 5; i++) {
      const child = spawn(
        process.execPath,
        [join(import.meta.dirname, "../support/migrate-slowly.ts"), at, String(VERSIONS)],
        {
          stdio: ["ignore", "pipe", "inherit"],
        },
      );
      const ended = once(child, "close");
      await once(child.stdout, "data");
      await setTimeout(random() * 120);
      child.kill("SIGKILL");
      await ended;
    }
    const engine = await again();
    const store = await engine.open<Tables>("studio", steps(VERSIONS), "create");
    const rows = await store!.db.selectFrom("note").selectAll().execute();
    expect(rows).toHaveLength(VERSIONS * ROWS);
    await store!.checkPages();
    await store!.close();
  });

  it("is brought up to date by one of several that begin at the same moment", async () => {
    const { again } = await place.fresh();
    const engines = await Promise.all([again(), again(), again()]);
    const stores = await Promise.all(
      engines.map((engine) => engine.open<Tables>("studio", steps(2), "create")),
    );
    const rows = await stores[0]!.db.selectFrom("note").selectAll().execute();
    expect(rows).toHaveLength(2 * ROWS);
    for (const store of stores) await store?.close();
  });

  it("that is newer than the program is refused, and not touched", async () => {
    const { engine } = await place.fresh();
    await (await engine.open("studio", steps(3), "create"))?.close();
    const older = engine.open("studio", steps(2), "open");
    await expect(older).rejects.toBeInstanceOf(StoreFailure);
    await expect(older).rejects.toMatchObject({ kind: "newer" });
    const store = await engine.open<Tables>("studio", steps(3), "open");
    expect(await store!.db.selectFrom("note").selectAll().execute()).toHaveLength(3 * ROWS);
    await store!.close();
  });

  it("keeps what was in it when it is brought further", async () => {
    const { engine } = await place.fresh();
    const first = await engine.open<Tables>("studio", steps(1), "create");
    await first!.db.insertInto("note").values({ step: 99, row: 1 }).execute();
    await first!.close();
    const second = await engine.open<Tables>("studio", steps(4), "open");
    const kept = await second!.db.selectFrom("note").selectAll().where("step", "=", 99).execute();
    expect(kept).toEqual([{ step: 99, row: 1 }]);
    await second!.close();
  });
});
