import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const launcher = join(import.meta.dirname, "run.mjs");
const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [launcher, ...args], { encoding: "utf8" });

test("the launcher hands over arguments, output and the exit code, from whatever folder it is called", () => {
  const helped = spawnSync(process.execPath, [launcher, "src/cli/main.ts", "help"], {
    encoding: "utf8",
    cwd: "/",
  });
  expect(helped.status, helped.stderr).toBe(0);
  expect(helped.stdout).toContain("peilschaal");
  expect(run("src/cli/main.ts", "no-such-command").status).toBe(2);
});

test("without a file to run the launcher says how to call it", () => {
  const ended = run();
  expect(ended.status).toBe(2);
  expect(ended.stderr).toContain("node scripts/run.mjs FILE");
});
