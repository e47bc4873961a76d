import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Coding } from "../../src/coding/model.ts";
import { folderAt, studioAssets } from "../../src/compose.ts";
import { listen, type Listening } from "../../src/server/listen.ts";
import { studioApp } from "../../src/server/studio/app.ts";
import { signedIn, type SignedIn } from "../support/signed-in.ts";
import { copyFolder } from "../../src/workflow/copy-folder.ts";
import { axeFindings, openBrowser } from "../support/browser.ts";
import { makeRepetitive } from "../support/repetitive-poll.ts";

const root = mkdtempSync(join(tmpdir(), "peilschaal-together-view-"));
const WAVE = join(root, "kwaliteit/peiling-2");
const PLACE = "/studio/kwaliteit/peiling-2/open-antwoorden";
const CODED = 41;

let browser: Browser;
let app: ReturnType<typeof studioApp>;
let server: Listening;
let people: SignedIn;

beforeAll(async () => {
  people = signedIn();
  app = studioApp({ shelf: folderAt(root), people, assets: await studioAssets() });
  server = (await listen(app, { host: "127.0.0.1", port: 0 })).value!;
  browser = await openBrowser();
});
beforeEach(async () => {
  rmSync(join(root, "kwaliteit"), { recursive: true, force: true });
  await copyFolder(folderAt("examples/kwaliteit"), folderAt(join(root, "kwaliteit")));
  const { history: _history, ...coding } = codingOf("q4");
  const some = { ...coding, answers: coding.answers.slice(0, CODED) };
  writeFileSync(join(WAVE, "coding/q4.json"), JSON.stringify(some, null, 2));
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(root, { recursive: true, force: true });
});

function codingOf(variable: string): Coding {
  return JSON.parse(readFileSync(join(WAVE, `coding/${variable}.json`), "utf8")) as Coding;
}

async function signIn(name: string, coder: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const link = people.newLink({
    name,
    initials: name.slice(0, 1),
    role: "onderzoeker",
    language: "nl",
    coder,
  });
  await page.goto(`${server.url}/studio/begin#${link}`);
  await page.waitForURL(/\/studio\/$/);
  await page.close();
  return context;
}

/** Opens a page of somebody at a question, with an answer in hand. */
async function at(context: BrowserContext, place = "q4?tab=coderen", first = ".suggestion"): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${server.url}${PLACE}/${place}`);
  await page.locator(first).first().waitFor();
  return page;
}

const coded = (page: Page, count: number, of = 64) =>
  page.locator(".measures", { hasText: `${count} van ${of} gecodeerd` }).waitFor();
const carrying = (code: string) =>
  codingOf("q4").answers.filter((one) => one.codes.some((given) => given.code === code)).length;

test("what one coder does comes in at the other, who sees where somebody is at work", async () => {
  const [anna, bas] = [await signIn("Anna", "C1"), await signIn("Bas", "C2")];
  const [hers, his] = [await at(anna), await at(bas)];
  await his.getByText("Anna is ook bezig met deze vraag").waitFor();
  await his.locator(".stages", { hasText: "bezig: Anna" }).waitFor();
  await hers.keyboard.press("1");
  await coded(his, CODED + 1);
  await his.getByText("Iemand anders heeft dit antwoord zojuist gecodeerd").waitFor();
  await hers.keyboard.press("n");
  await hers.keyboard.type("Wachttijden");
  await hers.keyboard.press("Enter");
  await his.locator(".codebook", { hasText: "Wachttijden" }).waitFor();
  // Bas takes back what he did himself, and not what Anna did after it.
  await his.keyboard.press("Enter");
  await his.locator(".suggestion").first().waitFor();
  await his.keyboard.press("1");
  await coded(hers, CODED + 3);
  await his.keyboard.press("z");
  await coded(hers, CODED + 2);
  await expect.poll(() => codingOf("q4").themes.at(-1)?.code).toBe("wachttijden");
  await anna.close();
  await bas.close();
});

test("two tabs of one person, a stopped server, a full disk and a closed tab lose nothing and do nothing twice", async () => {
  const context = await signIn("Anna", "C1");
  const [first, second] = [await at(context), await at(context)];
  const { port } = new URL(server.url);
  await server.stop();
  for (let count = 1; count <= 2; count++) {
    await first.keyboard.press("1");
    await coded(first, CODED + count);
  }
  for (let times = 0; times < 4; times++) await second.keyboard.press("j");
  await second.keyboard.press("0");
  await coded(second, CODED + 1);
  await second.getByText("Niet opgeslagen").waitFor();
  await first.close();
  expect(codingOf("q4").answers).toHaveLength(CODED);
  let isFull = true;
  let sent = 0;
  await context.route(/\/codes/, (route) => {
    sent++;
    return isFull ? route.fulfill({ status: 507, body: "" }) : route.continue();
  });
  server = (await listen(app, { host: "127.0.0.1", port: Number(port) })).value!;
  await expect.poll(() => sent, { timeout: 20_000 }).toBeGreaterThan(0);
  isFull = false;
  await coded(second, CODED + 3);
  await second.getByText("Opgeslagen", { exact: true }).waitFor();
  const fresh = codingOf("q4").answers.slice(CODED);
  expect(fresh.map(({ codes }) => codes.length).sort()).toEqual([0, 1, 1]);
  expect(new Set(fresh.map(({ row }) => row)).size).toBe(3);
  const again = await at(context);
  await coded(again, CODED + 3);
  expect(
    await again.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("unsent"))),
  ).toEqual([]);
  await context.close();
});

test("a code is split by keys; after loading anew it is taken back and done once more, as is the conclusion", async () => {
  const context = await signIn("Anna", "C1");
  const page = await at(context);
  const before = carrying("digitaal-digid");
  expect(before).toBeGreaterThan(1);
  await page.keyboard.press("d");
  await page.getByLabel("Wat je splitst").selectOption("digitaal-digid");
  await page.keyboard.press("Enter");
  await page.getByLabel("Naam van deel 2").fill("Machtigen");
  await page.keyboard.press("Enter");
  await page.keyboard.press("2");
  await page.locator(".split-parts", { hasText: "nog niet gekozen" }).waitFor();
  await page.keyboard.press("Shift+Enter");
  await page.locator(".codebook .code", { hasText: "Machtigen" }).waitFor();
  await expect.poll(() => carrying("digitaal-machtigen")).toBe(1);
  expect(carrying("digitaal-digid")).toBe(before - 1);
  await page.reload();
  await page.locator(".suggestion").first().waitFor();
  await page.keyboard.press("z");
  await expect.poll(() => carrying("digitaal-digid")).toBe(before);
  await page.reload();
  await page.locator(".suggestion").first().waitFor();
  await page.keyboard.press("y");
  await expect.poll(() => carrying("digitaal-machtigen")).toBe(1);
  await page.goto(`${server.url}${PLACE}/q4?tab=schrijven`);
  const field = page.getByLabel("Nederlands").first();
  const conclusion = () => codingOf("q4").conclusion?.text.nl;
  const was = conclusion();
  await field.fill("Vooral wat vast ligt gaat goed.");
  await page.getByRole("button", { name: "Controleer en bewaar" }).click();
  await page.getByText("Alles wat er staat komt uit de antwoorden").waitFor();
  await page.reload();
  await field.waitFor();
  await page.locator("h1").click();
  await page.keyboard.press("z");
  await expect.poll(conclusion).toBe(was);
  await page.keyboard.press("y");
  await expect.poll(conclusion).toBe("Vooral wat vast ligt gaat goed.");
  await context.close();
});

test("answers are found by any form of a word, bundled, and coded like the one before by one key", async () => {
  const context = await signIn("Anna", "C1");
  const page = await at(context);
  await page.keyboard.press("f");
  await page.keyboard.type("aanvraag");
  await page.keyboard.press("Enter");
  const found = page.locator(".answer-list .voice");
  await page.getByText("met ‘aanvraag’").waitFor();
  for (const words of await found.allInnerTexts()) expect(words.toLowerCase()).toMatch(/aanvra/);
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await page.locator(".bundle-head").first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("1");
  await coded(page, CODED + 1);
  await page.keyboard.press(".");
  await coded(page, CODED + 2);
  await expect.poll(() => codingOf("q4").answers.length).toBe(CODED + 2);
  const [one, other] = codingOf("q4").answers.slice(CODED);
  expect(other!.codes.map(({ code }) => code)).toEqual(one!.codes.map(({ code }) => code));
  await page.keyboard.press("Escape");
  await page.locator(".bundle-head").first().waitFor({ state: "detached" });
  await context.close();
});

test("suggestions above a measured certainty are accepted together, with the figures, and taken back", async () => {
  makeRepetitive(WAVE, 240);
  const context = await signIn("Anna", "C1");
  const page = await at(context, "q8?tab=coderen");
  await page.keyboard.press("a");
  const accept = page.getByRole("button", { name: /Neem suggesties voor \d+ antwoorden over/ });
  await accept.waitFor();
  expect(await page.locator(".bulk-sample > li").count()).toBe(10);
  expect(await axeFindings(page)).toEqual([]);
  const count = Number(/\d+/.exec(await accept.innerText())?.[0]);
  await accept.press("Enter");
  await coded(page, 240 + count, 400);
  const { bulk } = codingOf("q8");
  expect(bulk).toMatchObject([{ by: "C1", answers: count }]);
  expect(bulk![0]!.audit.from).toBeGreaterThanOrEqual(0.8);
  await page.keyboard.press("a");
  await page.getByText(`C1, `).first().waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("z");
  await coded(page, 240, 400);
  expect(codingOf("q8").bulk).toBeUndefined();
  await context.close();
});
