import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { siteApp } from "../../src/server/site.ts";
import { participating } from "../../src/workflow/collecting/participate.ts";
import { everyRoute } from "../../scripts/api/routes.ts";
import { openStudio, sending, type Person, type Studio } from "../support/studio.ts";

const routes = await everyRoute();
const URL_OF_OURS = "https://peiling.example";
let studio: Studio;
let head: Person;
beforeAll(async () => {
  studio = await openStudio({ url: URL_OF_OURS });
  head = await studio.signIn("beheerder");
});
afterAll(() => studio.remove());

/** Words that become something else wherever somebody forgets to say that they are words. */
const XSS = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "javascript:alert(1)",
  "{{7*7}}${7*7}",
  "</title><svg onload=alert(1)>",
  "&lt;b&gt;",
  "' onmouseover='alert(1)",
];

describe("every reply of the server", () => {
  const HEADERS = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "strict-transport-security": "max-age=31536000; includeSubDomains",
  };
  const addresses = [
    ...routes.map(({ path }) => path.replaceAll(/:\w+/g, "x")),
    "/health",
    "/studio",
    "/studio/",
    "/studio/kwaliteit/peiling-2",
    "/p/niets",
    "/p/niets/answers",
    "/p/niets/questionnaire",
    "/api/niets",
    "/nergens",
    "/api/series/%00",
    "/api/series/..%2f..%2fetc",
  ];

  test.each([...new Set(addresses)])("of %s says what may be done with it", async (path) => {
    const pages = participating(studio.installation);
    const site = siteApp(pages, {
      url: URL_OF_OURS,
      isHealthy: async () => true,
      beside: { fetch: (request, env) => studio.app.fetch(request, env) },
    });
    for (const method of ["GET", "POST"]) {
      const reply = await site.request(path, { method, headers: { Cookie: head.cookie } });
      for (const [name, value] of Object.entries(HEADERS)) expect(reply.headers.get(name), name).toBe(value);
      const policy = reply.headers.get("content-security-policy") ?? "";
      expect(policy).toMatch(/default-src 'none'/);
      expect(policy).toMatch(/frame-ancestors 'none'/);
      expect(policy).not.toMatch(/unsafe|\*/);
      expect(reply.headers.get("x-powered-by")).toBeNull();
      expect(reply.headers.get("access-control-allow-origin")).toBeNull();
    }
    await pages.close();
  });
});

describe("hostile words", () => {
  test.each(XSS)(
    "%s stays words in names, titles, problems and the log, as JSON that no browser runs",
    async (words) => {
      const replies = [
        await head.ask(
          "/api/people",
          sending("POST", { name: words, language: "nl", roles: { "*": "lezer" } }),
        ),
        await head.ask(
          "/api/series/kwaliteit/peiling-2/files/questionnaire/changes",
          sending("POST", { changes: [{ kind: "set", at: words, to: words }] }),
        ),
        await head.ask(`/api/series/${encodeURIComponent(words)}`),
        await head.ask(`/api/series/kwaliteit/peiling-2/results?by=${encodeURIComponent(words)}`),
        await head.ask("/api/audit"),
      ];
      for (const reply of replies) {
        expect(reply.headers.get("content-type")).toMatch(/^application\/(problem\+)?json/);
        expect(reply.headers.get("content-security-policy")).toContain("default-src 'none'");
      }
      const people = (await (await head.ask("/api/people")).json()) as { readonly name: string }[];
      expect(people.map(({ name }) => name)).toContain(words);
    },
  );

  test("in the titles of a series are given as they stand", async () => {
    const folder = join(studio.root, "reeksen/vijandig");
    mkdirSync(folder);
    const series = JSON.parse(
      readFileSync(join(studio.root, "reeksen/kwaliteit/reeks.json"), "utf8"),
    ) as object;
    writeFileSync(join(folder, "reeks.json"), JSON.stringify({ ...series, title: { nl: XSS[0] } }));
    const listed = (await (await head.ask("/api/series")).json()) as {
      readonly title: { readonly nl: string };
    }[];
    expect(listed.map(({ title }) => title.nl)).toContain(XSS[0]);
  });

  test.each(["by", "lang", "before", "sort", "filter", "order"])(
    "behind ?%s= choose from what there is, and never become a part of a query",
    async (name) => {
      for (const words of [
        "id; drop table person",
        "name) union select hash from session--",
        "__proto__",
        "1e999",
        "-1",
      ]) {
        for (const path of [
          "/api/audit",
          "/api/people",
          "/api/series/kwaliteit/peiling-2/results",
          "/api/keys",
        ]) {
          const { status } = await head.ask(`${path}?${name}=${encodeURIComponent(words)}`);
          expect([200, 422]).toContain(status);
        }
      }
      expect((await studio.installation.people.all()).length).toBeGreaterThan(0);
    },
  );

  test.each([
    "../../x",
    "..%2f..%2fx",
    "%2e%2e",
    "kwaliteit%00",
    "kwaliteit/",
    "constructor",
    "__proto__",
    "CON",
  ])("%s as a series leads nowhere", async (name) => {
    expect((await head.ask(`/api/series/${name}/peiling-2/results`)).status).toBe(404);
  });
});

test("a canary in everything that is sent is in no store but where it belongs, and in no log", async () => {
  const canary = "kanarie7391";
  await studio.app.request(
    "/api/session/password",
    sending("POST", { login: `${canary}@peiling.example`, password: canary, code: canary }),
  );
  await studio.app.request("/api/session", sending("POST", { link: canary }));
  await studio.app.request(
    "/api/session/passkey",
    sending("POST", { id: canary, response: { clientDataJSON: canary } }),
  );
  await head.ask(
    "/api/me/password",
    sending("POST", { login: "iemand@peiling.example", password: `${canary} met vier woorden` }),
  );
  await head.ask("/api/keys", sending("POST", { label: "", role: "lezer", series: canary, days: 1 }));
  await studio.app.request("/api/series", { headers: { Authorization: `Bearer peil_${canary}` } });
  const data = join(studio.root, "data");
  for (const name of readdirSync(data)) {
    expect(readFileSync(join(data, name), "latin1"), name).not.toContain(canary);
  }
});

test("a store that fails is said to have failed, and not how; who is told of it decides what to write", async () => {
  const failures: unknown[] = [];
  const broken = await openStudio({ onFailure: (error) => failures.push(error) });
  const person = await broken.signIn("beheerder");
  await broken.installation.people.forgetOld(0, 0);
  const { people } = broken.installation;
  const all = people.all.bind(people);
  Object.assign(people, {
    all: () => Promise.reject(new Error("SQLITE_FULL: person kanarie at /data/studio.db")),
  });
  const reply = await person.ask("/api/people");
  expect(reply.status).toBe(503);
  expect(await reply.text()).not.toMatch(/SQLITE|kanarie|studio\.db/);
  expect(failures).toHaveLength(1);
  Object.assign(people, { all });
  await broken.remove();
});
