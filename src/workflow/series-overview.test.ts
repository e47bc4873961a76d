import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { folderAt } from "../compose.ts";
import { copyFolder } from "./copy-folder.ts";
import { seriesOverview } from "./series-overview.ts";
import { showResults } from "./show-results.ts";

const EXAMPLE = folderAt("examples/kwaliteit");
let root: string;
const series = () => folderAt(root);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "peilschaal-overview-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A series of so many waves that all asked what the example's second asks. */
async function ofWaves(count: number): Promise<void> {
  writeFileSync(join(root, "reeks.json"), (await EXAMPLE.read("reeks.json")) ?? "");
  for (let wave = 1; wave <= count; wave++) {
    await copyFolder(EXAMPLE.at("peiling-2"), folderAt(join(root, `peiling-${wave}`)));
    edit(`peiling-${wave}/peiling.json`, (text) => text.replace(/"wave": \d+/, `"wave": ${wave}`));
  }
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(join(root, path), change(readFileSync(join(root, path), "utf8")));
}

async function overview() {
  return (await seriesOverview(series(), "nl")).value!;
}

test("waves that ask the same stand in one line, oldest first", async () => {
  await ofWaves(4);
  const { comparable, waves } = await overview();
  expect(waves).toHaveLength(4);
  const quality = comparable.find(({ question }) => question === "q1");
  expect([...quality!.earlier, quality!.before, quality!.now].map(({ wave }) => wave)).toEqual([1, 2, 3, 4]);
  expect(quality?.earlier[0]).toMatchObject({ n: 98, percent: quality?.now.percent });
});

test("a line goes back to where the series breaks, each question for itself", async () => {
  await ofWaves(4);
  edit("peiling-2/questionnaire.json", (text) =>
    text.replace("Hoe beoordeel je de huidige", "Hoe vind je de huidige"),
  );
  const { comparable } = await overview();
  const line = (question: string) =>
    comparable.find((one) => one.question === question)?.earlier.map(({ wave }) => wave);
  expect(line("q1")).toEqual([]);
  expect(line("q2")).toEqual([1, 2]);
});

test("one wave has nothing to be compared with", async () => {
  await ofWaves(1);
  expect(await overview()).toMatchObject({ comparable: [], breaks: [] });
});

test("a side of a scale that is one answer is not added up, and that answer is what is compared", async () => {
  await ofWaves(2);
  for (const wave of ["peiling-1", "peiling-2"]) {
    edit(`${wave}/questionnaire.json`, withThreePoints);
    edit(`${wave}/responses.csv`, (text) =>
      text.replaceAll("zeer-goed", "goed").replaceAll("zeer-slecht", "slecht"),
    );
    edit(`${wave}/report.json`, () => '{ "format": "report.v1" }');
  }
  const { closed, comparisons } = (await showResults(series().at("peiling-2"), undefined, "nl")).value!;
  expect(closed.find(({ id }) => id === "q1")?.charts[0]?.sums).toEqual([]);
  expect(comparisons.find(({ question }) => question === "q1")?.sums).toEqual([]);
  expect(closed.find(({ id }) => id === "q2")?.charts[0]?.sums).toHaveLength(2);
  const { comparable } = await overview();
  expect(comparable.find(({ question }) => question === "q1")).toMatchObject({
    said: "Slecht",
    now: { n: 98 },
  });
});

function withThreePoints(text: string): string {
  const questionnaire = JSON.parse(text) as {
    pages: { questions: { code: string; scale?: { points: unknown[] } }[] }[];
  };
  const question = questionnaire.pages
    .flatMap(({ questions }) => questions)
    .find(({ code }) => code === "q1");
  question!.scale!.points = question!.scale!.points.slice(1, 4);
  return JSON.stringify(questionnaire);
}
