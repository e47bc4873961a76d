import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { hardReport, HOSTILE } from "../../../../test/support/hard-report.ts";
import { sampleReport } from "../../../../test/support/sample-report.ts";
import type { Block, Report } from "../../model.ts";
import { html } from "./index.ts";
import { renderReport } from "./report-page.ts";

const page = renderReport(sampleReport(), {});

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

function styleOf(text: string): string {
  return /<style>(.*?)<\/style>/s.exec(text)?.[1] ?? "";
}

test("two builds give the same bytes, under the name the report gives", async () => {
  const one = await html.write(sampleReport(), {});
  const two = await html.write(sampleReport(), {});
  expect(one.value).toEqual(two.value);
  expect(one.value?.name).toBe("Resultaten peiling 2.html");
  expect(one.problems).toEqual([]);
});

test("the page runs nothing and asks for nothing from anywhere", () => {
  expect(page).not.toMatch(/<script|<link rel="stylesheet|<img|<iframe|https?:\/\/(?!www\.w3\.org)/);
  expect(page).not.toMatch(/ style="| on[a-z]+="/);
});

test("its policy allows its own style sheet by hash and nothing else", () => {
  const hash = createHash("sha256").update(styleOf(page)).digest("base64");
  expect(page).toContain(`default-src 'none'; style-src 'sha256-${hash}'; img-src data:;`);
  expect(page).not.toContain("unsafe-inline");
});

test("every length in use has its line in the style sheet, since no element may carry a style", () => {
  const css = styleOf(page);
  const used = [...page.matchAll(/class="[^"]*?\b([wg]\d+)"/g)].map((match) => match[1]);
  expect(used.length).toBeGreaterThan(30);
  for (const name of used) expect(css).toContain(`.${name}{`);
});

test("hostile words stand there as words, in every place a word can stand", () => {
  const hostile = renderReport(hardReport(), {});
  const markup = hostile.replaceAll(/<style>.*?<\/style>/gs, "");
  expect(markup).not.toMatch(/<(script|img|svg\/|textarea)/);
  expect(count(markup, /<svg/g)).toBe(1);
  expect(count(hostile, /<\/style>/g)).toBe(1);
  expect(markup).toContain("&lt;script&gt;document.title=&quot;got in&quot;&lt;/script&gt;");
  expect(markup).toContain("[klik](javascript:alert(1))");
  expect(markup).not.toMatch(/href="(?!#|data:image\/svg|Resultaten%20|Open%20|Tabellen%20)/);
  expect(HOSTILE.length).toBeGreaterThan(5);
});

test("there is one h1, and no heading skips a level", () => {
  const levels = [...page.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
  expect(levels.filter((level) => level === 1)).toEqual([1]);
  levels.forEach((level, i) => expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1));
});

test("every row of a chart keeps its role, since a narrow page draws it as something else", () => {
  expect(count(page, /<tr(?! role="row")/g)).toBe(0);
  expect(count(page, /<td(?! role="cell")/g)).toBe(0);
  expect(count(page, /<th\b(?! role="(rowheader|columnheader)")/g)).toBe(0);
  expect(count(page, /<table(?! role="table")/g)).toBe(0);
});

test("every link inside the page leads somewhere, and no place has two", () => {
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
});

test("each block of the report has its place, in the order of the report", () => {
  const places = sampleReport().blocks.map((block) => page.indexOf(` id="${block.id}"`));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("a closed question shows its wording, percentages with counts, and N with the reason it is smaller", () => {
  expect(page).toContain("Waar gaan je zorgen rond de kwaliteit voornamelijk naar uit?*");
  expect(page).toMatch(/<b>76 %<\/b><\/td><td role="cell">71</);
  expect(page).toContain("<b>N = 93</b> van 98 deelnemers: 5 sloegen de vraag over.");
});

test("a several-answers question has one note and one marker for it", () => {
  const section = page.slice(page.indexOf('id="q3"'), page.indexOf('id="q3_anders_text"'));
  expect(count(section, /\* Meerdere antwoorden mogelijk/g)).toBe(1);
  expect(count(section, /uit\?\*/g)).toBe(1);
});

test("the conclusion comes after all themes, with what it rests on", () => {
  const conclusion = page.indexOf('class="conclusion"');
  expect(page.lastIndexOf('class="topic"')).toBeLessThan(conclusion);
  expect(page.slice(conclusion, conclusion + 500)).toContain("Rust op 14 antwoorden");
});

test("words left out of a quote are marked in our voice", () => {
  expect(page).toContain('Bij <span class="left-out">[weggelaten]</span> wist niemand');
});

test("the open answers are linked beside the page, with their size where it is known", () => {
  expect(page).toContain('<a href="Open%20antwoorden%20peiling%202.docx">Open antwoorden peiling 2.docx</a>');
  const sized = renderReport(sampleReport(), {
    sizes: new Map([["Open antwoorden peiling 2.docx", 84_000]]),
  });
  expect(sized).toContain("alle 34 antwoorden, 84\u00A0kB");
});

test("a file that was not made is named but not linked", () => {
  const alone = renderReport(sampleReport(), { sizes: new Map() });
  expect(alone).not.toContain('href="Open%20antwoorden');
  expect(alone).toContain("dit bestand is bij deze publicatie niet gemaakt");
});

test("a refused comparison says why, and shows no figures", () => {
  const refused = page.slice(page.indexOf('id="compare-q7"'), page.indexOf('id="account"'));
  expect(refused).toContain("<b>Breuk in de reeks bij vraag 7.</b>");
  expect(refused).not.toContain("<table");
});

test("the previous wave stands with both N's, its own column and the difference", () => {
  const compared = page.slice(page.indexOf('id="compare-q2"'), page.indexOf('id="compare-q7"'));
  expect(compared).toContain("Peiling 2, mei 2026, N = 98");
  expect(compared).toContain("Peiling 1, november 2025, N = 87");
  expect(compared).toContain('<td role="cell">+11</td>');
});

test("what is withheld says so in words", () => {
  const hard = renderReport(hardReport(), {});
  expect(count(hard, /niet getoond/g)).toBeGreaterThan(8);
  expect(hard).not.toMatch(/NaN|Infinity|undefined|null/);
});

test("in English the page says nothing in Dutch of its own", () => {
  const report = sampleReport();
  const english: Report = {
    ...report,
    meta: { ...report.meta, voice: { language: "en", register: "je" } },
  };
  const text = renderReport(english, {});
  expect(text).toContain('<html lang="en">');
  for (const word of ["Antwoord<", "Aantal<", "Conclusie", "Op deze pagina", "weggelaten", "Verschil<"]) {
    expect(text).not.toContain(word);
  }
});

test("the foot of a printed page names the poll and cannot end the style sheet", () => {
  const report = sampleReport();
  const meta = { ...report.meta, organisation: `</style>"}` };
  const css = styleOf(renderReport({ ...report, meta }, {}));
  expect(css).toContain('@bottom-left{content:"\\3c ');
  expect(css).toContain("counter(pages)");
});

test("twenty questions with their themes and groups weigh at most 100 kB", () => {
  const { blocks, ...report } = sampleReport();
  const [closed, open, others] = [
    blocks.filter((block) => block.kind === "closed"),
    blocks.filter((block) => block.kind === "open"),
    blocks.filter((block) => block.kind !== "closed" && block.kind !== "open"),
  ];
  const times = <T extends Block>(some: readonly T[], count: number): T[] =>
    Array.from({ length: count }, (_, i) => ({
      ...some[i % some.length]!,
      id: `${some[i % some.length]!.id}-${i}`,
    }));
  const twenty = renderReport(
    { ...report, blocks: [...others, ...times(closed, 14), ...times(open, 6)] },
    {},
  );
  expect(new TextEncoder().encode(twenty).length).toBeLessThanOrEqual(100_000);
});
