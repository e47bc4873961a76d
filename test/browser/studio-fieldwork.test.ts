import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { folderAt, openInstallation, postmanAt, studioAssets, withPanel } from "../../src/compose.ts";
import { listen, type Listening } from "../../src/server/listen.ts";
import { studioApp } from "../../src/server/studio/app.ts";
import type { FieldworkDesk } from "../../src/server/studio/fieldwork/desk.ts";
import { signedIn } from "../support/signed-in.ts";
import { copyFolder } from "../../src/workflow/copy-folder.ts";
import { participating } from "../../src/workflow/collecting/participate.ts";
import type { Installation } from "../../src/workflow/installation-ports.ts";
import { axeFindings, openBrowser, overflow } from "../support/browser.ts";
import { DURING, formNumber, inventedAnswers, nextPoll } from "../support/fieldwork.ts";
import { startMailServer, textOf, type MailServer } from "../support/mail-server.ts";

const WAVE = "/studio/kwaliteit/peiling-3";
const root = mkdtempSync(join(tmpdir(), "peilschaal-fieldwork-view-"));
let browser: Browser;
let server: Listening;
let page: Page;
let mail: MailServer;
let installation: Installation;

beforeAll(async () => {
  const shelf = folderAt(join(root, "reeksen"));
  await copyFolder(folderAt("examples/kwaliteit"), shelf.at("kwaliteit"));
  nextPoll(join(root, "reeksen/kwaliteit"));
  mail = await startMailServer();
  const place = { data: join(root, "data") };
  installation = { ...(await openInstallation(place)), now: () => DURING };
  const fieldwork: FieldworkDesk = {
    installation,
    withPanel: (run) => withPanel(place, run),
    postman: (contact: string) =>
      postmanAt({ smtp: mail.url, perSecond: 1000, patience: 2000 }, "peiling@voorbeeld.example", contact),
  };
  const people = signedIn();
  const app = studioApp({ shelf, people, assets: await studioAssets(), fieldwork });
  server = (await listen(app, { host: "127.0.0.1", port: 0 })).value!;
  browser = await openBrowser();
  page = await (await browser.newContext({ reducedMotion: "reduce" })).newPage();
  const link = people.newLink({ name: "Onderzoeker", initials: "O", role: "onderzoeker", language: "nl" });
  await page.goto(`${server.url}/studio/begin#${link}`);
  await page.waitForURL(/\/studio\/$/);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await installation.close();
  await mail.stop();
  rmSync(root, { recursive: true, force: true });
});

const EVERY_WAY = [
  [1280, "light"],
  [1280, "dark"],
  [320, "dark"],
  [320, "light"],
] as const;
/** For what differs from a view that was looked at every way in some lines only. */
const BOTH_ENDS = [EVERY_WAY[0], EVERY_WAY[2]];

/** Nothing found, and nothing that sticks out, light and dark, narrow and wide. */
async function looksRight(
  view: string,
  ways: readonly (typeof EVERY_WAY)[number][] = EVERY_WAY,
): Promise<void> {
  for (const [width, colorScheme] of ways) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page), `${view} ${width} ${colorScheme}`).toEqual([]);
    expect(await overflow(page), `${view} ${width} ${colorScheme}`).toBe(0);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

test("a list is pasted and looked at, a double is chosen, and everybody can be found", async () => {
  await page.goto(`${server.url}${WAVE}/panel`);
  const rows = Array.from(
    { length: 7 },
    (_, i) => `Verzonnen Mens ${i}\tmens${i}@voorbeeld.example\tministerie`,
  );
  const twice = ["Mens Dubbel\tdubbel@voorbeeld.example\tzbo", "Mens Dubbel\tDubbel@voorbeeld.example\tzbo"];
  await page.getByLabel("Of plak de lijst").fill(["naam\tmail\tsector", ...rows, ...twice].join("\n"));
  await page.getByRole("button", { name: "Bekijk de lijst" }).click();
  await page.getByText("Nog 1 keuze te maken.").waitFor();
  await looksRight("voorbeeld van de lijst");
  expect(await page.getByRole("button", { name: "Zet in het panel" }).isDisabled()).toBe(true);
  await page.getByRole("checkbox", { name: /Rij 9/ }).press("Space");
  await page.getByRole("button", { name: "Zet in het panel" }).press("Enter");
  await page.getByRole("heading", { name: "8 mensen in het panel" }).waitFor();
  await page.getByText(/Voorstel: voeg samen/).waitFor();
  await page.getByLabel("Zoek op naam of adres").fill("dubbel@");
  await page.getByRole("button", { name: "Wijzig Mens Dubbel" }).click();
  await looksRight("panel");
  await page.getByRole("button", { name: "Meld af" }).click();
  await page.getByRole("heading", { name: "7 mensen in het panel" }).waitFor();
});

test("a wave is opened and invited to, each only after it was said what that does", async () => {
  await page.goto(`${server.url}${WAVE}/veldwerk`);
  await page.getByText("Iedereen met het adres kan meedoen").waitFor();
  await looksRight("openen");
  await page.getByLabel("Contact voor vragen").fill("peiling@voorbeeld.example");
  await page.getByRole("button", { name: "Kijk na en open…" }).click();
  await page.getByText("tot en met 19 mei 2027").waitFor();
  await looksRight("nakijken");
  await page.getByRole("button", { name: "Open de peiling" }).click();
  await page.getByRole("heading", { name: "Open tot 19 mei 2026, 23.59 uur" }).waitFor();
  await page.getByRole("button", { name: "Einde verplaatsen" }).press("Enter");
  await page.getByLabel("Nieuw einde").fill("2026-05-26T17:00");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Open tot 26 mei 2026, 17.00 uur" }).waitFor();
  await page.getByText("Tekst bekijken").click();
  await page.getByText("Onderwerp:").waitFor();
  await page.frameLocator("iframe").getByRole("link", { name: "Naar de vragen" }).waitFor();
  await looksRight("mail");
  await page.getByLabel("Proefmail naar").fill("onderzoeker@voorbeeld.example");
  await page.getByRole("button", { name: "Stuur proefmail" }).click();
  await page.getByText("De mailserver nam de proefmail aan.").waitFor();
  mail.answer = (to) => (to.startsWith("mens6@") ? { code: 550, words: "no such mailbox" } : "take");
  await page.getByRole("button", { name: "Nodig uit…" }).press("Enter");
  await page.getByText("De ronde is klaar.").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Verstuur nu" }).press("Enter");
  await page.getByText("De ronde is klaar.").waitFor();
  await page.getByText("6 aangenomen").waitFor();
});

test("whose invitation did not arrive gets it at another address, and who lost a code is told what a new one means", async () => {
  await page.getByRole("heading", { name: "1 uitnodiging kwam niet aan" }).waitFor();
  await page.getByText("Kwam er een mail terug?").click();
  await looksRight("niet aangekomen", BOTH_ENDS);
  await page.getByLabel(/Verzonnen Mens 6/).fill("mens6b@voorbeeld.example");
  await page.getByRole("button", { name: "Verbeter Verzonnen Mens 6" }).click();
  await page.getByRole("button", { name: "Nodig de rest uit…" }).click();
  await page.getByRole("button", { name: "Verstuur nu" }).click();
  await page.getByText("7 aangenomen").waitFor();
  await page.goto(`${server.url}${WAVE}/panel`);
  await page.getByRole("button", { name: "Wijzig Verzonnen Mens 6" }).click();
  await page.getByRole("button", { name: "Stuur een nieuwe code…" }).click();
  await looksRight("nieuwe code", BOTH_ENDS);
  await page.goto(`${server.url}${WAVE}/veldwerk`);
});

test("an open wave shows how many took part at least, and is closed for good", async () => {
  await answerAll();
  await page.reload();
  await page.getByText("minstens 5").first().waitFor();
  await looksRight("open");
  await page.getByRole("button", { name: "Nu al sluiten…" }).click();
  await page.getByRole("button", { name: "Sluit voorgoed" }).click();
  await page.getByRole("heading", { name: "De peiling is gesloten" }).waitFor();
  await looksRight("gesloten");
  await page.getByRole("main").getByRole("link", { name: "Naar Resultaten" }).click();
  await page.getByRole("navigation", { name: "Vragen" }).waitFor();
});

async function answerAll(): Promise<void> {
  const wave = (await installation.registry.all())[0]!;
  const pages = participating(installation);
  const invitations = mail.received.filter(({ to }) => to[0]?.startsWith("mens") === true);
  for (const [i, { message }] of invitations.entries()) {
    const key = /([0-9A-Z]{4}-){6}[0-9A-Z]{4}/.exec(textOf(message))?.[0];
    expect(await pages.submit(wave, key, formNumber(i), inventedAnswers(i))).toBe("stored");
  }
  await pages.close();
}
