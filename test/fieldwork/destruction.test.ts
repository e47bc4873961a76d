import {
  closeSync,
  fstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { folderAt, openInstallation } from "../../src/compose.ts";
import { closeWave } from "../../src/workflow/collecting/close-wave.ts";
import type { Installation, RegisteredWave } from "../../src/workflow/installation-ports.ts";
import { ACTOR, keysFor, opened, pollToHold, sender, type Sender } from "../support/fieldwork.ts";

const CANARY = "Kanarie-uit-de-mijn";
const OPEN = { opens: "2020-01-01 00:00", closes: "2099-12-31 12:00" };

let root: string;
let data: string;
let installation: Installation;
let wave: RegisteredWave;
let keys: readonly string[];
let page: Sender;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "peilschaal-destruction-"));
  data = join(root, "data");
  installation = await openInstallation({ data });
  wave = await opened(installation, pollToHold(root), OPEN);
  keys = (await keysFor(installation, wave, { ministerie: 40 })).map(({ key }) => key);
  page = sender(installation, wave.slug);
  for (let i = 0; i < 30; i++) await page.send(keys[i], i, { q1: "goed", q4: `${CANARY} ${i}` });
});
afterEach(async () => {
  await page.pages.close();
  await installation.close();
  rmSync(root, { recursive: true, force: true });
});

const filesOfData = (): string[] => readdirSync(data).map((name) => join(data, name));
const filesWith = (words: string): string[] =>
  filesOfData().filter((file) => readFileSync(file, "latin1").includes(words));

describe("what an installation keeps on its disk", () => {
  it("holds no key at any time, in any file, with or without dashes", () => {
    expect(filesWith(CANARY)).not.toEqual([]);
    for (const key of keys) {
      expect(filesWith(key)).toEqual([]);
      expect(filesWith(key.replaceAll("-", ""))).toEqual([]);
    }
  });

  it("holds nothing a participant wrote once the wave is closed, not even in the blocks of files that are gone", async () => {
    const boxFiles = filesOfData().filter((file) => file.includes("box_") && !file.endsWith("-shm"));
    const handles = boxFiles.map((file) => openSync(file, "r"));
    const closed = await closeWave(installation, wave.slug, {
      to: folderAt(join(root, "reeks/peiling-3")),
      early: true,
      why: "closed",
      actor: ACTOR,
    });
    expect(closed.problems).toEqual([]);
    expect(filesWith(CANARY)).toEqual([]);
    expect(filesOfData().filter((file) => file.includes("box_") || file.includes("data_"))).toEqual([]);
    for (const handle of handles) {
      const bytes = Buffer.alloc(fstatSync(handle).size);
      readSync(handle, bytes, 0, bytes.length, 0);
      expect(bytes.toString("latin1")).not.toContain(CANARY);
      closeSync(handle);
    }
  });

  it("tells no time of a participant: no moment in the box, and days only on its files when it rests", async () => {
    const box = await installation.boxes.open(wave.slug);
    await box?.mix();
    const file = join(data, `box_${wave.slug}.db`);
    expect(readFileSync(file, "latin1")).not.toMatch(/20\d\d-\d\d-\d\d|\d\d:\d\d:\d\d/);
    const handle = openSync(file, "r");
    expect(fstatSync(handle).mtimeMs % 86_400_000).toBe(0);
    closeSync(handle);
    await box?.close();
  });

  it("tells of researchers what they did and of participants nothing, in the log of acts", async () => {
    const entries = await installation.audit.all();
    expect(entries.map(({ what }) => what)).toEqual(["open"]);
    expect(Object.keys(entries[0] ?? {}).toSorted()).toEqual(
      ["hash", "number", "object", "result", "what", "when", "where", "who"].toSorted(),
    );
    expect(JSON.stringify(entries)).not.toContain(CANARY);
  });
});
