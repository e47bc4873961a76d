import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openInstallation } from "../../src/compose.ts";
import type { CollectedWave } from "../../src/workflow/fieldwork-ports.ts";
import type { RegisteredWave } from "../../src/workflow/installation-ports.ts";
import {
  atTime,
  DURING,
  formNumber,
  inventedAnswers,
  keysFor,
  opened,
  pollToHold,
  sender,
  type Sender,
} from "../support/fieldwork.ts";

let root: string;
let installation: ReturnType<typeof atTime>;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "peilschaal-participating-"));
  installation = atTime(await openInstallation({ data: join(root, "data") }), DURING);
});
afterEach(async () => {
  await installation.close();
  rmSync(root, { recursive: true, force: true });
});

async function waveThat(
  request: Parameters<typeof opened>[2] = {},
): Promise<{ wave: RegisteredWave; page: Sender; found: CollectedWave }> {
  const wave = await opened(installation, pollToHold(root), request);
  const page = sender(installation, wave.slug);
  const found = await page.pages.waveAt(wave.slug);
  if (found === undefined) throw new Error("no wave");
  return { wave, page, found };
}

const at = (moment: string): void => installation.setTime(Date.parse(moment));

describe("a participant", () => {
  it("finds a wave at its address only, which nobody guesses", async () => {
    const { wave, page } = await waveThat();
    expect(wave.slug).toMatch(/^[a-z2-9]{16}$/);
    expect(await page.pages.waveAt("aaaaaaaaaaaaaaaa")).toBeUndefined();
    await page.pages.close();
  });

  it.each([
    ["2026-05-10T21:59:59Z", "before"],
    ["2026-05-10T22:00:00Z", "open"],
    ["2026-05-19T21:58:59Z", "open"],
    ["2026-05-19T21:59:00Z", "closed"],
    ["2027-05-19T12:00:00Z", "closed"],
  ])("at %s finds a wave of 11 May to “19 May 23:59” %s", async (moment, phase) => {
    const { page, found } = await waveThat({ opens: "2026-05-11 00:00", closes: "2026-05-19 23:59" });
    at(moment);
    expect(page.pages.phase(found)).toBe(phase);
    await page.pages.close();
  });

  it.each([
    ["2026-10-25 02:30", "2026-10-25T01:29:59Z", "2026-10-25T01:30:00Z"],
    ["2026-10-25 01:30", "2026-10-24T23:29:59Z", "2026-10-24T23:30:00Z"],
    ["2027-03-28 02:30", "2027-03-28T01:29:59Z", "2027-03-28T01:30:00Z"],
    ["2027-03-28 03:00", "2027-03-28T00:59:59Z", "2027-03-28T01:00:00Z"],
  ])("can answer until %s in a night on which the clock is changed", async (closes, last, first) => {
    const { page, found } = await waveThat({ closes });
    at(last);
    expect(page.pages.phase(found)).toBe("open");
    at(first);
    expect(page.pages.phase(found)).toBe("closed");
    await page.pages.close();
  });

  it("gets the same refusal for a key that is used, mistyped, made up or of another wave", async () => {
    const { wave, page, found } = await waveThat();
    const [used, unused] = await keysFor(installation, wave, { zbo: 2 });
    const pilot = await opened(installation, join(root, "reeks/peiling-3"), { pilot: true });
    const [other] = await keysFor(installation, pilot, { zbo: 1 });
    expect(await page.pages.isUsable(found, used?.key ?? "")).toBe(true);
    expect(await page.send(used?.key, 1)).toBe("stored");
    const refused = [used?.key, other?.key, "ABCD-EFGH", "", "x".repeat(10_000), `${unused?.key ?? ""}0`];
    for (const key of refused) {
      expect(await page.pages.isUsable(found, key ?? "")).toBe(false);
      expect(await page.send(key, 2)).toBe("refused");
    }
    expect(await page.send(undefined, 2)).toBe("refused");
    expect(await page.send(unused?.key, 2)).toBe("stored");
    await page.pages.close();
  });

  it("spends no key with an empty form, or one whose number could be guessed", async () => {
    const { wave, page, found } = await waveThat();
    const [issued] = await keysFor(installation, wave, { zbo: 1 });
    const key = issued?.key ?? "";
    expect(await page.send(key, 1, {})).toBe("refused");
    expect(await page.send(key, 1, { q1: "", q4: "" })).toBe("refused");
    expect(await page.pages.submit(found, key, "1", inventedAnswers(1))).toBe("refused");
    expect(await page.pages.isUsable(found, key)).toBe(true);
    await page.pages.close();
  });

  it("is known by the same form, in whatever order its answers come", async () => {
    const { page, found } = await waveThat({ mode: "open-link" });
    expect(await page.pages.submit(found, undefined, formNumber(1), { q1: "goed", q4: "ja" })).toBe("stored");
    expect(await page.pages.submit(found, undefined, formNumber(1), { q4: "ja", q1: "goed", q2: "" })).toBe(
      "again",
    );
    await page.pages.close();
  });

  it("is told to try again while the store is away, and gets in when it is back", async () => {
    const { page } = await waveThat({ mode: "open-link" });
    expect(await page.send(undefined, 1)).toBe("stored");
    renameSync(join(root, "data"), join(root, "weg"));
    expect(await page.send(undefined, 2)).toBe("unavailable");
    renameSync(join(root, "weg"), join(root, "data"));
    await setTimeout(600);
    expect(["again", "stored"]).toContain(await page.send(undefined, 2));
    await page.pages.close();
  });
});
