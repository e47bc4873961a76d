import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { openInstallation, participatingIn } from "../../src/compose.ts";
import { listen, type Listening } from "../../src/server/listen.ts";
import { participantsApp } from "../../src/server/participants/app.ts";
import { openBrowser } from "../support/browser.ts";
import { FormWalker } from "../support/form-walker.ts";
import { textOf } from "../support/mail-server.ts";
import { ROOT } from "../support/sources.ts";

/** While the poll in examples/te-houden is open. */
const DURING = "2027-01-14T10:00:00Z";
const PEOPLE = 98;
const GROUPS = ["Balie", "Beleid", "Techniek"];

let root: string;
let browser: Browser;
let told: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "peilschaal-whole-poll-"));
  cpSync(join(ROOT, "examples/te-houden"), join(root, "reeks"), { recursive: true });
  process.env["PEILSCHAAL_CLOCK"] = DURING;
  browser = await openBrowser();
});
afterAll(async () => {
  delete process.env["PEILSCHAAL_CLOCK"];
  await browser.close();
  rmSync(root, { recursive: true, force: true });
});

/** Gives a command as an analyst would; its problems are the test's message. */
async function give(...args: string[]): Promise<void> {
  told = "";
  const tell = (text: string): void => void (told += text);
  const terminal = { out: tell, err: tell, columns: 100, interactive: false, colours: false };
  expect(await main(args, terminal), `${args.join(" ")}\n${told}`).toBe(0);
}

const onHere = (...args: string[]): Promise<void> => give(...args, "--data", join(root, "data"));
const poll = (): string => join(root, "reeks/peiling-1");

/** The links in the mails, each to one person. */
function links(): string[] {
  return readdirSync(join(root, "mails")).map((name) => {
    const text = textOf(readFileSync(join(root, "mails", name), "utf8"));
    return /https?:\/\/\S+#[\w-]+/.exec(text)?.[0] ?? "";
  });
}

test("98 invited people take part, five in a browser, and their poll is published", async () => {
  const list = Array.from(
    { length: PEOPLE },
    (_, i) => `Deelnemer ${i};d${i}@voorbeeld.example;${GROUPS[i % 3]}`,
  );
  writeFileSync(join(root, "panel.csv"), ["naam;mail;groep", ...list].join("\n"));
  await onHere("open", poll(), "--mode", "anoniem", "--contact", "peiling@voorbeeld.example");
  await onHere("panel", "import", join(root, "panel.csv"), "--poll", poll(), "--yes");
  const served = await serve();
  try {
    await onHere("invite", "thuiswerken-1", "--url", served.url, "--outbox", join(root, "mails"));
    const invited = links();
    expect(new Set(invited).size).toBe(PEOPLE);
    for (const [i, link] of invited.slice(0, 5).entries()) await inBrowser(link, i, i < 3);
    for (const [i, link] of invited.slice(5).entries()) await byForm(link, i + 5);
    const again = await new FormWalker(
      (path, init) => fetch(served.url + path, init),
      new URL(invited[9]!).pathname,
    ).begin(keyIn(invited[9]!));
    expect(again.status).toBe(403);
    await onHere("status", "thuiswerken-1");
    expect(told).toContain("ten minste 95 van 98");
  } finally {
    await served.stop();
  }
  await onHere("close", "thuiswerken-1", "--early", "--to", poll());
  expect(readFileSync(join(poll(), "responses.csv"), "utf8").match(/Verzonnen wens/g)).toHaveLength(PEOPLE);
  await publish();
});

interface Served extends Listening {
  readonly url: string;
}

async function serve(): Promise<Served> {
  const installation = await openInstallation({ data: join(root, "data") });
  const participating = participatingIn(installation);
  const { value } = await listen(participantsApp(participating), { host: "127.0.0.1", port: 0 });
  return {
    url: value!.url,
    stop: async () => {
      await value!.stop();
      await participating.close();
      await installation.close();
    },
  };
}

function keyIn(link: string): string {
  return link.slice(link.indexOf("#") + 1);
}

function fieldsOf(i: number): { afdeling: string; goed: string; beter: string } {
  return {
    afdeling: (GROUPS[i % 3] ?? "").toLowerCase(),
    goed: ["slecht", "gaat", "goed"][(i >> 1) % 3] ?? "goed",
    beter: `Verzonnen wens nummer ${i}.`,
  };
}

/** With script the code comes from the link; without it is typed. */
async function inBrowser(link: string, i: number, script: boolean): Promise<void> {
  const context = await browser.newContext({
    javaScriptEnabled: script,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto(link);
  if (!script) await page.fill("[name=_key]", keyIn(link));
  await press(page, "start");
  const { afdeling, goed, beter } = fieldsOf(i);
  await page.check(`[name=afdeling][value=${afdeling}]`);
  await press(page, "next");
  await page.fill("[name=dagen]", String(i % 6));
  await press(page, "next");
  await page.check(`[name=goed][value=${goed}]`);
  await press(page, "next");
  await page.fill("[name=beter]", beter);
  await press(page, "next");
  await press(page, "send");
  expect(await page.locator("h1").innerText()).toMatch(/Je antwoorden zijn binnen|Uw antwoorden zijn binnen/);
  // Without script a browser keeps what stands behind the #; no server sees it.
  if (script) expect(page.url()).not.toContain(keyIn(link));
  await context.close();
}

async function press(page: Page, go: string): Promise<void> {
  const before = await page.locator("h1").innerText();
  await page.locator(`button[name=_go][value="${go}"]:visible`).last().click();
  await page.locator("h1").filter({ hasNotText: before }).waitFor();
}

async function byForm(link: string, i: number): Promise<void> {
  const { origin, pathname } = new URL(link);
  const someone = await new FormWalker((path, init) => fetch(origin + path, init), pathname).begin(
    keyIn(link),
  );
  const { afdeling, goed, beter } = fieldsOf(i);
  for (const fields of [{ afdeling }, { dagen: String(i % 6) }, { goed }, { beter }])
    await someone.press("next", fields);
  await someone.press("send");
  expect(someone.status, someone.words).toBe(200);
}

/** Somebody reads the open answers, chooses what is shown, and publishes. */
async function publish(): Promise<void> {
  await give("review", poll(), "--question", "beter", "--by", "C1", "--read");
  const words = { format: "report.v1", participants: { show: true, chosenBy: "C1" } };
  writeFileSync(join(poll(), "report.json"), JSON.stringify(words));
  await give("publish", poll(), "--out", join(root, "uit"));
  expect(readdirSync(join(root, "uit")).filter((name) => name.endsWith(".pptx"))).toHaveLength(1);
  const web = readdirSync(join(root, "uit")).find((name) => name.endsWith(".html")) ?? "";
  expect(readFileSync(join(root, "uit", web), "utf8")).toMatch(/98\s+deelnemers/);
  expect(existsSync(join(root, "reeks/publications.jsonl"))).toBe(true);
}
