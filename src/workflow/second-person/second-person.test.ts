import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { AskApproval, Decision } from "../../api/approvals.ts";
import { folderAt } from "../../compose.ts";
import type { Series } from "../../fieldwork/wave.ts";
import { copyFolder } from "../copy-folder.ts";
import { makeReport } from "../make-report.ts";
import { showPublication } from "../publishing/show-publication.ts";
import { askApproval } from "./ask.ts";
import { decideApproval, restoreThreshold } from "./decide.ts";
import { restrictedPlace } from "./restricted-sets.ts";
import { readApprovals } from "./requests-file.ts";

const ONE = { id: "p1", coder: "C1" };
const OTHER = { id: "p2", coder: "C2" };
let root: string;
const series = () => folderAt(join(root, "kwaliteit"));
const wave = () => series().at("peiling-2");

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "peilschaal-second-person-"));
  await copyFolder(folderAt("examples/kwaliteit"), series());
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function ask(wish: AskApproval, by = ONE) {
  return askApproval(series(), wish, { id: "a1", today: "2026-05-20", by, wave: "peiling-2" });
}

function decide(decision: Decision, by: typeof ONE) {
  return decideApproval(series(), { id: "a1", decision, by, today: "2026-05-21" });
}

function disclosure(): Series["disclosure"] {
  return (JSON.parse(readFileSync(join(root, "kwaliteit/reeks.json"), "utf8")) as Series).disclosure;
}

const LOWER: AskApproval = { kind: "lower-threshold", reason: "Het panel vroeg erom.", closed: 3 };
const FULL: AskApproval = { kind: "full-data", reason: "Voor een heranalyse." };

test("nobody lowers the threshold alone; with somebody else it is lowered and the account says so", async () => {
  await ask(LOWER);
  expect((await decide("confirm", ONE)).problems.map(({ code }) => code)).toEqual(["approval-own"]);
  expect((await decide("confirm", { id: "p3", coder: "C1" })).value).toBeUndefined();
  expect(disclosure()).toEqual({ closed: 5, open: 10 });
  expect((await decide("confirm", OTHER)).value?.state).toBe("confirmed");
  expect(disclosure()).toEqual({
    closed: 3,
    open: 10,
    lowered: { by: "C1", confirmedBy: "C2", reason: "Het panel vroeg erom." },
  });
  const made = await makeReport(wave(), { version: null });
  const account = made.value?.report.blocks.find((block) => block.kind === "account");
  expect(JSON.stringify(account)).toContain("Het panel vroeg erom.");
  await restoreThreshold(series());
  expect(disclosure()).toEqual({ closed: 5, open: 10 });
});

test("the answers a participant are made when somebody else agrees, and every later account says so", async () => {
  await ask(FULL);
  expect(await wave().list("restricted")).toEqual([]);
  const { value } = await decide("confirm", OTHER);
  expect(value?.files.some((name) => name.endsWith(".csv"))).toBe(true);
  expect(await restrictedPlace(wave(), "a1").list("")).toEqual(value?.files.toSorted());
  const shown = await showPublication(wave(), folderAt(join(root, "site")));
  expect(shown.value?.leaving).toContainEqual({
    kind: "released",
    date: "2026-05-21",
    by: "C1",
    confirmedBy: "C2",
  });
});

test("putting the threshold back lowers none that was chosen higher than usual", async () => {
  const file = join(root, "kwaliteit/reeks.json");
  const kept = JSON.parse(readFileSync(file, "utf8")) as Series;
  writeFileSync(file, JSON.stringify({ ...kept, disclosure: { closed: 12, open: 4 } }));
  await restoreThreshold(series());
  expect(disclosure()).toEqual({ closed: 12, open: 10 });
});

test.each([
  [{ ...FULL, reason: "  " }, "approval-without-reason"],
  [{ ...LOWER, closed: 5 }, "approval-not-lower"],
  [{ ...LOWER, closed: 0 }, "disclosure-threshold-not-whole"],
] as const)("a request of %j is not written down", async (wish, code) => {
  expect((await ask(wish)).problems.map((one) => one.code)).toEqual([code]);
  expect(await readApprovals(series())).toEqual([]);
});

test("a request is decided once: declined by another, or withdrawn by who asked", async () => {
  await ask(FULL);
  expect((await decide("withdraw", OTHER)).problems.map(({ code }) => code)).toEqual(["approval-own"]);
  expect((await decide("withdraw", ONE)).value?.state).toBe("withdrawn");
  expect((await decide("confirm", OTHER)).problems.map(({ code }) => code)).toEqual(["approval-decided"]);
  expect(await wave().list("restricted")).toEqual([]);
});
