import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { folderAt } from "../compose.ts";
import { hasErrors } from "../problem.ts";
import { copyFolder } from "./copy-folder.ts";
import { keepingWork } from "./keep-work.ts";
import { reportOfFigures } from "./make-report.ts";
import type { Folder } from "./ports.ts";
import { wholeResults, type WholeResults } from "./show-results.ts";

let root: string;
let counted: number;
const wave = (): Folder => folderAt(join(root, "peiling-2"));

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "peilschaal-kept-"));
  counted = 0;
  await copyFolder(folderAt("examples/kwaliteit"), folderAt(root));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** The results of the wave, and how often they were counted since the last time. */
function looking(most = 4) {
  const kept = keepingWork<WholeResults>(most);
  return async (name = "peiling-2") => {
    const before = counted;
    const { value, problems } = await kept(name, wave(), (folder) => {
      counted += 1;
      return wholeResults(folder, "nl");
    });
    return { results: value?.results, problems, times: counted - before };
  };
}

function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(join(root, path), "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(join(root, path), after);
}

const withoutLast = (text: string): string => text.trimEnd().split("\n").slice(0, -1).join("\n");

test("results are counted once while the files stay as they are", async () => {
  const look = looking();
  const first = await look();
  expect(first.times).toBe(1);
  expect(first.results?.closed.flatMap(({ breakdowns }) => breakdowns).length).toBeGreaterThan(0);
  expect(await look()).toEqual({ ...first, times: 0 });
});

test.each<[string, () => void]>([
  ["an answer less in the wave before", () => edit("peiling-1/responses.csv", withoutLast)],
  ["a code", () => edit("peiling-2/coding/q4.json", (text) => `${text} `)],
  ["the series", () => edit("reeks.json", (text) => `${text} `)],
  ["a ledger where there was none", () => writeFileSync(join(root, "publications.jsonl"), "")],
  ["a review that is gone", () => rmSync(join(root, "peiling-2/review/q4.json"))],
  ["another wave of the series", () => mkdirSync(join(root, "peiling-3"))],
  ["another earlier wave", () => rmSync(join(root, "peiling-1"), { recursive: true })],
])("%s is counted anew, and as from nothing", async (_what, change) => {
  const look = looking();
  await look();
  change();
  const after = await look();
  expect(after.times).toBe(1);
  expect(after.results).toEqual((await looking()()).results);
  expect((await look()).times).toBe(0);
});

test("the same words written again are the same state, whatever the time of writing", async () => {
  const look = looking();
  await look();
  const path = join(root, "peiling-2/responses.csv");
  writeFileSync(path, readFileSync(path));
  expect((await look()).times).toBe(0);
});

test("what was counted while a file changed is never given again", async () => {
  const kept = keepingWork<boolean>(1);
  const ask = (between: () => void) =>
    kept("peiling-2", wave(), async (folder) => {
      const made = await reportOfFigures(folder, { version: null });
      counted += 1;
      between();
      await folder.read("report.json");
      return { value: !hasErrors(made.problems), problems: [] };
    });
  await ask(() => edit("peiling-2/report.json", (text) => `${text}\n`));
  await ask(() => undefined);
  expect(counted).toBe(2);
  await ask(() => undefined);
  expect(counted).toBe(2);
});

test("two who look at once wait for one count", async () => {
  const look = looking();
  await Promise.all([look(), look(), look()]);
  expect(counted).toBe(1);
});

test("only what was looked at last is kept", async () => {
  const kept = keepingWork<number>(2);
  const look = async (name: string) =>
    (
      await kept(name, wave(), async (folder) => ({
        value: (await folder.list("")).length + ++counted,
        problems: [],
      }))
    ).value;
  const [first] = [await look("a"), await look("b")];
  expect(await look("a")).toBe(first);
  await look("c");
  expect(await look("a")).toBe(first);
  await look("b");
  expect(counted).toBe(4);
});

test("mistakes are looked for anew each time", async () => {
  const look = looking();
  rmSync(join(root, "peiling-2/responses.csv"));
  expect((await look()).problems.map(({ code }) => code)).toContain("file-missing");
  expect((await look()).times).toBe(1);
});
