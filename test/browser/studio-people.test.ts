import { join } from "node:path";
import { Secret, TOTP } from "otpauth";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { folderAt, studioAssets } from "../../src/compose.ts";
import { listen, type Listening } from "../../src/server/listen.ts";
import { linkOfStart, newLink } from "../../src/workflow/people/links.ts";
import { changePerson, invite } from "../../src/workflow/people/manage.ts";
import { askApproval } from "../../src/workflow/second-person/ask.ts";
import { decideApproval } from "../../src/workflow/second-person/decide.ts";
import { axeFindings, openBrowser, overflow } from "../support/browser.ts";
import { openStudio, type Studio } from "../support/studio.ts";

const VIEWS = ["/studio/ik", "/studio/beheer/mensen", "/studio/beheer/installatie", "/studio/beheer/logboek"];
const HOSTILE = '<img src=x onerror="document.title=1"> "><script>alert(1)</script>';
let browser: Browser;
let server: Listening;
let studio: Studio;
let head: string;

beforeAll(async () => {
  studio = await openStudio({ assets: await studioAssets() });
  server = (await listen(studio.app, { host: "127.0.0.1", port: 0 })).value!;
  browser = await openBrowser();
  const link = await linkOfStart(studio.installation);
  const page = await newPage(1280, "light");
  await page.goto(`${server.url}/studio/begin#${link}`);
  await page.waitForURL(/\/studio\/$/);
  head = (await studio.installation.people.all())[0]!.id;
  await page.context().close();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await studio.remove();
});

async function newPage(width: number, colorScheme: "light" | "dark"): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    reducedMotion: "reduce",
  });
  return context.newPage();
}

async function signedInPage(width = 1280, colorScheme: "light" | "dark" = "light"): Promise<Page> {
  const page = await newPage(width, colorScheme);
  await page.goto(`${server.url}/studio/begin#${await newLink(studio.installation, head)}`);
  await page.waitForURL(/\/studio\/$/);
  return page;
}

test("a passkey that was added signs in from then on, without a name or a password", async () => {
  const page = await signedInPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto(`${server.url}/studio/ik`);
  await page.getByRole("button", { name: "Voeg een passkey toe" }).click();
  await page.getByText(/Passkey, toegevoegd op/).waitFor();
  await page.locator(".person summary").click();
  await page.getByRole("button", { name: "Afmelden" }).click();
  await page.getByRole("button", { name: "Met een passkey" }).press("Enter");
  await page.getByRole("heading", { name: "Reeksen" }).waitFor();
  expect(await studio.installation.people.passkeysOf(head)).toHaveLength(1);
  expect(await linkOfStart(studio.installation), "nobody needs the terminal any more").toBeUndefined();
  await page.context().close();
});

test("a password is set in three steps and signs in with a code, by the keyboard alone", async () => {
  const page = await signedInPage();
  await page.goto(`${server.url}/studio/ik`);
  await page.getByText("Stel een wachtwoord in").press("Enter");
  await page.getByLabel("Mailadres").fill("beheer@peiling.example");
  await page.getByLabel("Wachtwoord", { exact: true }).fill("kort");
  await page.getByLabel("Wachtwoord", { exact: true }).press("Enter");
  await page.getByText("minder dan 12 tekens").waitFor();
  await page.getByLabel("Wachtwoord", { exact: true }).fill("vier losse woorden samen");
  await page.getByLabel("Wachtwoord", { exact: true }).press("Enter");
  await page.getByRole("img", { name: "QR-code voor je app" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const secret = await page.getByLabel("Sleutel", { exact: true }).inputValue();
  const code = TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: Date.now() - 30_000 });
  await page.getByLabel("De zes cijfers").fill(code);
  await page.getByLabel("De zes cijfers").press("Enter");
  const recovery = (await page.getByLabel("Herstelcodes").inputValue()).split("\n");
  expect(recovery).toHaveLength(10);
  const other = await newPage(320, "dark");
  await other.goto(`${server.url}/studio/kwaliteit`);
  await other.getByRole("heading", { name: "Aanmelden bij Peilschaal" }).waitFor();
  expect(await axeFindings(other)).toEqual([]);
  expect(await overflow(other)).toBe(0);
  await other.getByLabel("Mailadres").fill("beheer@peiling.example");
  await other.getByLabel("Wachtwoord", { exact: true }).fill("vier losse woorden samen");
  await other.getByLabel("Code", { exact: true }).fill("123456");
  await other.getByLabel("Code", { exact: true }).press("Enter");
  await other.getByText("Dit klopt niet.").waitFor();
  await other.getByLabel("Code", { exact: true }).fill(recovery[0] ?? "");
  await other.getByLabel("Code", { exact: true }).press("Enter");
  await other.getByRole("heading", { name: "Peiling 2" }).waitFor();
  await Promise.all([page.context().close(), other.context().close()]);
});

test("who is invited comes in by the link, sees only their series, and is out once disabled", async () => {
  const page = await signedInPage();
  await page.goto(`${server.url}/studio/beheer/mensen`);
  const form = page.getByRole("form", { name: "Nodig iemand uit" });
  await form.getByLabel("Naam").fill("Noor Jansen");
  await form.getByLabel("Kwaliteit en toekomstbestendigheid").selectOption("lezer");
  await form.getByRole("button", { name: "Maak de uitnodiging" }).click();
  const link = await page.getByLabel("Aanmeldlink voor Noor Jansen").inputValue();
  const other = await newPage(1280, "light");
  await other.goto(link);
  await other.getByRole("link", { name: "Kwaliteit en toekomstbestendigheid" }).first().waitFor();
  await other.goto(`${server.url}/studio/beheer/mensen`);
  await other.getByRole("heading", { name: "Dit mag je niet" }).waitFor();
  await page.getByRole("button", { name: "Wijzig Noor Jansen" }).click();
  await page.getByRole("button", { name: "Zet uit" }).click();
  await page.getByText("Uitgezet").waitFor();
  await other.goto(`${server.url}/studio/`);
  await other.getByRole("heading", { name: "Aanmelden bij Peilschaal" }).waitFor();
  await Promise.all([page.context().close(), other.context().close()]);
});

test("two who change one person at once are shown both versions, and the second one's stands only once they say so", async () => {
  const { installation } = studio;
  const invited = await invite(installation, { name: "Bo Vos", language: "nl", roles: { "*": "lezer" } });
  const { id } = invited.value!.person;
  const page = await signedInPage();
  await page.goto(`${server.url}/studio/beheer/mensen`);
  await page.getByRole("button", { name: "Wijzig Bo Vos" }).click();
  await page.getByRole("form", { name: "Wijzig Bo Vos" }).getByLabel("Naam").fill("Bo de Vos");
  await changePerson(installation, id, { roles: { kwaliteit: "onderzoeker" } });
  await page.getByRole("button", { name: "Sla op" }).click();
  const note = page.getByRole("alert").filter({ hasText: "Iemand anders was eerder." });
  await note.getByText("Onderzoeker · Kwaliteit en toekomstbestendigheid").waitFor();
  await note.getByText("Lezer · Alle reeksen").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect((await installation.people.at(id))?.name).toBe("Bo Vos");
  await page.getByRole("button", { name: "Sla op" }).click();
  await page.getByText("Bo de Vos").waitFor();
  expect((await installation.people.at(id))?.roles).toEqual({ "*": "lezer" });
  await page.context().close();
});

test("answers a participant are destroyed once their wave was typed and a reason given", async () => {
  const series = folderAt(join(studio.root, "reeksen/kwaliteit"));
  const by = { id: "p1", coder: "C1" };
  const wish = { kind: "full-data", reason: "Voor een heranalyse." } as const;
  await askApproval(series, wish, { id: "a1", today: "2026-05-11", by, wave: "peiling-2" });
  const other = { id: "p2", coder: "C2" };
  await decideApproval(series, { id: "a1", decision: "confirm", by: other, today: "2026-05-12" });
  const page = await signedInPage(320);
  await page.goto(`${server.url}/studio/beheer/installatie`);
  await page.getByText("bewaard tot en met 12 mei 2027").waitFor();
  await page.getByRole("button", { name: "Vernietig… kwaliteit/peiling-2" }).press("Enter");
  await page.getByLabel("Waarom").fill("Niet meer nodig");
  await page.getByLabel("Typ ter bevestiging: kwaliteit/peiling-2").fill("kwaliteit/peiling-2");
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.getByRole("button", { name: "Vernietig voorgoed" }).press("Enter");
  await page.getByText("Bij geen enkele peiling liggen hier antwoorden per deelnemer.").waitFor();
  expect(await series.list("peiling-2/restricted")).toEqual([]);
  await page.context().close();
});

test("a key is made, shown once, and taken away", async () => {
  const page = await signedInPage();
  await page.goto(`${server.url}/studio/ik`);
  await page.getByText("Maak een sleutel").first().click();
  await page.getByLabel("Waar de sleutel voor is").fill("nachtelijke export");
  await page.getByRole("button", { name: "Maak een sleutel" }).click();
  const key = await page.getByLabel("Nieuwe sleutel").inputValue();
  const asked = (): Promise<Response> =>
    fetch(`${server.url}/api/series`, { headers: { Authorization: `Bearer ${key}` } });
  expect((await asked()).status).toBe(200);
  await page.getByRole("button", { name: "Verwijder: nachtelijke export" }).click();
  await page.getByRole("button", { name: "Verwijder: nachtelijke export" }).waitFor({ state: "detached" });
  expect((await asked()).status).toBe(401);
  await page.context().close();
});

test.each([
  [1280, "light"],
  [320, "dark"],
] as const)(
  "at %i px, %s, axe finds nothing, nothing sticks out, and hostile names are words",
  async (width, scheme) => {
    await studio.installation.people.change(head, { name: HOSTILE });
    const page = await signedInPage(width, scheme);
    for (const view of VIEWS) {
      await page.goto(server.url + view);
      await page.getByRole("heading").first().waitFor();
      expect(await axeFindings(page), view).toEqual([]);
      expect(await overflow(page), view).toBe(0);
      expect(await page.title()).toContain("Peilschaal");
    }
    await page.goto(`${server.url}/studio/beheer/mensen`);
    await page.getByRole("button", { name: `Wijzig ${HOSTILE}` }).click();
    expect(await axeFindings(page), "while changing").toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  },
);
