import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { listen, type Listening } from "../../src/server/listen.ts";
import { axeFindings, openBrowser, overflow } from "../support/browser.ts";
import { exampleQuestionnaire, holdPoll, type Poll, type PollOptions } from "../support/collecting.ts";
import { everyType } from "../support/every-type.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => browser.close());

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

interface Held {
  readonly poll: Poll;
  readonly server: Listening;
  /** The address in an invitation. */
  readonly link: (person?: number) => string;
  readonly address: string;
}

async function hold(options: PollOptions = {}): Promise<Held> {
  // Later than any clock that runs these tests: a browser forgets drafts of polls that have closed.
  const poll = await holdPoll({ closes: "2126-04-30T15:00:00Z", ...options });
  const { value: server } = await listen(poll.app, { host: "127.0.0.1", port: 0 });
  open.push(poll.close, server!.stop);
  const address = server!.url + poll.path;
  return { poll, server: server!, address, link: (person = 0) => `${address}#${poll.keys[person] ?? ""}` };
}

async function device(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  open.push(async () => context.close());
  return context;
}

async function visit(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** Presses a button of the form and waits for the page that comes instead. */
async function press(page: Page, go: string): Promise<void> {
  const button = page.locator(`button[name=_go][value="${go}"]:visible`).last();
  await comesInstead(page, async () => button.click());
}

async function comesInstead(page: Page, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate("document.querySelector('main').setAttribute('data-old', '')");
  await act();
  await page.waitForSelector("main:not([data-old])").catch(async (cause: unknown) => {
    throw new Error(`nothing came instead of this page:\n${await page.locator("body").innerText()}`, {
      cause,
    });
  });
  await page.waitForLoadState("load");
}

const heading = async (page: Page) => page.locator("h1").innerText();
const next = async (page: Page) => press(page, "next");

type Look = (page: Page, what: string) => Promise<void>;

/** Goes through every page there is, mistakes included, and looks at each. */
async function walkThrough(page: Page, look: Look): Promise<void> {
  await look(page, "the first page");
  await press(page, "start");
  await look(page, "one answer");
  await next(page);
  await look(page, "a required answer that is missing");
  await page.check("[name=sector][value=anders]");
  await next(page);
  await look(page, "words that are missing");
  await page.fill("[name=sector_anders_text]", "Iets heel anders");
  await next(page);
  await page.check("[name=zorgen_regels]");
  await look(page, "several answers");
  await next(page);
  await page.check("[name=oordeel][value=eens]");
  await look(page, "a scale");
  await next(page);
  await look(page, "a scale of eleven points");
  await next(page);
  await page.check("[name=stellingen_ruimte][value=oneens]");
  await look(page, "a grid");
  await next(page);
  await page.fill("[name=uren]", "heel veel");
  await next(page);
  await look(page, "a number that is none");
  await page.fill("[name=uren]", "36,5");
  await next(page);
  await look(page, "a short text");
  await next(page);
  await page.selectOption("[name=volgorde_kosten]", "1");
  await look(page, "a ranking");
  await next(page);
  await page.fill("[name=voorbeelden]", "De aangifte.\nEn het paspoort.");
  await look(page, "an open text after an explanation");
  await next(page);
  await look(page, "the overview");
  await press(page, "send");
  await look(page, "the thanks");
}

/** The texts folded in the footer are part of the page. */
async function unfold(page: Page): Promise<void> {
  for (const summary of await page.locator("footer summary").all()) await summary.click();
}

test("axe finds nothing on any page and nothing sticks out: on a phone and a desktop, in the light and in the dark", async () => {
  const { link } = await hold({ questionnaire: everyType });
  await walkThrough(await visit(await device(), link()), async (page, what) => {
    await unfold(page);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `${what} at ${width} px`).toBe(0);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeFindings(page), `${what} at ${width} px, ${colorScheme}`).toEqual([]);
      }
    }
  });
}, 120_000);

test("in English, called u, with forced colours and letters twice as large, axe finds nothing either", async () => {
  const { address, link } = await hold({ questionnaire: everyType, register: "u" });
  const context = await device({ viewport: { width: 320, height: 800 }, forcedColors: "active" });
  const page = await visit(context, link());
  await press(page, "lang-en");
  expect(page.url()).toBe(address);
  await walkThrough(page, async (shown, what) => {
    expect(await shown.evaluate("document.documentElement.lang"), what).toBe("en");
    expect(await axeFindings(shown), what).toEqual([]);
    await shown.evaluate("document.documentElement.style.fontSize = '200%'");
    expect(await overflow(shown), what).toBe(0);
  });
});

test("pages without a form are found nothing on: refused, closed, not there", async () => {
  const { address } = await hold({ now: () => Date.parse("2026-06-01T10:00:00Z") });
  const other = await hold();
  const page = await visit(await device(), address);
  expect(await axeFindings(page)).toEqual([]);
  await page.goto(`${other.address}#0000-0000-0000-0000-0000-0000-0000`);
  await press(page, "start");
  expect(await page.evaluate("document.activeElement.className")).toBe("summary");
  expect(await axeFindings(page)).toEqual([]);
  await page.goto(`${other.server.url}/p/nergens`);
  expect(await axeFindings(page)).toEqual([]);
});

test("no page weighs more than 15 kB gzipped, everything included", async () => {
  const { server, link } = await hold({ questionnaire: everyType });
  const page = await visit(await device(), link());
  await walkThrough(page, async (shown, what) => {
    const parts = await shown.evaluate<string[]>(
      "[...document.querySelectorAll('link[rel=stylesheet], script')].map((part) => part.getAttribute('href') ?? part.getAttribute('src'))",
    );
    const bodies = await Promise.all(parts.map(async (part) => (await fetch(server.url + part)).bytes()));
    const weight = [await shown.content(), ...bodies].reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(parts).toHaveLength(2);
    expect(weight, what).toBeLessThan(15_000);
  });
});

test("without script everything works: the code is typed, the mistake is shown, the answers arrive", async () => {
  const { poll, address } = await hold();
  const page = await visit(await device({ javaScriptEnabled: false }), address);
  await page.fill("[name=_key]", poll.keys[0]!);
  await press(page, "start");
  await next(page);
  expect(await page.locator(".summary:focus").count(), "the summary has focus").toBe(1);
  await page.click(".summary a");
  await page.check("[name=sector][value=zbo]");
  await next(page);
  await page.check("[name=q1][value=goed]");
  for (let i = 0; i < 9; i++) await next(page);
  expect(await heading(page)).toBe("Klopt dit zo?");
  await press(page, "to-q1");
  await page.check("[name=q1][value=slecht]");
  await next(page);
  await press(page, "send");
  expect(await heading(page)).toBe("Bedankt. Je antwoorden zijn binnen.");
  expect(await poll.answers()).toEqual([{ sector: "zbo", q1: "slecht" }]);
});

test("with the keyboard alone a poll is answered, and one sees where one is", async () => {
  const { poll, link } = await hold({
    questionnaire: { ...exampleQuestionnaire, pages: exampleQuestionnaire.pages.slice(0, 2) },
  });
  const page = await visit(await device({ viewport: { width: 1280, height: 800 } }), link());
  const tabTo = async (selector: string) => {
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press("Tab");
      const ring = await page.evaluate<string>(RING);
      expect(ring).toMatch(/3px solid/);
      if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
    }
    throw new Error(`the keyboard does not reach ${selector}`);
  };
  const enter = async () => comesInstead(page, async () => page.keyboard.press("Enter"));
  await tabTo("[name=_key]");
  await enter();
  await tabTo("[name=sector]");
  await page.keyboard.press("Space");
  await enter();
  await tabTo("[name=q1]");
  await page.keyboard.press("ArrowRight");
  await tabTo("button[value=next]");
  await enter();
  await enterAll(page, enter, tabTo);
  expect(await heading(page)).toBe("Klopt dit zo?");
  await tabTo("button[value=send]");
  await enter();
  expect(await heading(page)).toBe("Bedankt. Je antwoorden zijn binnen.");
  expect(await poll.answers()).toEqual([{ sector: "ministerie", q1: "goed" }]);
});

/** What shows the focus: the ring of the control, or of the row around it. */
const RING = `(() => {
  const ringOf = (element) => { const { outlineWidth, outlineStyle } = getComputedStyle(element); return outlineWidth + " " + outlineStyle; };
  const active = document.activeElement;
  const row = active.closest(".row, .plain");
  return ringOf(active).includes("3px solid") || row === null ? ringOf(active) : ringOf(row);
})()`;

async function enterAll(
  page: Page,
  enter: () => Promise<unknown>,
  tabTo: (selector: string) => Promise<void>,
): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await tabTo("button[value=next]");
    await enter();
    if ((await heading(page)) === "Klopt dit zo?") return;
  }
}

test("the code comes out of the link and leaves the address; nobody else is asked anything, and there is no cookie", async () => {
  const { poll, address, link, server } = await hold();
  const context = await device();
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.url()} ${request.headers()["referer"] ?? ""}`));
  await page.goto(link());
  expect(await page.inputValue("[name=_key]")).toBe(poll.keys[0]);
  expect(page.url()).toBe(address);
  await press(page, "start");
  await page.check("[name=sector][value=zbo]");
  await next(page);
  expect(
    asked.filter((one) => !one.startsWith("data:") && !/^http:\/\/localhost:\d+\S* $/.test(one)),
  ).toEqual([]);
  expect(asked.every((one) => one.startsWith(server.url) || one.startsWith("data:"))).toBe(true);
  expect(asked.join("\n")).not.toContain(poll.keys[0]);
  expect(await context.cookies()).toEqual([]);
});

describe("a draft on the device", () => {
  const keys = async (page: Page) => page.evaluate<string[]>("Object.keys(localStorage)");

  test("survives two hours without a connection and a closed tab; it is stored once, and wiped", async () => {
    const { poll, link, address } = await hold();
    const context = await device();
    const page = await visit(context, link());
    await press(page, "start");
    await page.check("[name=sector][value=zbo]");
    await next(page);
    await page.check("[name=q1][value=goed]");
    await next(page);
    await context.setOffline(true);
    await page.check("[name=q2][value=veel]");
    await page.locator("button.primary").click();
    await page.waitForSelector("#trouble:focus");
    expect(await page.locator("#trouble").innerText()).toContain("Je antwoorden staan nog hier");
    await page.close();
    await context.setOffline(false);

    const again = await visit(context, address);
    await again.waitForSelector("#resume:visible");
    await press(again, "resume");
    expect(await heading(again)).toContain("In welke mate maak je je zorgen");
    expect(await again.isChecked("[name=q2][value=veel]")).toBe(true);
    for (let i = 0; i < 8; i++) await next(again);
    await press(again, "send");
    expect(await heading(again)).toBe("Bedankt. Je antwoorden zijn binnen.");
    expect(await keys(again)).toEqual([]);
    expect(await poll.answers()).toEqual([{ sector: "zbo", q1: "goed", q2: "veel" }]);
  });

  test("that was sent while nobody heard the reply is not sent twice", async () => {
    const { poll, link } = await hold();
    const context = await device();
    const page = await visit(context, link());
    await press(page, "start");
    await page.check("[name=sector][value=zbo]");
    for (let i = 0; i < 10; i++) await next(page);
    await page.route("**/p/*", async (route) => {
      if (route.request().method() !== "POST") return route.continue();
      await route.fetch({ maxRedirects: 0 });
      return route.abort();
    });
    await page.locator("button.primary").click();
    await page.waitForSelector("#trouble:focus");
    await page.close();

    const again = await visit(context, link());
    await press(again, "resume");
    expect(await heading(again)).toBe("Bedankt. Je antwoorden zijn binnen.");
    expect(await keys(again)).toEqual([]);
    expect(await poll.answers()).toEqual([{ sector: "zbo" }]);
  });

  test("is not kept on a shared computer, and what was there goes", async () => {
    const { link } = await hold();
    const context = await device();
    const page = await visit(context, link());
    await press(page, "start");
    await page.check("[name=sector][value=zbo]");
    expect(await keys(page)).toHaveLength(1);
    await press(page, "back");
    await page.check("[name=_shared]");
    await press(page, "start");
    await page.check("[name=sector][value=zbo]");
    await next(page);
    expect(await keys(page)).toEqual([]);
    expect(await page.locator(".kept:visible").innerText()).toContain("Dit apparaat bewaart niets");
    expect(await page.evaluate<number>("sessionStorage.length")).toBe(0);
  });

  test("of one person is not shown to another", async () => {
    const { link, address } = await hold();
    const context = await device();
    const page = await visit(context, link(0));
    await press(page, "start");
    await page.check("[name=sector][value=zbo]");
    await page.goto("about:blank");
    await page.goto(link(1));
    expect(await page.locator("#resume").isVisible()).toBe(false);
    await press(page, "start");
    expect(await page.locator(":checked").count()).toBe(0);
    await page.goto(address);
    expect(await page.locator("#resume").isVisible(), "two drafts: whose is it?").toBe(false);
  });

  test("can be taken away, and goes by itself when a poll is over", async () => {
    let now = Date.parse("2026-04-29T10:00:00Z");
    const { link, address } = await hold({ now: () => now });
    const page = await visit(await device(), link());
    const put = async (name: string, until: string) =>
      page.evaluate(`localStorage.setItem('peilschaal/${name}', '{"_until":"${until}"}')`);
    await press(page, "start");
    await page.goto(address);
    await page.click("#forget");
    expect(await keys(page)).toEqual([]);
    await put("another/x", "2020-01-01T00:00:00Z");
    await page.fill("[name=_key]", "onbekend");
    await press(page, "start");
    expect(await keys(page), "another poll closed long ago").toEqual([]);
    await put(`${address.split("/").at(-1) ?? ""}/x`, "2126-01-01T00:00:00Z");
    now = Date.parse("2127-01-01T10:00:00Z");
    await page.goto(address);
    expect(await keys(page), "this poll is closed").toEqual([]);
  });

  test("is not needed: where storage is refused all works", async () => {
    const { poll, link } = await hold();
    const context = await device();
    await context.addInitScript(
      "Object.defineProperty(window, 'localStorage', { get() { throw new Error('no') } })",
    );
    const page = await visit(context, link());
    await press(page, "start");
    await page.check("[name=sector][value=zbo]");
    expect(await page.locator("#kept").isVisible()).toBe(false);
    for (let i = 0; i < 10; i++) await next(page);
    await press(page, "send");
    expect(await poll.answers()).toHaveLength(1);
  });
});

test("a double click and a second tab store one submission", async () => {
  const { poll, link } = await hold();
  const context = await device();
  const first = await visit(context, link());
  await press(first, "start");
  await first.check("[name=sector][value=zbo]");
  await next(first);
  const second = await visit(context, link());
  await press(second, "resume");
  for (const page of [first, second]) {
    await page.bringToFront();
    await page.check("[name=q1][value=goed]");
    for (let i = 0; i < 9; i++) await next(page);
  }
  await first.bringToFront();
  await first.locator("button.primary").dblclick();
  await first.waitForURL(/dank/);
  await press(second, "send");
  expect(await heading(second)).toBe("Bedankt. Je antwoorden zijn binnen.");
  expect(await poll.answers()).toHaveLength(1);
});

test("the browser's own back and forward lead to the question before and after, and lose nothing", async () => {
  const { poll, address, link } = await hold();
  const page = await visit(await device(), link());
  await press(page, "start");
  await page.check("[name=sector][value=zbo]");
  await next(page);
  await page.check("[name=q1][value=goed]");
  await next(page);
  await page.check("[name=q2][value=veel]");
  const traverse = async (where: "goBack" | "goForward") => comesInstead(page, async () => page[where]());
  await traverse("goBack");
  expect(await page.isChecked("[name=q1][value=goed]")).toBe(true);
  await traverse("goBack");
  await traverse("goBack");
  expect(await page.inputValue("[name=_key]")).toBe(poll.keys[0]);
  await traverse("goForward");
  expect(await page.isChecked("[name=sector][value=zbo]")).toBe(true);
  await traverse("goForward");
  await traverse("goForward");
  expect(await page.isChecked("[name=q2][value=veel]")).toBe(true);
  expect(page.url()).toBe(address);
});

test("a link to what is to be mended leads to the field, and is no step in the history", async () => {
  const { link } = await hold();
  const page = await visit(await device(), link());
  await press(page, "start");
  await next(page);
  expect(await page.evaluate("document.activeElement.className")).toBe("summary");
  await page.click(".summary:not([hidden]) a");
  expect(await page.evaluate("document.activeElement.id")).toBe("sector");
  expect(page.url()).not.toContain("#");
  expect(await page.title()).toMatch(/^Let op: Vraag 1 van 10 of minder: Sector – /);
});

test("another link opened in the same window starts with its own code", async () => {
  const { poll, link } = await hold();
  const page = await visit(await device(), link(0));
  await press(page, "start");
  await page.check("[name=sector][value=zbo]");
  await comesInstead(page, async () => page.goto(link(1)));
  expect(await page.inputValue("[name=_key]")).toBe(poll.keys[1]);
  expect(page.url()).not.toContain("#");
  await press(page, "start");
  expect(await page.locator(":checked").count()).toBe(0);
});

test("a code that is refused stays in its field where scripts run", async () => {
  const { address } = await hold();
  const page = await visit(await device(), address);
  await page.fill("[name=_key]", "7KQ2-M4TP-X9RD");
  await press(page, "start");
  expect(await page.locator(".summary:focus h2").innerText()).toBe("Met deze code kun je niet meedoen");
  expect(await page.inputValue("[name=_key]")).toBe("7KQ2-M4TP-X9RD");
});

describe("with script", () => {
  async function at(code: string): Promise<Page> {
    const { link } = await hold({ questionnaire: everyType });
    const page = await visit(await device(), link());
    await press(page, "start");
    await page.check("[name=sector][value=rijk]");
    for (let i = 0; i < 10 && (await page.inputValue("[name=_at]")) !== code; i++) await next(page);
    return page;
  }

  test("what stands alone takes the others away, and the other way round", async () => {
    const page = await at("zorgen");
    await page.check("[name=zorgen_regels]");
    await page.check("[name=zorgen_niet]");
    expect(await page.isChecked("[name=zorgen_regels]")).toBe(false);
    await page.check("[name=zorgen_ict]");
    expect(await page.isChecked("[name=zorgen_niet]")).toBe(false);
  });

  test("rows of a ranking move by buttons, and it is said where to", async () => {
    const page = await at("volgorde");
    const order = async () => page.locator(".rank li > span").allInnerTexts();
    await page.getByRole("button", { name: "Hoger: Kosten" }).click();
    await page.getByRole("button", { name: "Hoger: Persoonlijk contact" }).click();
    expect(await order()).toEqual(["Kosten", "Persoonlijk contact", "Snelheid", "Zorgvuldigheid"]);
    await page.getByRole("button", { name: "Hoger: Persoonlijk contact" }).click();
    expect(await page.inputValue("[name=volgorde_contact]")).toBe("1");
    expect(await page.inputValue("[name=volgorde_kosten]")).toBe("2");
    expect(await page.getByRole("status").innerText()).toBe("Persoonlijk contact: Plaats 1");
    expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe(
      "Hoger: Persoonlijk contact",
    );
    await page.getByRole("button", { name: "Lager: Persoonlijk contact" }).click();
    expect(await page.inputValue("[name=volgorde_contact]")).toBe("2");
    for (const name of ["Snelheid", "Zorgvuldigheid"])
      await page.getByRole("button", { name: `Hoger: ${name}` }).click();
    expect(await page.inputValue("[name=volgorde_zorgvuldigheid]")).toBe("3");
    expect(await page.inputValue("[name=volgorde_snelheid]")).toBe("");
  });

  test("Enter in a field goes on, and not to another language", async () => {
    const page = await at("functie");
    await page.fill("[name=functie]", "Adviseur");
    await comesInstead(page, async () => page.press("[name=functie]", "Enter"));
    expect(await page.inputValue("[name=_at]")).toBe("volgorde");
    expect(await page.evaluate("document.documentElement.lang")).toBe("nl");
  });
});
