import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium as driver, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { chromium } from "./programs.ts";

/**
 * The system's Chromium. Where there is none a test fails and says how to get one: a run that looked at nothing must
 * not pass.
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = chromium.find();
  if (executablePath === undefined) {
    throw new Error(
      `Chromium is missing. On Debian: apt-get install ${chromium.debian.join(" ")}. Elsewhere: ${chromium.elsewhere}.`,
    );
  }
  return driver.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A page of its own, with a list of what it complained of or asked of elsewhere. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly complaints: string[]; readonly close: () => Promise<void> }> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith("data:") && request.url() !== address) complaints.push(request.url());
  });
  await page.goto(address);
  return { page, complaints, close: async () => context.close() };
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** A list that was out of sight is drawn in the frame after its box has a size again; nobody sees the frame between. */
const SETTLED = `new Promise((settled) => {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(settled)));
})`;

/** What axe finds against WCAG 2.2 A and AA and its own advice: "rule: element". */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(SETTLED);
  if ((await page.evaluate<string>("typeof axe")) === "undefined") await page.evaluate(axeSource);
  const results = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** How far the page sticks out to the right, in CSS pixels: 0 where nobody has to scroll sideways. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
