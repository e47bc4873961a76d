import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sampleReport } from "../../../test/support/sample-report.ts";
import type { OpenBlock, ReportTheme } from "../model.ts";
import type { Deck } from "./draft.ts";
import { ownDesign } from "../formats/pptx/own-design.ts";
import { splitOf } from "../slides/open.ts";
import { splitThemes, type SplitRequest, type ThemePiece } from "./theme-split.ts";
import { deckWords } from "./words.ts";

interface CodedThemes {
  readonly themes: readonly {
    readonly title: { readonly nl: string };
    readonly subpoints: readonly { readonly code: string; readonly text: { readonly nl: string } }[];
  }[];
  readonly conclusion?: { readonly text: { readonly nl: string } };
}

/** The themes as the example codes them, under a title and a question of one line. */
function exampleBlock(variable: string): OpenBlock {
  const path = new URL(`../../../examples/kwaliteit/peiling-2/coding/${variable}.json`, import.meta.url);
  const coding = JSON.parse(readFileSync(path, "utf8")) as CodedThemes;
  const themes = coding.themes.map(({ title, subpoints }, i): ReportTheme => ({
    code: `t${i}`,
    title: title.nl,
    answers: 10,
    participants: 10,
    said: "10 antwoorden",
    numbers: [],
    subpoints: subpoints.map(({ code, text }) => ({
      code,
      text: text.nl,
      answers: 5,
      participants: 5,
      numbers: [],
    })),
  }));
  const [open] = sampleReport().blocks.filter((block) => block.kind === "open");
  const text = coding.conclusion?.text.nl;
  const conclusion = text === undefined ? null : { text, restsOn: "" };
  return { ...(open as OpenBlock), themes, conclusion, message: "Andere zorgen", wording: "Wat vind je?" };
}

function deck(): Deck {
  const report = sampleReport();
  const words = deckWords(report.meta.voice);
  const design = ownDesign(report.meta, words);
  return { report, whole: report, design, words, lang: "nl-NL", slideNumber: () => null };
}

describe("the five coded blocks of the example", () => {
  it.each([
    ["q3_anders_text", [6, 24, 1], { slides: 2, columns: 3, tight: true }],
    ["q4", [4, 15, 1], { slides: 1, columns: 2, tight: false }],
    ["q6_anders_text", [5, 16, 1], { slides: 2, columns: 2, tight: false }],
    ["q8", [5, 15, 1], { slides: 2, columns: 2, tight: true }],
    ["q9", [5, 15, 0], { slides: 2, columns: 2, tight: false }],
  ])("splits %s, %j, as the design says", (variable, shape, expected) => {
    const block = exampleBlock(variable);
    const points = block.themes.flatMap((theme) => theme.subpoints).length;
    expect([block.themes.length, points, block.conclusion === null ? 0 : 1]).toEqual(shape);
    const { slides, mode, fill } = splitOf(block, deck());
    expect({ slides: slides.length, columns: mode.columns, tight: mode.tight }).toEqual(expected);
    expect(fill).toBeLessThanOrEqual(1);
    expect(slides.flat(2).map((piece) => piece.theme)).toEqual(block.themes.map((_, i) => i));
  });
});

function request(heights: readonly number[], room: number, conclusion = 0): SplitRequest {
  return {
    themes: heights.length,
    heights: (theme) => ({ head: 20, continued: 30, subpoints: pointsOf(heights[theme] ?? 0) }),
    room: () => room,
    conclusion,
  };
}

/** Points of 10 px that make a theme this high with its head of 20. */
function pointsOf(height: number): number[] {
  return Array.from({ length: (height - 20) / 10 }, () => 10);
}

/** How high the pieces of a column are together; tight columns are a little lower. */
function heightOf(pieces: readonly ThemePiece[], heights: readonly number[], gap: number): number {
  const each = pieces.map(({ theme, from, to, continued }) => {
    const points = pointsOf(heights[theme] ?? 0).slice(from, to);
    return (continued ? 30 : 20) + points.reduce((sum, one) => sum + one, 0);
  });
  const between = Math.max(0, pieces.length - 1) * (gap - 6);
  return each.reduce((sum, one) => sum + one, 0) + between;
}

describe("splitting themes", () => {
  it("takes one slide where two columns hold all, and fills the columns evenly", () => {
    const { slides, mode } = splitThemes(request([100, 100, 100, 100], 300));
    expect(mode).toEqual({ columns: 2, tight: false });
    expect(slides.map((columns) => columns.map((pieces) => pieces.length))).toEqual([[2, 2]]);
  });

  it("takes three columns before a second slide", () => {
    const { slides, mode } = splitThemes(request([250, 250, 250], 300));
    expect([slides.length, mode.columns]).toEqual([1, 3]);
  });

  it("keeps room for the conclusion on the last slide only", () => {
    const { slides } = splitThemes(request([280, 280, 280, 150], 300, 120));
    expect(slides).toHaveLength(2);
    expect(slides[1]?.flat().map((piece) => piece.theme)).toContain(3);
  });

  it("never lets a column reach into the conclusion, whatever the heights", () => {
    const gap = 24;
    for (let seed = 1; seed <= 200; seed++) {
      const heights = Array.from({ length: 1 + (seed % 9) }, (_, i) => 60 + 10 * ((seed * (i + 3) * 7) % 27));
      const asked = request(heights, 330, 90);
      const { slides } = splitThemes(asked);
      const ends = slides.map((columns) => columns.map((pieces) => heightOf(pieces, heights, gap)));
      expect(Math.max(...ends.flat(), 0)).toBeLessThanOrEqual(330);
      expect(Math.max(...(ends.at(-1) ?? []), 0), JSON.stringify(heights)).toBeLessThanOrEqual(330 - 90);
    }
  });

  it("breaks a theme only when it alone is taller than a column, and says it goes on", () => {
    const { slides } = splitThemes(request([700, 100], 300));
    const pieces = slides.flat(2);
    expect(pieces.filter((piece) => piece.theme === 0).map((piece) => piece.continued)).toEqual([
      false,
      true,
      true,
    ]);
    expect(pieces.filter((piece) => piece.theme === 1)).toHaveLength(1);
    expect(pieces.filter((piece) => piece.theme === 0).at(-1)?.to).toBe(68);
  });

  it("leaves no column empty before a filled one", () => {
    const { slides } = splitThemes(request([290, 290, 290, 290, 290], 300, 5));
    for (const columns of slides) {
      const filled = columns.map((pieces) => pieces.length > 0);
      expect(filled.indexOf(false) === -1 || !filled.slice(filled.indexOf(false)).includes(true)).toBe(true);
    }
  });

  it("gives a conclusion that leaves no room for a point a slide of its own", () => {
    const { slides } = splitThemes(request([100, 100], 120, 110));
    expect(slides.at(-1)).toEqual([]);
    expect(slides.slice(0, -1).flat(2)).toHaveLength(2);
  });

  it("does what it can on a page too small for one point", () => {
    const { slides } = splitThemes(request([100, 100], 5));
    expect(slides.flat(2).length).toBeGreaterThan(2);
  });
});
