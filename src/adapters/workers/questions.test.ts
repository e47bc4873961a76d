import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startChild } from "./child.ts";
import { questionsTo } from "./questions.ts";

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "peilschaal-questions-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Doubles what it is asked, the last first; fails at 0, and is gone at a number below it. */
const PROGRAM = `
  const asked = [];
  process.on("message", ({ id, n }) => {
    if (n < 0) return process.kill(process.pid, "SIGKILL");
    asked.unshift(n === 0 ? { id, failure: "nul" } : { id, given: n * 2 });
    if (asked.length === 3) for (const one of asked) process.send(one);
  });
`;

test("every question has the answer that is its own; who waits for one that is gone is told, and who asks it later", async () => {
  const path = join(root, "verdubbelt.mjs");
  writeFileSync(path, PROGRAM);
  const told: string[] = [];
  const questions = questionsTo<{ readonly n: number }>(startChild(pathToFileURL(path)), "doubling", {
    answered: () => told.push(`quiet: ${questions.isQuiet()}`),
    gone: () => told.push("gone"),
  });
  const ask = (n: number) => questions.ask({ n });
  const [one, failing, three] = await Promise.allSettled([ask(1), ask(0), ask(3)]);
  expect(one).toEqual({ status: "fulfilled", value: 2 });
  expect(failing).toEqual({ status: "rejected", reason: new Error("nul") });
  expect(three).toEqual({ status: "fulfilled", value: 6 });
  expect(told).toEqual(["quiet: false", "quiet: false", "quiet: true"]);
  await expect(ask(-1)).rejects.toThrow("the doubling process ended");
  await expect(ask(1)).rejects.toThrow("the doubling process ended");
  expect(told.at(-1)).toBe("gone");
});
