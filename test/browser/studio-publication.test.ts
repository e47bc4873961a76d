import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { folderAt, publishingAt, studioAssets } from "../../src/compose.ts";
import type { ReportWords } from "../../src/report/words.ts";
import { listen, type Listening } from "../../src/server/listen.ts";
import { publicSite } from "../../src/server/public-site.ts";
import { studioApp } from "../../src/server/studio/app.ts";
import { signedIn } from "../support/signed-in.ts";
import { copyFolder } from "../../src/workflow/copy-folder.ts";
import { axeFindings, openBrowser, overflow } from "../support/browser.ts";

const STAGE = "/studio/kwaliteit/peiling-2/publicatie";
const root = mkdtempSync(join(tmpdir(), "peilschaal-publication-view-"));
const wave = join(root, "reeksen/kwaliteit/peiling-2");
let browser: Browser;
let server: Listening;
let page: Page;

beforeAll(async () => {
  const [shelf, site] = [join(root, "reeksen"), join(root, "publicaties")];
  await copyFolder(folderAt("examples/kwaliteit"), folderAt(join(shelf, "kwaliteit")));
  const people = signedIn();
  const publishing = await publishingAt(shelf, site);
  const studio = studioApp({ shelf: folderAt(shelf), people, assets: await studioAssets(), publishing });
  const app = new Hono().route("/", studio).route("/", publicSite(folderAt(site)));
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
  rmSync(root, { recursive: true, force: true });
});

/** One person, in one tab, from view to view. */
async function open(view: string): Promise<void> {
  await page.goto(server.url + view);
  await page.getByRole("navigation", { name: /Delen van de publicatie|Parts of the publication/ }).waitFor();
}

function written(): ReportWords {
  return JSON.parse(readFileSync(join(wave, "report.json"), "utf8")) as ReportWords;
}

test("a title is written on the slide itself; a number that is not the question's is told, and undone", async () => {
  await open(`${STAGE}/q3`);
  const title = page.getByLabel("Titel van de dia");
  await title.fill("Regels zijn de grootste zorg: 99 van 93");
  await expect.poll(async () => page.getByText("39 van 90 tekens").isVisible()).toBe(true);
  await title.blur();
  await page.getByText("staat het getal 99").waitFor();
  expect(await page.getByRole("button", { name: "Publiceer versie 1" }).isDisabled()).toBe(true);
  expect(written().messages?.["q3"]?.nl).toBe("Regels zijn de grootste zorg: 99 van 93");
  await page.getByRole("button", { name: "Maak ongedaan" }).click();
  await page.getByText("staat het getal 99").waitFor({ state: "detached" });
  expect(await title.inputValue()).toContain("71 van 93");
});

test("with keys alone a question is moved, a block is hidden and the next slide is opened", async () => {
  await open(`${STAGE}/q9`);
  const outline = page.getByRole("navigation", { name: "Delen van de publicatie" });
  await outline.getByRole("link", { name: "9 Overige opmerkingen" }).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(() => written().order?.slice(-2)).toEqual(["q9", "q8"]);
  const hide = page.getByRole("button", { name: "Verberg blok" });
  await hide.focus();
  await page.keyboard.press("Enter");
  await page.getByText("Dit blok is verborgen").waitFor();
  expect(written().hide).toEqual(["q9"]);
  await page.getByRole("button", { name: "Toon blok" }).press("Enter");
  await page.getByRole("link", { name: "Volgende dia" }).waitFor();
});

test("a figure says which rows it counts", async () => {
  await open(`${STAGE}/q3`);
  await page.getByRole("button", { name: /Waar komt 76/ }).click();
  await page.getByText("q3_complexiteit = 1").waitFor();
});

test("a draft is made and taken, a version is published after saying what that does, and everybody can read it", async () => {
  await open(`${STAGE}/q1`);
  await page.getByRole("button", { name: "Maak concept" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download Presentatie" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.pptx$/);
  await page.getByRole("link", { name: "Download Gegevens" }).waitFor();
  await page.getByRole("button", { name: "Publiceer versie 1" }).click();
  await page.getByText("Een gepubliceerd cijfer is niet terug te halen.").waitFor();
  await page.getByRole("button", { name: "Publiceer nu" }).click();
  await page.getByRole("button", { name: "Publiceer versie 2" }).waitFor();
  const reader = await browser.newPage();
  await reader.goto(`${server.url}/r/kwaliteit/peiling-2`);
  expect(await reader.getByRole("heading", { level: 1 }).textContent()).toContain("peiling");
  expect((await reader.request.get(await firstFile(reader))).status()).toBe(200);
  await reader.close();
  await page.getByRole("button", { name: "Wat is er anders dan in versie 1?" }).click();
  await page.getByText("Alle woorden en cijfers zijn die van versie 1.").waitFor();
});

async function firstFile(page: Page): Promise<string> {
  const href = await page.locator("a.button[href$='.pptx'], a[href$='.pptx']").first().getAttribute("href");
  return new URL(href ?? "", page.url()).href;
}

test.each(["q4", "q1-by-sector", "q4?toon=document&lang=en"])(
  "on %s axe finds nothing, light and dark, narrow and wide, and nothing sticks out",
  async (view) => {
    await open(`${STAGE}/${view}`);
    await page.locator(".slide, .paper").first().waitFor();
    for (const [width, colorScheme] of [
      [1280, "light"],
      [1280, "dark"],
      [320, "dark"],
      [320, "light"],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page), `${width} ${colorScheme}`).toEqual([]);
      expect(await overflow(page), `${width} ${colorScheme}`).toBe(0);
    }
  },
);
