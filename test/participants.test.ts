import { createServer } from "node:net";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { exampleQuestionnaire, holdPoll, type Poll } from "./support/collecting.ts";
import { FormWalker, postOf } from "./support/form-walker.ts";
import { startServer, type RunningServer } from "./support/server.ts";

const CLOCK = { PEILSCHAAL_CLOCK: "2026-04-29T10:00:00Z" };
const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function serve(
  people: number,
  args: readonly string[] = [],
): Promise<{ poll: Poll; running: RunningServer }> {
  const poll = await holdPoll({ people });
  open.push(poll.close);
  const running = await startServer({ place: { data: poll.data }, environment: CLOCK, options: args });
  open.push(async () => running.kill("SIGKILL"));
  return { poll, running };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}

const CANARIES = { words: "Kanarie-in-de-mijn", wrong: "KANA-R1E0-WRNG" } as const;

test("who takes part leaves nothing in logs, figures or print, whatever happens on the way", async () => {
  const metrics = await freePort();
  const log = join(mkdtempSync(join(tmpdir(), "peilschaal-log-")), "log.jsonl");
  const { poll, running } = await serve(4, ["--log", log, "--metrics", String(metrics)]);
  const ask = (path: string, init?: RequestInit) => fetch(running.url + path, init);
  const someone = await new FormWalker(ask, poll.path).begin(poll.keys[0]);
  await someone.press("next", { sector: "ministerie" });
  const form = someone.fields["_form"] ?? "";
  for (let i = 0; i < 9; i++) await someone.press("next", i === 3 ? { q4: CANARIES.words } : {});
  await someone.press("send");
  expect(someone.heading).toBe("Bedankt. Je antwoorden zijn binnen.");
  await ask(poll.path, postOf(new URLSearchParams({ _key: CANARIES.wrong, _go: "start" })));
  await ask(`${poll.path}?${CANARIES.words}`);
  await ask(`/${CANARIES.words}`);
  for (const body of [
    CANARIES.words,
    { key: poll.keys[1], form: crypto.randomUUID(), answers: { q1: CANARIES.words } },
  ]) {
    await ask(`${poll.path}/answers`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  }
  const broken = new AbortController();
  const endless = new ReadableStream({ pull: () => broken.abort() });
  await ask(poll.path, {
    ...postOf(""),
    body: endless,
    duplex: "half",
    signal: broken.signal,
  }).catch(() => undefined);
  const figures = await (await fetch(`http://127.0.0.1:${metrics}/metrics`)).text();
  expect(figures).toContain('peilschaal_waves{state="open"} 1');
  await running.kill("SIGTERM");
  const lines = readFileSync(log, "utf8");
  expect(
    lines
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { event: string }).event),
  ).toEqual(["started", "stopped"]);
  const told = [lines, figures, running.told()].join("\n");
  for (const secret of [...Object.values(CANARIES), ...poll.keys, form, poll.wave.slug])
    expect(told).not.toContain(secret);
});

test("a whole ministry behind one address gets in at once, while somebody there tries codes", async () => {
  const { poll, running } = await serve(500);
  const post = (key: string) =>
    fetch(`${running.url}${poll.path}/answers`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ key, form: crypto.randomUUID(), answers: { sector: "ministerie", q4: "x" } }),
    });
  const guessing = new AbortController();
  const guesses = Array.from({ length: 60 }, (_, i) =>
    fetch(running.url + poll.path, { ...postOf(`_go=start&_key=${i}`), signal: guessing.signal }).catch(
      () => undefined,
    ),
  );
  const statuses: number[] = [];
  for (let at = 0; at < poll.keys.length; at += 50) {
    const replies = await Promise.all(poll.keys.slice(at, at + 50).map(post));
    statuses.push(...replies.map(({ status }) => status));
  }
  expect(statuses).toEqual(Array(500).fill(201));
  guessing.abort();
  await Promise.all(guesses);
  await running.kill("SIGTERM");
  expect(await poll.answers()).toHaveLength(500);
});

test("an address with HTTPS is said to stay so", async () => {
  const { poll, running } = await serve(1, ["--url", "https://peiling.example"]);
  const { headers } = await fetch(running.url + poll.path);
  expect(headers.get("strict-transport-security")).toContain("max-age=");
  const questionnaire = await (await fetch(`${running.url}${poll.path}/questionnaire`)).json();
  expect(questionnaire).toEqual(exampleQuestionnaire);
  expect(await (await fetch(`${running.url}/health`)).json()).toEqual({ status: "ok" });
  await running.kill("SIGTERM");
});
