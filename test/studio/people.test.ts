import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { AuditPage } from "../../src/api/audit.ts";
import type { ApiKeyMade, InvitedPerson, OneTimeLink, PersonRow } from "../../src/api/people.ts";
import { MOST_DAYS } from "../../src/workflow/people/keys.ts";
import { openStudio, personFrom, sending, type Person, type Studio } from "../support/studio.ts";

const START = Date.parse("2026-11-26T09:00:00Z");
let now = START;
let studio: Studio;
let head: Person;
beforeEach(async () => {
  now = START;
  studio = await openStudio({ now: () => now });
  head = await studio.signIn("beheerder");
});
afterEach(() => studio.remove());

const invite = async (body: object): Promise<InvitedPerson> =>
  (await (await head.ask("/api/people", sending("POST", body))).json()) as InvitedPerson;

describe("people", () => {
  test("who is invited comes in by a link, with a coder's name of their own", async () => {
    const { person, link } = await invite({
      name: "Noor  Jansen",
      language: "nl",
      roles: { kwaliteit: "tweede-codeur" },
    });
    expect(person).toMatchObject({ name: "Noor Jansen", initials: "NJ", coder: "C2", ways: [] });
    const begun = await personFrom(
      studio.app,
      await studio.app.request("/api/session", sending("POST", { link })),
    );
    expect(begun.session).toMatchObject({ role: "tweede-codeur", coder: "C2" });
    expect((await begun.ask("/api/people")).status).toBe(403);
    expect(await (await begun.ask("/api/series")).json()).toHaveLength(1);
  });

  test("a new link takes the place of the one before", async () => {
    const { person, link } = await invite({ name: "Noor", language: "nl", roles: { "*": "lezer" } });
    const again = (await (
      await head.ask(`/api/people/${person.id}/link`, sending("POST", {}))
    ).json()) as OneTimeLink;
    const use = async (word: string): Promise<number> =>
      (await studio.app.request("/api/session", sending("POST", { link: word }))).status;
    expect(await use(link)).toBe(401);
    expect(await use(again.link)).toBe(200);
    expect((await head.ask("/api/people/niemand/link", sending("POST", {}))).status).toBe(404);
  });

  test("no two people ever have one coder's name, also when they are added at one moment", async () => {
    const added = await Promise.all(
      Array.from({ length: 6 }, (_, i) => invite({ name: `P${i}`, language: "en", roles: { "*": "lezer" } })),
    );
    expect(new Set(added.map(({ person }) => person.coder)).size).toBe(6);
  });

  test.each([
    [{ name: "  ", roles: { "*": "lezer" } }, "person-name-wrong"],
    [{ name: "x".repeat(101), roles: { "*": "lezer" } }, "person-name-wrong"],
    [{ name: "Noor" }, "person-without-role"],
    [{ name: "Noor", roles: { "*": "koning" } }, "person-without-role"],
    [{ name: "Noor", roles: { "../x": "lezer" } }, "person-without-role"],
    [{ name: "Noor", roles: ["lezer"] }, "person-without-role"],
  ])("%j is refused", async (body, code) => {
    const reply = await head.ask("/api/people", sending("POST", body));
    expect(reply.status).toBe(422);
    expect(await reply.text()).toContain(`"${code}"`);
  });

  test("the last who looks after everything stays that, also when two let go of each other at once", async () => {
    const change = (id: string, body: object): Promise<Response> =>
      head.ask(`/api/people/${id}`, sending("PUT", body));
    expect((await change(head.session.id, { state: "disabled" })).status).toBe(422);
    expect((await change(head.session.id, { roles: { "*": "lezer" } })).status).toBe(422);
    const { person } = await invite({ name: "Noor", language: "nl", roles: { "*": "beheerder" } });
    const both = await Promise.all([
      change(head.session.id, { roles: { "*": "lezer" } }),
      change(person.id, { roles: { "*": "lezer" } }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 422]);
  });

  test("somebody who is not there is not changed", async () => {
    expect((await head.ask("/api/people/niemand", sending("PUT", { name: "x" }))).status).toBe(404);
  });

  test("everybody may change their own name and language, and nothing else of themselves", async () => {
    const reader = await studio.signIn("lezer");
    const reply = await reader.ask(
      "/api/me",
      sending("PUT", { name: "Ander", language: "en", roles: { "*": "beheerder" } }),
    );
    expect((await reply.json()) as PersonRow).toMatchObject({
      name: "Ander",
      language: "en",
      roles: { "*": "lezer" },
    });
    expect((await reader.ask("/api/me", sending("PUT", { name: "" }))).status).toBe(422);
  });
});

describe("an API key", () => {
  const make = async (person: Person, body: object): Promise<ApiKeyMade> =>
    (await (await person.ask("/api/keys", sending("POST", body))).json()) as ApiKeyMade;
  const asking = async (key: string, path: string, init: RequestInit = {}): Promise<Response> =>
    studio.app.request(path, {
      ...init,
      headers: { ...(init.headers as Record<string, string> | undefined), Authorization: `Bearer ${key}` },
    });
  const wanted = { label: "nachtelijke export", role: "lezer", series: "kwaliteit", days: 30 };

  test("asks as who made it, with its own lower role and for its own series", async () => {
    const { key, row } = await make(head, wanted);
    expect(row).toMatchObject({ role: "lezer", owner: "Test", expires: "2026-12-26", expired: false });
    expect((await asking(key, "/api/series/kwaliteit")).status).toBe(200);
    const change = await asking(
      key,
      "/api/series/kwaliteit/peiling-2/files/questionnaire/changes",
      sending("POST", { changes: [] }),
    );
    expect(change.status).toBe(403);
    expect(JSON.stringify(await (await head.ask("/api/keys")).json())).not.toContain(key);
  });

  test("changes what it may without the word of a page, since no browser sends it by itself", async () => {
    const { key } = await make(head, { ...wanted, role: "onderzoeker", series: "*" });
    const change = await asking(
      key,
      "/api/series/kwaliteit/peiling-2/files/questionnaire/changes",
      sending("POST", { changes: [] }),
    );
    expect(change.status).toBe(200);
  });

  test.each(["/api/people", "/api/me", "/api/keys", "/api/audit", "/api/session"])(
    "leads nowhere near %s, whatever its role",
    async (path) => {
      const { key } = await make(head, { ...wanted, role: "beheerder", series: "*" });
      expect((await asking(key, path)).status).toBe(403);
    },
  );

  test("is given a preview that opens, until the key is taken away", async () => {
    const { key, row } = await make(head, wanted);
    const asked = await asking(key, "/api/series/kwaliteit/peiling-2/preview", sending("POST", {}));
    const address = `${((await asked.json()) as { address: string }).address}-je`;
    expect((await studio.app.request(address)).status).toBe(200);
    await head.ask(`/api/keys/${row.id}`, { method: "DELETE" });
    expect((await studio.app.request(address)).status).toBe(404);
  });

  test("never may more than who made it, then or later, and ends with them", async () => {
    const other = await studio.signIn({ kwaliteit: "onderzoeker" });
    for (const body of [
      { ...wanted, role: "beheerder" },
      { ...wanted, series: "*" },
      { ...wanted, series: "elders" },
    ]) {
      const reply = await other.ask("/api/keys", sending("POST", body));
      expect(await reply.text()).toContain("key-role-too-high");
    }
    const { key } = await make(other, { ...wanted, role: "onderzoeker" });
    const file = "/api/series/kwaliteit/peiling-2/files/questionnaire/changes";
    const change = async (): Promise<number> =>
      (await asking(key, file, sending("POST", { changes: [] }))).status;
    expect(await change()).toBe(200);
    await head.ask(`/api/people/${other.session.id}`, sending("PUT", { roles: { kwaliteit: "lezer" } }));
    expect(await change()).toBe(403);
    await head.ask(`/api/people/${other.session.id}`, sending("PUT", { state: "disabled" }));
    expect(await change()).toBe(401);
  });

  test("works until its last day, and not after it was taken away", async () => {
    const { key, row } = await make(head, { ...wanted, days: 1 });
    const other = await make(head, wanted);
    expect((await asking(other.key, "/api/series")).status).toBe(200);
    expect((await head.ask(`/api/keys/${other.row.id}`, { method: "DELETE" })).status).toBe(204);
    expect((await asking(other.key, "/api/series")).status).toBe(401);
    now += 2 * 86_400_000;
    expect((await asking(key, "/api/series")).status).toBe(401);
    const again = await studio.signIn("lezer");
    expect((await again.ask(`/api/keys/${row.id}`, { method: "DELETE" })).status, "somebody else's").toBe(
      404,
    );
  });

  test.each([
    [{ ...wanted, label: "" }, "key-label-wrong"],
    [{ ...wanted, days: 0 }, "key-days-wrong"],
    [{ ...wanted, days: MOST_DAYS + 1 }, "key-days-wrong"],
    [{ ...wanted, days: "veel" }, "key-days-wrong"],
  ])("%j is refused", async (body, code) => {
    expect(await (await head.ask("/api/keys", sending("POST", body))).text()).toContain(code);
    expect((await head.ask("/api/keys", sending("POST", { ...wanted, role: "koning" }))).status).toBe(422);
  });

  test.each(["peil_geraden", "iets", ""])("%j is nobody", async (key) => {
    expect((await asking(key, "/api/series")).status).toBe(401);
  });
});

describe("the audit log", () => {
  const page = async (search = ""): Promise<AuditPage> =>
    (await (await head.ask(`/api/audit${search}`)).json()) as AuditPage;

  test("has who, what, when, where, on what and with which result, of what was let and of what was not", async () => {
    const reader = await studio.signIn("lezer");
    await reader.ask(
      "/api/series/kwaliteit/peiling-2/files/questionnaire/changes",
      sending("POST", { changes: [] }),
    );
    await head.ask(
      "/api/series/kwaliteit/peiling-2/files/questionnaire/changes",
      sending("POST", { changes: [] }),
    );
    const { entries, broken } = await page();
    expect(broken).toBeNull();
    expect(entries.slice(0, 2)).toMatchObject([
      { who: `Test (${head.session.id})`, result: "200" },
      {
        who: `Test (${reader.session.id})`,
        what: "POST /api/series/:series/:wave/files/:name/changes",
        when: "2026-11-26T09:00:00.000Z",
        where: expect.stringMatching(/^studio, /) as string,
        object: "kwaliteit/peiling-2/questionnaire",
        result: "403",
      },
    ]);
  });

  test("has signing in, whether it went well or not, and nothing of what was sent", async () => {
    const guess = { login: "kanarie@peiling.example", password: "kanariewachtwoord", code: "123456" };
    await studio.app.request("/api/session/password", sending("POST", guess));
    const { entries } = await page();
    expect(entries[0]).toMatchObject({ who: "?", what: "POST /api/session/password", result: "401" });
    expect(JSON.stringify(entries)).not.toContain("kanarie");
  });

  test("shows an entry that was changed, and one that was taken out", async () => {
    for (let i = 0; i < 3; i++) await head.ask("/api/people", sending("POST", {}));
    const all = await studio.installation.audit.all();
    const { firstBroken } = await import("../../src/fieldwork/audit.ts");
    const { hash } = studio.installation.secrets;
    expect(firstBroken(all, hash)).toBeUndefined();
    expect(
      firstBroken(
        all.map((one, i) => (i === 1 ? { ...one, who: "een ander" } : one)),
        hash,
      ),
    ).toBe(2);
    expect(
      firstBroken(
        all.filter((_one, i) => i !== 1),
        hash,
      ),
    ).toBe(2);
  });

  test("has every line of a hundred that are written at one moment, in a chain that holds", async () => {
    const line = { who: "w", when: "", where: "", object: "", result: "" };
    const all = Array.from({ length: 100 }, (_, i) =>
      studio.installation.audit.add({ ...line, what: `${i}` }),
    );
    await Promise.all(all);
    const { total, broken } = await page();
    expect([total, broken]).toEqual([100, null]);
  });

  test("is not filled by who is not signed in: beyond a pace they are counted", async () => {
    const stranger = async () => studio.app.request("/api/series", sending("POST", {}));
    const replies = await Promise.all(Array.from({ length: 100 }, stranger));
    expect(replies.every(({ status }) => status === 401)).toBe(true);
    await head.ask("/api/series", sending("POST", {}));
    const { entries, total } = await page();
    expect(total).toBeLessThan(40);
    const counted = entries.find(({ what }) => what === "refuse-unsigned");
    expect(Number.parseInt(counted?.result ?? "", 10) + total).toBe(102);
    expect(entries[0]?.who).toBe(`Test (${head.session.id})`);
  });

  test("comes in pages, the newest first, with a seal to keep elsewhere", async () => {
    for (let i = 0; i < 103; i++) {
      await studio.installation.audit.add({
        who: "w",
        what: `${i}`,
        when: "",
        where: "",
        object: "",
        result: "",
      });
    }
    const first = await page();
    expect(first.entries).toHaveLength(100);
    expect(first.total).toBe(103);
    const second = await page(`?before=${first.entries.at(-1)?.number}`);
    expect(second.entries.map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(second.seal).toBe(first.seal);
  });

  test("a line break in a name does not make a second line of it", async () => {
    const { person } = await invite({
      name: "Noor\r\n2026 vervalst",
      language: "nl",
      roles: { "*": "lezer" },
    });
    expect(person.name).toBe("Noor 2026 vervalst");
    await head.ask(`/api/people/${encodeURIComponent('x\n"vervalst"')}`, sending("PUT", {}));
    const rows = await studio.installation.audit.all();
    expect(rows.at(-1)?.object).toBe('x\n"vervalst"');
  });
});

test("nothing that signs anybody in stands in the files of the installation", async () => {
  const { link } = await invite({ name: "Noor", language: "nl", roles: { "*": "lezer" } });
  const made = await head.ask(
    "/api/keys",
    sending("POST", { label: "x", role: "lezer", series: "*", days: 1 }),
  );
  const { key } = (await made.json()) as ApiKeyMade;
  const secret = head.cookie.split("=")[1] ?? "?";
  const files = ["studio.db", "studio.db-wal"].map((name) => {
    try {
      return readFileSync(`${studio.root}/data/${name}`, "latin1");
    } catch {
      return "";
    }
  });
  for (const word of [link, key, secret, head.session.csrf]) expect(files.join("")).not.toContain(word);
});
