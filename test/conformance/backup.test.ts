import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { backupsOf } from "../../src/adapters/sql/backup-files.ts";
import { installationOn } from "../../src/adapters/sql/installation.ts";
import { restorePlaceOn } from "../../src/adapters/sql/restore-place.ts";
import type { Engine } from "../../src/adapters/sql/store.ts";
import { sqliteEngine } from "../../src/adapters/sqlite/engine.ts";
import { folderAt } from "../../src/compose.ts";
import { backUp } from "../../src/workflow/collecting/back-up.ts";
import { closeWave } from "../../src/workflow/collecting/close-wave.ts";
import { restore } from "../../src/workflow/collecting/restore.ts";
import type { RegisteredWave } from "../../src/workflow/installation-ports.ts";
import { databases, type Databases } from "../support/databases.ts";
import { ACTOR, AFTER, atTime, DURING, keysFor, opened, pollToHold, sender } from "../support/fieldwork.ts";

describe.each(Object.entries(databases))("a backup of an installation on %s", (_name, make) => {
  let place: Databases;
  let installation: ReturnType<typeof atTime>;
  let root: string;
  let poll: string;
  let wave: RegisteredWave;
  let keys: Awaited<ReturnType<typeof keysFor>>;

  beforeAll(async () => {
    place = await make();
  });
  afterAll(() => place.remove());
  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), "peilschaal-backup-"));
    poll = pollToHold(root);
    installation = atTime(await installationOn((await place.fresh()).engine), DURING);
    wave = await opened(installation, poll);
    keys = await keysFor(installation, wave, { ministerie: 120 });
  });
  afterEach(async () => {
    await installation.close();
    rmSync(root, { recursive: true, force: true });
  });

  const folder = (): string => join(root, "reserve");
  const backUpTo = (name: string) =>
    backUp(installation, { file: join(folder(), name), folder: folder(), actor: ACTOR });

  /** Restores as a person does at a time, and gives the installation that comes of it. */
  async function restored(name: string, time: number, engine?: Engine) {
    const target = engine ?? (await place.fresh()).engine;
    const at = restorePlaceOn(target);
    let inside: ReturnType<typeof atTime> | undefined;
    const outcome = await restore(
      { ...at, open: async () => (inside = atTime(await at.open(), time)) },
      backupsOf(target),
      { file: join(folder(), name), beside: folderAt(folder()), actor: ACTOR },
    );
    return { outcome, inside, target };
  }
  async function answersOf(from: ReturnType<typeof atTime>, to: string): Promise<number[]> {
    const closed = await closeWave(from, wave.slug, {
      to: folderAt(to),
      early: true,
      why: "closed",
      actor: ACTOR,
    });
    expect(closed.problems).toEqual([]);
    return [...readFileSync(join(to, "responses.csv"), "utf8").matchAll(/antwoord (\d+)\./g)].map(([, i]) =>
      Number(i),
    );
  }

  it("taken while fifty submit at once comes back as it was at one moment", async () => {
    const { send, pages } = sender(installation, wave.slug);
    await Promise.all(keys.slice(0, 30).map(({ key }, i) => send(key, i)));
    const during = keys.slice(30, 80).map(({ key }, i) => send(key, 30 + i));
    const backup = backUpTo("een.peilschaal");
    expect(new Set(await Promise.all(during))).toEqual(new Set(["stored"]));
    expect((await backup).problems).toEqual([]);
    await Promise.all(keys.slice(80, 90).map(({ key }, i) => send(key, 80 + i)));
    await pages.close();

    const { outcome, inside } = await restored("een.peilschaal", DURING);
    expect(outcome.problems).toEqual([]);
    expect(outcome.value?.closed).toEqual([]);
    const later = sender(inside!, wave.slug);
    const box = outcome.value?.summary.stores[`box_${wave.slug}`];
    expect(box?.["answer"]).toBe(box?.["spent"]);
    expect(await later.send(keys[0]?.key, 0)).toBe("again");
    expect(await later.send(keys[100]?.key, 100)).toBe("stored");
    await later.pages.close();
    const found = await answersOf(inside!, join(root, "terug/peiling-3"));
    expect(found).toEqual(expect.arrayContaining(Array.from({ length: 30 }, (_, i) => i)));
    expect(new Set(found).size).toBe(found.length);
    expect(found.filter((i) => i >= 80 && i < 90)).toEqual([]);
  });

  it("goes from one kind of database to the other", async () => {
    const { send, pages } = sender(installation, wave.slug);
    await Promise.all(keys.slice(0, 20).map(({ key }, i) => send(key, i)));
    await pages.close();
    await backUpTo("een.peilschaal");
    const { inside } = await restored("een.peilschaal", DURING, sqliteEngine(join(root, "als-bestanden")));
    expect((await answersOf(inside!, join(root, "terug/peiling-3"))).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, i) => i),
    );
  });

  it("from before closing is closed before anybody can open it, and keeps its answers when nobody fetched them", async () => {
    const { send, pages } = sender(installation, wave.slug);
    await Promise.all(keys.slice(0, 20).map(({ key }, i) => send(key, i)));
    await pages.close();
    await backUpTo("een.peilschaal");
    const { outcome, inside } = await restored("een.peilschaal", AFTER);
    expect(outcome.value?.closed).toEqual([wave.name]);
    expect(await inside!.boxes.slugs()).toEqual([]);
    expect(await answersOf(inside!, join(root, "terug/peiling-3"))).toHaveLength(20);
  });

  it("brings nothing back that was handed over or destroyed since, by the record beside it", async () => {
    const { send, pages } = sender(installation, wave.slug);
    await Promise.all(keys.slice(0, 20).map(({ key }, i) => send(key, i)));
    await pages.close();
    await backUpTo("een.peilschaal");
    installation.setTime(AFTER);
    await answersOf(installation, poll);
    const record = readFileSync(join(folder(), "vernietigd.jsonl"), "utf8");
    expect(record).toContain(wave.slug);
    expect(record).not.toMatch(/antwoord|ministerie/);
    const { inside } = await restored("een.peilschaal", DURING);
    expect(await inside!.boxes.slugs()).toEqual([]);
    expect(await inside!.dataSets.slugs()).toEqual([]);
    expect((await inside!.registry.at(wave.slug))?.state).toBe("closed");
  });

  it("is never written over, nor put back over an installation, nor used when it is not whole", async () => {
    await backUpTo("een.peilschaal");
    const file = join(folder(), "een.peilschaal");
    expect(statSync(file).mode & 0o077).toBe(0);
    expect((await backUpTo("een.peilschaal")).problems).toMatchObject([{ code: "backup-exists" }]);
    const { target } = await restored("een.peilschaal", DURING);
    expect((await restored("een.peilschaal", DURING, target)).outcome.problems).toMatchObject([
      { code: "restore-place-taken" },
    ]);
    const bytes = readFileSync(file);
    writeFileSync(join(folder(), "kort"), bytes.subarray(0, bytes.length * 0.8));
    writeFileSync(join(folder(), "anders"), "geen reservekopie");
    for (const name of ["kort", "anders"]) {
      expect((await restored(name, DURING)).outcome.problems, name).toMatchObject([
        { code: "backup-damaged" },
      ]);
    }
    expect(readdirSync(folder()).toSorted()).toEqual(["anders", "een.peilschaal", "kort"]);
  });

  it("that was interrupted is not opened, and is put back by the same command", async () => {
    await backUpTo("een.peilschaal");
    const { engine } = await place.fresh();
    const at = restorePlaceOn(engine);
    await at.load(join(folder(), "een.peilschaal"));
    await expect(installationOn(engine)).rejects.toThrow("restore did not finish");
    expect((await restored("een.peilschaal", DURING, engine)).outcome.problems).toEqual([]);
  });

  it("holds hashes of keys and no key, and nothing that tells of time", async () => {
    const { send, pages } = sender(installation, wave.slug);
    await Promise.all(keys.slice(0, 20).map(({ key }, i) => send(key, i)));
    await pages.close();
    await backUpTo("een.peilschaal");
    const text = gunzipSync(readFileSync(join(folder(), "een.peilschaal"))).toString();
    for (const { key } of keys) expect(text).not.toContain(key);
    expect(text).not.toContain(keys[0]!.key.replaceAll("-", ""));
    const rows = text
      .split("\n")
      .filter((line) => /"table":"(answer|spent|issued)"/.test(line))
      .join("\n");
    expect(rows).not.toMatch(/\d{4}-\d{2}-\d{2}|\d{2}:\d{2}/);
  });
});
