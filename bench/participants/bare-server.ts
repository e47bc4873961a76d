import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Hono } from "hono";
import { listen } from "../../src/server/listen.ts";
import type { Served } from "./our-server.ts";

/** As long as our first page, so that what is compared is the work and not the bytes. */
export const PAGE_BYTES = 6_000;

/**
 * The least a server can do: a page that is always the same, a form read and stored, many in one durable transaction.
 * It checks nothing and spends no code.
 */
export async function bareServer(folder: string, count: number): Promise<Served> {
  const store = groupCommits(join(folder, "bare.db"));
  const page = `<!doctype html>${"<p>vraag</p>".repeat(PAGE_BYTES / 12)}`;
  const app = new Hono();
  app.get("/p", (context) => context.html(page));
  app.post("/p", async (context) => {
    const fields = Object.fromEntries(new URLSearchParams(await context.req.text()));
    await store(fields["_form"] ?? "", JSON.stringify(fields));
    return context.redirect("/p/dank", 303);
  });
  const { value } = await listen(app, { host: "127.0.0.1", port: 0 });
  const keys = Array.from({ length: count }, () => randomBytes(17).toString("hex"));
  return { address: value?.url ?? "", path: "/p", keys };
}

/** Stores rows that come in together in one transaction that is on disk before anybody hears of it. */
export function groupCommits(file: string): (id: string, text: string) => Promise<void> {
  const database = new DatabaseSync(file);
  database.exec(
    "pragma journal_mode = wal; pragma synchronous = full; create table row (id text primary key, body text)",
  );
  const insert = database.prepare("insert into row values (?, ?) on conflict do nothing");
  let waiting: { readonly id: string; readonly text: string; readonly done: () => void }[] = [];
  const commit = (): void => {
    const group = waiting;
    waiting = [];
    database.exec("begin");
    for (const { id, text } of group) insert.run(id, text);
    database.exec("commit");
    for (const { done } of group) done();
  };
  return async (id, text) =>
    new Promise((done) => {
      if (waiting.length === 0) setImmediate(commit);
      waiting.push({ id, text, done });
    });
}
