import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { folderAt, postmanAt, studioAssets, withPanel } from "../../src/compose.ts";
import { listen, type Listening } from "../../src/server/listen.ts";
import { newLink } from "../../src/workflow/people/links.ts";
import { axeFindings, openBrowser, overflow } from "../support/browser.ts";
import { openStudio, type Studio } from "../support/studio.ts";

const STAGE = "/studio/kwaliteit/peiling-2/veldwerk";
let browser: Browser;
let server: Listening;
let studio: Studio;
let outbox: string;

beforeAll(async () => {
  outbox = mkdtempSync(join(tmpdir(), "peilschaal-outbox-"));
  studio = await openStudio({
    assets: await studioAssets(),
    now: () => Date.parse("2026-04-29T10:00:00Z"),
    postman: (contact) => postmanAt({ folder: folderAt(outbox) }, "peiling@voorbeeld.example", contact),
  });
  rmSync(join(studio.root, "reeksen/kwaliteit/peiling-2/responses.csv"));
  const members = Array.from({ length: 23 }, (_, i) => ({
    id: `m${i}`,
    name: `Deelnemer ${i}`,
    mail: `deelnemer${i}@voorbeeld.example`,
    group: i < 12 ? "ministerie" : "zbo",
    language: "nl" as const,
    optedOut: false,
  }));
  await withPanel({ data: join(studio.root, "data") }, (panel) => panel.put(members));
  server = (await listen(studio.app, { host: "127.0.0.1", port: 0 })).value!;
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await studio.remove();
  rmSync(outbox, { recursive: true });
});

async function signedInPage(width: number, colorScheme: "light" | "dark"): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const { session } = await studio.signIn("onderzoeker");
  await page.goto(`${server.url}/studio/begin#${await newLink(studio.installation, session.id)}`);
  await page.waitForURL(/\/studio\/$/);
  await page.goto(server.url + STAGE);
  return page;
}

async function lookAt(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
}

test("a poll is opened, invited to and closed, each with what it means before it is done", async () => {
  const page = await signedInPage(1280, "light");
  const phone = await signedInPage(320, "dark");
  await lookAt(page);
  await lookAt(phone);
  await page.getByText("Niemand kan zien wie meedeed").waitFor();
  await page.getByLabel("Waar deelnemers met vragen").fill("peiling@voorbeeld.example");
  await page.getByLabel("Sluit", { exact: true }).fill("2026-05-30T17:00");
  await page.getByRole("button", { name: "Open de peiling" }).press("Enter");
  await page.getByRole("heading", { name: "Open tot zaterdag 30 mei 2026" }).waitFor();
  await page.getByRole("button", { name: "Nodig uit wie nog geen uitnodiging kreeg" }).press("Enter");
  await page.getByText("23 aangenomen").waitFor();
  await page.getByRole("row", { name: /ZBO.*11.*nog te weinig/ }).waitFor();
  await lookAt(page);
  await phone.reload();
  await lookAt(phone);
  await page.getByRole("button", { name: "Nu sluiten…" }).press("Enter");
  await page.getByRole("button", { name: "Laat open" }).press("Enter");
  await page.getByRole("button", { name: "Nu sluiten…" }).press("Enter");
  await page.getByRole("button", { name: "Sluit voorgoed" }).press("Enter");
  await page.getByRole("heading", { name: "Gesloten" }).waitFor();
  await lookAt(page);
  expect(existsSync(join(studio.root, "reeksen/kwaliteit/peiling-2/responses.csv"))).toBe(true);
  await Promise.all([page.context().close(), phone.context().close()]);
});

test("who only reads sees how far it is, and opens and closes nothing", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const { session } = await studio.signIn("lezer");
  await page.goto(`${server.url}/studio/begin#${await newLink(studio.installation, session.id)}`);
  await page.waitForURL(/\/studio\/$/);
  await page.goto(`${server.url}/studio/kwaliteit/peiling-1/veldwerk`);
  await page.getByText("komen uit een ander programma").waitFor();
  await context.close();
});
