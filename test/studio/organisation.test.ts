import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { organisation } from "../../src/adapters/sign-in/organisation.ts";
import type { GoThere } from "../../src/api/people.ts";
import type { Session } from "../../src/api/session.ts";
import { CLIENT, startProvider, type Provider, type Script } from "../support/identity-provider.ts";
import { openStudio, sending, type Person, type Studio } from "../support/studio.ts";

const ACR = "hoog";
let provider: Provider;
let second: Provider;
let studio: Studio;
beforeAll(async () => {
  [provider, second] = await Promise.all([startProvider(), startProvider()]);
});
afterAll(() => Promise.all([provider.close(), second.close()]));
beforeEach(async () => {
  studio = await openStudio({ url: "https://peiling.example", organisation: at(provider) });
});
afterEach(async () => {
  provider.script = {};
  await studio.remove();
});

function at({ issuer, address, ca }: Provider) {
  return organisation({
    issuer,
    ...CLIENT,
    name: { nl: "Ministerie", en: "Ministry" },
    acr: [ACR],
    allow: [address],
    ca,
  });
}

/** Leaves for the organisation; where to, and the cookie that remembers it was this browser. */
async function leave(person?: Person): Promise<{ readonly address: string; readonly cookie: string }> {
  const going =
    person === undefined
      ? await studio.app.request("/api/session/organisation", sending("POST", {}))
      : await person.ask("/api/me/organisation", sending("POST", {}));
  expect(going.status).toBe(200);
  const cookie = going.headers.get("set-cookie")?.split(";")[0] ?? "";
  return { address: ((await going.json()) as GoThere).address, cookie };
}

const back = (path: string, cookie: string): Promise<Response> =>
  Promise.resolve(studio.app.request(path, { headers: { Cookie: cookie, "Sec-Fetch-Site": "cross-site" } }));

/** Who is signed in after a browser came back; nobody where it was refused. */
async function signedInBy(reply: Response): Promise<Session | undefined> {
  expect(reply.status).toBe(302);
  const cookie = reply.headers.getSetCookie().find((one) => one.startsWith("__Host-peilschaal="));
  if (cookie === undefined) {
    expect(reply.headers.get("location")).toContain("failed=organisation");
    return undefined;
  }
  expect(reply.headers.get("location")).toBe("/studio/");
  const asked = await studio.app.request("/api/session", { headers: { Cookie: cookie.split(";")[0] ?? "" } });
  return (await asked.json()) as Session;
}

/** Somebody whose account is tied to a subject at the provider. */
async function tied(subject: string): Promise<Person> {
  const person = await studio.signIn("onderzoeker");
  const { address, cookie } = await leave(person);
  await signedInBy(await back(provider.signIn(address, subject), cookie));
  return person;
}

async function comingIn(subject: string, mail?: string): Promise<Session | undefined> {
  const { address, cookie } = await leave();
  return signedInBy(await back(provider.signIn(address, subject, mail), cookie));
}

test("who tied the account signs in with it from then on", async () => {
  const person = await tied("noor");
  expect(await comingIn("noor")).toMatchObject({ id: person.session.id });
  expect(await (await studio.app.request("/api/session/ways")).json()).toEqual({
    organisation: { nl: "Ministerie", en: "Ministry" },
  });
});

test("the browser is sent with state, nonce, a PKCE challenge and the level that is asked", async () => {
  const asked = new URL((await leave()).address).searchParams;
  expect(asked.get("response_type")).toBe("code");
  expect(asked.get("code_challenge_method")).toBe("S256");
  expect(asked.get("acr_values")).toBe(ACR);
  for (const name of ["state", "nonce", "code_challenge"]) expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
  expect(asked.get("redirect_uri")).toBe("https://peiling.example/api/session/organisation/back");
});

test("an account nobody tied is nobody, whatever mail address it says", async () => {
  await tied("noor");
  expect(await comingIn("een-ander", "iemand@peiling.example")).toBeUndefined();
});

test("the same name and mail address at another provider are somebody else", async () => {
  await tied("noor");
  const there = await openStudio({ url: "https://peiling.example", organisation: at(second) });
  for (const row of await studio.installation.people.all()) {
    await there.installation.people.add(row);
    for (const one of await studio.installation.people.identitiesOf(row.id))
      await there.installation.people.addIdentity(one);
  }
  const going = await there.app.request("/api/session/organisation", sending("POST", {}));
  const cookie = going.headers.get("set-cookie")?.split(";")[0] ?? "";
  const address = ((await going.json()) as GoThere).address;
  const reply = await there.app.request(second.signIn(address, "noor"), { headers: { Cookie: cookie } });
  expect(reply.headers.get("location")).toContain("failed=organisation");
  await there.remove();
});

test("an account that is tied to one person is not tied to another", async () => {
  const person = await tied("noor");
  const other = await tied("noor");
  expect(other.session.id).not.toBe(person.session.id);
  expect(await comingIn("noor")).toMatchObject({ id: person.session.id });
});

const seconds = (): number => Math.floor(Date.now() / 1000);
const attacks: Readonly<Record<string, () => Script>> = {
  "of another issuer": () => ({ claims: { iss: "https://elders.example" } }),
  "for another client": () => ({ claims: { aud: "een-ander-programma" } }),
  "for several clients of which we are not the one it was made for": () => ({
    claims: { aud: ["peilschaal", "ander"], azp: "ander" },
  }),
  "with another nonce": () => ({ claims: { nonce: "hergebruikt" } }),
  "without a nonce": () => ({ claims: { nonce: undefined } }),
  "that has expired": () => ({ claims: { iat: seconds() - 900, exp: seconds() - 600 } }),
  "without an expiry": () => ({ claims: { exp: undefined } }),
  "from the future": () => ({ claims: { iat: seconds() + 900, nbf: seconds() + 900 } }),
  "without a subject": () => ({ claims: { sub: undefined } }),
  "without the level that was asked": () => ({ claims: { acr: undefined } }),
  "of a lower level": () => ({ claims: { acr: "laag" } }),
  "with a list of levels in the place of one": () => ({ claims: { acr: ["hoog"] } }),
  "that says alg none": () => ({ signed: "none" }),
  "without its signature": () => ({ signed: "unsigned" }),
  "signed by another key": () => ({ signed: "by-another" }),
  "signed with the client's secret": () => ({ signed: "by-secret" }),
};

describe("an ID token is refused", () => {
  test.each(Object.keys(attacks))("%s", async (attack) => {
    await tied("noor");
    provider.script = attacks[attack]?.() ?? {};
    expect(await comingIn("noor")).toBeUndefined();
    provider.script = {};
    expect(await comingIn("noor"), "and only then").toBeDefined();
  });
});

describe("coming back is refused", () => {
  test("with another state than one left with", async () => {
    await tied("noor");
    const { address, cookie } = await leave();
    const path = provider.signIn(address, "noor").replace(/state=[^&]*/, "state=een-andere");
    expect(await signedInBy(await back(path, cookie))).toBeUndefined();
  });

  test("to a browser that never left: nobody is signed in to somebody else's account", async () => {
    await tied("noor");
    const { address } = await leave();
    const path = provider.signIn(address, "noor");
    expect(await signedInBy(await back(path, ""))).toBeUndefined();
    const { cookie } = await leave();
    expect(await signedInBy(await back(path, cookie))).toBeUndefined();
  });

  test("a second time", async () => {
    await tied("noor");
    const { address, cookie } = await leave();
    const path = provider.signIn(address, "noor");
    expect(await signedInBy(await back(path, cookie))).toBeDefined();
    expect(await signedInBy(await back(path, cookie))).toBeUndefined();
  });

  test("with an error in the place of a code", async () => {
    const { address, cookie } = await leave();
    const state = new URL(address).searchParams.get("state") ?? "";
    const path = `/api/session/organisation/back?error=access_denied&state=${state}`;
    expect(await signedInBy(await back(path, cookie))).toBeUndefined();
  });

  test("to who was disabled", async () => {
    const person = await tied("noor");
    await studio.installation.people.change(person.session.id, { state: "disabled" });
    expect(await comingIn("noor")).toBeUndefined();
  });
});

describe("a provider is not asked", () => {
  const asking = async (settings: Partial<Parameters<typeof organisation>[0]>): Promise<number> => {
    const { issuer, address, ca } = provider;
    const one = organisation({
      issuer,
      ...CLIENT,
      name: { nl: "M", en: "M" },
      acr: [],
      allow: [address],
      ca,
      ...settings,
    });
    const there = await openStudio({ organisation: one });
    const reply = await there.app.request("/api/session/organisation", sending("POST", {}));
    await there.remove();
    return reply.status;
  };

  test("in a private network, where nobody allowed it", async () => {
    expect(await asking({})).toBe(200);
    expect(await asking({ allow: [] })).toBe(422);
    expect(await asking({ issuer: "https://169.254.169.254" })).toBe(422);
  });

  test("without TLS, or at an address that is a file", async () => {
    expect(await asking({ issuer: provider.issuer.replace("https", "http") })).toBe(422);
    expect(await asking({ issuer: "file:///etc/passwd" })).toBe(422);
  });

  test("that says it is another", async () => {
    provider.script = { metadata: { issuer: "https://elders.example" } };
    expect(await asking({})).toBe(422);
  });

  test("for tokens at an address inside the house that it names", async () => {
    await tied("noor");
    const { address, cookie } = await leave();
    provider.script = { metadata: { token_endpoint: "https://127.0.0.1:1/token" } };
    const there = await openStudio({ url: "https://peiling.example", organisation: at(provider) });
    const going = await there.app.request("/api/session/organisation", sending("POST", {}));
    const away = going.headers.get("set-cookie")?.split(";")[0] ?? "";
    const path = provider.signIn(((await going.json()) as GoThere).address, "noor");
    const reply = await there.app.request(path, { headers: { Cookie: away } });
    expect(reply.headers.get("location")).toContain("failed=organisation");
    await there.remove();
    expect(await signedInBy(await back(provider.signIn(address, "noor"), cookie))).toBeDefined();
  });
});
