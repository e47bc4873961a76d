import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Changed, PollFile, Refused } from "../../api/changes.ts";
import type { Refusal } from "../../api/problem.ts";
import type { Results } from "../../api/results.ts";
import type { SeriesOverview } from "../../api/series.ts";
import type { Role } from "../../api/session.ts";
import { openShelf, type Shelf } from "../../../test/support/shelf.ts";
import type { Entered } from "../../../test/support/signed-in.ts";

let shelf: Shelf;

const bytes = new TextEncoder().encode("<!doctype html><title>Peilschaal</title>");

beforeEach(async () => {
  shelf = await openShelf(new Map([["index.html", { bytes, mediaType: "text/html; charset=utf-8" }]]));
});
afterEach(() => shelf.remove());

const signIn = (role: Role = "onderzoeker"): Promise<Entered> => shelf.enter({ role });

function json(method: string, body: unknown): RequestInit {
  return { method, body: JSON.stringify(body), headers: { "Content-Type": "application/json" } };
}

const QUESTIONNAIRE = "/api/series/kwaliteit/peiling-2/files/questionnaire";
const rename = (from: string, to: string) =>
  json("POST", { changes: [{ kind: "set", at: "title/en", from, to }] });
const TITLE = "Poll 2: quality and future-proofness of public services";

test("a one-time link signs in once, with a cookie that no script reads and no other site sends", async () => {
  const { begun, link, ask } = await signIn();
  expect(begun.headers.get("set-cookie")).toMatch(/HttpOnly/);
  expect(begun.headers.get("set-cookie")).toMatch(/SameSite=Strict/);
  expect((await shelf.app.request("/api/session", json("POST", { link }))).status).toBe(401);
  expect((await shelf.app.request("/api/session", json("POST", { link: "geraden" }))).status).toBe(401);
  expect((await ask("/api/session", { method: "DELETE" })).status).toBe(204);
  expect((await ask("/api/session")).status).toBe(401);
});

test.each(["/api/series", "/api/series/kwaliteit", "/api/series/kwaliteit/peiling-2/results", QUESTIONNAIRE])(
  "%s is shown to nobody who is not signed in",
  async (path) => {
    const reply = await shelf.app.request(path);
    expect(reply.status).toBe(401);
    expect(reply.headers.get("content-type")).toContain("application/problem+json");
  },
);

test("a series is shown with its waves, how far they are and what can be compared", async () => {
  const { ask } = await signIn("lezer");
  expect(await (await ask("/api/series")).json()).toMatchObject([{ id: "kwaliteit" }]);
  const overview = (await (await ask("/api/series/kwaliteit")).json()) as SeriesOverview;
  expect(overview.waves.map(({ id, participants }) => [id, participants])).toEqual([
    ["peiling-1", 87],
    ["peiling-2", 98],
  ]);
  const stages = overview.waves[1]!.stages;
  expect(stages.map(({ name, done }) => [name, done])).toEqual([
    ["vragenlijst", true],
    ["panel", true],
    ["veldwerk", true],
    ["resultaten", true],
    ["open-antwoorden", false],
    ["publicatie", false],
  ]);
  expect(overview.comparable.length).toBeGreaterThan(0);
  expect(overview.breaks.map(({ number }) => number)).toEqual([5, 7]);
});

test("a mistake in the words of the report stops publishing, not looking at figures or comparing them", async () => {
  const path = shelf.at("peiling-2/report.json");
  const words = JSON.parse(readFileSync(path, "utf8")) as { quotes: { theme?: string }[] };
  words.quotes = words.quotes.map((quote) => ({ ...quote, theme: "anders" }));
  writeFileSync(path, JSON.stringify(words));
  const { ask } = await signIn();
  expect((await ask("/api/series/kwaliteit/peiling-2/results")).status).toBe(200);
  const overview = (await (await ask("/api/series/kwaliteit")).json()) as SeriesOverview;
  expect(overview.comparable.length).toBeGreaterThan(0);
});

test("results of an open question are its themes with their counts, and not a word of an answer", async () => {
  const { ask } = await signIn("lezer");
  const { open } = (await (await ask("/api/series/kwaliteit/peiling-2/results")).json()) as Results;
  const question = open.find(({ variable }) => variable === "q9");
  expect(question?.themes[0]).toMatchObject({ answers: 8, title: "Disbalans tussen beleid en uitvoering" });
  expect(Object.keys(question ?? {})).not.toContain("texts");
  expect(JSON.stringify(open)).not.toContain("succes ermee");
});

test("results are those of a publication: a split shows merged groups, never a small one", async () => {
  const { ask } = await signIn("lezer");
  const reply = await ask("/api/series/kwaliteit/peiling-2/results?by=sector");
  const { closed, groupings } = (await reply.json()) as Results;
  expect(groupings.map(({ code }) => code)).toEqual(["sector"]);
  const rows = closed.flatMap(({ breakdowns }) => breakdowns.flatMap((one) => one.rows));
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.some(({ label }) => /^(Rijksinspectie|Gemeenten)$/.test(label))).toBe(false);
  const whole = (await (await ask("/api/series/kwaliteit/peiling-2/results")).json()) as Results;
  expect(whole.closed).toEqual(closed);
  expect((await ask("/api/series/kwaliteit/peiling-2/results?by=q1")).status).toBe(422);
});

test.each([
  "/api/series/../x",
  "/api/series/nergens",
  "/api/series/kwaliteit/nergens/results",
  "/api/elders",
])("%s leads nowhere", async (path) => {
  const { ask } = await signIn();
  expect((await ask(path)).status).toBe(404);
});

test("a change is made where it was expected, and can be undone", async () => {
  const { ask } = await signIn();
  const changed = (await (
    await ask(`${QUESTIONNAIRE}/changes`, rename(TITLE, "Poll two"))
  ).json()) as Changed;
  expect(changed.problems).toEqual([]);
  expect(readFileSync(shelf.at("peiling-2/questionnaire.json"), "utf8")).toContain("Poll two");
  await ask(`${QUESTIONNAIRE}/changes`, json("POST", { changes: changed.undo }));
  const { file } = (await (await ask(QUESTIONNAIRE)).json()) as PollFile;
  expect(file).toMatchObject({ title: { en: TITLE } });
});

test("who is second at one place gets both versions, and nothing is overwritten", async () => {
  const [one, other] = [await signIn(), await signIn()];
  await one.ask(`${QUESTIONNAIRE}/changes`, rename(TITLE, "Eerste"));
  const reply = await other.ask(`${QUESTIONNAIRE}/changes`, rename(TITLE, "Tweede"));
  expect(reply.status).toBe(409);
  expect((await reply.json()) as Refused).toMatchObject({
    at: "title/en",
    found: "Eerste",
    file: { title: { en: "Eerste" } },
  });
});

test("many changes at once are all there: nobody's is lost", async () => {
  const { ask } = await signIn();
  const changes = Array.from({ length: 12 }, (_, i) =>
    json("POST", { changes: [{ kind: "set", at: `messages/q${i + 1}`, to: { nl: `Boodschap ${i + 1}` } }] }),
  );
  const address = "/api/series/kwaliteit/peiling-1/files/report/changes";
  rmSync(shelf.at("peiling-1/report.json"), { force: true });
  const replies = await Promise.all(changes.map((change) => ask(address, change)));
  expect(replies.map(({ status }) => status)).toEqual(Array(12).fill(200));
  const written = JSON.parse(readFileSync(shelf.at("peiling-1/report.json"), "utf8")) as {
    messages: object;
  };
  expect(Object.keys(written.messages)).toHaveLength(12);
});

test("a change that the file may not hold is refused with the place, and nothing is written", async () => {
  const { ask } = await signIn();
  const wrong = json("POST", { changes: [{ kind: "set", at: "pages", from: [], to: "geen lijst" }] });
  expect((await ask(`${QUESTIONNAIRE}/changes`, wrong)).status).toBe(409);
  const shape = json("POST", { changes: [{ kind: "set", at: "onbekend", to: 1 }] });
  const reply = await ask(`${QUESTIONNAIRE}/changes?lang=en`, shape);
  expect(reply.status).toBe(422);
  expect(((await reply.json()) as Refusal).problems?.[0]).toMatchObject({ code: "json-field-unknown" });
  expect(
    (
      await ask(`${QUESTIONNAIRE}/changes`, {
        method: "POST",
        body: "{}",
        headers: { "Content-Type": "text/plain" },
      })
    ).status,
  ).toBe(415);
  expect((await ask("/api/series/kwaliteit/peiling-2/files/responses")).status).toBe(404);
  expect((await ask("/api/series/kwaliteit/peiling-2/files/coding:..%2F..%2Fx")).status).toBe(404);
});

test("the problems of a questionnaire come with it, in the reader's language", async () => {
  const path = shelf.at("peiling-2/questionnaire.json");
  writeFileSync(path, readFileSync(path, "utf8").replace('"code": "q2"', '"code": "q1"'));
  const { ask } = await signIn();
  const { problems } = (await (await ask(`${QUESTIONNAIRE}?lang=en`)).json()) as PollFile;
  expect(problems.length).toBeGreaterThan(0);
  writeFileSync(path, "{");
  expect((await ask(QUESTIONNAIRE)).status).toBe(422);
});

test.each(["lezer", "tweede-codeur"] as const)("a %s changes no file", async (role) => {
  const { ask } = await signIn(role);
  expect((await ask(`${QUESTIONNAIRE}/changes`, rename(TITLE, "Nee"))).status).toBe(403);
});

test("another site cannot change anything with somebody's cookie", async () => {
  const { cookie } = await signIn();
  const forged = { ...rename(TITLE, "Nee"), headers: { Cookie: cookie, "Content-Type": "application/json" } };
  expect((await shelf.app.request(`${QUESTIONNAIRE}/changes`, forged)).status).toBe(403);
});

test("the app is served for every view of it, with a policy that lets in nothing from elsewhere", async () => {
  expect((await shelf.app.request("/studio")).headers.get("location")).toBe("/studio/");
  const reply = await shelf.app.request("/studio/kwaliteit/peiling-2/resultaten");
  expect(await reply.text()).toContain("Peilschaal");
  const policy = reply.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain("unsafe");
  expect(reply.headers.get("x-content-type-options")).toBe("nosniff");
});
