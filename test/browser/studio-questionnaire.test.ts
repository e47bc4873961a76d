import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { folderAt, studioAssets } from "../../src/compose.ts";
import { questionsOf, type Questionnaire } from "../../src/questionnaire/model.ts";
import { listen, type Listening } from "../../src/server/listen.ts";
import { studioApp } from "../../src/server/studio/app.ts";
import { signedIn, type SignedIn } from "../support/signed-in.ts";
import { copyFolder } from "../../src/workflow/copy-folder.ts";
import { axeFindings, openBrowser, overflow } from "../support/browser.ts";

const root = mkdtempSync(join(tmpdir(), "peilschaal-studio-questionnaire-"));
const STAGE = "/studio/kwaliteit/peiling-2/vragenlijst";

/** Two cores are shared with others. */
const PATIENT = { timeout: 10_000 };

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

async function signedInPage(width = 1280, colorScheme: "light" | "dark" = "light"): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const link = people.newLink({ name: "Onderzoeker", initials: "O", role: "onderzoeker", language: "nl" });
  await page.goto(`${server.url}/studio/begin#${link}`);
  await page.waitForURL(/\/studio\/$/);
  return page;
}

function asked(wave: string): Questionnaire {
  return JSON.parse(
    readFileSync(join(root, "kwaliteit", wave, "questionnaire.json"), "utf8"),
  ) as Questionnaire;
}

const saved = async (page: Page): Promise<void> => page.getByText("Opgeslagen").waitFor();

test("a wave begins with the questions of the last, and a question is written, answered in words and undone by keyboard", async () => {
  const page = await signedInPage();
  await page.goto(`${server.url}/studio/kwaliteit`);
  await page.getByRole("button", { name: "Peiling 3 beginnen" }).press("Enter");
  await page.waitForURL(/peiling-3\/vragenlijst\/begin$/);
  await page.getByText("Alle vragen en codes zijn die van peiling 2").waitFor();
  await page.getByRole("link", { name: "Wat gaat helpen" }).click();
  await page.getByRole("heading", { name: "Vraag 8" }).waitFor();
  await page.keyboard.press("v");
  await page.getByRole("button", { name: "Meer antwoorden" }).press("Enter");
  await page.waitForURL(/vragenlijst\/q10$/);
  await page.keyboard.type("Wat heb je nodig?");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Tijd");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Geld");
  await page.keyboard.press("Alt+ArrowUp");
  await page.getByRole("textbox", { name: "Antwoord 1" }).and(page.locator(":focus")).waitFor();
  await page.getByRole("button", { name: "Antwoord toevoegen" }).click();
  await page.getByRole("button", { name: "of plak een lijst" }).click();
  await page.keyboard.insertText("• Rust\n• Kennis\n• Tijd");
  await page.getByRole("button", { name: "Voeg 3 antwoorden toe" }).click();
  await page.getByRole("button", { name: "Anders, namelijk…" }).click();
  await saved(page);
  const question = () => questionsOf(asked("peiling-3")).find(({ code }) => code === "q10");
  expect(question()).toMatchObject({
    type: "several-answers",
    text: { nl: { je: "Wat heb je nodig?", u: "Wat hebt u nodig?" } },
  });
  const labels = () =>
    (question() as unknown as { options: { label: { nl: string } }[] }).options.map(({ label }) => label.nl);
  expect(labels()).toEqual(["Geld", "Tijd", "Rust", "Kennis", "Anders, namelijk…"]);
  await page.keyboard.press("Control+z");
  await expect.poll(labels, PATIENT).toHaveLength(4);
  await page.getByRole("link", { name: "Wat er is gewijzigd" }).click();
  await page.getByRole("button", { name: "Terug naar vóór deze stap" }).last().press("Enter");
  await expect.poll(() => question(), PATIENT).toBeUndefined();
  await page.keyboard.press("Control+z");
  await expect.poll(labels, PATIENT).toHaveLength(4);
  await page.context().close();
});

test("what breaks the series is told where it does, with both ways out", async () => {
  const page = await signedInPage();
  await page.goto(`${server.url}/studio/kwaliteit/peiling-3/vragenlijst/q5`);
  const words = page.getByRole("textbox", { name: "De vraag", exact: true });
  const before = await words.inputValue();
  await words.fill("Hoe toekomstbestendig is de dienstverlening?");
  await page.getByText("Peiling 2 vroeg dit met andere woorden.").waitFor();
  await page.getByRole("button", { name: "Oude woorden terug" }).click();
  await expect.poll(() => words.inputValue(), PATIENT).toBe(before);
  await page.getByRole("link", { name: "Waar de kwaliteit hoog is" }).click();
  await page.getByRole("combobox", { name: "Voor wie" }).selectOption("some");
  await page.getByText("In peiling 2 kregen andere mensen deze vraag.").waitFor();
  await page.getByRole("button", { name: "Breuk aanvaarden" }).click();
  await page.getByText("Breuk in de reeks aanvaard").waitFor();
  await saved(page);
  expect(questionsOf(asked("peiling-3"))[4]).toMatchObject({ code: "q4", breakAccepted: true });
  await page.context().close();
});

test("the page beside it is the participants' own, follows what is written, and keeps nothing", async () => {
  const page = await signedInPage();
  await page.goto(`${server.url}/studio/kwaliteit/peiling-3/vragenlijst/q1`);
  const frame = page.frameLocator("iframe:not(.coming)");
  await frame.getByRole("radio", { name: "Zeer goed" }).check();
  await page.getByRole("textbox", { name: "Punt 1" }).fill("Uitstekend");
  await frame.getByRole("radio", { name: "Uitstekend" }).check();
  await frame.getByRole("button", { name: "Volgende" }).click();
  await frame.getByRole("heading", { name: "In welke mate maak je je zorgen" }).waitFor();
  const kept = await page.evaluate<string[]>("Object.keys(localStorage)");
  expect(kept.filter((key) => key.startsWith("peilschaal"))).toEqual([]);
  await page.getByRole("button", { name: "Engels" }).click();
  await frame.getByRole("heading", { name: "How do you rate" }).waitFor();
  await page.context().close();
});

const VIEWS = [
  "peiling-2/vragenlijst/q7",
  "peiling-3/vragenlijst/begin",
  "peiling-3/vragenlijst/q1?tab=voorbeeld",
  "peiling-3/vragenlijst/q4?lang=en",
  "peiling-3/vragenlijst/q1?view=routes",
  "peiling-3/vragenlijst/q1?view=talen",
  "peiling-3/vragenlijst/q1?view=geschiedenis",
];

test.each([
  [1280, "light"],
  [320, "dark"],
] as const)(
  "at %i px, %s, axe finds nothing in any view and nothing sticks out",
  async (width, colorScheme) => {
    const page = await signedInPage(width, colorScheme);
    for (const view of VIEWS) {
      await page.goto(`${server.url}/studio/kwaliteit/${view}`);
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      expect(await axeFindings(page), view).toEqual([]);
      expect(await overflow(page), view).toBe(0);
    }
    await page.context().close();
  },
);

test("two people who write the same text both see both versions, and what is typed outlives its window", async () => {
  const address = `${server.url}/studio/kwaliteit/peiling-3/vragenlijst/q9`;
  const [one, other] = [await signedInPage(), await signedInPage()];
  const words = (page: Page) => page.getByRole("textbox", { name: "De vraag", exact: true });
  for (const page of [one, other]) await page.goto(address);
  await words(other).waitFor();
  await words(one).fill("Wat wilt u nog kwijt aan de eerste?");
  await saved(one);
  await words(other).fill("Is er nog iets?");
  await other.getByText("Iemand anders was eerder.").waitFor();
  expect(await other.getByRole("alert").innerText()).toContain("aan de eerste?");
  await other.getByRole("button", { name: "Gebruik de mijne" }).click();
  await saved(other);
  await words(other).fill("Net getypt");
  await other.close();
  const again = await other.context().newPage();
  await again.goto(address);
  await words(again).waitFor();
  await expect.poll(() => words(again).inputValue(), PATIENT).toBe("Net getypt");
  for (const page of [one, again]) await page.context().close();
});

test("who only reads sees the questions and can change none", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const link = people.newLink({ name: "Lezer", initials: "L", role: "lezer", language: "nl" });
  await page.goto(`${server.url}/studio/begin#${link}`);
  await page.waitForURL(/\/studio\/$/);
  await page.goto(`${server.url}${STAGE}/q1`);
  await page.getByText("Je kunt deze vragen lezen.").waitFor();
  expect(await page.getByRole("textbox", { name: "De vraag", exact: true }).isDisabled()).toBe(true);
  expect(await page.getByText("Vraag toevoegen").count()).toBe(0);
  await context.close();
});
