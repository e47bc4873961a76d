import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { studioAssets } from "../../src/compose.ts";
import type { Asset } from "../../src/workflow/ports.ts";
import { listen, type Listening } from "../../src/server/listen.ts";
import { openBrowser, overflow } from "../support/browser.ts";
import { nextPoll } from "../support/fieldwork.ts";
import { openStudio, type Studio } from "../support/studio.ts";
import { pageOf } from "../support/studio-pages.ts";

const WAVE = "/studio/kwaliteit/peiling-2";
const VIEWS = [
  "/studio/",
  "/studio/kwaliteit",
  "/studio/nieuw",
  "/studio/ik",
  "/studio/beheer/mensen",
  "/studio/beheer/installatie",
  "/studio/beheer/logboek",
  `${WAVE}/vragenlijst`,
  `${WAVE}/vragenlijst?view=routes`,
  `${WAVE}/vragenlijst?view=talen`,
  `${WAVE}/panel`,
  `${WAVE}/veldwerk`,
  `${WAVE}/resultaten/q1?by=sector`,
  `${WAVE}/open-antwoorden`,
  `${WAVE}/open-antwoorden?tab=nakijken`,
  `${WAVE}/publicatie`,
];

let browser: Browser;
let server: Listening;
let studio: Studio;
let page: Page;
let assets: ReadonlyMap<string, Asset>;

beforeAll(async () => {
  assets = await studioAssets();
  studio = await openStudio({ assets });
  server = (await listen(studio.app, { host: "127.0.0.1", port: 0 })).value!;
  browser = await openBrowser();
  ({ page } = await pageOf(browser, server.url, await studio.signIn("beheerder")));
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await studio.remove();
});

async function open(view: string): Promise<void> {
  await page.goto(server.url + view);
  await page.locator("main").waitFor();
  await page.waitForLoadState("networkidle");
}

test.each(VIEWS)(
  "%s: the same whatever was opened before it, and whole with letters twice as large",
  async (view) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(view);
    const sheets = [...assets.keys()].filter((name) => name.endsWith(".css"));
    const [before, after] = await page.evaluate<[string[], string[]]>(
      `(${withSheets})(${JSON.stringify(sheets)})`,
    );
    expect(before.length).toBeGreaterThan(10);
    expect(after).toEqual(before);
    await page.evaluate("document.documentElement.style.fontSize = '200%'");
    for (const width of [1280, 480]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflow(page), `${width} px`).toBe(0);
    }
  },
);

/** In the page: how all of it looks, without and with the sheets of every other view, read at one moment. */
const withSheets = `async (names) => {
  const properties = ["display", "gap", "gridTemplateColumns", "padding", "margin", "borderWidth", "color",
    "backgroundColor", "fontSize", "fontWeight", "minHeight", "maxWidth", "fill", "overflowY", "alignItems"];
  const drawn = () => [...document.querySelectorAll("body *")].map((one) => {
    const style = getComputedStyle(one);
    return one.tagName + "." + (one.getAttribute("class") ?? "") + ": " + properties.map((name) => style[name]).join("; ");
  });
  const there = new Set([...document.styleSheets].map(({ href }) => href));
  const added = [];
  const loads = names.map((name) => new URL("/studio/" + name, location.href).href)
    .filter((href) => !there.has(href) && !/\\/index-/.test(href))
    .map((href) => new Promise((done, failed) => {
      const link = document.createElement("link");
      Object.assign(link, { rel: "stylesheet", href, onload: done, onerror: () => failed(new Error(href)) });
      document.head.append(link);
      added.push(link);
    }));
  await Promise.all(loads);
  const after = drawn();
  for (const { sheet } of added) sheet.disabled = true;
  return [drawn(), after];
}`;

test("on a phone the stages are one line, opened and left by key", async () => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(`${WAVE}/resultaten/q1`);
  const stages = page.getByRole("navigation", { name: "Stappen van de peiling" });
  expect((await stages.boundingBox())?.height).toBeLessThan(60);
  const fold = stages.getByRole("button", { name: /^Resultaten.*Alle stappen/ });
  await fold.press("Enter");
  const target = stages.getByRole("link", { name: "Veldwerk" });
  await target.waitFor();
  await page.keyboard.press("Escape");
  await target.waitFor({ state: "hidden" });
  await page.keyboard.press("Enter");
  await target.press("Enter");
  await stages.getByRole("button", { name: /^Veldwerk.*Alle stappen/ }).waitFor();
  await target.waitFor({ state: "hidden" });
});

test("on a phone the keyboard walks through a table from the first cell that is in sight", async () => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(`${WAVE}/resultaten/q1`);
  const stop = page.locator("table.bars [tabindex='0']");
  expect(await stop.innerText()).toBe("Zeer goed");
  await stop.press("ArrowUp");
  expect(await stop.innerText()).toBe("Zeer goed");
});

test("what stands in the way of inviting is told before a poll is opened, and not where nobody is invited", async () => {
  nextPoll(join(studio.root, "reeksen/kwaliteit"));
  await open("/studio/kwaliteit/peiling-3/veldwerk");
  const told = page.getByText("Uitnodigen kan nu nog niet.");
  await told.waitFor();
  expect(await told.locator("..").innerText()).toMatch(/SMTP_URL.*niemand in het panel/);
  await page.getByRole("radio", { name: /Open link/ }).check();
  await told.waitFor({ state: "detached" });
});
