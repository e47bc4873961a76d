import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { installationOn } from "../../src/adapters/sql/installation.ts";
import type { Installation } from "../../src/workflow/installation-ports.ts";
import { linkOfStart, newLink, useLink } from "../../src/workflow/people/links.ts";
import { changePerson, invite } from "../../src/workflow/people/manage.ts";
import type { PeopleStore } from "../../src/workflow/people/ports.ts";
import { beginSession, sessionOf } from "../../src/workflow/people/sessions.ts";
import { databases, type Databases } from "../support/databases.ts";

const FIRST = { name: "Beheerder", language: "nl" } as const;
const HOSTILE = `x'; drop table person; -- "`;

describe.each(Object.entries(databases))("people on %s", (_name, make) => {
  let place: Databases;
  let one: Installation;
  let other: Installation;
  let people: PeopleStore;
  beforeAll(async () => {
    place = await make();
  });
  afterAll(() => place.remove());
  beforeEach(async () => {
    const { engine, again } = await place.fresh();
    one = await installationOn(engine);
    other = await installationOn(await again());
    ({ people } = one);
  });

  it("have one first person, though two servers' links are used at one moment", async () => {
    const links = [await linkOfStart(one), await linkOfStart(one)];
    const used = await Promise.all([
      useLink(one, links[1]!, FIRST),
      useLink(other, links[1]!, FIRST),
      useLink(other, links[0]!, FIRST),
    ]);
    expect(used.filter((person) => person !== undefined)).toHaveLength(1);
    expect(await other.people.all()).toHaveLength(1);
    await Promise.all([one.close(), other.close()]);
  });

  it("are signed in on every server, and out of all once disabled on one", async () => {
    const { person } = (await invite(one, { name: "Noor", language: "nl", roles: { "*": "lezer" } })).value!;
    const secret = await beginSession(one, person);
    expect(await sessionOf(other, secret)).toMatchObject({ id: person.id, role: "lezer" });
    await changePerson(other, person.id, { state: "disabled" });
    expect(await sessionOf(one, secret)).toBeUndefined();
    await Promise.all([one.close(), other.close()]);
  });

  it("use a link once, whichever server they come to", async () => {
    const { person } = (await invite(one, { name: "Noor", language: "nl", roles: { "*": "lezer" } })).value!;
    const link = await newLink(one, person.id);
    const used = await Promise.all([useLink(one, link, FIRST), useLink(other, link, FIRST)]);
    expect(used.filter((found) => found?.id === person.id)).toHaveLength(1);
    await Promise.all([one.close(), other.close()]);
  });

  it("have passwords whose codes and recovery codes are used once, and logins that are one person's", async () => {
    const row = { login: HOSTILE, person: "p1", hash: "h", totp: "t", step: 5, recovery: ["a", "b"] };
    expect(await people.setPassword(row)).toBe(true);
    expect(await people.setPassword({ ...row, person: "p2" })).toBe(false);
    expect(await people.passwordOf(HOSTILE)).toEqual(row);
    const steps = await Promise.all([people.useStep(HOSTILE, 6), other.people.useStep(HOSTILE, 6)]);
    expect(steps.toSorted()).toEqual([false, true]);
    expect(await people.useStep(HOSTILE, 5)).toBe(false);
    const codes = await Promise.all([
      people.useRecovery(HOSTILE, "a"),
      other.people.useRecovery(HOSTILE, "a"),
    ]);
    expect(codes.toSorted()).toEqual([false, true]);
    expect((await people.passwordsOf("p1"))[0]?.recovery).toEqual(["b"]);
    await people.forgetWay("p1", { kind: "password" });
    expect(await people.passwordOf(HOSTILE)).toBeUndefined();
    await Promise.all([one.close(), other.close()]);
  });

  it("have passkeys and accounts elsewhere that are nobody else's", async () => {
    const passkey = {
      id: HOSTILE,
      person: "p1",
      publicKey: "k",
      counter: 1,
      transports: ["internal", "hybrid"],
      made: "2026-11-26",
    };
    expect(await people.addPasskey(passkey)).toBe(true);
    expect(await people.addPasskey({ ...passkey, person: "p2" })).toBe(false);
    await people.countPasskey(HOSTILE, 7);
    expect(await people.passkeyAt(HOSTILE)).toEqual({ ...passkey, counter: 7 });
    expect(await people.addPasskey({ ...passkey, id: "plain", transports: [] })).toBe(true);
    expect((await people.passkeysOf("p1")).map(({ transports }) => transports)).toContainEqual([]);
    const identity = { issuer: "https://idp.example", subject: HOSTILE, person: "p1" };
    expect(await people.addIdentity(identity)).toBe(true);
    expect(await people.addIdentity({ ...identity, person: "p2" })).toBe(false);
    expect(await people.identityAt("https://elders.example", HOSTILE)).toBeUndefined();
    await people.forgetWay("p2", { kind: "passkey", id: HOSTILE });
    await people.forgetWay("p2", { kind: "organisation", issuer: identity.issuer });
    expect(await people.identityAt(identity.issuer, HOSTILE)).toEqual(identity);
    expect(await people.passkeyAt(HOSTILE)).toBeDefined();
    await people.forgetWay("p1", { kind: "passkey", id: HOSTILE });
    await people.forgetWay("p1", { kind: "organisation", issuer: identity.issuer });
    expect(await people.passkeyAt(HOSTILE)).toBeUndefined();
    expect(await people.identitiesOf("p1")).toEqual([]);
    await Promise.all([one.close(), other.close()]);
  });

  it("are forgotten as far as time asks, and no further", async () => {
    const session = { hash: "s", person: "p1", began: 10, seen: 10 };
    await people.addSession(session);
    await people.seeSession("s", 2_000_000_000_000);
    await people.putOnce({ hash: "o", kind: "link", person: "p1", data: "", expires: 2_000_000_000_000 });
    await people.forgetOld(10, 1_999_999_999_999);
    expect(await people.sessionAt("s")).toEqual({ ...session, seen: 2_000_000_000_000 });
    expect(await people.takeOnce("passkey", "o", 0), "of another kind").toBeUndefined();
    await people.forgetOld(11, 2_000_000_000_001);
    expect(await people.sessionAt("s")).toBeUndefined();
    expect(await people.takeOnce("link", "o", 0)).toBeUndefined();
    await Promise.all([one.close(), other.close()]);
  });
});
