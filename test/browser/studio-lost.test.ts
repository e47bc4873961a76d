import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { studioAssets } from "../../src/compose.ts";
import type { Wave } from "../../src/fieldwork/wave.ts";
import type { Questionnaire } from "../../src/questionnaire/model.ts";
import type { ReportWords } from "../../src/report/words.ts";
import { listen, type Listening } from "../../src/server/listen.ts";
import { openBrowser } from "../support/browser.ts";
import { fullDisk } from "../support/full-disk.ts";
import { openStudio, sending, type Person, type Studio } from "../support/studio.ts";
import { pageOf } from "../support/studio-pages.ts";

/** It is tried again every three seconds; two cores are shared with others. */
const PATIENT = { timeout: 30_000 };

let browser: Browser;
let server: Listening;
let studio: Studio;
let head: Person;
let url: string;
let page: Page;
let isFull = false;

beforeAll(async () => {
  studio = await openStudio({ assets: await studioAssets(), disk: fullDisk(() => isFull) });
  server = (await listen(studio.app, { host: "127.0.0.1", port: 0 })).value!;
  url = server.url;
  head = await studio.signIn("beheerder");
  await head.ask("/api/series/kwaliteit/waves", sending("POST", {}));
  browser = await openBrowser();
  ({ page } = await pageOf(browser, url, head));
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await studio.remove();
});

async function back(): Promise<void> {
  server = (await listen(studio.app, { host: "127.0.0.1", port: Number(new URL(url).port) })).value!;
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(join(studio.root, "reeksen/kwaliteit", path), "utf8")) as T;
}

const theme = (): unknown => read<Wave>("peiling-3/peiling.json").theme.nl;
const population = (): unknown => read<Wave>("peiling-3/peiling.json").population.nl;
const title = (): unknown => read<Questionnaire>("peiling-3/questionnaire.json").title.nl;
const slide = (): string => JSON.stringify(read<ReportWords>("peiling-2/report.json").messages?.["q3"] ?? {});

const notSaved = (): Promise<void> => page.getByText("Niet opgeslagen").first().waitFor();
const open = async (path: string): Promise<void> => void (await page.goto(`${url}/studio/kwaliteit/${path}`));
const box = (name: string) => page.getByRole("textbox", { name, exact: true });

test("a server that stops while somebody writes questions and about the poll loses nothing, once it is there again", async () => {
  await open("peiling-3/vragenlijst/begin");
  await box("Onderwerp van de peiling").waitFor();
  await box("Wie je vraagt").waitFor();
  await server.stop();
  await box("Onderwerp van de peiling").fill("Zonder server geschreven");
  await box("Naam van de vragenlijst").fill("Ook zonder server");
  await box("Wie je vraagt").fill("Wie er toen was");
  await box("Wie je vraagt").blur();
  await notSaved();
  await back();
  await expect.poll(theme, PATIENT).toBe("Zonder server geschreven");
  await expect.poll(title, PATIENT).toBe("Ook zonder server");
  await expect.poll(population, PATIENT).toBe("Wie er toen was");
});

test("nor does a full disk, which says that it was not saved until there is room", async () => {
  isFull = true;
  await box("Naam van de vragenlijst").fill("Op een volle schijf");
  await box("Naam van de vragenlijst").blur();
  await notSaved();
  expect(title()).toBe("Ook zonder server");
  isFull = false;
  await expect.poll(title, PATIENT).toBe("Op een volle schijf");
});

test("the title of a slide is kept while the server is gone, and when the page is left halfway a word", async () => {
  await open("peiling-2/publicatie/q3");
  const field = page.getByLabel("Titel van de dia");
  await field.waitFor();
  await server.stop();
  await field.fill("Zonder server bedacht");
  await field.blur();
  await notSaved();
  await back();
  await expect.poll(slide, PATIENT).toContain("Zonder server bedacht");
  await field.fill("Halverwege een woo");
  await open("peiling-2/resultaten");
  await page.getByRole("navigation", { name: "Vragen" }).waitFor();
  await open("peiling-2/publicatie/q3");
  await expect.poll(slide, PATIENT).toContain("Halverwege een woo");
});

test("a conclusion and a member of the panel stay in their fields until the server has them", async () => {
  const list = Buffer.from("naam;mail;sector\nIemand;iemand@voorbeeld.example;ministerie").toString("base64");
  const stored = await head.ask(
    "/api/series/kwaliteit/peiling-3/panel/list",
    sending("POST", { name: "lijst.csv", content: list, keep: [] }),
  );
  expect(stored.status).toBe(200);
  await open("peiling-2/open-antwoorden/q4?tab=schrijven");
  const conclusion = page.getByLabel("Nederlands").first();
  await conclusion.waitFor();
  await server.stop();
  await conclusion.fill("Vooral wat vast ligt gaat goed.");
  await page.getByRole("button", { name: "Controleer en bewaar" }).click();
  await page
    .getByText(/niet te bereiken|Niet bewaard/)
    .first()
    .waitFor();
  await back();
  await page.reload();
  await expect.poll(() => conclusion.inputValue(), PATIENT).toBe("Vooral wat vast ligt gaat goed.");
  await open("peiling-3/panel");
  await page.getByRole("button", { name: "Wijzig Iemand" }).click();
  await server.stop();
  await page.getByLabel("Naam", { exact: true }).fill("Iemand Anders");
  await page.getByRole("button", { name: "Bewaar" }).click();
  await page.getByRole("alert").filter({ hasText: /./ }).first().waitFor();
  expect(await page.getByLabel("Naam", { exact: true }).inputValue()).toBe("Iemand Anders");
  await back();
  await page.getByRole("button", { name: "Bewaar" }).click();
  await page.getByRole("button", { name: "Wijzig Iemand Anders" }).waitFor();
});

test("a stage that is opened while the server is gone says so, keeps the page, and comes once the server is there", async () => {
  const { page: fresh } = await pageOf(browser, url, head);
  await fresh.goto(`${url}/studio/kwaliteit/peiling-3/vragenlijst`);
  const stages = fresh.getByRole("navigation", { name: "Stappen van de peiling" });
  await fresh.getByRole("navigation", { name: "Vragen" }).waitFor();
  await server.stop();
  await stages.getByRole("link", { name: "Panel" }).click();
  await fresh.getByRole("heading", { name: "De server is niet te bereiken" }).waitFor();
  await stages.getByRole("link", { name: "Panel" }).waitFor();
  await back();
  await fresh.getByRole("button", { name: "Probeer opnieuw" }).click();
  await fresh.getByRole("button", { name: "Wijzig Iemand Anders" }).waitFor();
  await fresh.context().close();
});

test("two tabs of one person that both lost the server write over nothing of each other", async () => {
  const other = await page.context().newPage();
  await open("peiling-3/vragenlijst/begin");
  await other.goto(`${url}/studio/kwaliteit/peiling-3/vragenlijst/begin`);
  await other.getByRole("textbox", { name: "Wie je vraagt" }).waitFor();
  await box("Onderwerp van de peiling").waitFor();
  await server.stop();
  await box("Onderwerp van de peiling").fill("In het ene tabblad");
  await box("Onderwerp van de peiling").blur();
  await other.getByRole("textbox", { name: "Wie je vraagt" }).fill("In het andere tabblad");
  await other.getByRole("textbox", { name: "Wie je vraagt" }).blur();
  await other.getByText("Niet opgeslagen").waitFor();
  await notSaved();
  await other.close();
  await page.goto("about:blank");
  await back();
  await open("peiling-3/vragenlijst/begin");
  await expect.poll(theme, PATIENT).toBe("In het ene tabblad");
  await expect.poll(population, PATIENT).toBe("In het andere tabblad");
});
