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
import { folderAt, openInstallation, openPanel } from "../../src/compose.ts";
import { dayOf } from "../../src/fieldwork/wall-clock.ts";
import { addDays } from "../../src/time.ts";
import { closeWave } from "../../src/workflow/collecting/close-wave.ts";
import {
  carryOutPanelTerm,
  choosePanelTerm,
  panelTerm,
  renewPanelTerm,
} from "../../src/workflow/collecting/panel-term.ts";
import { importPanel } from "../../src/workflow/inviting/import-panel.ts";
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

  describe("of the people it may mail", () => {
    const MAIL = "kanarie@voorbeeld.example";
    const later = { acts: { early: true, why: "closed", actor: ACTOR } as const };
    const member = { id: "kanarie-lid", name: "Kanarie", mail: MAIL, group: "zbo", language: "nl" } as const;

    async function mailedPanel(): Promise<void> {
      const panel = await openPanel({ data });
      const preview = { added: [{ row: 1, ...member }], changed: [], doubles: [], known: [] };
      await importPanel(
        installation,
        panel,
        { ...preview, columns: [], optedOut: [], absent: [] },
        { keep: [] },
        ACTOR,
      );
      const [{ id } = { id: "" }] = await panel.members();
      const mailing = { slug: wave.slug, kind: "invitation", round: 1, day: "2026-05-12" } as const;
      await panel.prepare({ ...mailing, subject: "Doe je mee?" }, [id]);
      await panel.addSentKeys(wave.slug, [{ member: id, hash: CANARY }]);
      await panel.close();
    }

    it("forgets who was mailed what, and which key, once the wave is closed", async () => {
      await mailedPanel();
      expect(filesWith(wave.slug).filter((file) => file.includes("panel"))).not.toEqual([]);
      await closeWave(installation, wave.slug, later.acts);
      expect(filesWith(wave.slug).filter((file) => file.includes("panel"))).toEqual([]);
      const panel = await openPanel({ data });
      expect((await panel.members()).map(({ mail }) => mail)).toEqual([MAIL]);
      expect(await panel.sentKeys(wave.slug)).toEqual([]);
      await panel.close();
    });

    it("keeps nothing after the last day: a year after the register was used, or the day that somebody chose", async () => {
      await mailedPanel();
      const used = (await panelTerm(installation, "")) ?? "";
      expect(used).toBe(addDays(dayOf(installation.now()), 365));
      await choosePanelTerm(installation, "", addDays(used, -300), ACTOR);
      await renewPanelTerm(installation, "");
      expect(await panelTerm(installation, "")).toBe(addDays(used, -300));
      const at = (day: string): Installation => ({
        ...installation,
        now: () => Date.parse(`${day}T10:00:00Z`),
      });
      await carryOutPanelTerm(at(addDays(used, -300)), ACTOR);
      expect(filesWith(MAIL)).not.toEqual([]);
      await carryOutPanelTerm(at(addDays(used, -299)), ACTOR);
      expect(filesWith(MAIL)).toEqual([]);
      expect(await panelTerm(installation, "")).toBeUndefined();
      const records = await installation.registry.records();
      expect(records.map(({ what, why, date }) => [what, why, date])).toEqual([
        ["panel", "retention", addDays(used, -299)],
      ]);
      expect(JSON.stringify(records)).not.toContain("voorbeeld.example");
    });
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
