import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { renderReport } from "../../src/report/formats/html/report-page.ts";
import { openBrowser, openPage } from "../support/browser.ts";
import { poppler } from "../support/programs.ts";
import { sampleReport } from "../support/sample-report.ts";

const folder = mkdtempSync(join(tmpdir(), "peilschaal-print-"));
let pages: string[] = [];
/** The same in the order of the file and without line ends: in a wide font the foot takes two lines. */
let read: string[] = [];

/** Printed as most people print: without grounds. */
beforeAll(async () => {
  const browser = await openBrowser();
  const file = join(folder, "report.html");
  writeFileSync(file, renderReport(sampleReport(), {}));
  const { page, close } = await openPage(browser, pathToFileURL(file).href, { colorScheme: "dark" });
  await page.pdf({ path: join(folder, "report.pdf"), preferCSSPageSize: true, printBackground: false });
  await close();
  await browser.close();
  pages = textOf("report.pdf", "-layout").split("\f").slice(0, -1);
  read = textOf("report.pdf", "-raw")
    .split("\f")
    .slice(0, -1)
    .map((text) => text.replaceAll(/\s+/g, " "));
});

afterAll(() => rmSync(folder, { recursive: true }));

function run(program: string, ...args: string[]): string {
  if (poppler.find() === undefined) {
    throw new Error(`Poppler is missing. On Debian: apt-get install ${poppler.debian.join(" ")}.`);
  }
  const ended = spawnSync(program, args, { cwd: folder, encoding: "utf8" });
  if (ended.status !== 0) throw new Error(`${program}: ${ended.stderr}`);
  return ended.stdout;
}

function textOf(pdf: string, order: "-layout" | "-raw"): string {
  return run("pdftotext", order, pdf, "-");
}

test("it prints on A4", () => {
  expect(run("pdfinfo", "report.pdf")).toMatch(/Page size:\s+59[45](\.\d+)? x 84[12](\.\d+)? pts \(A4\)/);
});

test("every page says whose poll it is, what is not real about it, and its number", () => {
  expect(read.length).toBeGreaterThan(2);
  read.forEach((page, i) => {
    expect(page).toContain(
      "Staat van de Uitvoering · Peiling 2 · 19 mei 2026 · Concept · Voorbeeld: cijfers verzonnen",
    );
    expect(page).toContain(`Pagina ${i + 1} van ${read.length}`);
  });
});

test("a chart stays on one page with its question and its N", () => {
  const page = pages.find((one) => one.includes("Zorgen gaan het vaakst over complexe"));
  expect(page).toContain("Anders, namelijk…");
  expect(page).toContain("N = 93");
});

test("no address is printed as a browser writes it", () => {
  expect(pages.join("\n")).toContain("Open antwoorden peiling 2.docx");
  expect(pages.join("\n")).not.toContain("%20");
});

test("what only serves a screen is not printed", () => {
  const all = pages.join("\n");
  expect(all).not.toContain("Op deze pagina");
  expect(all).not.toContain("Naar de inhoud");
});

test("bars are printed though grounds are not, on white paper though the screen is dark", () => {
  run("pdftoppm", "-r", "50", "report.pdf", "page");
  const colours = readdirSync(folder)
    .filter((name) => name.endsWith(".ppm"))
    .map((name) => coloursOf(readFileSync(join(folder, name))));
  const has = (r: number, g: number, b: number): boolean => colours.some((one) => one.has(`${r},${g},${b}`));
  expect(has(0x1f, 0x7d, 0xa3), "a bar").toBe(true);
  expect(has(0x47, 0x8e, 0xa8), "a segment of a group").toBe(true);
  expect(has(0xaa, 0x62, 0x0a), "the mark of the previous wave").toBe(true);
  expect(has(0x10, 0x18, 0x1d), "the dark ground").toBe(false);
});

/** The colours in a binary PPM: "P6 width height 255", then three bytes a pixel. */
function coloursOf(ppm: Buffer): Set<string> {
  const head = /^P6\s+\d+\s+\d+\s+255\s/.exec(ppm.toString("latin1", 0, 40));
  const found = new Set<string>();
  for (let at = head?.[0].length ?? 0; at + 2 < ppm.length; at += 3) {
    found.add(`${ppm[at]},${ppm[at + 1]},${ppm[at + 2]}`);
  }
  return found;
}
