import { describe, expect, it } from "vitest";
import { sampleReport } from "../../../test/support/sample-report.ts";
import { axisEnd, brokenLabel, chartHeight, fitLabels, leastRow, plotOf } from "./chart-fit.ts";
import { ownDesign } from "../formats/pptx/own-design.ts";
import { deckWords } from "./words.ts";

const { meta } = sampleReport();
const design = ownDesign(meta, deckWords(meta.voice));

describe("the plan of a chart", () => {
  it("gives labels the room of the widest, at most half the chart", () => {
    expect(fitLabels(["Ja", "Nee"], 1152, design).labels).toBeLessThan(80);
    const wide = fitLabels(
      ["Een heel lang antwoord dat echt niet op één regel kan staan in een grafiek"],
      1152,
      design,
    );
    expect(wide).toEqual({ labels: 576, lines: 2 });
  });

  it("asks 40 px a row, 58 with a label of two lines or with two waves", () => {
    expect([leastRow(1, 1), leastRow(2, 1), leastRow(3, 1), leastRow(1, 2)]).toEqual([40, 58, 87, 58]);
  });

  it("ends the axis at half when nothing passes 45 %, so that small parts can be told apart", () => {
    expect(axisEnd([0.35, 0.45], 1)).toBe(0.5);
    expect(axisEnd([0.35, 0.46], 1)).toBe(1);
    expect(axisEnd([3, 20], 28)).toBe(28);
    expect(axisEnd([], 0)).toBe(1);
  });

  it("leaves room behind the longest bar for its label", () => {
    const fit = { labels: 200, lines: 1 };
    expect(plotOf(fit, 1000, { part: 0.7, label: "70 %" })).toEqual({ x: 0.2, w: 0.8 });
    expect(plotOf(fit, 1000, { part: 1, label: "100 %" }).w).toBeLessThan(0.75);
    expect(plotOf(fit, 1000, null)).toEqual({ x: 0.2, w: 0.8 });
  });

  it("makes no wall of one bar", () => {
    expect(chartHeight(1, 464)).toBe(94);
    expect(chartHeight(10, 464)).toBe(464);
  });

  it("breaks a word of sixty letters by hand and leaves ordinary labels alone", () => {
    const word = "w".repeat(60);
    const fit = fitLabels([word], 1152, design);
    expect(brokenLabel(word, fit, design)).toMatch(/^w+-\nw+$/);
    expect(brokenLabel("Goed (34)", fit, design)).toBe("Goed (34)");
  });
});
