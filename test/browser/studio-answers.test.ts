import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Role } from "../../src/api/session.ts";
import type { Coding, Review } from "../../src/coding/model.ts";
import { folderAt, studioAssets } from "../../src/compose.ts";
import { listen, type Listening } from "../../src/server/listen.ts";
import { studioApp } from "../../src/server/studio/app.ts";
import { signedIn, type SignedIn } from "../support/signed-in.ts";
import { copyFolder } from "../../src/workflow/copy-folder.ts";
import { axeFindings, openBrowser, overflow } from "../support/browser.ts";

const root = mkdtempSync(join(tmpdir(), "peilschaal-answers-view-"));
const WAVE = join(root, "kwaliteit/peiling-2");
const PLACE = "/studio/kwaliteit/peiling-2/open-antwoorden";
const CODED = 41;

let browser: Browser;
let server: Listening;
let people: SignedIn;

beforeAll(async () => {
  people = signedIn();
  const app = studioApp({ shelf: folderAt(root), people, assets: await studioAssets() });
  server = (await listen(app, { host: "127.0.0.1", port: 0 })).value!;
  browser = await openBrowser();
});
/** The example, with a part of question 4 still to be coded and a name nobody decided on. */
beforeEach(async () => {
  rmSync(join(root, "kwaliteit"), { recursive: true, force: true });
  await copyFolder(folderAt("examples/kwaliteit"), folderAt(join(root, "kwaliteit")));
  const { history: _history, ...coding } = codingOf("q4");
  write("coding/q4.json", { ...coding, answers: coding.answers.slice(0, CODED) });
  const review = read<Review>("review/q4.json");
  write("review/q4.json", { ...review, decisions: review.decisions.filter((one) => one.kind !== "name") });
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(root, { recursive: true, force: true });
});

function read<T>(path: string): T {
  return JSON.parse(readFileSync(join(WAVE, path), "utf8")) as T;
}
function write(path: string, value: unknown): void {
  writeFileSync(join(WAVE, path), JSON.stringify(value, null, 2));
}
const codingOf = (variable: string) => read<Coding>(`coding/${variable}.json`);
const rowsOf = (variable: string) => codingOf(variable).answers.map(({ row }) => row);

async function signIn(role: Role = "onderzoeker"): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const coder = role === "tweede-codeur" ? "C2" : "C1";
  const link = people.newLink({ name: "Iemand", initials: "I", role, language: "nl", coder });
  await page.goto(`${server.url}/studio/begin#${link}`);
  await page.waitForURL(/\/studio\/$/);
  return page;
}

/** Opens the workbench and waits until there is an answer in hand, with suggestions. */
async function opened(page: Page, search = "?tab=coderen", variable = "q4"): Promise<void> {
  await page.goto(`${server.url}${PLACE}/${variable}${search}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  if (search.includes("coderen")) await page.locator(".suggestion").first().waitFor();
}

const saved = (page: Page) => page.getByText("Opgeslagen").waitFor();
const codedCount = (page: Page, count: number) =>
  page.locator(".measures", { hasText: `${count} van 64 gecodeerd` }).waitFor();

test("answers are coded by keys alone, one key an answer, and all of it is in the file", async () => {
  const page = await signIn();
  await opened(page);
  for (let count = CODED; count < CODED + 5; count++) {
    await page.keyboard.press("1");
    await codedCount(page, count + 1);
  }
  // An answer about which there is less doubt is put off: it has one suggestion only.
  while ((await page.locator(".in-hand .suggestion").count()) < 2) {
    await page.keyboard.press("s");
    await page.locator(".in-hand .suggestion").first().waitFor();
  }
  await page.keyboard.press("Shift+Digit2");
  await page.keyboard.press("Shift+Digit1");
  await page.keyboard.press("Enter");
  await page.keyboard.press("0");
  await codedCount(page, CODED + 7);
  await saved(page);
  const fresh = codingOf("q4").answers.slice(CODED);
  expect(fresh.map(({ codes }) => codes.length)).toEqual([1, 1, 1, 1, 1, 2, 0]);
  expect(fresh.flatMap(({ codes }) => codes).every((given) => given.accepted)).toBe(true);
  expect(fresh[0]!.codes[0]).toMatchObject({ by: "C1", suggestedBy: "program" });
  await page.context().close();
});

test("undo takes back, later puts off, a theme is found, made and merged without the mouse", async () => {
  const page = await signIn();
  await opened(page);
  const inHand = page.locator(".in-hand .voice");
  const first = await inHand.innerText();
  await page.keyboard.press("1");
  await codedCount(page, CODED + 1);
  expect(await inHand.innerText()).not.toBe(first);
  await page.keyboard.press("z");
  await codedCount(page, CODED);
  expect(await inHand.innerText()).toBe(first);
  await page.keyboard.press("s");
  expect(await inHand.innerText()).not.toBe(first);
  await page.keyboard.press("/");
  await page.keyboard.type("meldpunten");
  await page.keyboard.press("Enter");
  await codedCount(page, CODED + 1);
  await page.keyboard.press("n");
  await page.keyboard.type("Iets nieuws");
  await page.keyboard.press("Enter");
  await page.locator(".in-hand .chip", { hasText: "Iets nieuws" }).waitFor();
  await saved(page);
  expect(codingOf("q4").themes.at(-1)).toMatchObject({ code: "iets-nieuws" });
  await page.keyboard.press("m");
  await page.keyboard.type("Iets nieuws");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Standaardprocessen");
  await page.keyboard.press("Enter");
  await expect.poll(() => codingOf("q4").themes.map(({ code }) => code)).not.toContain("iets-nieuws");
  expect(codingOf("q4").answers.at(-1)?.codes[0]?.code).toBe("standaard");
  await page.keyboard.press("z");
  await expect.poll(() => codingOf("q4").themes.map(({ code }) => code)).toContain("iets-nieuws");
  await page.context().close();
});

test("a theme dragged onto another asks before it merges", async () => {
  const page = await signIn();
  await opened(page);
  const code = (name: string) => page.locator(".code", { hasText: name });
  await code("MijnOverheid").dragTo(code("Toeslagenapp"));
  await page.getByText("Z maakt het ongedaan").waitFor();
  await page.getByRole("button", { name: "Voeg samen" }).click();
  await expect.poll(() => JSON.stringify(codingOf("q4").themes)).not.toContain("MijnOverheid");
  await page.context().close();
});

test("a name is left out in the text and at Nakijken, and somebody says that they read everything", async () => {
  const page = await signIn();
  await opened(page, "?tab=nakijken");
  await page.locator("mark", { hasText: "De Graaf" }).waitFor();
  await page.keyboard.press("w");
  await saved(page);
  const ofName = () => read<Review>("review/q4.json").decisions.filter((one) => one.kind === "name");
  expect(ofName()).toMatchObject([{ words: "De Graaf", decision: "redact" }]);
  await page.keyboard.press("z");
  await expect.poll(ofName).toEqual([]);
  await page.keyboard.press("k");
  await page.keyboard.press("b");
  await expect.poll(ofName).toMatchObject([{ decision: "keep" }]);
  write("review/q4.json", { ...read<Review>("review/q4.json"), read: undefined });
  await page.reload();
  await page.getByRole("button", { name: "Ik heb alle 64 antwoorden gelezen" }).click();
  await page.getByRole("button", { name: "Ik heb alle 64 antwoorden gelezen" }).press("Enter");
  await page.getByText("Alle antwoorden gelezen door C1").waitFor();
  await expect.poll(() => read<Review>("review/q4.json").read?.answers).toBe(64);
  await page.context().close();
});

test("a second coder codes blind and hands in; the researcher sees the agreement and decides", async () => {
  const researcher = await signIn();
  await opened(researcher, "?tab=tweede", "q9");
  await researcher.getByLabel("Hoeveel antwoorden").fill("3");
  await researcher.getByRole("button", { name: "Trek de steekproef" }).click();
  await researcher.getByText("C2 heeft 0 van 3 antwoorden ingeleverd").waitFor();
  const second = await signIn("tweede-codeur");
  await second.goto(`${server.url}${PLACE}`);
  await second.getByText("0 van 3 gecodeerd").waitFor();
  expect(await second.locator(".count, .suggestion").count()).toBe(0);
  for (let count = 1; count <= 3; count++) {
    await second.keyboard.press("/");
    await second.keyboard.type("Disbalans tussen");
    await second.keyboard.press("Enter");
    await second.getByText(`${count} van 3 gecodeerd`).waitFor();
  }
  await second.reload();
  await second.getByRole("button", { name: "Lever 3 antwoorden in" }).click();
  await second.getByText("Er wacht niets op jou").waitFor();
  await researcher.reload();
  await researcher.getByRole("heading", { name: "Vergeleken met C2, op 3 antwoorden" }).waitFor();
  await researcher.getByRole("button", { name: "Tweede", exact: true }).first().click();
  await researcher.getByText("Beslist door C1").first().waitFor();
  await second.context().close();
  await researcher.context().close();
});

test("what is written is checked beside the answers: an invented number stays in the field, with the reason", async () => {
  const page = await signIn();
  await opened(page, "?tab=schrijven");
  const field = page.getByLabel("Nederlands").first();
  await field.fill("Wel 4711 deelnemers noemen dit.");
  await page.getByRole("button", { name: "Controleer en bewaar" }).click();
  await page.getByText("Niet bewaard").waitFor();
  await page.reload();
  expect(await field.inputValue()).toBe("Wel 4711 deelnemers noemen dit.");
  await field.fill("Vooral wat vast ligt gaat goed.");
  await page.getByRole("button", { name: "Controleer en bewaar" }).click();
  await page.getByText("Alles wat er staat komt uit de antwoorden").waitFor();
  expect(codingOf("q4").conclusion?.text.nl).toBe("Vooral wat vast ligt gaat goed.");
  const quotes = () => read<{ quotes?: { variable: string }[] }>("report.json").quotes ?? [];
  const before = quotes().length;
  await page.getByRole("button", { name: "Citeer" }).first().click();
  await expect.poll(() => quotes().length).toBe(before + 1);
  await page.context().close();
});

test("with the connection gone nothing that was done is lost, and who was first is not overwritten", async () => {
  const [page, other] = [await signIn(), await signIn()];
  await opened(page);
  await opened(other);
  await page.route("**/api/**", (route) => route.abort());
  await page.keyboard.press("1");
  await page.getByText("Niet opgeslagen").waitFor();
  // What happens meanwhile is not seen by the other, who has the same answer in hand.
  await other.route(/\/since/, (route) => route.abort());
  await page.unroute("**/api/**");
  await opened(page);
  await expect.poll(() => rowsOf("q4").length).toBe(CODED + 1);
  await other.keyboard.press("0");
  await other.getByText("Iemand anders was eerder.").waitFor();
  expect(codingOf("q4").answers.at(-1)?.codes).toHaveLength(1);
  await other.getByRole("button", { name: "Gebruik de mijne" }).click();
  await expect.poll(() => codingOf("q4").answers.at(-1)?.codes).toHaveLength(0);
  await page.context().close();
  await other.context().close();
});

test("a reader is told that this is not for them", async () => {
  const page = await signIn("lezer");
  await page.goto(`${server.url}${PLACE}/q4`);
  await page.getByRole("heading", { name: "Dit mag je niet." }).waitFor();
  await page.context().close();
});

test(
  "axe finds nothing in any tab and nothing sticks out, narrow and wide, light and dark",
  { timeout: 120_000 },
  async () => {
    const page = await signIn();
    for (const tab of [
      "nakijken",
      "coderen",
      "tweede",
      "schrijven",
      "coderen&zij=codeboek&lang=en",
      "coderen&splits=digitaal-digid",
    ]) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await opened(page, `?tab=${tab}`);
      for (const colorScheme of ["light", "dark"] as const)
        for (const width of [1280, 320]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 900 });
          expect(await axeFindings(page), `${tab} ${width} ${colorScheme}`).toEqual([]);
          expect(await overflow(page), `${tab} ${width}`).toBe(0);
        }
    }
    await page.context().close();
  },
);
