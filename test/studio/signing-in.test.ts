import { TOTP, Secret } from "otpauth";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { PasswordBegun, RecoveryCodes } from "../../src/api/people.ts";
import type { Session } from "../../src/api/session.ts";
import { openInstallation } from "../../src/compose.ts";
import { IDLE, LONGEST } from "../../src/people/session.ts";
import { linkOfStart, newLink } from "../../src/workflow/people/links.ts";
import { sessionOf } from "../../src/workflow/people/sessions.ts";
import { openStudio, personFrom, sending, type Person, type Studio } from "../support/studio.ts";

const MINUTE = 60_000;
let now = Date.parse("2026-11-26T09:00:00Z");
let studio: Studio;
beforeEach(async () => {
  studio = await openStudio({ now: () => now });
});
afterEach(() => studio.remove());

const begin = (link: string, headers: Record<string, string> = {}): Promise<Response> => {
  const request = sending("POST", { link });
  return Promise.resolve(
    studio.app.request("/api/session", {
      ...request,
      headers: { ...(request.headers as Record<string, string>), ...headers },
    }),
  );
};
const isIn = async (person: Person): Promise<boolean> => (await person.ask("/api/session")).status === 200;

describe("the first start", () => {
  test("there is nobody; the printed link makes the first person, who looks after everything", async () => {
    expect(await studio.installation.people.all()).toEqual([]);
    const link = (await linkOfStart(studio.installation))!;
    const person = await personFrom(studio.app, await begin(link));
    expect(person.session).toMatchObject({ role: "beheerder", roles: { "*": "beheerder" }, coder: "C1" });
    expect((await person.ask("/api/people")).status).toBe(200);
  });

  test("is not repeatable: neither by the link, nor by one of another server, nor at the same moment", async () => {
    const [one, other] = [await linkOfStart(studio.installation), await linkOfStart(studio.installation)];
    expect((await begin(one!)).status, "a new start made this one stop working").toBe(401);
    const replies = await Promise.all([begin(other!), begin(other!), begin(other!)]);
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 401, 401]);
    expect(await studio.installation.people.all()).toHaveLength(1);
    expect((await begin(other!)).status).toBe(401);
  });

  test("a later start prints a link as long as nobody could sign in without, and none after", async () => {
    const person = await personFrom(studio.app, await begin((await linkOfStart(studio.installation))!));
    const again = await personFrom(studio.app, await begin((await linkOfStart(studio.installation))!));
    expect(again.session.id).toBe(person.session.id);
    await setPassword(again, "iemand@peiling.example", "vier losse woorden samen");
    expect(await linkOfStart(studio.installation)).toBeUndefined();
  });

  test("a link is of no use after its time, or guessed", async () => {
    const link = (await linkOfStart(studio.installation))!;
    now += 25 * 60 * MINUTE;
    expect((await begin(link)).status).toBe(401);
    expect((await begin("geraden")).status).toBe(401);
    expect((await begin("")).status).toBe(401);
  });
});

describe("a session", () => {
  test("has a cookie that no script reads and no other site sends, and is kept as a hash alone", async () => {
    const { id } = (await studio.signIn("lezer")).session;
    const begun = await begin(await newLink(studio.installation, id));
    const cookie = begun.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    const secret = /=([^;]+)/.exec(cookie)?.[1] ?? "?";
    await studio.installation.people.seeSession(secret, 0);
    expect(await studio.installation.people.sessionAt(secret)).toBeUndefined();
    expect(await sessionOf(studio.installation, secret)).toMatchObject({ id });
  });

  test("over HTTPS has a cookie that only this host can have set", async () => {
    const secure = await openStudio({ url: "https://peiling.example" });
    const person = await secure.signIn("lezer");
    const link = await newLink(secure.installation, person.session.id);
    const begun = await secure.app.request("/api/session", sending("POST", { link }));
    expect(begun.headers.get("set-cookie")).toMatch(/^__Host-peilschaal=.*Path=\/; HttpOnly; Secure/);
    expect((await person.ask("/api/session")).status).toBe(200);
    await secure.remove();
  });

  test("is always new: a secret that somebody put into the browser before is not taken, and the old one ends", async () => {
    const earlier = await studio.signIn("lezer");
    const link = await newLink(studio.installation, earlier.session.id);
    const planted = "peilschaal=geplant-door-een-ander";
    const begun = await begin(link, { Cookie: planted });
    expect(begun.headers.get("set-cookie")).not.toContain("geplant");
    expect((await studio.app.request("/api/session", { headers: { Cookie: planted } })).status).toBe(401);
    const next = await begin(await newLink(studio.installation, earlier.session.id), {
      Cookie: earlier.cookie,
    });
    expect(next.status).toBe(200);
    expect(await isIn(earlier)).toBe(false);
  });

  test("ends when somebody signs out, and its word with it", async () => {
    const person = await studio.signIn("lezer");
    expect((await person.ask("/api/session", { method: "DELETE" })).status).toBe(204);
    expect(await isIn(person)).toBe(false);
  });

  test("ends when nobody uses it, and after a working day in any case", async () => {
    const [idle, busy] = [await studio.signIn("lezer"), await studio.signIn("lezer")];
    for (let passed = 0; passed < LONGEST - IDLE; passed += IDLE / 2) {
      expect(await isIn(busy)).toBe(true);
      now += IDLE / 2;
    }
    expect(await isIn(idle)).toBe(false);
    expect(await isIn(busy)).toBe(true);
    now += IDLE / 2;
    expect(await isIn(busy)).toBe(true);
    now += IDLE / 2 + 1;
    expect(await isIn(busy)).toBe(false);
  });

  test("does not come back to life when the clock is put back", async () => {
    const person = await studio.signIn("lezer");
    now -= 48 * 60 * MINUTE;
    expect(await isIn(person)).toBe(false);
    now += 48 * 60 * MINUTE;
    expect(await isIn(person)).toBe(false);
  });

  test("survives a restart of the program", async () => {
    const person = await studio.signIn("onderzoeker");
    const again = await openInstallation({ data: `${studio.root}/data` });
    const session = await sessionOf({ ...again, now: () => now }, person.cookie.split("=")[1]);
    expect(session).toEqual(person.session);
    await again.close();
  });

  test("ends at the next request of who was disabled; links that were out stop working as well", async () => {
    const [head, other] = [await studio.signIn("beheerder"), await studio.signIn("onderzoeker")];
    const link = await newLink(studio.installation, other.session.id);
    const disabled = await head.ask(`/api/people/${other.session.id}`, sending("PUT", { state: "disabled" }));
    expect(disabled.status).toBe(200);
    expect(await isIn(other)).toBe(false);
    expect((await begin(link)).status).toBe(401);
    await head.ask(`/api/people/${other.session.id}`, sending("PUT", { state: "active" }));
    expect(await isIn(other), "what ended stays ended").toBe(false);
  });

  test("has another role from the next request on", async () => {
    const [head, other] = [await studio.signIn("beheerder"), await studio.signIn("onderzoeker")];
    const roles = { kwaliteit: "lezer" };
    await head.ask(`/api/people/${other.session.id}`, sending("PUT", { roles }));
    expect(((await (await other.ask("/api/session")).json()) as Session).role).toBe("lezer");
    await head.ask(`/api/people/${other.session.id}`, sending("PUT", { roles: { elders: "lezer" } }));
    expect((await other.ask("/api/series/kwaliteit")).status).toBe(404);
  });
});

describe("a password", () => {
  const LOGIN = "iemand@peiling.example";
  const PASSWORD = "vier losse woorden samen";
  const signIn = async (login: string, password: string, code: string): Promise<Response> =>
    studio.app.request("/api/session/password", sending("POST", { login, password, code }));

  test("signs in with a code that changes, and neither without the other", async () => {
    const { secret } = await setPassword(await studio.signIn("lezer"), LOGIN, PASSWORD);
    now += MINUTE;
    expect((await signIn(LOGIN, PASSWORD, "")).status).toBe(401);
    expect((await signIn(LOGIN, "iets anders dan dat", codeOf(secret))).status).toBe(401);
    const begun = await signIn(" Iemand@Peiling.example ", PASSWORD, codeOf(secret));
    expect(begun.status).toBe(200);
    expect(await isIn(await personFrom(studio.app, begun))).toBe(true);
    now += MINUTE;
    const code = codeOf(secret);
    expect((await signIn(LOGIN, PASSWORD, code)).status).toBe(200);
    expect((await signIn(LOGIN, PASSWORD, code)).status, "a code works once").toBe(401);
  });

  test("does not say whether the login, the password or the code was wrong", async () => {
    const { secret } = await setPassword(await studio.signIn("lezer"), LOGIN, PASSWORD);
    now += MINUTE;
    const replies = [
      await signIn("niemand@peiling.example", PASSWORD, codeOf(secret)),
      await signIn(LOGIN, "iets anders dan dat", codeOf(secret)),
      await signIn(LOGIN, PASSWORD, "000000"),
    ];
    const told = await Promise.all(replies.map(async (reply) => `${reply.status} ${await reply.text()}`));
    expect(new Set(told).size).toBe(1);
  });

  test("each recovery code works once, also at one moment", async () => {
    const { recovery } = await setPassword(await studio.signIn("lezer"), LOGIN, PASSWORD);
    expect(new Set(recovery).size).toBe(10);
    const code = (recovery[0] ?? "").toUpperCase().replaceAll("-", " ");
    const twice = await Promise.all([signIn(LOGIN, PASSWORD, code), signIn(LOGIN, PASSWORD, code)]);
    expect(twice.map(({ status }) => status).toSorted()).toEqual([200, 401]);
    expect((await signIn(LOGIN, PASSWORD, recovery[1] ?? "")).status).toBe(200);
  });

  test("is guessed slowly: after a few tries one has to wait, whoever asks and right or wrong", async () => {
    const { secret } = await setPassword(await studio.signIn("lezer"), LOGIN, PASSWORD);
    for (let i = 0; i < 5; i++) expect((await signIn(LOGIN, `fout geraden ${i}`, "")).status).toBe(401);
    const slowed = await signIn(LOGIN, PASSWORD, codeOf(secret));
    expect(slowed.status).toBe(429);
    expect(Number(slowed.headers.get("retry-after"))).toBeGreaterThan(0);
    now += 2 * MINUTE;
    expect((await signIn(LOGIN, PASSWORD, codeOf(secret))).status).toBe(200);
  });

  test.each([
    ["kort", "person@peiling.example", "password-short"],
    ["x".repeat(300), "person@peiling.example", "password-long"],
    ["person-person-person!", "person@peiling.example", "password-guessable"],
    ["abababababababab", "person@peiling.example", "password-guessable"],
    ["vier losse woorden samen", "geen adres", "login-wrong"],
  ])("%s for %s is not taken", async (password, login, code) => {
    const person = await studio.signIn("lezer");
    const reply = await person.ask("/api/me/password", sending("POST", { login, password }));
    expect(reply.status).toBe(422);
    expect(await reply.text()).toContain(`"${code}"`);
  });

  test("of one person is not reached by the login of another, nor by a ceremony of another", async () => {
    const [one, other] = [await studio.signIn("lezer"), await studio.signIn("lezer")];
    await setPassword(one, LOGIN, PASSWORD);
    const taken = await other.ask("/api/me/password", sending("POST", { login: LOGIN, password: PASSWORD }));
    expect(await taken.text()).toContain("login-taken");
    const begun = (await (
      await one.ask(
        "/api/me/password",
        sending("POST", { login: "nieuw@peiling.example", password: PASSWORD }),
      )
    ).json()) as PasswordBegun;
    const stolen = await other.ask(
      "/api/me/password/finish",
      sending("POST", { ceremony: begun.ceremony, code: codeOf(begun.secret) }),
    );
    expect(await stolen.text()).toContain("ceremony-over");
  });

  test("counts only once a code shows that the secret arrived; a mistyped code is no reason to begin again", async () => {
    const person = await studio.signIn("lezer");
    const begun = (await (
      await person.ask("/api/me/password", sending("POST", { login: LOGIN, password: PASSWORD }))
    ).json()) as PasswordBegun;
    expect(begun.uri).toContain("otpauth://totp/");
    const finish = (code: string): Promise<Response> =>
      person.ask("/api/me/password/finish", sending("POST", { ceremony: begun.ceremony, code }));
    expect(await (await finish("123")).text()).toContain("code-wrong");
    expect((await signIn(LOGIN, PASSWORD, codeOf(begun.secret))).status).toBe(401);
    expect((await finish(codeOf(begun.secret))).status).toBe(200);
  });

  test("can be taken away, but not as the last way in", async () => {
    const person = await studio.signIn("lezer");
    await setPassword(person, LOGIN, PASSWORD);
    const forget = await person.ask("/api/me/ways/password/password", { method: "DELETE" });
    expect(await forget.text()).toContain("last-way-in");
    await studio.installation.people.addIdentity({
      issuer: "https://idp.example",
      subject: "1",
      person: person.session.id,
    });
    expect(await (await person.ask("/api/me")).json()).toMatchObject({
      ways: [{ kind: "password", told: LOGIN }, { kind: "organisation" }],
    });
    expect((await person.ask("/api/me/ways/password/password", { method: "DELETE" })).status).toBe(204);
    expect((await person.ask("/api/me/ways/anders/x", { method: "DELETE" })).status).toBe(404);
  });
});

async function setPassword(
  person: Person,
  login: string,
  password: string,
): Promise<PasswordBegun & RecoveryCodes> {
  const begun = (await (
    await person.ask("/api/me/password", sending("POST", { login, password }))
  ).json()) as PasswordBegun;
  const { ceremony, secret } = begun;
  const done = await person.ask(
    "/api/me/password/finish",
    sending("POST", { ceremony, code: codeOf(secret) }),
  );
  return { ...begun, ...((await done.json()) as RecoveryCodes) };
}

function codeOf(secret: string): string {
  return TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: now });
}
