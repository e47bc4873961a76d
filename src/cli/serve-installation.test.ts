import { createServer } from "node:net";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { holdPoll, type Poll } from "../../test/support/collecting.ts";
import { whileStarted } from "../../test/support/started.ts";
import { main } from "./main.ts";

let poll: Poll;
beforeEach(async () => {
  vi.stubEnv("PEILSCHAAL_CLOCK", "2026-04-29T10:00:00Z");
  poll = await holdPoll();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await poll.close();
});

/** Serves the poll's installation. */
function whileServing(args: readonly string[], use: (url: string) => Promise<void>): Promise<string> {
  return whileStarted(["--data", poll.data, ...args], use);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}

test("an installation is served until somebody asks to stop, and the log says so", async () => {
  const log = join(mkdtempSync(join(tmpdir(), "peilschaal-log-")), "log.jsonl");
  await whileServing(["--log", log, "--url", "https://peiling.example"], async (url) => {
    const reply = await fetch(url + poll.path);
    expect(reply.status).toBe(200);
    expect(reply.headers.get("strict-transport-security")).not.toBeNull();
    expect((await fetch(`${url}/health`)).status).toBe(200);
  });
  const events = readFileSync(log, "utf8").trim().split("\n");
  expect(events.map((line) => (JSON.parse(line) as { event: string }).event)).toEqual(["started", "stopped"]);
});

test("figures are served on a port of their own, and only where asked for", async () => {
  const port = await freePort();
  const log = join(mkdtempSync(join(tmpdir(), "peilschaal-log-")), "log.jsonl");
  await whileServing(["--metrics", String(port), "--log", log], async (url) => {
    expect(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).toContain("peilschaal_healthy 1");
    expect((await fetch(`${url}/metrics`)).status).toBe(404);
  });
  await expect(fetch(`http://127.0.0.1:${port}/metrics`)).rejects.toThrow();
});

test("a port for figures that is taken, or none, stops the start and says why", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => taken.once("listening", resolve));
  const address = taken.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  let printed = "";
  const tell = (text: string): void => void (printed += text);
  const terminal = { out: tell, err: tell, columns: 100, interactive: false, colours: false };
  const start = ["start", "--data", poll.data, "--port", "0", "--metrics"];
  expect(await main([...start, String(port)], terminal)).toBe(1);
  expect(printed).toContain(`Poort ${port} is al in gebruik`);
  expect(await main([...start, "veel"], terminal)).toBe(2);
  taken.close();
});
