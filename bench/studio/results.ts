import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Page } from "playwright-core";
import { folderAt, studioAssets } from "../../src/compose.ts";
import { listen } from "../../src/server/listen.ts";
import { studioApp } from "../../src/server/studio/app.ts";
import { stepsOfWaves } from "../../src/workflow/kept-steps.ts";
import { signedIn } from "../../test/support/signed-in.ts";
import { publishingTasks } from "../../src/workflow/publishing/tasks.ts";
import { openBrowser } from "../../test/support/browser.ts";
import { median } from "../figure.ts";
import { twoBackgrounds } from "./two-backgrounds.ts";

/** What looking at results is like. Milliseconds. */
export interface ResultsTimes {
  /** Processor time of counting and protecting everything, in a program that has just started. */
  readonly first: number;
  /** The same once the code of one answer changed. */
  readonly coded: number;
  /** Processor time of asking again where no file changed. */
  readonly again: number;
  /** Processor time of the draft of the publication with another title. */
  readonly titled: number;
  readonly kilobytes: number;
  readonly question: Choosing;
  readonly group: Choosing;
}

/** From a click to what was chosen being painted, and the processor time that the page's own thread took of it. */
export interface Choosing {
  readonly waits: readonly number[];
  readonly processor: number;
}

export async function timeResults(participants: number): Promise<ResultsTimes> {
  const poll = twoBackgrounds(participants);
  try {
    const place = {
      folder: folderAt(poll),
      site: folderAt(poll),
      kept: { stepsOf: stepsOfWaves({ waves: 8, signs: 50_000_000 }), pause: () => Promise.resolve() },
    };
    const look = () => publishingTasks.results(place, { by: undefined, language: undefined });
    const first = await processorTimeOf(look);
    const again = await processorTimeOf(look);
    const changes: number[] = [];
    for (let time = 0; time < 9; time++) {
      dropCode(poll);
      changes.push(await processorTimeOf(look));
    }
    const titles: number[] = [];
    for (let time = 0; time < 9; time++) {
      retitle(poll, `${time}`);
      titles.push(await processorTimeOf(() => publishingTasks.show(place)));
    }
    const [coded, titled] = [median(changes), median(titles)];
    const kilobytes = JSON.stringify((await look()).value).length / 1000;
    return { first, coded, again, titled, kilobytes, ...(await inBrowser(poll)) };
  } finally {
    rmSync(join(poll, ".."), { recursive: true, force: true });
  }
}

/** Takes the codes of one more answer away. */
function dropCode(poll: string): void {
  edit(join(poll, "coding", "q8.json"), (coding: { answers: unknown[] }) => ({
    ...coding,
    answers: coding.answers.slice(1),
  }));
}

function retitle(poll: string, title: string): void {
  edit(join(poll, "report.json"), (words: object) => ({ ...words, messages: { q1: { nl: title } } }));
}

function edit<T>(path: string, change: (value: T) => unknown): void {
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, "utf8")) as T)));
}

async function processorTimeOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function inBrowser(poll: string): Promise<Pick<ResultsTimes, "question" | "group">> {
  const series = join(poll, "..");
  // First, since it keeps this program alive while the studio is made of its sources.
  const browser = await openBrowser();
  const people = signedIn();
  const app = studioApp({ shelf: folderAt(join(series, "..")), people, assets: await studioAssets() });
  const server = (await listen(app, { host: "127.0.0.1", port: 0 })).value;
  if (server === undefined) throw new Error("no port is free");
  try {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    const link = people.newLink({ name: "Meter", initials: "M", role: "onderzoeker", language: "nl" });
    await page.goto(`${server.url}/studio/begin#${link}`);
    await page.waitForURL(/\/studio\/$/);
    await page.goto(`${server.url}/studio/${basename(series)}/peiling-2/resultaten/q1`);
    await page.locator(".choices").waitFor({ timeout: 120_000 });
    const question = await choosing(page, ".outline a", "aria-current");
    await page.locator('.outline a[href*="/q1"]').click();
    const group = await choosing(page, '[aria-label="Verdeel naar"] button', "aria-pressed");
    return { question, group };
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Goes three times through everything a choice offers. */
async function choosing(page: Page, choices: string, chosen: string): Promise<Choosing> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
  const before = await spent();
  const waits = await page.evaluate<number[]>(goThrough(choices, chosen));
  return { waits, processor: ((await spent()) - before) / waits.length };
}

/** In the page: clicks what is not chosen yet, one after the other, and notes how long each takes to be painted. */
function goThrough(choices: string, chosen: string): string {
  return `(async () => {
    const all = () => [...document.querySelectorAll(${JSON.stringify(choices)})];
    const isChosen = (one) => ["page", "true"].includes(one?.getAttribute(${JSON.stringify(chosen)}));
    const waits = [];
    for (let i = 0; i < 3 * all().length; i++) {
      const at = i % all().length;
      if (isChosen(all()[at])) continue;
      const start = performance.now();
      all()[at].click();
      while (!isChosen(all()[at])) await new Promise(requestAnimationFrame);
      await new Promise((done) => setTimeout(done));
      waits.push(performance.now() - start);
    }
    return waits;
  })()`;
}
