import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { folderAt, openInstallation, participatingIn } from "../../src/compose.ts";
import { closeWave } from "../../src/workflow/collecting/close-wave.ts";
import { issueKeys } from "../../src/workflow/collecting/issue-keys.ts";
import { openWave } from "../../src/workflow/collecting/open-wave.ts";
import { makeReport } from "../../src/workflow/make-report.ts";
import { EXAMPLE } from "../support/publication.ts";

const folder = mkdtempSync(join(tmpdir(), "peilschaal-"));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("from open to report", async () => {
  cpSync(EXAMPLE, join(folder, "reeks"), { recursive: true });
  const poll = join(folder, "reeks/peiling-3");
  mkdirSync(poll);
  const about = readFileSync(join(EXAMPLE, "peiling-2/peiling.json"), "utf8");
  writeFileSync(join(poll, "peiling.json"), about.replace('"wave": 2', '"wave": 3'));
  cpSync(join(EXAMPLE, "peiling-2/questionnaire.json"), join(poll, "questionnaire.json"));
  const actor = { who: "C1", where: "test" };
  const at = Date.parse("2026-05-01T10:00:00Z");
  const installation = { ...(await openInstallation({ data: join(folder, "data") })), now: () => at };
  const opened = await openWave(installation, folderAt(poll), {
    mode: "anoniem",
    pilot: false,
    privacy: { controller: "x", contact: "y", keptUntil: "z" },
    actor,
  });
  expect(opened.problems).toEqual([]);
  const wave = opened.value!;
  const sizes = [{ group: "ministerie", people: 3 }];
  const keys = await issueKeys(installation, wave, { keys: sizes, people: sizes });
  const participants = participatingIn(installation);
  const found = (await participants.waveAt(wave.slug))!;
  const submit = (key: string | undefined, form: string, q1: string) =>
    participants.submit(found, key, form, { sector: "ministerie", q1, q4: "#ja" });
  const form = "abcdefghijklmnopqrstuv";
  expect(await submit(keys[0]!.key, form, "goed")).toBe("stored");
  expect(await submit(keys[0]!.key.toLowerCase(), form, "goed")).toBe("again");
  expect(await submit(keys[0]!.key, form, "slecht")).toBe("different");
  expect(await submit(keys[0]!.key, `${form}x`, "goed")).toBe("refused");
  expect(await submit("ABCD", `${form}x`, "goed")).toBe("refused");
  expect(await submit(keys[1]!.key, `${form}y`, "slecht")).toBe("stored");
  const closed = await closeWave(installation, wave, { to: folderAt(poll), early: true, actor });
  expect(closed.problems).toEqual([]);
  expect(await submit(keys[2]!.key, `${form}z`, "goed")).toBe("closed");
  const made = await makeReport(folderAt(poll), { version: null });
  expect(made.problems.filter((p) => p.severity === "error")).toEqual([]);
  expect(made.value?.report.meta).toBeDefined();
  await installation.close();
});
