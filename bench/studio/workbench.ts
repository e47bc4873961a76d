import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { folderAt, studioAssets } from "../../src/compose.ts";
import { listen } from "../../src/server/listen.ts";
import { studioApp } from "../../src/server/studio/app.ts";
import { signedIn } from "../../test/support/signed-in.ts";
import { openBrowser } from "../../test/support/browser.ts";
import { LARGE_QUESTION, makeLargePoll } from "./large-poll.ts";

/** Answers that are coded, each with one key. */
export const KEYS = 100;
const CODED_BEFORE = 300;
/** In so many steps the list is scrolled from end to end. */
const FRAMES = 60;

/** What working on a question with so many answers is like, in a browser. Milliseconds, unless it says otherwise. */
export interface WorkbenchTimes {
  /** From the address to an answer in hand with suggestions. */
  readonly opened: number;
  /** From a key to the next answer painted, with its suggestions. */
  readonly nexts: readonly number[];
  readonly keys: number;
  readonly coded: number;
  /** The longest frame while the list is scrolled from end to end. */
  readonly longestFrame: number;
  readonly megabytes: number;
  /** Time of the processor that the page's own thread took: other programs on the machine do not count. */
  readonly processor: { readonly open: number; readonly key: number; readonly frame: number };
}

export async function timeWorkbench(answers: number): Promise<WorkbenchTimes> {
  // First, since it keeps this program alive while the studio is made of its sources.
  const browser = await openBrowser();
  const root = mkdtempSync(join(tmpdir(), "peilschaal-bench-workbench-"));
  await makeLargePoll(join(root, "kwaliteit"), answers, CODED_BEFORE);
  const people = signedIn();
  const app = studioApp({ shelf: folderAt(root), people, assets: await studioAssets() });
  const server = (await listen(app, { host: "127.0.0.1", port: 0 })).value;
  if (server === undefined) throw new Error("no port is free");
  try {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    const link = people.newLink({ name: "Meter", initials: "M", role: "onderzoeker", language: "nl" });
    await page.goto(`${server.url}/studio/begin#${link}`);
    await page.waitForURL(/\/studio\/$/);
    return await timed(page, `${server.url}/studio/kwaliteit/peiling-2/open-antwoorden/${LARGE_QUESTION}`);
  } finally {
    await browser.close();
    await server.stop();
    rmSync(root, { recursive: true, force: true });
  }
}

async function timed(page: Page, address: string): Promise<WorkbenchTimes> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
  const began = performance.now();
  await page.goto(`${address}?tab=coderen`);
  await page.locator(".suggestion").first().waitFor({ timeout: 120_000 });
  const opened = performance.now() - began;
  const open = await spent();
  const before = await codedCount(page);
  await page.evaluate(watchKeys);
  for (let key = 1; key <= KEYS; key++) {
    await page.keyboard.press("1");
    await page.evaluate(`(async () => {
      while (nexts.length < ${key}) await new Promise(requestAnimationFrame);
    })()`);
  }
  const nexts = await page.evaluate<number[]>("nexts");
  const key = ((await spent()) - open) / KEYS;
  const scrolled = await spent();
  const longestFrame = await page.evaluate<number>(scrollThrough);
  const frame = ((await spent()) - scrolled) / FRAMES;
  const coded = (await codedCount(page)) - before;
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const processor = { open, key, frame };
  return { opened, nexts, keys: KEYS, coded, longestFrame, megabytes: usedSize / 1e6, processor };
}

async function codedCount(page: Page): Promise<number> {
  const said = await page.locator(".measures b").first().innerText();
  return Number(/\d+/.exec(said)?.[0]);
}

/** In the page: notes how long each key takes until another answer, with suggestions, is painted. */
const watchKeys = `
  globalThis.nexts = [];
  const inHand = () => document.querySelector(".in-hand .number")?.textContent;
  addEventListener("keydown", () => {
    const [start, before] = [performance.now(), inHand()];
    const look = () => {
      const isThere = inHand() !== before && document.querySelector(".in-hand .suggestion") !== null;
      if (isThere) setTimeout(() => nexts.push(performance.now() - start));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, { capture: true });
`;

/** In the page: scrolls the whole list in steps, and gives the longest frame. */
const scrollThrough = `(async () => {
  const list = document.querySelector(".answer-list");
  let longest = 0;
  for (let step = 1; step <= ${FRAMES}; step++) {
    const start = performance.now();
    list.scrollTop = (list.scrollHeight * step) / ${FRAMES};
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    longest = Math.max(longest, performance.now() - start);
  }
  return longest;
})()`;
