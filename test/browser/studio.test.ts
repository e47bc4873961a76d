import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { folderAt, studioAssets } from "../../src/compose.ts";
import { listen, type Listening } from "../../src/server/listen.ts";
import { studioApp } from "../../src/server/studio/app.ts";
import { signedIn, type SignedIn } from "../support/signed-in.ts";
import { copyFolder } from "../../src/workflow/copy-folder.ts";
import { axeFindings, openBrowser, overflow } from "../support/browser.ts";

const root = mkdtempSync(join(tmpdir(), "peilschaal-studio-views-"));
const VIEWS = [
  "/studio/",
  "/studio/kwaliteit",
  "/studio/kwaliteit/peiling-2/resultaten/q1?by=sector",
  "/studio/kwaliteit/peiling-2/resultaten/q3",
  "/studio/kwaliteit/peiling-2/resultaten/q4",
  "/studio/kwaliteit/peiling-2/resultaten/deelnemers",
  "/studio/kwaliteit/nergens",
];

let browser: Browser;
let server: Listening;
let people: SignedIn;

beforeAll(async () => {
  await copyFolder(folderAt("examples/kwaliteit"), folderAt(join(root, "kwaliteit")));
  people = signedIn();
  const app = studioApp({ shelf: folderAt(root), people, assets: await studioAssets() });
  server = (await listen(app, { host: "127.0.0.1", port: 0 })).value!;
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(root, { recursive: true, force: true });
});

async function signedInPage(width: number, colorScheme: "light" | "dark", search = ""): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const link = people.newLink({ name: "Onderzoeker", initials: "O", role: "onderzoeker", language: "nl" });
  await page.goto(`${server.url}/studio/begin${search}#${link}`);
  await page.waitForURL(/\/studio\/(\?.*)?$/);
  return page;
}

test("the link of the start signs in, and its word does not stay in the address bar", async () => {
  const page = await signedInPage(1280, "light");
  expect(page.url()).not.toContain("#");
  await page.getByRole("link", { name: "Kwaliteit en toekomstbestendigheid" }).first().click();
  await page.getByRole("heading", { name: "Peiling 2" }).waitFor();
  await page.context().close();
});

test("a view that is gone to gets the focus and its title; from one question to another the focus stays", async () => {
  const page = await signedInPage(1280, "light");
  const atMain = (): Promise<void> => page.locator("#main:focus").waitFor();
  await page.getByRole("link", { name: "Kwaliteit en toekomstbestendigheid" }).first().click();
  await atMain();
  expect(await page.title()).toBe("Kwaliteit en toekomstbestendigheid · Peilschaal");
  await page.goto(`${server.url}/studio/kwaliteit/peiling-2/vragenlijst`);
  const stages = page.getByRole("navigation", { name: "Stappen van de peiling" });
  await stages.getByRole("link", { name: "Resultaten" }).press("Enter");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await atMain();
  expect(await page.title()).toBe("Resultaten · Peiling 2 · Peilschaal");
  const question = page
    .getByRole("navigation", { name: "Vragen" })
    .getByRole("link", { name: "Overige opmerkingen" });
  await question.press("Enter");
  await page.getByRole("cell", { name: "8", exact: true }).waitFor();
  expect(await page.evaluate<string>("document.activeElement.textContent")).toContain("Overige opmerkingen");
  await page.context().close();
});

test.each([
  [1280, "light"],
  [1280, "dark"],
  [320, "light"],
  [320, "dark"],
] as const)(
  "at %i px, %s, axe finds nothing in any view and nothing sticks out",
  async (width, colorScheme) => {
    const page = await signedInPage(width, colorScheme);
    for (const view of VIEWS) {
      await page.goto(server.url + view);
      await page.getByRole("heading").first().waitFor();
      expect(await axeFindings(page), view).toEqual([]);
      expect(await overflow(page), view).toBe(0);
    }
    await page.context().close();
  },
);

test("a chart is a table: compared, split and read with the keyboard, in an address that can be passed on", async () => {
  const page = await signedInPage(1280, "light");
  await page.goto(`${server.url}/studio/kwaliteit/peiling-2/resultaten/q1`);
  await page
    .getByRole("row", { name: /Goed.*35 %/ })
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Sector" }).press("Enter");
  await page.getByRole("heading", { name: "Beschermd" }).waitFor();
  expect(page.url()).toContain("by=sector");
  const again = await page.context().newPage();
  await again.goto(page.url());
  await again.getByText("Overige sectoren").first().waitFor();
  await page.context().close();
});

test("going from question to question, to another comparison or group, asks the server nothing", async () => {
  const page = await signedInPage(1280, "light");
  await page.goto(`${server.url}/studio/kwaliteit/peiling-2/resultaten/q1`);
  await page.getByRole("button", { name: "Sector" }).waitFor();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.getByRole("button", { name: "Sector" }).click();
  await page.getByRole("heading", { name: "Beschermd" }).waitFor();
  await page.getByRole("button", { name: "Niets" }).first().click();
  for (const question of ["q2", "q3", "deelnemers", "q1"]) {
    await page.locator(`.outline a[href*="/${question}?"]`).click();
    await page.locator(`.outline a[href*="/${question}?"][aria-current="page"]`).waitFor();
    await page.locator("main h1").waitFor();
  }
  await page.getByText("Overige sectoren").first().waitFor();
  expect(asked.filter((url) => url.includes("/results"))).toEqual([]);
  await page.context().close();
});

test("English is complete, and stays while one goes on", async () => {
  const page = await signedInPage(1280, "light", "?lang=en");
  await page.goto(`${server.url}/studio/kwaliteit/peiling-2/resultaten/q1?lang=en`);
  await page.getByRole("link", { name: "Results" }).waitFor();
  await page
    .getByRole("link", { name: /Level of concern|concern/i })
    .first()
    .click();
  await page.getByRole("button", { name: "Nothing" }).first().waitFor();
  expect(page.url()).toContain("lang=en");
  expect(await page.evaluate("document.documentElement.lang")).toBe("en");
  await page.context().close();
});

test("who is not signed in is told how to be; a link that was used says so", async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/studio/kwaliteit`);
  await page.getByRole("heading", { name: "Aanmelden bij Peilschaal" }).waitFor();
  await page.goto(`${server.url}/studio/begin#gebruikt`);
  await page.getByRole("heading", { name: "Deze link werkt niet meer" }).waitFor();
  await page.close();
});

test("with the server gone what is shown says what is safe", async () => {
  const page = await signedInPage(1280, "light");
  await page.route("**/api/**", (route) => route.abort());
  await page.goto(`${server.url}/studio/kwaliteit`);
  await page.getByRole("heading", { name: "De server is niet te bereiken" }).waitFor({ timeout: 30_000 });
  await page.context().close();
});

test("a table is walked through with the arrow keys, and takes one stop of Tab", async () => {
  const page = await signedInPage(1280, "light");
  await page.goto(`${server.url}/studio/kwaliteit/peiling-2/resultaten/q3?vergelijk=niets`);
  const table = page.getByRole("table").first();
  await table.waitFor();
  await expect.poll(async () => table.locator("[tabindex='0']").count()).toBe(1);
  await table.locator("[tabindex='0']").focus();
  for (const key of ["ArrowDown", "ArrowRight", "End"]) await page.keyboard.press(key);
  const focused = () => page.evaluate<string>("document.activeElement.textContent");
  expect(await focused()).toBe("71");
  await page.keyboard.press("Control+Home");
  expect(await focused()).toBe("Antwoord");
  await page.context().close();
});

test("a question is copied as a picture", async () => {
  const page = await signedInPage(1280, "light");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${server.url}/studio/kwaliteit/peiling-2/resultaten/q3`);
  await page.getByRole("button", { name: "plaatje" }).click();
  await page.getByText("Gekopieerd").waitFor();
  const size = await page.evaluate<number>(
    "navigator.clipboard.read().then(([item]) => item.getType('image/png')).then(({ size }) => size)",
  );
  expect(size).toBeGreaterThan(5000);
  await page.context().close();
});
