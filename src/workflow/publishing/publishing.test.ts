import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { folderAt, publishingAt } from "../../compose.ts";
import type { ReportWords } from "../../report/words.ts";
import { copyFolder } from "../copy-folder.ts";
import { stepsOfWaves, type KeptWork } from "../kept-steps.ts";
import { lookAhead } from "./look-ahead.ts";
import { buildPublication } from "./build-publication.ts";
import type { BuildStep } from "./ports.ts";
import { showPublication } from "./show-publication.ts";
import { onlineFile, onlinePage, putOnline } from "./site.ts";
import { publishingTasks } from "./tasks.ts";
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

const at = () => ({
  folder: folder(),
  site: site(),
  kept: { stepsOf: stepsOfWaves({ waves: 2, signs: 1_000_000 }), pause: () => Promise.resolve() },
});

test("every figure says which rows of the answers it counts", async () => {
  const { value } = await publishingTasks.origin(at(), "q3");
  expect(value).toMatchObject({ participants: 98, base: { answered: 93, skipped: 2, notAsked: 3 } });
  expect(value?.figures).toContainEqual({
    answer: "Complexiteit van wet- en regelgeving",
    group: null,
    count: 71,
    n: 93,
    percent: 76,
    rule: "q3_complexiteit = 1",
  });
  const scale = await publishingTasks.origin(at(), "q1");
  expect(scale.value?.figures.map(({ rule }) => rule)).toContain("q1 = goed");
  expect(scale.value?.figures.some(({ group }) => group?.startsWith("Sector: ") === true)).toBe(true);
  const open = await publishingTasks.origin(at(), "q4");
  expect(open.value?.figures[0]?.rule).toMatch(/^coding\/q4\.json: /);
  expect(open.value?.coders.length).toBeGreaterThan(0);
  expect((await publishingTasks.origin(at(), "nergens")).value).toBeUndefined();
});

test("the document is shown as its file has it: a chapter with its numbered answers, or its front", async () => {
  const { value } = await publishingTasks.document(at(), "q4");
  const [head] = value?.parts ?? [];
  expect(head).toMatchObject({ kind: "paragraph", style: "Heading1" });
  const answers = value?.parts.filter((part) => part.kind === "paragraph" && part.style === "Answer") ?? [];
  expect(answers.map((part) => (part.kind === "paragraph" ? part.number : null))).toEqual(
    answers.map((_, i) => i + 1),
  );
  expect(value?.parts.some((part) => part.kind === "table" && part.rows.length > 2)).toBe(true);
  const front = await publishingTasks.document(at(), "q1");
  expect(front.value?.parts.some((part) => part.kind === "paragraph" && part.style === "Title")).toBe(true);
});

test("what can be quoted was released by review, and carries the themes it has", async () => {
  const { value } = await publishingTasks.quotable(at(), "q4");
  const quoted = value?.find(({ row }) => row === "55dhctqt6bau");
  expect(quoted?.themes.map(({ code }) => code)).toContain("standaard");
  expect((await publishingTasks.quotable(at(), "q1")).value).toEqual([]);
});

test("a draft is laid beside the last version: its words, its figures, what came and what went", async () => {
  expect((await publishingTasks.difference(at())).value).toMatchObject({ version: 0, wordsKnown: false });
  await buildPublication(shop(), { kind: "publish", formats: ["html"] });
  expect((await publishingTasks.difference(at())).value).toEqual({
    version: 1,
    wordsKnown: true,
    blocks: [],
  });
  changeWords((words) => ({
    ...words,
    hide: ["q9"],
    messages: { ...words.messages, q1: { nl: "Een andere titel" } },
    quotes: (words.quotes ?? []).slice(1),
  }));
  const { value } = await publishingTasks.difference(at());
  const found = new Map(value?.blocks.map((block) => [block.id, block]));
  expect(found.get("q1")?.texts[0]?.now).toBe("Een andere titel");
  expect(found.get("q9")).toMatchObject({ state: "gone" });
  expect(found.get("q3_anders_text")?.texts[0]).toMatchObject({ now: null });
  expect(found.get("q9")?.figures.every(({ now }) => now === null)).toBe(true);
});

test("words that were not kept leave the figures to compare", async () => {
  await buildPublication(shop(), { kind: "publish", formats: ["html"] });
  writeFileSync(join(shelf(), PLACE.series, PLACE.wave, "published/version-1.json"), "{");
  expect((await publishingTasks.difference(at())).value).toMatchObject({ version: 1, wordsKnown: false });
});

test("a template that is none is refused and not kept", async () => {
  const none = { name: "brief.pptx", bytes: new TextEncoder().encode("geen sjabloon") };
  const { value, problems } = await publishingTasks.useTemplate(at(), none);
  expect(value).toBeUndefined();
  expect(problems.some(({ severity }) => severity === "error")).toBe(true);
  expect(await templateName(folder().at(".."))).toBeNull();
  expect((await publishingTasks.useTemplate(at(), null)).value).toBe(true);
  expect((await publishingTasks.webPage(at())).value).toContain("<h1");
});

test("a template is kept under its own name, and can be forgotten", async () => {
  const series = folder().at("..");
  expect(await templateName(series)).toBeNull();
  await keepTemplate(series, { name: "huisstijl.potx", bytes: new Uint8Array([1, 2]) });
  expect(await readTemplate(series)).toEqual({ name: "huisstijl.potx", bytes: Buffer.from([1, 2]) });
  await keepTemplate(series, null);
  expect(await readTemplate(series)).toBeUndefined();
});

test("beside the server: a build tells how far it is, can be stopped, and leaves the series free", async () => {
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

test("beside the server: of many builds two are made side by side, and one that waits can be stopped", async () => {
  const publishing = await publishingAt(shelf(), join(root, "site"));
  const order: string[] = [];
  const build = (name: string) =>
    publishing.build(PLACE, { kind: "draft", formats: ["csv"] }, ({ step }) => {
      if (step === "begun") order.push(name);
    });
  const [first, second, third, fourth] = [build("first"), build("second"), build("third"), build("fourth")];
  third.stop();
  expect(await third.finished).toEqual({ problems: [], stopped: true });
  await Promise.race([first.finished, second.finished]);
  expect(order).not.toContain("fourth");
  expect((await fourth.finished).value).toEqual({ version: null });
  expect((await Promise.all([first.finished, second.finished])).map(({ stopped }) => stopped)).toEqual([
    false,
    false,
  ]);
  expect(order).not.toContain("third");
});

test("beside the server: who opened a series finds its last results worked out", async () => {
  const publishing = await publishingAt(shelf(), join(root, "site"));
  publishing.getReady();
  expect((await publishing.overview(PLACE.series, { language: "nl", collecting: undefined })).value?.id).toBe(
    PLACE.series,
  );
  const { value } = await publishing.results(PLACE, { by: undefined, language: "nl" });
  expect(value).toEqual((await publishingTasks.results(at(), { by: undefined, language: "nl" })).value);
});

test("looking ahead takes the steps that looking at the last answers takes, and no others", async () => {
  const taken: string[] = [];
  const { kept, ...place } = at();
  const noted: KeptWork = {
    ...kept,
    stepsOf: (wave) => (name, of, take) =>
      kept.stepsOf(wave)(name, of, () => {
        taken.push(name);
        return take();
      }),
  };
  const overview = await publishingTasks.overview(
    { ...at(), folder: folder().at("..") },
    { language: "nl", collecting: undefined },
  );
  await lookAhead(overview, () => ({ ...place, kept: noted }), "nl");
  expect(taken).toContain("protection in turns");
  taken.length = 0;
  await publishingTasks.results({ ...place, kept: noted }, { by: undefined, language: "nl" });
  expect(taken).toEqual([]);
  await lookAhead({ problems: [] }, () => ({ ...place, kept: noted }), "nl");
  expect(taken).toEqual([]);
});

test("beside the server: results come with every split, and follow the answers", async () => {
  const publishing = await publishingAt(shelf(), join(root, "site"));
  const ask = async (by?: string) => publishing.results(PLACE, { by, language: "nl" });
  const whole = (await ask()).value;
  expect(whole?.meta.participants).toBe(98);
  expect(await ask("sector")).toEqual({ value: whole, problems: [] });
  expect((await ask("q1")).problems.map(({ code }) => code)).toEqual(["background-unknown"]);
  expect(whole).toEqual((await publishingTasks.results(at(), { by: undefined, language: "nl" })).value);
  const path = join(shelf(), PLACE.series, PLACE.wave, "report.json");
  writeFileSync(path, JSON.stringify({ format: "report.v1" }));
  expect(await ask()).not.toEqual({ value: whole, problems: [] });
});
