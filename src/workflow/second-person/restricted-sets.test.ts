import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { folderAt, openInstallation } from "../../compose.ts";
import { addDays } from "../../time.ts";
import { carryOutRetention } from "../collecting/carry-out-retention.ts";
import { rememberBackupFolder } from "../collecting/destruction-records.ts";
import { copyFolder } from "../copy-folder.ts";
import type { Installation } from "../installation-ports.ts";
import { askApproval } from "./ask.ts";
import { decideApproval } from "./decide.ts";
import { restrictedPlace, restrictedSets } from "./restricted-sets.ts";

const ACTOR = { who: "C1", where: "test" };
const AGREED = "2026-05-21";
const LAST = "2027-05-21";
const CANARY = "kanarie-7391";
let root: string;
let day: string;
let installation: Installation;
const shelf = () => folderAt(join(root, "reeksen"));
const series = () => shelf().at("kwaliteit");
const lies = () => restrictedPlace(series().at("peiling-2"), "a1").list("");

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "peilschaal-sets-"));
  day = AGREED;
  const real = await openInstallation({ data: join(root, "data") });
  installation = { ...real, now: () => Date.parse(`${day}T10:00:00Z`) };
  await copyFolder(folderAt("examples/kwaliteit"), series());
  const wish = { kind: "full-data", reason: `Voor een heranalyse ${CANARY}` } as const;
  const by = { id: "p1", coder: "C1" };
  await askApproval(series(), wish, { id: "a1", today: "2026-05-20", by, wave: "peiling-2" });
  const other = { id: "p2", coder: "C2" };
  await decideApproval(series(), { id: "a1", decision: "confirm", by: other, today: AGREED });
});
afterEach(async () => {
  await installation.close();
  rmSync(root, { recursive: true, force: true });
});

/** What the dates ask for on a day, by a server that was looking all the time: a clock that leaps is not believed. */
async function on(date: string): Promise<readonly string[]> {
  day = date;
  await installation.settings.set("last-day", addDays(date, -1));
  return (await carryOutRetention(installation, ACTOR, shelf())).map(({ code }) => code);
}

test("answers a participant are kept a year after somebody else agreed, and not a day longer", async () => {
  expect(await restrictedSets(series())).toEqual([{ wave: "peiling-2", name: "a1", keptUntil: LAST }]);
  expect(await on(LAST)).toEqual([]);
  expect(await lies()).not.toEqual([]);
  expect(await on("2027-05-22")).toEqual([]);
  expect(await lies()).toEqual([]);
  expect(await series().at("peiling-2").list("restricted")).toEqual([]);
  expect(await series().read("peiling-2/responses.csv")).toBeDefined();
});

test("that they are gone is written down, in the log and beside the backups, without what they held", async () => {
  await rememberBackupFolder(installation, join(root, "kopieen"));
  await on("2027-05-22");
  const record = { what: "restricted", wave: "kwaliteit/peiling-2", date: "2027-05-22", why: "retention" };
  expect(await installation.registry.records()).toMatchObject([record]);
  expect((await installation.audit.all()).at(-1)).toMatchObject({
    what: "destroy restricted",
    object: "kwaliteit/peiling-2",
    result: "retention",
  });
  const beside = readFileSync(join(root, "kopieen/vernietigd.jsonl"), "utf8");
  expect(JSON.parse(beside)).toMatchObject(record);
  expect(beside + JSON.stringify(await installation.audit.all())).not.toContain(CANARY);
});

test("on a clock that leapt nothing is destroyed", async () => {
  day = AGREED;
  await carryOutRetention(installation, ACTOR, shelf());
  day = "2028-01-01";
  const told = await carryOutRetention(installation, ACTOR, shelf());
  expect(told.map(({ code }) => code)).toEqual(["clock-leapt"]);
  expect(await lies()).not.toEqual([]);
});

test("a series whose requests cannot be read is told of, and keeps no other back", async () => {
  const broken = join(root, "reeksen/aaa-kapot");
  mkdirSync(broken);
  writeFileSync(join(broken, "approvals.json"), "[{");
  expect(await on("2027-05-22")).toEqual(["restricted-not-looked-at"]);
  expect(await lies()).toEqual([]);
});

test("files that nobody asked for have no last day, and are left alone until somebody takes them away", async () => {
  const place = join(root, "reeksen/kwaliteit/peiling-2/restricted/eigen");
  mkdirSync(place);
  writeFileSync(join(place, "RESTRICTED.csv"), CANARY);
  const sets = await restrictedSets(series());
  expect(sets).toContainEqual({ wave: "peiling-2", name: "eigen", keptUntil: null });
  await on("2027-05-22");
  expect(await series().at("peiling-2").list("restricted")).toEqual(["eigen"]);
});
