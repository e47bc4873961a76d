import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { eventLog } from "./log.ts";
import { metrics } from "./metrics.ts";

const folder = mkdtempSync(join(tmpdir(), "peilschaal-log-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const now = () => Date.parse("2026-04-29T10:32:05.123Z");
const today = () => "2026-04-29";
const failed = {
  event: "participants-failed",
  doing: "page",
  failure: { kind: "ENOSPC", places: [] },
} as const;

function linesOf(path: string): unknown[] {
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
}

test("lines are JSON, of the moment; what concerns participants has the day", () => {
  const path = join(folder, "new/log.jsonl");
  const log = eventLog({ path, quiet: false, now, today });
  log.tell({ event: "started", address: "http://localhost:4600" });
  log.tell(failed);
  log.close();
  expect(linesOf(path)).toEqual([
    { level: "info", time: "2026-04-29T10:32:05.123Z", event: "started", address: "http://localhost:4600" },
    { level: "error", time: "2026-04-29", ...failed },
  ]);
});

test("quiet tells of failures only, and adds to what is there", () => {
  const path = join(folder, "quiet.jsonl");
  for (let i = 0; i < 2; i++) {
    const log = eventLog({ path, quiet: true, now, today });
    log.tell({ event: "stopped" });
    log.tell(failed);
    log.close();
  }
  expect(linesOf(path)).toHaveLength(2);
});

test("a line break in a value cannot make a line", () => {
  const path = join(folder, "injected.jsonl");
  const log = eventLog({ path, quiet: false, now, today });
  log.tell({ event: "started", address: 'x\n{"level":"error"}\r\u2028' });
  log.close();
  expect(linesOf(path)).toHaveLength(1);
});

test.skipIf(!existsSync("/dev/full"))("a full disk loses lines and nothing else", () => {
  const path = join(folder, "full.jsonl");
  symlinkSync("/dev/full", path);
  const log = eventLog({ path, quiet: false, now, today });
  for (let i = 0; i < 20; i++) log.tell({ event: "stopped" });
  log.close();
});

test("the figures say how the program is, and nothing that moves when somebody takes part", async () => {
  const page = async () =>
    metrics(async () => Promise.resolve({ isHealthy: true, waves: { open: 2, closed: 1 } })).page();
  const text = await page();
  expect(text).toContain('peilschaal_waves{state="open"} 2');
  expect(text).toContain("peilschaal_healthy 1");
  expect(text).toMatch(/peilschaal_info\{version="\d+\.\d+\.\d+"\} 1/);
  const names = [...text.matchAll(/^# TYPE (\w+) (\w+)$/gm)].map(
    ([, name, type]) => `${name ?? ""} ${type ?? ""}`,
  );
  expect(names).toEqual([
    "peilschaal_info gauge",
    "peilschaal_start_time_seconds gauge",
    "peilschaal_memory_bytes gauge",
    "peilschaal_healthy gauge",
    "peilschaal_waves gauge",
  ]);
  expect(Number(/^peilschaal_memory_bytes (\d+)/m.exec(text)?.[1]) % 2 ** 24).toBe(0);
});
