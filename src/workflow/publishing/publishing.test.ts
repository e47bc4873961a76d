import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { folderAt, publishingAt } from "../../compose.ts";
import type { ReportWords } from "../../report/words.ts";
import { copyFolder } from "../copy-folder.ts";
import { buildPublication } from "./build-publication.ts";
import type { BuildStep } from "./ports.ts";
import { showPublication } from "./show-publication.ts";
import { onlineFile, onlinePage, putOnline } from "./site.ts";
import { keepTemplate, readTemplate, templateName } from "./template-file.ts";

const PLACE = { series: "kwaliteit", wave: "peiling-2" };
let root: string;
const shelf = (): string => join(root, "reeksen");
const folder = () => folderAt(join(shelf(), PLACE.series, PLACE.wave));
const site = () => folderAt(join(root, "site", PLACE.series, PLACE.wave));

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "peilschaal-publishing-"));
  await copyFolder(folderAt("examples/kwaliteit"), folderAt(join(shelf(), PLACE.series)));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function changeWords(change: (words: ReportWords) => ReportWords): void {
  const path = join(shelf(), PLACE.series, PLACE.wave, "report.json");
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, "utf8")) as ReportWords)));
}

async function shown() {
  const { value, problems } = await showPublication(folder(), site());
  return { view: value!, problems };
}

test("a publication is shown in its parts, each with its slides, and what leaves the house", async () => {
  const { view, problems } = await shown();
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(view.entries.map(({ id }) => id)).toEqual([
    "title",
    "glance",
    "participants",
    ...["q1", "q2", "q3", "q3_anders_text", "q4", "q5", "q6", "q6_anders_text", "q7", "q8", "q9"],
    "quotes",
    "compare",
    "account",
    "appendix",
  ]);
  expect(view.entries.flatMap(({ slides }) => slides)).toHaveLength(view.slides.length);
  expect(view.entries.find(({ id }) => id === "q1")?.slides).toEqual(["q1", "q1-by-sector"]);
  expect(view.leaving.map(({ kind }) => kind)).toEqual([
    "safe",
    "protected",
    "texts",
    "open-whole",
    "participants",
  ]);
  expect(view.leaving.at(-1)).toMatchObject({ shown: true, small: [2, 3, 4] });
});

test("what is hidden stands in the outline where it would be, and has no slide", async () => {
  changeWords((words) => ({ ...words, hide: ["q7"], order: ["q9", "q1"] }));
  const { view } = await shown();
  const ids = view.entries.map(({ id }) => id);
  expect(ids.indexOf("q9")).toBeLessThan(ids.indexOf("q1"));
  expect(view.entries.find(({ id }) => id === "q7")).toMatchObject({ hidden: true, slides: [] });
  expect(view.leaving).toContainEqual({ kind: "hidden", labels: ["Domeinen"] });
});

test("a draft with a wrong number in a title is shown all the same, and told as what stops it", async () => {
  changeWords((words) => ({ ...words, messages: { ...words.messages, q1: { nl: "99 van 98 deelnemers" } } }));
  const { view, problems } = await shown();
  expect(view.slides.find(({ id }) => id === "q1")?.title).toContain("99");
  expect(problems).toContainEqual(
    expect.objectContaining({ code: "message-number-unknown", severity: "error" }),
  );
  const made = await buildPublication(shop(), { kind: "publish", formats: ["html"] });
  expect(made.value).toBeUndefined();
  expect(await onlinePage(site())).toBeUndefined();
});

test("what somebody still has to decide stops a publication and not a draft", async () => {
  changeWords(({ participants: _participants, ...words }) => words);
  const { problems } = await shown();
  expect(problems).toContainEqual(
    expect.objectContaining({ code: "participants-not-chosen", severity: "error" }),
  );
  expect((await buildPublication(shop(), { kind: "draft", formats: ["csv"] })).value).toEqual({
    version: null,
  });
});

test("the language, the form of address and remarks for the speaker are those of report.json", async () => {
  changeWords((words) => ({
    ...words,
    voice: { language: "en", register: "u" },
    remarks: { q3: { nl: "Noem ook de andere vraag.", en: "Mention the other question too." } },
  }));
  const { view } = await shown();
  expect(view.voice).toEqual({ language: "en", register: "u" });
  expect(view.slides.find(({ id }) => id === "q3")?.notes[0]).toEqual([
    "Explanation",
    "Mention the other question too.",
  ]);
});

function shop(steps: BuildStep[] = [], proceed = true) {
  return {
    folder: folder(),
    site: site(),
    today: "2026-05-20",
    tell: (step: BuildStep) => void steps.push(step),
    proceed: async () => proceed,
  };
}

test("publishing gives a version, writes the ledger, keeps the words and puts the page online with its files", async () => {
  const steps: BuildStep[] = [];
  const first = await buildPublication(shop(steps), { kind: "publish", formats: ["html", "csv"] });
  expect(first.value).toEqual({ version: 1 });
  expect(steps.map((step) => ("format" in step ? `${step.step} ${step.format}` : step.step))).toEqual([
    "begun csv",
    "ready csv",
    "begun html",
    "ready html",
  ]);
  const online = await onlinePage(site());
  expect(online).toMatchObject({ version: 1, date: "2026-05-20" });
  const page = new TextDecoder().decode((await onlineFile(site(), undefined))?.bytes);
  expect(/versie\s1,/u.test(page)).toBe(true);
  expect(await onlineFile(site(), "../online.json")).toBeUndefined();
  const words = JSON.parse(
    readFileSync(join(shelf(), PLACE.series, PLACE.wave, "published/version-1.json"), "utf8"),
  ) as { blocks: { id: string }[] };
  expect(words.blocks.map(({ id }) => id)).toContain("q3");

  await buildPublication(shop(), { kind: "publish", formats: ["html"] });
  expect(await onlinePage(site())).toMatchObject({ version: 2 });
  expect((await shown()).view.published).toEqual({
    version: 2,
    next: 3,
    online: { version: 2, date: "2026-05-20" },
  });
  await putOnline(site(), null);
  expect(await onlineFile(site(), undefined)).toBeUndefined();
});

test("a publication that is stopped before it is written leaves everything as it was", async () => {
  const made = await buildPublication(shop([], false), { kind: "publish", formats: ["html"] });
  expect(made.value).toBeUndefined();
  expect(await folder().at("..").read("publications.jsonl")).toBeUndefined();
  expect(await site().list("")).toEqual([]);
});

test("a template is kept under its own name, and can be forgotten", async () => {
  const series = folder().at("..");
  expect(await templateName(series)).toBeNull();
  await keepTemplate(series, { name: "huisstijl.potx", bytes: new Uint8Array([1, 2]) });
  expect(await readTemplate(series)).toEqual({ name: "huisstijl.potx", bytes: Buffer.from([1, 2]) });
  await keepTemplate(series, null);
  expect(await readTemplate(series)).toBeUndefined();
});

test("in threads: a build tells how far it is, can be stopped, and leaves the series free", async () => {
  const publishing = await publishingAt(shelf(), join(root, "site"));
  const page = await publishing.webPage(PLACE);
  expect(page.value).toContain("<h1");
  const steps: string[] = [];
  const stopped = publishing.build(PLACE, { kind: "publish", formats: ["pptx", "html"] }, ({ step }) => {
    steps.push(step);
    stopped.stop();
  });
  expect(await stopped.finished).toEqual({ problems: [], stopped: true });
  expect(steps).toEqual(["begun"]);
  const made = publishing.build(
    PLACE,
    { kind: "publish", formats: ["html"] },
    ({ step }) => void steps.push(step),
  );
  expect((await made.finished).value).toEqual({ version: 1 });
  expect(steps.at(-1)).toBe("writing");
  await publishing.takeOffline(PLACE);
  expect(await onlinePage(site())).toBeUndefined();
  expect((await publishing.show(PLACE)).value?.published.version).toBe(1);
});
