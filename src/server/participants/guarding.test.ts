import { afterEach, describe, expect, test } from "vitest";
import { holdPoll, type Poll, type PollOptions } from "../../../test/support/collecting.ts";
import { FormWalker, postOf } from "../../../test/support/form-walker.ts";

const polls: Poll[] = [];
afterEach(async () => {
  await Promise.all(polls.splice(0).map(async (poll) => poll.close()));
});

async function hold(options: PollOptions = {}): Promise<Poll> {
  const poll = await holdPoll(options);
  polls.push(poll);
  return poll;
}

const FORM = "0123456789abcdefghijklmnop";
const start = (key: string) => postOf(new URLSearchParams({ _key: key, _go: "start" }));
const send = (key: string, answers: Record<string, string>, form = FORM) =>
  postOf(new URLSearchParams({ _key: key, _form: form, _at: "review", _go: "send", ...answers }));

describe("a code that cannot be used", () => {
  test("gets one page, whatever the reason, which shows no answer and repeats no code", async () => {
    const poll = await hold({ people: 5 });
    const other = await hold();
    const used = poll.keys[0]!;
    await poll.app.request(poll.path, send(used, { sector: "ministerie", q4: "geheim antwoord" }));
    const codes = [
      used,
      used.toLowerCase(),
      other.keys[0]!,
      "7KQ2-M4TP-X9RD",
      "",
      "x".repeat(5000),
      "’; drop table --",
    ];
    const replies = await Promise.all(codes.map(async (code) => poll.app.request(poll.path, start(code))));
    const bodies = new Set(await Promise.all(replies.map(async (reply) => reply.text())));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([403]));
    expect(bodies.size).toBe(1);
    expect([...bodies][0]).toContain("Met deze code kun je niet meedoen");
    expect([...bodies][0]).not.toContain("geheim");
    const sent = await poll.app.request(poll.path, send(used, { sector: "zbo", q4: "nog iets" }, `${FORM}2`));
    expect(sent.status).toBe(403);
    expect(bodies).toContain(await sent.text());
  });

  test("gets one problem from the place for programs", async () => {
    const poll = await hold();
    const other = await hold();
    const ask = async (key: unknown) =>
      poll.app.request(`${poll.path}/answers`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ key, form: FORM, answers: { sector: "zbo" } }),
      });
    const replies = [await ask("onbekend"), await ask(other.keys[0]), await ask(undefined), await ask(null)];
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([403]));
    expect(new Set(await Promise.all(replies.map(async (reply) => reply.text()))).size).toBe(1);
  });

  test("waits longer the more of them there are from one network, and a good code never waits", async () => {
    const waits: number[] = [];
    const poll = await hold({
      people: 50,
      pages: { now: () => 0, proxied: true, sleep: async (ms) => Promise.resolve(void waits.push(ms)) },
    });
    const from = (address: string, key: string) => {
      const init = start(key);
      return poll.app.request(poll.path, {
        ...init,
        headers: { ...init.headers, "x-forwarded-for": `10.9.9.9, ${address}` },
      });
    };
    for (let i = 0; i < 120; i++) await from("192.0.2.7", `fout ${i}`);
    expect(waits[0]).toBe(100);
    expect(waits.at(-1)).toBe(20_000);
    expect((await from("192.0.2.7", "nog een")).status).toBe(429);
    const told = waits.length;
    for (const key of poll.keys) expect((await from("192.0.2.7", key)).status).toBe(200);
    expect(waits).toHaveLength(told);
    expect((await from("198.51.100.1", "iemand anders typt mis")).status).toBe(403);
    expect(waits.at(-1)).toBe(100);
  });
});

describe("looking is free", () => {
  test("reading, asking about and opening every address spends and counts nothing", async () => {
    const poll = await hold();
    const box = await poll.installation.boxes.open(poll.wave.slug);
    const before = await box!.counts();
    for (const method of ["GET", "HEAD", "OPTIONS"]) {
      for (const path of ["", "/dank", "/questionnaire", "/answers"]) {
        await poll.app.request(poll.path + path, { method });
        await poll.app.request(`${poll.path}${path}?_key=${poll.keys[0] ?? ""}&_go=send`, { method });
      }
    }
    expect(await box!.counts()).toEqual(before);
    await box!.close();
    expect((await poll.app.request(poll.path, start(poll.keys[0]!))).status).toBe(200);
  });

  test("a mail scanner that presses every button sends nothing and spends nothing", async () => {
    const poll = await hold();
    const scanner = new FormWalker((path, init) => poll.app.request(path, init), poll.path);
    await scanner.begin(poll.keys[0]);
    for (const go of ["next", "send", "back", "lang-en", "resume", "to-q1", "clear-q1", "start"])
      await scanner.press(go);
    expect(await poll.answers()).toEqual([]);
  });
});

describe("a poll that is not there", () => {
  test.each(["", "/dank", "/questionnaire", "/answers"])(
    "looks like any address where nothing is: /p/…%s",
    async (path) => {
      const poll = await hold();
      const nowhere = await poll.app.request("/zomaar/iets");
      for (const slug of ["onbekend", "a".repeat(500), "%00", "..%2f..", "__proto__", "%ff"]) {
        for (const init of [{}, start("x")]) {
          const reply = await poll.app.request(`/p/${slug}${path}`, init);
          expect(reply.status).toBe(404);
          expect(Object.fromEntries(reply.headers)).toEqual(Object.fromEntries(nowhere.headers));
        }
      }
      const body = await nowhere.text();
      expect(await (await poll.app.request(`/p/onbekend${path}`)).text()).toBe(body);
    },
  );
});

describe("another site", () => {
  test.each([
    ["says where it is", { origin: "https://evil.example" }],
    ["is told apart by the browser", { "sec-fetch-site": "cross-site" }],
    ["is a neighbour", { "sec-fetch-site": "same-site" }],
    ["hides where it is", { origin: "null", "sec-fetch-site": "cross-site" }],
  ])("cannot post a form when it %s", async (_what, headers) => {
    const poll = await hold();
    const init = send(poll.keys[0]!, { sector: "zbo" });
    const reply = await poll.app.request(poll.path, {
      ...init,
      headers: { ...init.headers, ...headers },
    });
    expect(reply.status).toBe(403);
    const json = await poll.app.request(`${poll.path}/answers`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ key: poll.keys[0], form: FORM, answers: { sector: "zbo" } }),
    });
    expect(json.status).toBe(403);
    expect(json.headers.get("access-control-allow-origin")).toBeNull();
    expect(await poll.answers()).toEqual([]);
  });

  test.each([
    ["ours, as browsers of today say it", { "sec-fetch-site": "same-origin", origin: "null" }],
    ["ours, without a referrer, in an old browser", { origin: "null" }],
    ["ours, by name", { origin: "http://localhost", host: "localhost" }],
    ["ours, by the name that a proxy hides", { origin: "https://peiling.example", host: "127.0.0.1:4600" }],
    ["nobody's: a program", {}],
  ])("is not %s", async (_what, headers) => {
    const poll = await hold({ pages: { url: "https://peiling.example" } });
    const init = start(poll.keys[0]!);
    const reply = await poll.app.request(poll.path, {
      ...init,
      headers: { ...init.headers, ...headers },
    });
    expect(reply.status).toBe(200);
  });

  test.each(["text/plain", "multipart/form-data; boundary=x", "application/json", ""])(
    "cannot send answers as “%s” where a form is expected",
    async (type) => {
      const poll = await hold();
      const init = send(poll.keys[0]!, { sector: "zbo" });
      const reply = await poll.app.request(poll.path, { ...init, headers: { "content-type": type } });
      expect(reply.status).toBe(415);
      expect(await poll.answers()).toEqual([]);
    },
  );
});

describe("too much", () => {
  test("is told, and not read further", async () => {
    const poll = await hold();
    const long = "x".repeat(400_000);
    expect((await poll.app.request(poll.path, send(poll.keys[0]!, { q4: long }))).status).toBe(413);
    let pulled = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        pulled++;
        controller.enqueue(new TextEncoder().encode("x".repeat(65_536)));
      },
    });
    const init = { ...postOf(""), body: endless, duplex: "half" } as RequestInit;
    expect((await poll.app.request(poll.path, init)).status).toBe(413);
    expect(pulled).toBeLessThan(20);
  });

  test("is asked to be shortened where it is only a long answer", async () => {
    const poll = await hold();
    const reply = await poll.app.request(
      poll.path,
      send(poll.keys[0]!, { sector: "zbo", q4: "é".repeat(6000) }),
    );
    expect(reply.status).toBe(422);
    const page = await reply.text();
    expect(page).toContain("hooguit 5000 tekens. Nu zijn het er 6000");
    expect(page).toContain("é".repeat(6000));
  });
});

describe("when something breaks", () => {
  const breaks = async (): Promise<never> => Promise.reject(new Error("geheim antwoord KQ2-KEY"));
  const told: unknown[] = [];
  const onFailure = (...of: unknown[]) => void told.push(of);
  const secret = { sector: "zbo", q4: "geheim antwoord" };

  test.each(["isUsable", "submit", "waveAt"] as const)(
    "in %s, no page shows an answer, a code or the reason",
    async (what) => {
      const poll = await hold({ between: (real) => ({ ...real, [what]: breaks }), pages: { onFailure } });
      for (const init of [start(poll.keys[0]!), send(poll.keys[0]!, secret)]) {
        const reply = await poll.app.request(poll.path, init);
        if (reply.status < 500) continue;
        const page = await reply.text();
        expect(page).toContain("Er ging bij ons iets mis");
        expect(page).not.toMatch(/geheim|KEY|Error/);
        expect(page).not.toContain(poll.keys[0]);
      }
      const json = await poll.app.request(`${poll.path}/answers`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ key: poll.keys[0], form: FORM, answers: secret }),
      });
      expect(json.status).toBe(what === "isUsable" ? 200 : 503);
      expect(await json.text()).not.toMatch(/geheim|KEY/);
      expect(told.length).toBeGreaterThan(0);
    },
  );
});

test.each(["", "/dank", "/questionnaire", "/answers", "x", "?lang=en"])(
  "/p/…%s is framed by nobody, sniffed, cached and traced by nobody, and runs nothing inline",
  async (path) => {
    const poll = await hold({ pages: { url: "https://peiling.example" } });
    for (const init of [{}, start("x"), send(poll.keys[0]!, { sector: "zbo" })]) {
      const { headers } = await poll.app.request(poll.path + path, init);
      expect(headers.get("content-security-policy")).toMatch(
        /^default-src 'none';.* frame-ancestors 'none'$/,
      );
      expect(headers.get("content-security-policy")).not.toMatch(/unsafe|\*|data:.*script/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("strict-transport-security")).toMatch(/^max-age=31536000/);
      expect(headers.get("set-cookie")).toBeNull();
    }
  },
);

test("without HTTPS nothing is said of it, and a preview may stand in a frame of our own", async () => {
  const poll = await hold({ pages: { preview: true } });
  const { headers } = await poll.app.request(poll.path);
  expect(headers.get("strict-transport-security")).toBeNull();
  expect(headers.get("content-security-policy")).toContain("frame-ancestors 'self'");
  expect(headers.get("x-frame-options")).toBe("SAMEORIGIN");
  expect(await (await poll.app.request(poll.path)).text()).toContain("Er wordt niets bewaard");
});
