import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { FileHistory } from "../../api/changes.ts";
import { applyChanges } from "../../changes/apply.ts";
import type { FoundQuestions, Preview, QuestionnaireFacts } from "../../api/questionnaire.ts";
import type { SeriesOverview } from "../../api/series.ts";
import type { Role } from "../../api/session.ts";
import { writableFormats } from "../../exchange/questionnaires/index.ts";
import { folderAt } from "../../compose.ts";
import { withQuestion } from "../../questionnaire/editing/find.ts";
import { questionsOf, type Question, type Questionnaire } from "../../questionnaire/model.ts";
import { takingNothing } from "../../workflow/preview-wave.ts";
import { openShelf, type Shelf } from "../../../test/support/shelf.ts";
import type { Entered } from "../../../test/support/signed-in.ts";

let shelf: Shelf;

beforeEach(async () => {
  shelf = await openShelf();
});
afterEach(() => shelf.remove());

async function signIn(role: Role = "onderzoeker"): Promise<Entered["ask"]> {
  return (await shelf.enter({ role })).ask;
}

function posted(body: unknown): RequestInit {
  return { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" } };
}

const WAVE = "/api/series/kwaliteit/peiling-2";

function fileOf(wave: string, name: string): unknown {
  return shelf.read(`${wave}/${name}`);
}

test("a questionnaire is told how long it takes and what the wave before asked", async () => {
  const ask = await signIn("lezer");
  const facts = (await (await ask(`${WAVE}/questionnaire`)).json()) as QuestionnaireFacts;
  expect(facts).toMatchObject({ register: "je", language: "nl", fixed: "answered" });
  expect(facts.minutes).toBeGreaterThan(2);
  expect(facts.previous?.wave).toBe(1);
  const first = (await (
    await ask("/api/series/kwaliteit/peiling-1/questionnaire")
  ).json()) as QuestionnaireFacts;
  expect(first.previous).toBeNull();
});

test("the next wave begins with the questions of the last under the same codes", async () => {
  const ask = await signIn();
  const reply = await ask("/api/series/kwaliteit/waves", posted({}));
  expect(reply.status).toBe(201);
  expect(await reply.json()).toEqual({ id: "peiling-3" });
  const [now, before] = ["peiling-3", "peiling-2"].map(
    (wave) => fileOf(wave, "questionnaire.json") as Questionnaire,
  );
  expect(questionsOf(now!)).toEqual(questionsOf(before!));
  expect(now!.title.nl).toMatch(/^Peiling 3: /);
  expect(fileOf("peiling-3", "peiling.json")).toMatchObject({ wave: 3, mode: "anoniem", invented: true });
  const again = await ask("/api/series/kwaliteit/waves", posted({}));
  expect(await again.json()).toEqual({ id: "peiling-4" });
});

test("a wave tells how many points its questions have: mistakes, advice and breaks that nobody accepted", async () => {
  const ask = await signIn();
  await ask("/api/series/kwaliteit/waves", posted({}));
  const stage = async () => {
    const overview = (await (await ask("/api/series/kwaliteit")).json()) as SeriesOverview;
    return overview.waves.at(-1)?.stages[0];
  };
  expect(await stage()).toMatchObject({ done: true, points: 0 });
  const made = fileOf("peiling-3", "questionnaire.json") as Questionnaire;
  const q1 = withQuestion(made, "q1", (one) => ({
    ...one,
    text: { nl: "Wat gaat goed, en waarom?", en: "What?" },
  }));
  writeFileSync(shelf.at("peiling-3/questionnaire.json"), JSON.stringify(q1));
  expect(await stage()).toMatchObject({ done: true, points: 2 });
  const broken = withQuestion(
    q1,
    "q1",
    (one) => ({ ...one, text: { nl: "Wat gaat goed, en waarom?" }, breakAccepted: true }) as Question,
  );
  writeFileSync(shelf.at("peiling-3/questionnaire.json"), JSON.stringify(broken));
  expect(await stage()).toMatchObject({ done: false, points: 2 });
});

test("two who begin a wave at once begin two, and a folder that is there is left alone", async () => {
  mkdirSync(shelf.at("peiling-3"));
  writeFileSync(shelf.at("peiling-3/aantekening.txt"), "van iemand");
  const ask = await signIn();
  const begun = await Promise.all([1, 2].map(() => ask("/api/series/kwaliteit/waves", posted({}))));
  const ids = await Promise.all(begun.map((reply) => reply.json()));
  expect(ids).toEqual([{ id: "peiling-3-2" }, { id: "peiling-4" }]);
});

test("a series without waves begins with an empty page", async () => {
  mkdirSync(join(shelf.root, "nieuw"));
  writeFileSync(join(shelf.root, "nieuw/reeks.json"), JSON.stringify(fileOf("..", "kwaliteit/reeks.json")));
  const ask = await signIn();
  expect((await ask("/api/series/nieuw/waves", posted({}))).status).toBe(201);
  const reply = await ask("/api/series/nieuw/peiling-1/files/questionnaire");
  expect(await reply.json()).toMatchObject({ problems: [{ code: "questionnaire-empty" }] });
});

test("who only reads begins nothing, and nobody begins what is not there", async () => {
  const [reader, researcher] = [await signIn("lezer"), await signIn()];
  expect((await reader("/api/series/kwaliteit/waves", posted({}))).status).toBe(403);
  expect((await researcher("/api/series/elders/waves", posted({}))).status).toBe(404);
  expect((await researcher("/api/series/kwaliteit/nergens/questionnaire")).status).toBe(404);
  expect((await researcher("/api/series/kwaliteit/nergens/preview", posted({}))).status).toBe(404);
});

async function previewed(ask: Awaited<ReturnType<typeof signIn>>): Promise<string> {
  return ((await (await ask(`${WAVE}/preview`, posted({}))).json()) as Preview).address;
}

test("a preview is the participants' page of any question, without a cookie, in a frame of ours only", async () => {
  const address = await previewed(await signIn("lezer"));
  const reply = await shelf.app.request(`${address}-je?at=q3`);
  const page = await reply.text();
  expect(reply.status).toBe(200);
  expect(page).toContain("Waar gaan je zorgen");
  expect(page).toContain("Er wordt niets bewaard");
  expect(reply.headers.get("content-security-policy")).toContain("frame-ancestors 'self'");
  expect(await (await shelf.app.request(`${address}-u?at=q3`)).text()).toContain("Waar gaan uw zorgen");
  expect(await (await shelf.app.request(`${address}-je?at=q3&lang=en`)).text()).toContain(
    "What are your concerns",
  );
  const [, style = ""] = /href="(\/studio\/preview\/deelname[^"]*css)"/.exec(page) ?? [];
  const sheet = await shelf.app.request(style);
  expect(sheet.headers.get("content-type")).toContain("text/css");
  expect(sheet.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
});

test.each([
  ["peiling-1", "16 november 2025, 23.59 uur"],
  ["peiling-2", "8 mei 2026, 23.59 uur"],
])("a preview of %s says until when, by the clock on the wall in winter and summer", async (wave, until) => {
  const reply = await (await signIn())(`/api/series/kwaliteit/${wave}/preview`, posted({}));
  const { address } = (await reply.json()) as Preview;
  expect(await (await shelf.app.request(`${address}-je`)).text()).toContain(until);
});

test("what is filled in on a preview leads on, from a frame that is of no site, and is kept nowhere", async () => {
  const address = `${await previewed(await signIn())}-je`;
  const form = new URLSearchParams({ _form: "abcdefghijklmnopqrstuvwx", _at: "q1", q1: "goed", _go: "next" });
  const from = { "Sec-Fetch-Site": "cross-site", Origin: "null" };
  const next = await shelf.app.request(address, { method: "POST", body: form, headers: from });
  expect(next.headers.get("access-control-allow-origin")).toBe("null");
  expect(await next.text()).toContain("In welke mate");
  form.set("_go", "send");
  form.set("sector", "zbo");
  const sent = await shelf.app.request(address, { method: "POST", body: form, headers: from });
  expect(sent.status).toBe(303);
  expect(await (await shelf.app.request(sent.headers.get("location") ?? "")).text()).toContain(
    "Er wordt niets bewaard",
  );
  expect(await folderAt(shelf.at("peiling-2")).list("")).toHaveLength(8);
});

test("a preview begins with any code, since it takes nothing and has nothing to let go of", async () => {
  const address = `${await previewed(await signIn())}-je`;
  expect(await (await shelf.app.request(address)).text()).toContain("je bent uitgenodigd");
  const form = new URLSearchParams({ _at: "", _key: "wat dan ook", _go: "start" });
  expect(await (await shelf.app.request(address, { method: "POST", body: form })).text()).toContain(
    "In welke sector",
  );
  await takingNothing(() => Promise.resolve(undefined)).close();
});

test("a preview nobody asked for does not exist, and one ends with the session that asked", async () => {
  const ask = await signIn();
  const address = `${await previewed(ask)}-je`;
  expect((await shelf.app.request(`/studio/preview/p/${"0".repeat(40)}-je`)).status).toBe(404);
  await ask("/api/session", { method: "DELETE" });
  expect((await shelf.app.request(address)).status).toBe(404);
});

test("questions in a file of another program are read, with what does not come along, and nothing is kept", async () => {
  const ask = await signIn();
  const bytes = readFileSync(shelf.at("peiling-1/questionnaire.json"));
  const found = (name: string, content: Uint8Array) =>
    ask(`${WAVE}/questionnaire/found`, posted({ name, base64: Buffer.from(content).toString("base64") }));
  const own = await found("vragen.json", bytes);
  expect(await own.json()).toMatchObject({
    questionnaire: fileOf("peiling-1", "questionnaire.json"),
    problems: [],
  });
  const written = writableFormats
    .get("lss")!
    .write(fileOf("peiling-1", "questionnaire.json") as Questionnaire, "nl");
  const read = (await (await found("vragen.txt", written.value!)).json()) as FoundQuestions;
  expect(questionsOf(read.questionnaire).length).toBeGreaterThan(8);
  const unknown = await found("foto.jpg", new TextEncoder().encode("geen vragenlijst"));
  expect(unknown.status).toBe(422);
  expect(await unknown.json()).toMatchObject({ problems: [{ code: "questionnaire-file-unknown" }] });
  const broken = new TextEncoder().encode('{"format": "questionnaire.v1", "pages": 3}');
  expect((await found("stuk.json", broken)).status).toBe(422);
  expect((await ask(`${WAVE}/questionnaire/found`, posted({ name: 3 }))).status).toBe(415);
  expect((await found("groot", new Uint8Array(13_000_000))).status).toBe(413);
  expect(fileOf("peiling-2", "questionnaire.json")).not.toEqual(fileOf("peiling-1", "questionnaire.json"));
});

test("every step to a questionnaire is kept with who made it, and undoing them in turn gives what it was", async () => {
  const ask = await signIn();
  const before = fileOf("peiling-2", "questionnaire.json") as Questionnaire;
  const title = (from: string, to: string) => ({ kind: "set", at: "title/en", from, to });
  const file = `${WAVE}/files/questionnaire`;
  for (const [from, to] of [
    [before.title.en ?? "", "One"],
    ["One", "Two"],
  ] as const)
    expect((await ask(`${file}/changes`, posted({ changes: [title(from, to)] }))).status).toBe(200);
  expect((await ask(`${file}/changes`, posted({ changes: [title("elsewhere", "Three")] }))).status).toBe(409);
  const { steps } = (await (await ask(`${file}/history`)).json()) as FileHistory;
  expect(steps.map(({ who, changes }) => [who, changes])).toEqual([
    ["C1", [title(before.title.en ?? "", "One")]],
    ["C1", [title("One", "Two")]],
  ]);
  expect(steps[0]?.when).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/);
  const undone = steps.toReversed().reduce<unknown>(
    (now, { undo }) => {
      const applied = applyChanges(now, undo);
      return "value" in applied ? applied.value : applied;
    },
    fileOf("peiling-2", "questionnaire.json"),
  );
  expect(undone).toEqual(before);
  expect((await ask(`${WAVE}/files/wave/history`)).status).toBe(404);
});

test("a history with a line that somebody broke still tells the others", async () => {
  const ask = await signIn();
  mkdirSync(shelf.at("peiling-2/history"));
  const step = { when: "2026-05-19T08:30Z", who: "C2", changes: [], undo: [] };
  writeFileSync(shelf.at("peiling-2/history/questionnaire.jsonl"), `{\n${JSON.stringify(step)}\nnull\n`);
  expect(await (await ask(`${WAVE}/files/questionnaire/history`)).json()).toEqual({ steps: [step] });
});
