import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { main } from "../../src/cli/main.ts";
import { studioAssets } from "../../src/compose.ts";
import { openBrowser } from "../support/browser.ts";
import { deckFaults, titlesOf } from "../support/deck-checks.ts";
import { byKeyboard, byMouse, type Hands } from "../support/hands.ts";
import { inventedExport, inventedPanel, PEOPLE } from "../support/invented-story.ts";
import { startMailServer, textOf, type MailServer } from "../support/mail-server.ts";
import { judged } from "../support/office-files.ts";
import { takePartByForm, takePartInBrowser } from "../support/story-participants.ts";

const RESEARCHER = "Onderzoeker: maakt de peiling van vragenlijst tot publicatie";

let root: string;
let complaints: string[];
let mail: MailServer;
let browser: Browser;
let url: string;
let ended: Promise<number>;
let head: Page;

/** The program as anybody starts it, with a mail server that is known to it. */
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "peilschaal-whole-studio-"));
  complaints = [];
  mail = await startMailServer();
  await studioAssets();
  vi.stubEnv("SMTP_URL", mail.url);
  vi.stubEnv("MAIL_PER_SECOND", "1000");
  let printed = "";
  const started = new Promise<string>((resolve) => {
    const tell = (text: string): void => {
      printed += text;
      const link = /http:\S+\/studio\/begin#\S+/.exec(printed)?.[0];
      if (link !== undefined) resolve(link);
    };
    const terminal = { out: tell, err: tell, columns: 100, interactive: false, colours: false };
    ended = main(["start", "--port", "0", "--data", join(root, "data")], terminal);
  });
  const link = await started;
  url = new URL(link).origin;
  browser = await openBrowser();
  head = await newPage();
  await head.goto(link);
  await head.getByRole("heading", { name: "Reeksen" }).waitFor();
});
afterEach(async () => {
  await browser.close();
  process.emit("SIGTERM");
  expect(await ended).toBe(0);
  await mail.stop();
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

/** What a page complains of, or asks of elsewhere, is a fault wherever in the story it happens. */
async function newPage(): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
    acceptDownloads: true,
  });
  context.setDefaultTimeout(45_000);
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => {
    complaints.push(dialog.message());
    void dialog.dismiss();
  });
  return page;
}

const polls = (wave: string): string => join(root, "data/reeksen/hoe-werkt-het-hier", wave);
const button = (hands: Hands, name: string | RegExp) => hands.page.getByRole("button", { name });
const stage = (hands: Hands, name: string) =>
  hands.page.getByRole("navigation", { name: "Stappen van de peiling" }).getByRole("link", { name });

/** The second story goes on with the series of the first. */
test(
  "a poll from an export by keys alone, and the next wave by mouse and keys",
  { timeout: 300_000 },
  async () => {
    await importCodeAndPublish();
    await askCodeAndPublish();
    expect(complaints).toEqual([]);
  },
);

/** With keys alone a series begins, an export is imported instead of fieldwork, and its poll is coded and published. */
async function importCodeAndPublish(): Promise<void> {
  const hands = byKeyboard(head);
  await hands.press(head.getByRole("link", { name: "Nieuwe reeks" }));
  await hands.write(head.getByLabel("Naam van de reeks"), "Hoe werkt het hier");
  await hands.write(head.getByLabel("Organisatie"), "Het Verzonnen Huis");
  await hands.write(head.getByLabel("Onderwerp"), "Werken met elkaar");
  await hands.press(head.getByRole("radio", { name: /uit een bestand/ }));
  await hands.press(button(hands, "Maak de reeks"));
  await importExport(hands);
  await seeResults(hands, 60);
  await mendWords(hands);
  await readAnswers(hands, 0);
  await codeByKeys(hands);
  await publish(hands);
  await readPublished("peiling-1", 60);
}

/** 98 people of a panel are asked by mail and take part, and a second person sees to what is published. */
async function askCodeAndPublish(): Promise<void> {
  const [mouse, keys] = [byMouse(head), byKeyboard(head)];
  await beginNextWave(mouse);
  await addQuestion(mouse, "Getal", "Hoeveel dagen werk je thuis?");
  await addQuestion(keys, "Open vraag", "Wil je nog iets kwijt?");
  await bringInPanel(mouse, inventedPanel(0, PEOPLE - 1), PEOPLE - 1);
  await bringInPanel(keys, inventedPanel(PEOPLE - 1, PEOPLE), PEOPLE);
  await openPoll(keys, true);
  await closePoll(keys);
  await head.reload();
  await openPoll(mouse, false);
  await sendRound(mouse, "Nodig uit…");
  const invited = links("deelname");
  expect(new Set(invited).size).toBe(PEOPLE);
  await sendRound(keys, "Herinner…");
  for (const [i, link] of invited.slice(0, 5).entries()) await takePartInBrowser(browser, link, i, i < 3);
  for (const [i, link] of invited.slice(5).entries()) await takePartByForm(link, i + 5);
  await head.reload();
  await head.getByText("minstens 95").first().waitFor();
  await closePoll(mouse);
  await head.getByRole("heading", { name: "De peiling is gesloten" }).waitFor();
  await seeResults(mouse, PEOPLE);
  for (const question of [0, 1]) await readAnswers(mouse, question);
  await codeByMouse(mouse);
  await askSecondPerson(mouse);
  await publish(mouse);
  await readPublished("peiling-2", PEOPLE, "Een kleine groep die zelf toestemde.");
}

/** The links of invitations that came in, each to one person. */
function links(word: string): string[] {
  const own = mail.received.map(({ message }) => /https?:\/\/\S+#[\w-]+/.exec(textOf(message))?.[0] ?? word);
  return own.slice(0, PEOPLE);
}

async function beginNextWave(hands: Hands): Promise<void> {
  const { page } = hands;
  await hands.press(page.getByRole("link", { name: "Hoe werkt het hier" }));
  await hands.press(button(hands, "Peiling 2 beginnen"));
  await page.waitForURL(/peiling-2\/vragenlijst\/begin$/);
  await hands.write(
    page.getByRole("textbox", { name: "Onderwerp van de peiling" }),
    "Werken in het voorjaar",
  );
  await hands.press(page.getByRole("link", { name: /eerste beter/ }).first());
}

async function addQuestion(hands: Hands, type: string, words: string): Promise<void> {
  const { page } = hands;
  await hands.press(page.locator(".add-question summary"));
  await hands.press(page.locator(".add-question").getByRole("button", { name: type, exact: true }));
  await hands.write(page.getByRole("textbox", { name: "De vraag", exact: true }), words);
  await page.getByRole("link", { name: words }).first().waitFor();
  await page.getByText("Opgeslagen").waitFor();
}

async function bringInPanel(hands: Hands, list: string, people: number): Promise<void> {
  const { page } = hands;
  await hands.press(stage(hands, "Panel"));
  await hands.write(page.getByLabel("Of plak de lijst"), list);
  await hands.press(button(hands, "Bekijk de lijst"));
  await hands.press(button(hands, "Zet in het panel"));
  await page.getByRole("heading", { name: `${people} mensen in het panel` }).waitFor();
}

/** A pilot first: its answers are thrown away, and nobody is invited to it. */
async function openPoll(hands: Hands, pilot: boolean): Promise<void> {
  const { page } = hands;
  await hands.press(stage(hands, "Veldwerk"));
  await hands.press(page.getByRole("radio", { name: "Anoniem" }));
  await hands.write(page.getByLabel("Contact voor vragen van deelnemers"), "peiling@voorbeeld.example");
  if (pilot) await hands.press(page.getByRole("checkbox", { name: /Dit is een proef/ }));
  await hands.press(button(hands, "Kijk na en open…"));
  await hands.press(button(hands, "Open de peiling"));
  await page.getByRole("heading", { name: /^Open tot/ }).waitFor();
}

async function closePoll(hands: Hands): Promise<void> {
  await hands.press(button(hands, "Nu al sluiten…"));
  await hands.press(button(hands, "Sluit voorgoed"));
  await button(hands, "Sluit voorgoed").waitFor({ state: "detached" });
}

async function sendRound(hands: Hands, name: string): Promise<void> {
  const before = mail.received.length;
  await hands.press(button(hands, name));
  await hands.press(button(hands, "Verstuur nu"));
  await expect.poll(() => mail.received.length, { timeout: 60_000 }).toBe(before + PEOPLE);
  await hands.page.getByText("De ronde is klaar.").waitFor();
}

async function codeByMouse(hands: Hands): Promise<void> {
  const { page } = hands;
  await hands.press(stage(hands, "Open antwoorden"));
  await hands.press(page.getByRole("button", { name: "Coderen", exact: true }));
  await page.locator(".in-hand").waitFor();
  await hands.press(button(hands, "Neem het codeboek van de vorige peiling over"));
  const theme = page.locator(".code", { hasText: "Roosters" });
  await hands.press(theme);
  await page.getByText("1 van 98 gecodeerd").waitFor();
  await page.getByText("Opgeslagen").waitFor();
}

/** A lower threshold takes a colleague with an account of their own. */
async function askSecondPerson(hands: Hands): Promise<void> {
  const { page } = hands;
  await page.goto(`${url}/studio/beheer/mensen`);
  const form = page.getByRole("form", { name: "Nodig iemand uit" });
  await hands.write(form.getByLabel("Naam"), "Verzonnen Collega");
  await hands.choose(form.getByLabel("Hoe werkt het hier"), RESEARCHER);
  await hands.press(form.getByRole("button", { name: "Maak de uitnodiging" }));
  const link = await page.getByLabel("Aanmeldlink voor Verzonnen Collega").inputValue();
  const place = `${url}/studio/hoe-werkt-het-hier/peiling-2/publicatie`;
  await page.goto(place);
  await hands.press(page.getByText("Vraag een lagere grens"));
  await hands.write(page.getByLabel("Reden").first(), "Een kleine groep die zelf toestemde.");
  await hands.press(button(hands, "Vraag instemming").first());
  await page.getByText("Wacht op een collega.").waitFor();
  const second = byKeyboard(await newPage());
  await second.page.goto(link);
  await second.page.getByRole("heading", { name: "Reeksen" }).waitFor();
  await second.page.goto(place);
  await second.press(button(second, "Stem in"));
  await second.page.getByText("stemde in").waitFor();
  await second.page.context().close();
  await page.reload();
}

async function importExport(hands: Hands): Promise<void> {
  const { page } = hands;
  await page.getByRole("heading", { name: "Antwoorden inlezen uit een bestand" }).waitFor();
  await hands.give(page.getByLabel("Kies een bestand"), [inventedExport(root)]);
  await page.getByRole("heading", { name: "60 deelnemers, 4 vragen" }).waitFor();
  await page.getByText("1 ander aantal cellen dan de kop").waitFor();
  await hands.write(page.getByLabel("De kop staat in rij"), "2");
  await page.keyboard.press("Enter");
  await hands.press(button(hands, "Laatste wijziging ongedaan maken"));
  await page.getByRole("heading", { name: "60 deelnemers, 4 vragen" }).waitFor();
  await hands.press(page.getByRole("checkbox", { name: "Maakt groepen (Kolom 3)" }));
  const option = page.getByText("Werkdruk", { exact: true });
  await hands.choose(page.getByLabel("Soort vraag (Kolom 5)"), "open antwoord");
  await option.waitFor({ state: "detached" });
  await hands.choose(page.getByLabel("Soort vraag (Kolom 5)"), "meerdere antwoorden");
  await option.waitFor();
  expect(existsSync(join(polls("peiling-1"), "responses.csv")), "nothing is written before").toBe(false);
  await expect.poll(() => button(hands, "Zet in de peiling").isEnabled()).toBe(true);
  await hands.press(button(hands, "Zet in de peiling"));
  await page.waitForURL(/peiling-1\/resultaten/);
}

async function seeResults(hands: Hands, n: number): Promise<void> {
  const { page } = hands;
  await hands.press(stage(hands, "Resultaten"));
  await hands.press(
    page.getByRole("navigation", { name: "Vragen" }).getByRole("link", { name: /samenwerking/ }),
  );
  await page.getByRole("heading", { level: 1, name: /samenwerking/ }).waitFor();
  await page.getByText(`N = ${n}`).first().waitFor();
}

/** Words may be mended after the answers; what is asked and its codes stay. */
async function mendWords(hands: Hands): Promise<void> {
  const { page } = hands;
  await hands.press(stage(hands, "Vragenlijst"));
  await hands.press(page.getByRole("link", { name: /samenwerking/ }).first());
  const words = page.getByRole("textbox", { name: "Punt 1" });
  await hands.write(words, "Erg slecht");
  await hands.press(page.getByRole("link", { name: "Titel en inleiding" }));
  await hands.write(page.getByRole("textbox", { name: "Wie je vraagt" }), "Wie bij het huis werkt.");
  await hands.press(page.getByRole("navigation", { name: "Vragen" }).getByRole("link").last());
  await page.getByText("Opgeslagen").waitFor();
}

async function readAnswers(hands: Hands, question: number): Promise<void> {
  const { page } = hands;
  await hands.press(stage(hands, "Open antwoorden"));
  const questions = page.getByLabel("Vraag", { exact: true });
  if (question > 0) {
    const labels = await questions.locator("option").allTextContents();
    await hands.choose(questions, labels[question] ?? "");
    await hands.press(button(hands, "Nakijken"));
  }
  const read = page.getByRole("button", { name: /^Ik heb alle \d+ antwoorden gelezen$/ });
  await hands.press(read);
  await hands.press(read);
  await page.getByText(/Alle antwoorden gelezen door/).waitFor();
}

async function codeByKeys(hands: Hands): Promise<void> {
  const { page } = hands;
  await hands.press(
    page
      .getByRole("button", { name: "Naar coderen" })
      .or(page.getByRole("link", { name: "Coderen" }))
      .first(),
  );
  await page.locator(".in-hand").waitFor();
  for (const theme of ["Roosters", "Overleg"]) {
    await page.keyboard.press("n");
    await page.keyboard.type(theme);
    await page.keyboard.press("Enter");
    await page.locator(".in-hand .chip, .coded .chip", { hasText: theme }).first().waitFor();
    await page.keyboard.press("Enter");
  }
  await page.getByText("Opgeslagen").waitFor();
}

async function publish(hands: Hands): Promise<void> {
  const { page } = hands;
  await hands.press(stage(hands, "Publicatie"));
  const publish = button(hands, "Publiceer versie 1");
  await publish.waitFor();
  const choice = page.getByRole("button", { name: "Toon de tabel bewust" }).first();
  if (await choice.isVisible()) await hands.press(choice);
  await expect.poll(() => publish.isEnabled(), { timeout: 30_000 }).toBe(true);
  await hands.press(publish);
  await hands.press(button(hands, "Publiceer nu"));
  await button(hands, "Publiceer versie 2").waitFor();
}

/** Anybody reads the web report, and opens the deck beside it. */
async function readPublished(wave: string, participants: number, said?: string): Promise<void> {
  const reader = await newPage();
  await reader.goto(`${url}/r/hoe-werkt-het-hier/${wave}`);
  const words = await reader.locator("body").innerText();
  expect(words).toMatch(new RegExp(`${participants}\\s+deelnemers`));
  if (said !== undefined) expect(words).toContain(said);
  const href = await reader.locator("a[href$='.pptx']").first().getAttribute("href");
  const deck = await (await reader.request.get(new URL(href ?? "", reader.url()).href)).body();
  expect(titlesOf(deck).length).toBeGreaterThan(4);
  expect(deckFaults(deck, "nl-NL")).toEqual([]);
  if ("PEILSCHAAL_REFERENCE" in process.env) expect(judged("deck-accessible", "deck.pptx", deck)).toBe("");
  await reader.context().close();
}
