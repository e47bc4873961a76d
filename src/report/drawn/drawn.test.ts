import { expect, test } from "vitest";
import { sampleReport } from "../../../test/support/sample-report.ts";
import { drawDeck } from "./index.ts";
import { inkOf } from "./ink.ts";
import { setLines } from "./lines.ts";
import type { DrawnSlide, TextMark } from "./model.ts";
import { ownColours } from "../formats/pptx/own-design.ts";

const ink = inkOf(ownColours());
const look = { style: { pt: 18 }, align: "l" as const, lineSpacing: 100 };

function textsOn({ marks }: DrawnSlide): string[] {
  return marks
    .filter((mark): mark is TextMark => mark.kind === "text")
    .map(({ pieces }) => pieces.map(({ text }) => text).join(""));
}

test("a drawn slide says every word and figure that the deck's slide says, inside its page", () => {
  const { slides } = drawDeck(sampleReport());
  expect(slides.length).toBeGreaterThan(5);
  for (const slide of slides) {
    expect(textsOn(slide).join(" ").length, slide.id).toBeGreaterThan(10);
    for (const mark of slide.marks) {
      const [x, y] = mark.kind === "path" ? (mark.points[0] ?? [0, 0]) : [mark.x, mark.y];
      expect(x, `${slide.id} ${mark.kind}`).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(slide.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(slide.height);
    }
  }
});

test("the title is marked as such, but for the title slide, whose words come from elsewhere", () => {
  const { slides } = drawDeck(sampleReport());
  expect(slides[0]?.heading).toBeNull();
  const drawn = slides.slice(1).map(({ marks, title }) => [
    marks
      .filter((mark): mark is TextMark => mark.kind === "text" && mark.title === true)
      .map(({ pieces }) => pieces.map(({ text }) => text).join(""))
      .join(" "),
    title,
  ]);
  for (const [marked, title] of drawn)
    expect(marked?.replaceAll(/\s+/gu, " ")).toBe(title?.replaceAll(/\s+/gu, " "));
});

test("a bar is as long as its share of the axis, and says its figure behind it", () => {
  const { slides } = drawDeck(sampleReport());
  const chart = slides.find(({ marks }) => marks.some((mark) => mark.kind === "rect" && mark.h < 60));
  expect(chart).toBeDefined();
  expect(textsOn(chart!).some((text) => /^\d+(\s%)?$/u.test(text))).toBe(true);
});

test("text breaks at the width, at line ends and nowhere else; a word that is too wide is cut", () => {
  const lines = (text: string, width: number): string[] =>
    setLines([{ runs: [{ text }] }], width, look, ink).marks.map(({ pieces }) =>
      pieces.map((piece) => piece.text).join(""),
    );
  expect(lines("een twee", 400)).toEqual(["een twee"]);
  expect(lines("een\ntwee", 400)).toEqual(["een", "twee"]);
  expect(lines("een twee drie", 100)).toEqual(["een twee", "drie"]);
  expect(lines("o".repeat(40), 200).length).toBeGreaterThan(1);
});

test("a bullet hangs before its text, and what follows a tab starts where the tab says", () => {
  const bulleted = setLines(
    [
      {
        runs: [{ text: "punt" }],
        marginLeft: 40,
        indent: -20,
        bullet: { sign: "–", colour: { slot: "tx1" } },
      },
    ],
    300,
    look,
    ink,
  );
  expect(bulleted.marks.map(({ x }) => x)).toEqual([20, 40]);
  const tabbed = setLines(
    [{ runs: [{ text: "12\tthema" }], marginLeft: 50, indent: -50, tabs: [50] }],
    300,
    look,
    ink,
  );
  expect(tabbed.marks.map(({ x }) => x)).toEqual([0, 50]);
});
