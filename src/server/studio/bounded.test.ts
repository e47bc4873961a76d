import { afterAll, beforeAll, expect, test } from "vitest";
import { openStudio, sending, type Person, type Studio } from "../../../test/support/studio.ts";

const WAVE = "/api/series/kwaliteit/peiling-2";
let studio: Studio;
let person: Person;
beforeAll(async () => {
  studio = await openStudio();
  person = await studio.signIn("onderzoeker");
});
afterAll(() => studio.remove());

/** A body that comes in pieces and does not say how long it is; tells how much of it was read. */
function endless(): { readonly init: RequestInit; readonly read: () => number } {
  let read = 0;
  const piece = new Uint8Array(65_536).fill(32);
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      read += piece.length;
      if (read > 100_000_000) controller.close();
      else controller.enqueue(piece);
    },
  });
  const headers = { "Content-Type": "application/json" };
  return { init: { method: "POST", body, headers, duplex: "half" }, read: () => read };
}

test.each(["/api/session", "/api/session/password", "/api/session/passkey"])(
  "a stranger at %s is read no further than a link or a password is long",
  async (path) => {
    const { init, read } = endless();
    expect((await studio.app.request(path, init)).status).toBe(413);
    expect(read()).toBeLessThan(300_000);
  },
);

test("of who is not signed in nothing is read elsewhere", async () => {
  const { init, read } = endless();
  expect((await studio.app.request(`${WAVE}/files/report/changes`, init)).status).toBe(401);
  expect(read()).toBeLessThan(300_000);
});

test("what a researcher sends is read as far as such a thing goes", async () => {
  for (const [path, most] of [
    ["/files/report/changes", 5_000_000],
    ["/questionnaire/found", 20_000_000],
  ] as const) {
    const { init, read } = endless();
    expect((await person.ask(WAVE + path, init)).status).toBe(413);
    expect(read()).toBeLessThan(most);
  }
  const large = { changes: [], more: "x".repeat(1_000_000) };
  expect((await person.ask(`${WAVE}/files/report/changes`, sending("POST", large))).status).toBe(200);
});

test("an export that is too large is refused by its length, with what to do", async () => {
  const headers = { "Content-Type": "multipart/form-data; boundary=x", "Content-Length": "65000000" };
  const reply = await person.ask(`${WAVE}/import`, { method: "POST", body: "x", headers });
  expect(reply.status).toBe(413);
  expect(await reply.text()).toContain("64 MB");
});

test.each([null, "set", {}, { kind: "set", at: 3 }, { kind: "weg", at: "title" }, { kind: "order", at: "" }])(
  "%j among changes is refused as what it is, and changes nothing",
  async (change) => {
    const reply = await person.ask(`${WAVE}/files/report/changes`, sending("POST", { changes: [change] }));
    expect(reply.status).toBe(422);
  },
);

test.each(["__proto__", "constructor", "toString", "questionnaire:x", "coding:..", "coding:q4:x"])(
  "%s names no file of a poll",
  async (name) => {
    expect((await person.ask(`${WAVE}/files/${name}`)).status).toBe(404);
  },
);

test("the number of a wave stays once something was published under it", async () => {
  const { writeFileSync } = await import("node:fs");
  const line = {
    wave: 1,
    version: 1,
    date: "2026-01-05",
    subject: "q1",
    answers: ["1"],
    by: null,
    groups: [],
    count: 20,
  };
  writeFileSync(`${studio.root}/reeksen/kwaliteit/publications.jsonl`, `${JSON.stringify(line)}\n`);
  const put = async (wave: string, from: number, to: number): Promise<number> => {
    const changes = [{ kind: "set", at: "wave", from, to }];
    const path = `/api/series/kwaliteit/${wave}/files/wave/changes`;
    return (await person.ask(path, sending("POST", { changes }))).status;
  };
  expect(await put("peiling-1", 1, 7), "its own").toBe(409);
  expect(await put("peiling-2", 2, 1), "another's").toBe(409);
  expect(await put("peiling-2", 2, 7)).toBe(200);
  expect(await put("peiling-2", 7, 2)).toBe(200);
});
