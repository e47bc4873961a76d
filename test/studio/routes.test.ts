import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allRoles, type Role } from "../../src/api/session.ts";
import { declaredRoutes, type DeclaredRoute } from "../../src/server/studio/declared.ts";
import { PREVIEW_AT } from "../../src/server/pages/assets.ts";
import { actInWords } from "../../src/studio/people/audit-acts.ts";
import type { StudioEnv } from "../../src/server/studio/guard.ts";
import { everyRoute } from "../../scripts/api/routes.ts";
import { openStudio, sending, type Person, type Studio } from "../support/studio.ts";

/** Everything the router answers to, so that a route that is added is tried without anybody thinking of it. */
const routes = await everyRoute();
const guarded = routes.filter(({ access }) => access !== "everybody");
const ofSeries = guarded.filter(({ path }) => path.includes(":series"));
const changing = guarded.filter(({ method }) => method !== "GET");

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio();
});
afterAll(() => studio.remove());

const VALUES: Readonly<Record<string, string>> = {
  series: "kwaliteit",
  wave: "peiling-2",
  name: "questionnaire",
};

function addressOf({ path }: DeclaredRoute, values = VALUES): string {
  return path.replaceAll(/:(\w+)/g, (_whole, name: string) => values[name] ?? "x");
}

function asked(route: DeclaredRoute): RequestInit {
  return route.method === "GET" ? {} : sending(route.method, {});
}

const named = (route: DeclaredRoute): [string, DeclaredRoute] => [`${route.method} ${route.path}`, route];

test("every route says who may use it and what it is for", () => {
  const silent = routes.filter(({ access, about }) => access === undefined || about === undefined);
  expect(
    silent.map(({ method, path }) => `${method} ${path}`),
    "Put who may use it and `about({ does, takes, gives })` before the handler: src/server/studio/declared.ts.",
  ).toEqual([]);
});

test("the audit log has words in both languages for every act that a route can be", () => {
  const acts = routes.filter(({ method, path }) => method !== "GET" || path.endsWith("/organisation/back"));
  const silent = acts.map(at).filter((act) => !actInWords(act, "nl") || !actInWords(act, "en"));
  expect(silent, "Give the act its words: src/studio/people/audit-acts.ts.").toEqual([]);
});

test("what everybody may ask is signing in, and nothing else", () => {
  const open = routes.filter(({ access }) => access === "everybody").map(({ path }) => path);
  expect(open.filter((path) => !path.startsWith("/api/session"))).toEqual([]);
});

test("outside /api/ the router has the files of the app and previews, and nothing else", () => {
  const others = declaredRoutes(studio.app).filter(({ path }) => !path.startsWith("/api/"));
  const [previews, files] = [true, false].map((wanted) =>
    others.filter(({ path }) => path.startsWith(`${PREVIEW_AT}/`) === wanted),
  );
  expect(files?.map(({ path, access }) => [path, access])).toEqual([
    ["/studio", "everybody"],
    ["/studio/*", "everybody"],
  ]);
  expect(previews?.filter(({ access }) => access !== "address")).toEqual([]);
  expect(
    previews
      ?.filter(({ path }) => path.includes(":slug"))
      .map(at)
      .sort(),
  ).toEqual([
    `GET ${PREVIEW_AT}/p/:slug`,
    `GET ${PREVIEW_AT}/p/:slug/dank`,
    `GET ${PREVIEW_AT}/p/:slug/questionnaire`,
    `POST ${PREVIEW_AT}/p/:slug`,
    `POST ${PREVIEW_AT}/p/:slug/answers`,
  ]);
});

const at = ({ method, path }: DeclaredRoute): string => `${method} ${path}`;

test("routes say who may use them also where the studio is a part of another app", async () => {
  const whole = new Hono<StudioEnv>();
  whole.route("/", studio.app);
  const person = await studio.signIn("lezer");
  const ask = async (path: string): Promise<number> =>
    (await whole.request(path, { headers: { Cookie: person.cookie } })).status;
  expect(await ask("/api/session")).toBe(200);
  expect(await ask("/api/people")).toBe(403);
  expect(declaredRoutes(whole)).toEqual(declaredRoutes(studio.app));
});

test("a route that nobody declared is not there, for whom may everything", async () => {
  studio.app.get("/api/series/:series/forgotten", (context) => context.text("a secret"));
  const person = await studio.signIn("beheerder");
  expect((await person.ask("/api/series/kwaliteit/forgotten")).status).toBe(404);
});

test("looking at the questions as participants do is no act for the audit log; trying to where one may not is", async () => {
  const person = await studio.signIn("lezer");
  const told = async (): Promise<number> =>
    (await studio.installation.audit.all()).filter(({ what }) => what.endsWith("/preview")).length;
  const before = await told();
  await person.ask("/api/series/kwaliteit/peiling-2/preview", sending("POST", {}));
  expect(await told()).toBe(before);
  await person.forge("/api/series/kwaliteit/peiling-2/preview", sending("POST", {}));
  expect(await told()).toBe(before + 1);
});

describe.each(["beheerder", "lezer"] as const)("a preview that a %s was given", (role) => {
  let [person, address] = [undefined as Person | undefined, ""];
  beforeAll(async () => {
    person = await studio.signIn(role);
    const given = await person.ask("/api/series/kwaliteit/peiling-2/preview", sending("POST", {}));
    address = `${((await given.json()) as { address: string }).address}-je`;
  });

  test("is there for a frame without a cookie, at that address alone", async () => {
    expect((await studio.app.request(address)).status).toBe(200);
    for (const other of [address.replace(/[0-9a-f]-je$/, "x-je"), `${PREVIEW_AT}/p/peiling-2`]) {
      expect((await studio.app.request(other)).status).toBe(404);
      expect((await person!.ask(other)).status).toBe(404);
    }
  });

  test("ends with their session", async () => {
    await person!.ask("/api/session", sending("DELETE", {}));
    expect((await studio.app.request(address)).status).toBe(404);
    expect((await studio.app.request(`${address}/questionnaire`)).status).toBe(404);
  });
});

describe.each(guarded.map(named))("%s", (_name, route) => {
  test("is closed to who is not signed in", async () => {
    const reply = await studio.app.request(addressOf(route), asked(route));
    expect(reply.status).toBe(401);
    expect(reply.headers.get("content-type")).toContain("application/problem+json");
  });

  test.each(allRoles)("lets a %s in where that was declared, and only there", async (role) => {
    const person = await studio.signIn(role);
    const { status } = await person.ask(addressOf(route), asked(route));
    if (isFor(route, role)) expect([401, 403]).not.toContain(status);
    else expect(status).toBe(403);
  });
});

function isFor({ access }: DeclaredRoute, role: Role): boolean {
  return Array.isArray(access) && access.includes(role);
}

describe.each(ofSeries.map(named))("%s", (_name, route) => {
  test.each(allRoles)("is not there for a %s of another series", async (role) => {
    const person = await studio.signIn({ elders: role });
    const reply = await person.ask(addressOf(route), asked(route));
    expect(reply.status).toBe(404);
    const nowhere = await person.ask(addressOf(route, { ...VALUES, series: "nergens" }), asked(route));
    expect(await nowhere.text(), "it looks like one that does not exist").toBe(await reply.text());
  });

  test("has the role of the series and not a higher one of elsewhere", async () => {
    const person = await studio.signIn({ elders: "beheerder", kwaliteit: "lezer" });
    const { status } = await person.ask(addressOf(route), asked(route));
    expect(status === 403).toBe(!isFor(route, "lezer"));
  });
});

describe.each(changing.map(named))("%s", (_name, route) => {
  let person: Person;
  beforeAll(async () => {
    const role = allRoles.find((one) => isFor(route, one)) ?? "beheerder";
    person = await studio.signIn(role);
  });

  test("is refused to a form on another site", async () => {
    const form = {
      method: route.method,
      body: "a=b",
      headers: { "Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "cross-site" },
    };
    expect((await person.forge(addressOf(route), form)).status).toBe(403);
  });

  test("is refused without the word of our own page, as JSON and as text", async () => {
    expect((await person.forge(addressOf(route), asked(route))).status).toBe(403);
    const text = { method: route.method, body: "{}", headers: { "Content-Type": "text/plain" } };
    expect((await person.forge(addressOf(route), text)).status).toBe(403);
  });

  test("is refused with the word of somebody else's page", async () => {
    const other = await studio.signIn("beheerder");
    const request = asked(route);
    const headers = { ...(request.headers as Record<string, string>), "X-Peilschaal": other.session.csrf };
    expect((await person.forge(addressOf(route), { ...request, headers })).status).toBe(403);
  });

  test("is told in the audit log, with who, what, when, where, on what and with which result", async () => {
    const { status } = await person.ask(addressOf(route), asked(route));
    const told = (await studio.installation.audit.all()).filter(({ what }) => what === at(route)).at(-1);
    // Looking at the questions is no act.
    if (route.path.endsWith("/preview") && !route.path.includes("panel") && status < 300) return;
    expect(told).toMatchObject({
      who: `Test (${person.session.id})`,
      when: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
      where: expect.stringMatching(/^studio, ./) as string,
      object: expect.stringMatching(route.path.includes(":") ? /./ : /^$/) as string,
      result: String(status),
    });
  });

  test("is never done by a GET", async () => {
    const isReadToo = routes.some(({ method, path }) => method === "GET" && path === route.path);
    const { status } = await person.ask(addressOf(route));
    if (!isReadToo) expect(status).toBe(404);
  });
});
