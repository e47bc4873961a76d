import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../support/command-line.ts";
import { axeFindings, openBrowser, openPage, overflow } from "../support/browser.ts";
import { everyType } from "../support/every-type.ts";
import { ROOT } from "../support/sources.ts";

const folder = mkdtempSync(join(tmpdir(), "peilschaal-printed-"));
const poll = join(folder, "peiling-1");
let browser: Browser;

/** A poll of which nobody's answers are there yet. */
beforeAll(async () => {
  cpSync(join(ROOT, "test/polls/every-question-type"), folder, { recursive: true });
  rmSync(join(poll, "responses.csv"));
  writeFileSync(join(poll, "questionnaire.json"), JSON.stringify(everyType));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

test("a questionnaire is written before anybody answered, in both languages", async () => {
  const to = join(folder, "drukken");
  const dutch = await run("export", poll, "--questionnaire", "--to", to);
  expect(dutch).toMatchObject({ code: 0, err: "" });
  expect(dutch.out.split("\n")).toEqual([
    join(to, "Vragenlijst peiling 1.docx"),
    join(to, "Vragenlijst peiling 1.html"),
    "",
  ]);
  const english = await run(
    "export",
    poll,
    "--questionnaire",
    "--to",
    to,
    "--lang",
    "en",
    "--formats",
    "html",
  );
  expect(english.out).toBe(`${join(to, "Questionnaire poll 1.html")}\n`);
});

test("two kinds at once, none, or a format of the other kind is wrong use", async () => {
  const to = join(folder, "niets");
  for (const flags of [
    [],
    ["--questionnaire", "--public"],
    ["--questionnaire", "--formats", "sav"],
    ["--full", "--formats", "docx"],
  ]) {
    expect((await run("export", poll, "--to", to, ...flags)).code).toBe(2);
  }
});

describe.each(["light", "dark"] as const)("in the %s", (colorScheme) => {
  test("axe finds nothing, at no width does one scroll sideways, and nothing is asked of elsewhere", async () => {
    const to = join(folder, colorScheme);
    await run("export", poll, "--questionnaire", "--to", to, "--formats", "html");
    const address = pathToFileURL(join(to, "Vragenlijst peiling 1.html")).href;
    for (const width of [320, 768, 1280]) {
      const viewport = { width, height: 900 };
      const { page, complaints, close } = await openPage(browser, address, { colorScheme, viewport });
      expect(await axeFindings(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(complaints).toEqual([]);
      await close();
    }
  });
});
