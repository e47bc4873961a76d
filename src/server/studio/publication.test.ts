import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Hono } from "hono";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ApprovalsView } from "../../api/approvals.ts";
import type { BuildView } from "../../api/builds.ts";
import type { PublicationView } from "../../api/publication.ts";
import type { Role } from "../../api/session.ts";
import { folderAt, publishingAt } from "../../compose.ts";
import { copyFolder } from "../../workflow/copy-folder.ts";
import type { BuildStep, Publishing } from "../../workflow/publishing/ports.ts";
import { publicSite } from "../public-site.ts";
import { studioApp } from "./app.ts";
import { buildList } from "./build-list.ts";
import { enterBy, signedIn, type SignedIn } from "../../../test/support/signed-in.ts";

const WAVE = "/api/series/kwaliteit/peiling-2";
let root: string;
let people: SignedIn;
let app: { readonly request: Hono["request"] };

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "peilschaal-publication-"));
  const [shelf, site] = [join(root, "reeksen"), join(root, "site")];
  await copyFolder(folderAt("examples/kwaliteit"), folderAt(join(shelf, "kwaliteit")));
  people = signedIn();
  const publishing = await publishingAt(shelf, site);
  const studio = studioApp({ shelf: folderAt(shelf), people, assets: new Map(), publishing });
  app = new Hono().route("/", studio).route("/", publicSite(folderAt(site)));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

type Ask = (path: string, init?: RequestInit) => Promise<Response>;

async function signIn(role: Role): Promise<Ask> {
  return (await enterBy(people, app, { role })).ask;
}

async function built(ask: Ask, kind: "draft" | "publish", formats: readonly string[]): Promise<BuildView> {
  await ask(`${WAVE}/build`, { method: "POST", body: JSON.stringify({ kind, formats }) });
  for (;;) {
    const view = (await (await ask(`${WAVE}/build`)).json()) as BuildView;
    if (view.state !== "running") return view;
    await wait(50);
  }
}

test("the draft is shown to everybody who is signed in, and its page only in a frame of ours", async () => {
  const ask = await signIn("lezer");
  const view = (await (await ask(`${WAVE}/publication`)).json()) as PublicationView;
  expect(view.slides.length).toBeGreaterThan(20);
  expect(view.published).toMatchObject({ version: 0, next: 1, online: null });
  const page = await ask(`${WAVE}/publication/web-page`);
  expect(page.headers.get("content-security-policy")).toContain("frame-ancestors 'self'");
  expect(page.headers.get("x-frame-options")).toBe("SAMEORIGIN");
  expect((await ask("/api/series/kwaliteit/nergens/publication")).status).toBe(404);
});

test("who may only read builds nothing, publishes nothing and takes nothing offline", async () => {
  for (const role of ["lezer", "tweede-codeur"] as const) {
    const ask = await signIn(role);
    expect((await ask(`${WAVE}/build`)).status).toBe(403);
    expect((await ask(`${WAVE}/build`, { method: "POST", body: '{"kind":"publish"}' })).status).toBe(403);
    expect((await ask(`${WAVE}/publication/online`, { method: "DELETE" })).status).toBe(403);
  }
});

test("who codes blind is not shown by the draft how answers were coded", async () => {
  const ask = await signIn("tweede-codeur");
  for (const part of ["", "/web-page", "/document/q4", "/origin/q4", "/difference"])
    expect((await ask(`${WAVE}/publication${part}`)).status, part).toBe(403);
});

test("a draft is made, its files can be taken, and nothing of it is public", async () => {
  const ask = await signIn("onderzoeker");
  expect(await (await ask(`${WAVE}/build`)).json()).toBeNull();
  const build = await built(ask, "draft", ["csv", "pptx", "iets"]);
  expect(build).toMatchObject({ state: "done", version: null, stoppable: false });
  expect(build.files.map(({ format, state }) => [format, state])).toEqual([
    ["pptx", "ready"],
    ["csv", "ready"],
  ]);
  const [deck] = build.files;
  const file = await ask(`${WAVE}/build/${build.id}/${encodeURIComponent(deck?.name ?? "")}`);
  expect(file.headers.get("content-disposition")).toContain("attachment");
  expect((await file.arrayBuffer()).byteLength).toBe(deck?.size);
  expect((await ask(`${WAVE}/build/${build.id}/..%2Fresponses.csv`)).status).toBe(404);
  expect((await app.request("/r/kwaliteit/peiling-2/")).status).toBe(404);
});

test("how many answers are in the document is told while it is made, to whoever looks", async () => {
  const place = { series: "kwaliteit", wave: "peiling-2" };
  const told: ((step: BuildStep) => void)[] = [];
  let end: (ended: { problems: []; stopped: boolean }) => void = () => undefined;
  const finished = new Promise<{ problems: []; stopped: boolean }>((resolve) => (end = resolve));
  const build: Publishing["build"] = (_place, _request, tell) => {
    told.push(tell);
    return { finished, stop: () => end({ problems: [], stopped: true }) };
  };
  const list = buildList({ build } as Publishing);
  list.start(place, { kind: "draft", formats: ["docx", "csv"] });
  const files = () => [...(list.last(place)?.files.values() ?? [])];
  told[0]?.({ step: "begun", format: "docx" });
  told[0]?.({ step: "written", format: "docx", done: 214, total: 391 });
  expect(files()).toMatchObject([
    { state: "busy", written: { done: 214, total: 391 } },
    { state: "waiting" },
  ]);
  told[0]?.({
    step: "ready",
    format: "docx",
    file: { name: "a.docx", mediaType: "x", bytes: new Uint8Array(3) },
  });
  expect(files()[0]).toMatchObject({ state: "ready", size: 3, written: null });
  list.stop(place);
  await wait(0);
  expect(list.last(place)).toMatchObject({ state: "stopped", stoppable: false });
});

test.each(["{}", '{"kind":"draft","formats":[]}', '{"kind":"anders","formats":["csv"]}'])(
  "a request for %s makes nothing",
  async (body) => {
    const ask = await signIn("onderzoeker");
    expect((await ask(`${WAVE}/build`, { method: "POST", body })).status).toBe(415);
  },
);

test("what is published is open to everybody at an address that stays, with its files beside it", async () => {
  const ask = await signIn("beheerder");
  const build = await built(ask, "publish", ["csv"]);
  expect(build).toMatchObject({ state: "done", version: 1 });
  expect((await app.request("/r/kwaliteit/peiling-2")).headers.get("location")).toBe(
    "/r/kwaliteit/peiling-2/",
  );
  const page = await app.request("/r/kwaliteit/peiling-2/");
  expect(page.status).toBe(200);
  expect(page.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  const table = build.files.find(({ format }) => format === "csv")?.name ?? "";
  expect(await page.text()).toContain(encodeURIComponent(table));
  const csv = await app.request(`/r/kwaliteit/peiling-2/${encodeURIComponent(table)}`);
  expect(csv.headers.get("content-type")).toContain("text/csv");
  const view = (await (await ask(`${WAVE}/publication`)).json()) as PublicationView;
  expect(view.published.online).toMatchObject({ version: 1, path: "/r/kwaliteit/peiling-2/" });
  for (const path of ["online.json", "..%2F..%2Freeks.json", "version-1%2Fx", "%2e%2e"])
    expect((await app.request(`/r/kwaliteit/peiling-2/${path}`)).status, path).toBe(404);
  expect((await app.request("/r/nergens/peiling-2/")).status).toBe(404);
  expect((await ask(`${WAVE}/publication/online`, { method: "DELETE" })).status).toBe(204);
  expect((await app.request("/r/kwaliteit/peiling-2/")).status).toBe(404);
});

test("a part can be asked where its figures come from, what the document has, and what differs", async () => {
  const ask = await signIn("lezer");
  expect((await ask(`${WAVE}/publication/origin/q3`)).status).toBe(200);
  expect((await ask(`${WAVE}/publication/origin/nergens`)).status).toBe(404);
  expect((await ask(`${WAVE}/publication/document/q4`)).status).toBe(200);
  expect((await ask(`${WAVE}/publication/difference`)).status).toBe(200);
  expect((await ask(`${WAVE}/publication/quotable/q4`)).status).toBe(403);
  expect((await ask("/api/series/nergens/peiling-2/publication/origin/q3")).status).toBe(404);
});

test("a template is tried before it is kept; what is none is refused with the reason", async () => {
  const ask = await signIn("onderzoeker");
  const put = (body: unknown): Promise<Response> =>
    ask(`${WAVE}/publication/template`, { method: "PUT", body: JSON.stringify(body) });
  expect((await put({ name: "x.pptx" })).status).toBe(415);
  expect((await put({ name: "../../x.pptx", content: btoa("geen") })).status).toBe(422);
  const deck = await built(ask, "draft", ["pptx"]);
  const file = await ask(`${WAVE}/build/${deck.id}/${encodeURIComponent(deck.files[0]?.name ?? "")}`);
  const content = Buffer.from(await file.arrayBuffer()).toString("base64");
  const kept = await put({ name: "map/huisstijl.pptx", content });
  expect(await kept.json()).toMatchObject({ name: "huisstijl.pptx" });
  const view = (await (await ask(`${WAVE}/publication`)).json()) as PublicationView;
  expect(view.template).toBe("huisstijl.pptx");
  expect((await ask(`${WAVE}/publication/template`, { method: "DELETE" })).status).toBe(204);
  expect((await ask("/api/series/kwaliteit/nergens/publication/template", { method: "DELETE" })).status).toBe(
    404,
  );
});

test("what takes a second person is asked by one, decided by another, and given to who asked alone", async () => {
  const [one, other, reader] = [
    await signIn("onderzoeker"),
    await signIn("onderzoeker"),
    await signIn("lezer"),
  ];
  const post = (ask: Ask, path: string, body: unknown): Promise<Response> =>
    ask(`${WAVE}/approvals${path}`, { method: "POST", body: JSON.stringify(body) });
  expect((await post(reader, "", { kind: "full-data", reason: "Zomaar" })).status).toBe(403);
  expect((await post(one, "", { kind: "full-data" })).status).toBe(415);
  expect((await post(one, "", { kind: "full-data", reason: "" })).status).toBe(422);
  const asked = (await (
    await post(one, "", { kind: "full-data", reason: "Heranalyse" })
  ).json()) as ApprovalsView;
  const id = asked.requests[0]?.id ?? "";
  expect(asked.requests[0]).toMatchObject({ own: true, state: "open" });
  expect((await post(one, `/${id}`, { decision: "confirm" })).status).toBe(422);
  expect((await post(one, `/${id}`, { decision: "doe maar" })).status).toBe(415);
  const agreed = (await (await post(other, `/${id}`, { decision: "confirm" })).json()) as ApprovalsView;
  expect(agreed.requests[0]).toMatchObject({ own: false, state: "confirmed" });
  const name = encodeURIComponent(agreed.requests[0]?.files[0] ?? "");
  expect((await one(`${WAVE}/approvals/${id}/${name}`)).status).toBe(200);
  for (const ask of [other]) expect((await ask(`${WAVE}/approvals/${id}/${name}`)).status).toBe(404);
  expect((await reader(`${WAVE}/approvals/${id}/${name}`)).status).toBe(403);
  expect((await one(`${WAVE}/approvals/${id}/..%2F..%2Fresponses.csv`)).status).toBe(404);

  await post(one, "", { kind: "lower-threshold", reason: "Het panel vroeg erom", closed: 4 });
  const waiting = (await (await other(`${WAVE}/approvals`)).json()) as ApprovalsView;
  const lower = waiting.requests.find(({ kind }) => kind === "lower-threshold")?.id ?? "";
  const lowered = (await (await post(other, `/${lower}`, { decision: "confirm" })).json()) as ApprovalsView;
  expect(lowered.threshold).toEqual({ closed: 4, open: 10, lowered: true });
  expect((await one(`${WAVE}/approvals/threshold`, { method: "DELETE" })).status).toBe(204);
  const usual = (await (await one(`${WAVE}/approvals`)).json()) as ApprovalsView;
  expect(usual.threshold).toEqual({ closed: 5, open: 10, lowered: false });
});

test("a build that is stopped says so and leaves no file", async () => {
  const ask = await signIn("onderzoeker");
  await ask(`${WAVE}/build`, { method: "POST", body: JSON.stringify({ kind: "draft", formats: ["pptx"] }) });
  const again = await ask(`${WAVE}/build`, {
    method: "POST",
    body: JSON.stringify({ kind: "publish", formats: ["csv"] }),
  });
  expect(((await again.json()) as BuildView).kind).toBe("draft");
  await ask(`${WAVE}/build`, { method: "DELETE" });
  await expect
    .poll(async () => ((await (await ask(`${WAVE}/build`)).json()) as BuildView).state)
    .toBe("stopped");
});
