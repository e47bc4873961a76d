import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { html } from "../../src/report/formats/html/index.ts";
import type { Report } from "../../src/report/model.ts";
import { listen, type Listening } from "../../src/server/listen.ts";
import { publicationApp } from "../../src/server/publication.ts";
import { axeFindings, openBrowser, openPage, overflow } from "../support/browser.ts";
import { hardReport } from "../support/hard-report.ts";
import { sampleReport } from "../support/sample-report.ts";

let browser: Browser;
const servers: Listening[] = [];
const addresses = new Map<string, string>();

beforeAll(async () => {
  browser = await openBrowser();
  await publish("sample", sampleReport());
  await publish("hard", hardReport());
});

afterAll(async () => {
  await browser.close();
  await Promise.all(servers.map(async (server) => server.stop()));
});

async function publish(name: string, report: Report): Promise<void> {
  const written = await html.write(report, {});
  const { value } = await listen(publicationApp(report.meta, [written.value!]), {
    host: "127.0.0.1",
    port: 0,
  });
  servers.push(value!);
  addresses.set(`list of files, ${name}`, `${value!.url}/`);
  addresses.set(`report, ${name}`, `${value!.url}/bestanden/${encodeURIComponent(report.meta.files.web)}`);
}

const PAGES = ["list of files, sample", "list of files, hard", "report, sample", "report, hard"];

describe.each(PAGES)("%s", (name) => {
  describe.each(["light", "dark"] as const)("in the %s", (colorScheme) => {
    test.each([320, 1280])("axe finds nothing and nothing sticks out at %i px", async (width) => {
      const { page, complaints, close } = await openPage(browser, addresses.get(name)!, {
        viewport: { width, height: 800 },
        colorScheme,
      });
      expect(await overflow(page)).toBe(0);
      expect(await axeFindings(page)).toEqual([]);
      expect(complaints).toEqual([]);
      expect(await page.title()).not.toBe("got in");
      await close();
    });
  });

  test("nothing sticks out at any width between", async () => {
    const { page, close } = await openPage(browser, addresses.get(name)!);
    for (const width of [360, 500, 699, 700, 800, 899, 900, 1024]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `at ${width} px`).toBe(0);
    }
    await close();
  });

  test("at twice the text size nothing sticks out of a phone", async () => {
    const { page, close } = await openPage(browser, addresses.get(name)!, {
      viewport: { width: 320, height: 800 },
    });
    await page.evaluate("document.documentElement.style.setProperty('font-size', '200%')");
    expect(await overflow(page)).toBe(0);
    await close();
  });

  test("every link is seen when the keyboard reaches it", async () => {
    const { page, close } = await openPage(browser, addresses.get(name)!, {
      viewport: { width: 1280, height: 800 },
    });
    const links = await page.evaluate<number>(
      "[...document.querySelectorAll('a[href]')].filter((link) => link.checkVisibility()).length",
    );
    expect(links).toBeGreaterThan(2);
    for (let i = 0; i < Math.min(links, 25); i++) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(FOCUS_RING)).toEqual({ style: "solid", width: "3px" });
    }
    await close();
  });

  test("the first stop of the keyboard leads past the bar on top", async () => {
    const { page, close } = await openPage(browser, addresses.get(name)!);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.tagName")).toBe("MAIN");
    await close();
  });

  test("everything is there without JavaScript", async () => {
    const { page, close } = await openPage(browser, addresses.get(name)!, { javaScriptEnabled: false });
    expect((await page.locator("h1").innerText()).startsWith("Resultaten tweede peiling")).toBe(true);
    expect(await page.locator("main h2").count()).toBeGreaterThan(0);
    await close();
  });

  test("with forced colours axe finds nothing", async () => {
    const { page, close } = await openPage(browser, addresses.get(name)!, { forcedColors: "active" });
    expect(await axeFindings(page)).toEqual([]);
    await close();
  });
});

const FOCUS_RING =
  "(({ outlineStyle, outlineWidth }) => ({ style: outlineStyle, width: outlineWidth }))(getComputedStyle(document.activeElement))";

describe("the web report", () => {
  test("a bar is as long as its share of the track", async () => {
    const { page, close } = await openPage(browser, addresses.get("report, sample")!, {
      viewport: { width: 1280, height: 800 },
    });
    const shares = await page.evaluate<number[]>(
      "[...document.querySelectorAll('#q3 .b')].map((bar) => bar.offsetWidth / bar.parentElement.offsetWidth)",
    );
    const counts = [71, 62, 54, 49, 44, 41, 36, 27, 34];
    expect(shares).toHaveLength(counts.length);
    shares.forEach((share, i) => expect(Math.abs(share - counts[i]! / 93)).toBeLessThan(0.005));
    await close();
  });

  test("segments of a group share its bar by their counts", async () => {
    const { page, close } = await openPage(browser, addresses.get("report, sample")!, {
      viewport: { width: 1280, height: 800 },
    });
    const widths = await page.evaluate<number[]>(
      "[...document.querySelectorAll('.stack tbody tr:nth-child(2) .seg')].map((segment) => segment.getBoundingClientRect().width)",
    );
    const whole = widths.reduce((sum, width) => sum + width, 0);
    expect(widths.map((width) => Math.round((46 * width) / whole))).toEqual([20, 13, 13]);
    await close();
  });

  test.each([320, 1280])("a table is told as a table at %i px, whatever it is drawn as", async (width) => {
    const { page, close } = await openPage(browser, addresses.get("report, sample")!, {
      viewport: { width, height: 800 },
    });
    const told = await page.locator("#q1 table").first().ariaSnapshot();
    expect(told).toContain('row "Zeer goed 4 % 4"');
    expect(told).toContain('rowheader "Zeer goed"');
    expect(told).toContain('columnheader "Aantal"');
    await close();
  });

  test("the count under a key figure is never broken, however long its word", async () => {
    const report = sampleReport();
    const blocks = report.blocks.map((block) =>
      block.kind === "glance"
        ? { ...block, findings: block.findings.map((one) => ({ ...one, detail: "28 van 64 antwoorden" })) }
        : block,
    );
    const { value } = await html.write({ ...report, blocks }, {});
    const { page, close } = await openPage(browser, "about:blank", {
      viewport: { width: 1280, height: 800 },
    });
    await page.setContent(new TextDecoder().decode(value!.bytes));
    const lines = await page.evaluate<number[]>(
      "[...document.querySelectorAll('.findings p:first-child span')].map((span) => span.getClientRects().length)",
    );
    expect(lines).toEqual([1, 1]);
    await close();
  });

  test("a rule stands between two themes, and none before the conclusion", async () => {
    const { page, close } = await openPage(browser, addresses.get("report, sample")!);
    const rules = await page.evaluate<string[]>(
      "[...document.querySelectorAll('.topic')].map((topic) => getComputedStyle(topic).borderTopWidth + ' ' + getComputedStyle(topic).borderBottomWidth)",
    );
    expect(rules.length).toBeGreaterThan(3);
    expect(rules[0]).toBe("0px 0px");
    expect(new Set(rules.slice(1))).toEqual(new Set(["1px 0px"]));
    await close();
  });

  test("the contents stand beside the text where there is room, and fold where there is not", async () => {
    const wide = await openPage(browser, addresses.get("report, sample")!, {
      viewport: { width: 1280, height: 800 },
    });
    expect(await wide.page.getByRole("navigation").count()).toBe(1);
    expect(await wide.page.getByRole("link", { name: "1 Kwaliteit nu" }).isVisible()).toBe(true);
    await wide.close();
    const narrow = await openPage(browser, addresses.get("report, sample")!, {
      viewport: { width: 320, height: 800 },
    });
    expect(await narrow.page.getByRole("link", { name: "1 Kwaliteit nu" }).isVisible()).toBe(false);
    await narrow.page.getByText("Op deze pagina").click();
    expect(await narrow.page.getByRole("link", { name: "1 Kwaliteit nu" }).isVisible()).toBe(true);
    await narrow.close();
  });
});
