import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Stage } from "../api/series.ts";
import { folderAt } from "../compose.ts";
import { waveStages, type Collecting } from "./wave-stages.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "peilschaal-stages-"));
  cpSync("examples/kwaliteit", root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function stage(name: Stage["name"], collecting?: Collecting): Promise<Stage | undefined> {
  const stages = await waveStages(folderAt(join(root, "peiling-2")), 2, collecting);
  return stages.find((one) => one.name === name);
}

test("a wave with answers is done up to its results, and says how many open answers are coded", async () => {
  expect(await stage("vragenlijst")).toEqual({ name: "vragenlijst", done: true, points: 0 });
  expect(await stage("panel")).toMatchObject({ done: true });
  expect(await stage("veldwerk")).toEqual({ name: "veldwerk", done: true, points: 0 });
  expect(await stage("resultaten")).toMatchObject({ done: true });
  expect(await stage("open-antwoorden")).toMatchObject({ done: false, progress: { done: 227, total: 228 } });
  expect(await stage("publicatie")).toEqual({ name: "publicatie", done: false, points: 0 });
});

test("a question that nobody coded yet counts with all its answers; one of short answers does not", async () => {
  rmSync(join(root, "peiling-2/coding/q4.json"));
  const { progress } = (await stage("open-antwoorden")) ?? {};
  expect(progress?.total).toBe(228);
  expect(progress?.done).toBeLessThan(200);
});

test("before there are answers, fieldwork says whether it is open, mails go and what did not arrive", async () => {
  rmSync(join(root, "peiling-2/responses.csv"));
  expect(await stage("veldwerk")).toEqual({ name: "veldwerk", done: false, points: 0 });
  const busy = { opened: true, hasPanel: true, isSending: true, undelivered: 3 };
  expect(await stage("veldwerk", busy)).toEqual({
    name: "veldwerk",
    done: false,
    points: 3,
    open: true,
    busy: true,
  });
  expect(await stage("panel", busy)).toMatchObject({ done: true });
  expect(await stage("resultaten")).toMatchObject({ done: false });
});

test("a questionnaire that is not there or cannot be read is not done", async () => {
  writeFileSync(join(root, "peiling-2/questionnaire.json"), "{}");
  const { done, points } = (await stage("vragenlijst")) ?? {};
  expect(done).toBe(false);
  expect(points).toBeGreaterThan(0);
  rmSync(join(root, "peiling-2/questionnaire.json"));
  expect(await stage("vragenlijst")).toEqual({ name: "vragenlijst", done: false, points: 0 });
});
