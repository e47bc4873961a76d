import { describe, expect, it } from "vitest";
import { sampleReport } from "../../../test/support/sample-report.ts";
import { ownDesign } from "../formats/pptx/own-design.ts";
import { cell, headHeight, pageRows, rowHeight, type Plan } from "./tables.ts";
import { deckWords } from "./words.ts";

const { meta } = sampleReport();
const design = ownDesign(meta, deckWords(meta.voice));

function planOf(rows: number, total = false): Plan {
  return {
    columns: [
      { width: 600, align: "l" },
      { width: 200, align: "r" },
    ],
    head: [cell("Antwoord"), cell("Aantal")],
    headPt: 18,
    rows: Array.from({ length: rows }, (_, i) => [cell(`Antwoord ${i + 1}`), cell("1")]),
    total: total ? [cell("Totaal"), cell("9")] : null,
    pt: 18,
    rowHeight: 44,
    firstColumn: false,
  };
}

const head = headHeight(planOf(1), design);

function sizes(plan: Plan, room: number, foot = 0): number[] {
  return pageRows(plan, room, design, foot).map((rows) => rows.length);
}

describe("a table over slides", () => {
  it("stays on one slide where it fits", () => {
    expect(sizes(planOf(9), head + 9 * 44)).toEqual([9]);
  });

  it("is spread evenly where it does not: no slide is left with a row or two", () => {
    expect(sizes(planOf(10), head + 9 * 44)).toEqual([5, 5]);
    expect(sizes(planOf(19), head + 9 * 44)).toEqual([7, 7, 5]);
  });

  it("keeps the total with the last row, and room for what stands under it", () => {
    const plan = planOf(9, true);
    const all = head + 9 * 44 + rowHeight(plan.total ?? [], plan, design, true);
    expect(sizes(plan, all)).toEqual([9]);
    expect(sizes(plan, all - 1).length).toBe(2);
    expect(sizes(plan, all, 40).length).toBe(2);
  });

  it("gives a row higher than a slide one of its own, and no row twice", () => {
    expect(sizes(planOf(3), 20)).toEqual([1, 1, 1]);
    expect(sizes(planOf(0), 20)).toEqual([0]);
  });
});
