import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { folderAt } from "../compose.ts";
import { seededRandom } from "../random.ts";
import { copyFolder } from "./copy-folder.ts";
import { everyStep, keepingSteps, stepsOfWaves, type Steps, type StepsOf } from "./kept-steps.ts";
import { draftReport } from "./make-report.ts";
import type { Folder } from "./ports.ts";
import { wholeResults } from "./show-results.ts";

let root: string;
const wave = (): Folder => folderAt(join(root, "peiling-2"));

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "peilschaal-steps-"));
  await copyFolder(folderAt("examples/kwaliteit"), folderAt(root));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Looks at a wave again and again; tells what is shown and which steps were taken for it. */
function looking() {
  const stepsOf = stepsOfWaves({ waves: 8, signs: 10_000_000 });
  let taken: string[] = [];
  const noted: StepsOf = (place) => (name, of, take) =>
    stepsOf(place)(name, of, () => {
      taken.push(`${place} ${name}`);
      return take();
    });
  return async (look: typeof results = results) => {
    taken = [];
    return { shown: await look(noted), taken };
  };
}

const pause = (): Promise<void> => Promise.resolve();

const results = async (stepsOf: StepsOf): Promise<unknown> => wholeResults(wave(), "nl", { stepsOf, pause });

const draft = async (stepsOf: StepsOf): Promise<unknown> => {
  const { value, problems } = await draftReport(wave(), { version: null, kept: { stepsOf, pause } });
  return { report: value?.report, numbers: value?.numbers, problems };
};

const asFromNothing = (look: typeof results): Promise<unknown> => look(() => everyStep);

function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(join(root, path), "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(join(root, path), after);
}

const withoutLast = (text: string): string => text.trimEnd().split("\n").slice(0, -1).join("\n");

/** Takes the codes of somebody's answer away. */
const uncoded = (text: string): string => {
  const coding = JSON.parse(text) as { answers: unknown[] };
  return JSON.stringify({ ...coding, answers: coding.answers.slice(1) });
};

test("nothing is read, counted, solved or composed again while the files stay as they are", async () => {
  const look = looking();
  const first = await look();
  expect(first.taken).toContain("peiling-2 protection in turns");
  expect(first.shown).toEqual(await asFromNothing(results));
  expect(await look()).toEqual({ ...first, taken: [] });
});

test.each<[string, () => void]>([
  ["an answer less in the wave before", () => edit("peiling-1/responses.csv", withoutLast)],
  ["a code less", () => edit("peiling-2/coding/q4.json", uncoded)],
  ["a ledger where there was none", () => writeFileSync(join(root, "publications.jsonl"), "")],
  ["a review that is gone", () => rmSync(join(root, "peiling-2/review/q4.json"))],
  ["another wave of the series", () => mkdirSync(join(root, "peiling-3"))],
  ["no earlier wave any more", () => rmSync(join(root, "peiling-1"), { recursive: true })],
  ["a higher threshold", () => edit("reeks.json", (text) => text.replace('"closed": 5', '"closed": 6'))],
  ["no answers any more", () => rmSync(join(root, "peiling-2/responses.csv"))],
])("%s is seen at once, and as from nothing", async (_what, change) => {
  const look = looking();
  await look();
  await look(draft);
  change();
  expect((await look()).shown).toEqual(await asFromNothing(results));
  expect((await look(draft)).shown).toEqual(await asFromNothing(draft));
});

test("another title counts and solves nothing", async () => {
  const look = looking();
  await look(draft);
  edit("peiling-2/report.json", (text) =>
    text.replace('"quotes"', '"messages": { "q1": { "nl": "Kort." } }, "quotes"'),
  );
  const { shown, taken } = await look(draft);
  expect(taken).toEqual(["peiling-2 report.json", "peiling-2 report"]);
  expect(shown).toEqual(await asFromNothing(draft));
});

test("a code less leaves alone what nothing ties to its question", async () => {
  const look = looking();
  const all = (await look()).taken.filter((step) => step.startsWith("peiling-2 ground"));
  edit("peiling-2/coding/q4.json", uncoded);
  const again = (await look()).taken.filter((step) => step.startsWith("peiling-2 ground"));
  expect(all.length).toBeGreaterThan(1);
  expect(again.length).toBeLessThan(all.length);
});

test("whatever is changed and put back, what is shown is as from nothing", async () => {
  const random = seededRandom("kept steps");
  const look = looking();
  const files = ["responses.csv", "coding/q4.json", "coding/q8.json", "report.json"].map((file) => {
    const path = join(root, "peiling-2", file);
    const whole = readFileSync(path, "utf8");
    const other = file.endsWith("csv") ? withoutLast(whole) : file === "report.json" ? WORDS : uncoded(whole);
    return { path, states: [whole, other] };
  });
  for (let turn = 0; turn < 8; turn++) {
    for (const { path, states } of files) if (random() < 0.5) writeFileSync(path, states[turn % 2] ?? "");
    const seen = random() < 0.5 ? results : draft;
    expect((await look(seen)).shown).toEqual(await asFromNothing(seen));
  }
});

const WORDS = JSON.stringify({
  format: "report.v1",
  hide: ["q1"],
  breakdowns: [{ question: "q3", by: "sector" }],
});

test("the same words written again are the same, whatever the time of writing", async () => {
  const look = looking();
  await look();
  const path = join(root, "peiling-2/responses.csv");
  writeFileSync(path, readFileSync(path));
  expect((await look()).taken).toEqual([]);
});

test("two who look at once wait for one count", async () => {
  const look = looking();
  const [, second] = await Promise.all([look(), look()]);
  expect(second.taken.filter((step) => step === "peiling-2 analysis")).toHaveLength(1);
});

test("what failed is tried again", async () => {
  const { steps } = keepingSteps();
  let times = 0;
  const take = (): Promise<number> =>
    ++times === 1 ? Promise.reject(new Error("full")) : Promise.resolve(7);
  await expect(steps("count", [], take)).rejects.toThrow("full");
  expect(await steps("count", [], take)).toBe(7);
  expect(await steps("count", [], take)).toBe(7);
  expect(times).toBe(2);
});

const timesOf = (steps: Steps, of: string): number => {
  let times = 0;
  steps("read", [of], () => ++times);
  return times;
};

test("of a wave the last few states are kept, and of waves those that were used last", () => {
  const stepsOf = stepsOfWaves({ waves: 3, signs: 1000 });
  for (const state of ["a", "b", "c", "d"]) timesOf(stepsOf("one"), state);
  expect(timesOf(stepsOf("one"), "a")).toBe(0);
  timesOf(stepsOf("one"), "e");
  expect(timesOf(stepsOf("one"), "b")).toBe(1);
  for (const place of ["two", "three", "four"]) timesOf(stepsOf(place), "a");
  expect(timesOf(stepsOf("one"), "a")).toBe(1);
  expect(timesOf(stepsOf("four"), "a")).toBe(0);
});

test("large waves give way to each other, except the last two", () => {
  const stepsOf = stepsOfWaves({ waves: 3, signs: 1000 });
  for (const place of ["one", "two", "three"]) timesOf(stepsOf(place), "x".repeat(600));
  expect(timesOf(stepsOf("three"), "x".repeat(600))).toBe(0);
  expect(timesOf(stepsOf("two"), "x".repeat(600))).toBe(0);
  expect(timesOf(stepsOf("one"), "x".repeat(600))).toBe(1);
});
