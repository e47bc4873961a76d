import { expect } from "vitest";
import type { Browser, Page } from "playwright-core";
import { FormWalker, type Fields } from "./form-walker.ts";
import { SECTORS, wishOf } from "./invented-story.ts";

/** The code that stands in a mail behind the address. */
export function keyIn(link: string): string {
  return link.slice(link.indexOf("#") + 1);
}

const MOODS = ["erg-slecht", "slecht", "matig", "goed", "zeer-goed"];

/** What the participant with a number answers, by what a page's fields are called. */
function answersOf(i: number): Fields {
  return {
    q1: (SECTORS[i % SECTORS.length] ?? "").toLowerCase(),
    q2: MOODS[1 + (i % 4)] ?? "",
    [["q3_werkdruk", "q3_geld", "q3_personeel"][i % 3] ?? ""]: "1",
    q4: wishOf(1000 + i),
    q5: String(i % 6),
    q6: `Verzonnen slotwoord ${i}.`,
  };
}

/** As a browser without script would: page after page until there is nothing left to answer. */
export async function takePartByForm(link: string, i: number): Promise<FormWalker> {
  const { origin, pathname } = new URL(link);
  const asking = (path: string, init?: RequestInit) => fetch(origin + path, init);
  const someone = await new FormWalker(asking, pathname).begin(keyIn(link));
  const answers = Object.entries(answersOf(i));
  while (!someone.html.includes('value="send"')) {
    const here = answers.filter(([name]) => someone.html.includes(` name="${name}"`));
    expect(here.length, someone.words).toBeGreaterThan(0);
    await someone.press("next", Object.fromEntries(here));
  }
  await someone.press("send");
  expect(someone.status, someone.words).toBe(200);
  return someone;
}

/** With script the code comes from the link; without it is typed. */
export async function takePartInBrowser(
  browser: Browser,
  link: string,
  i: number,
  script: boolean,
): Promise<void> {
  const context = await browser.newContext({
    javaScriptEnabled: script,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto(link);
  if (!script) await page.fill("[name=_key]", keyIn(link));
  await press(page, "start");
  const answers = Object.entries(answersOf(i));
  while ((await page.locator("button[name=_go][value=send]").count()) === 0) {
    for (const [name, value] of answers) {
      const choice = page.locator(
        `input[name="${name}"][value="${value}"]:is([type=radio], [type=checkbox])`,
      );
      const field = page.locator(
        `textarea[name="${name}"], input[name="${name}"]:is([type=text], [type=number])`,
      );
      if ((await choice.count()) > 0) await choice.check();
      else if ((await field.count()) > 0) await field.fill(value);
    }
    await press(page, "next");
  }
  await press(page, "send");
  expect(await page.locator("h1").innerText()).toContain("Je antwoorden zijn binnen");
  // Without script a browser keeps what stands behind the #; no server sees it.
  if (script) expect(page.url()).not.toContain(keyIn(link));
  await context.close();
}

async function press(page: Page, go: string): Promise<void> {
  const before = await page.locator("h1").innerText();
  await page.locator(`button[name=_go][value="${go}"]:visible`).last().click();
  await page.locator("h1").filter({ hasNotText: before }).waitFor();
  // A page that is still being read has its heading before its buttons.
  await page.waitForLoadState("domcontentloaded");
}
