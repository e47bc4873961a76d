import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AskedQuestion, OneAnswer } from "../../questionnaire/model.ts";
import { readResponses } from "../../responses/read.ts";
import { talliesOf } from "../../responses/tally-in-memory.ts";
import { classesOf, crossTabulate } from "./cross.ts";
import { locationOf } from "./location.ts";
import { numberClasses } from "./number-classes.ts";
import { wholePercent, wholePoints } from "./percent.ts";
import { tabulate } from "./tabulate.ts";

describe("percentages", () => {
  it("are rounded at the very end, halves up", () => {
    expect(wholePercent(1, 8)).toBe(13);
    expect(wholePercent(57, 200)).toBe(29);
    expect(wholePercent(1, 3)).toBe(33);
    expect(wholePercent(0, 7)).toBe(0);
  });

  it("of all parts come from the counts and not from a rounded share", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 5000 }), (n, part) => {
        const count = Math.min(n, part);
        const exact = Number((BigInt(200 * count + n) / BigInt(2 * n)).toString());
        expect(wholePercent(count, n)).toBe(exact);
      }),
    );
  });

  it("change between waves by unrounded values", () => {
    // 44,4 % and 35,6 %: rounded first it would be 44 − 36 = 8.
    expect(wholePoints({ count: 444, n: 1000 }, { count: 356, n: 1000 })).toBe(9);
    expect(wholePoints({ count: 1, n: 3 }, { count: 2, n: 3 })).toBe(-33);
    expect(wholePoints({ count: 1, n: 200 }, { count: 0, n: 200 })).toBe(1);
    expect(wholePoints({ count: 0, n: 200 }, { count: 1, n: 200 })).toBe(-1);
  });
});

describe("mean and median", () => {
  it("are of values by how often they were given", () => {
    expect(
      locationOf([
        [5, 1],
        [1, 1],
        [3, 2],
      ]),
    ).toEqual({ n: 4, mean: 3, median: 3 });
    expect(
      locationOf([
        [1, 1],
        [4, 1],
      ]),
    ).toEqual({ n: 2, mean: 2.5, median: 2.5 });
  });
  it("are not there when nobody answered", () => {
    expect(locationOf([[1, 0]])).toEqual({ n: 0, mean: null, median: null });
  });
});

describe("classes of numbers", () => {
  it("hold every value once, at most eleven classes, on round borders", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -500, max: 90_000 }), { minLength: 1, maxLength: 60 }),
        (values) => {
          const classes = numberClasses(values, 0);
          expect(classes.length).toBeLessThanOrEqual(11);
          for (const value of values) {
            expect(classes.filter(({ from, to }) => value >= from && value <= to)).toHaveLength(1);
          }
        },
      ),
    );
  });
  it("are none without values, and one of one value", () => {
    expect(numberClasses([], 0)).toEqual([]);
    expect(numberClasses([7], 0)).toEqual([{ code: "class-1", from: 7, to: 7 }]);
  });
});

const label = (nl: string) => ({ nl });
const sector: OneAnswer = {
  type: "one-answer",
  code: "sector",
  background: true,
  text: label("Sector"),
  options: ["rijk", "zbo"].map((code) => ({ code, label: label(code) })),
};
const points = [1, 2, 3].map((value) => ({ code: `p${value}`, value, label: label(`P${value}`) }));
const oordeel: AskedQuestion = {
  type: "scale",
  code: "oordeel",
  text: label("Oordeel"),
  scale: {
    points,
    judgement: "bad-to-good",
    middle: "p2",
    dontKnow: { code: "wn", label: label("Weet ik niet") },
  },
};
const zorg: AskedQuestion = {
  type: "several-answers",
  code: "zorg",
  text: label("Zorg"),
  options: ["a", "b"].map((code) => ({ code, label: label(code) })),
};

function talliesFor(...rows: string[]) {
  const questionnaire = {
    format: "questionnaire.v1" as const,
    title: label("T"),
    languages: ["nl" as const],
    pages: [{ questions: [sector, oordeel, zorg] }],
  };
  const text = ["row,sector,oordeel,zorg_a,zorg_b", ...rows.map((row, i) => `r${i},${row}`), ""].join("\n");
  const { value } = readResponses(text, questionnaire);
  if (value === undefined) throw new Error("the answers could not be read");
  return talliesOf(value);
}

describe("a question is counted", () => {
  const tallies = talliesFor(
    "rijk,p1,1,1",
    "rijk,p3,1,0",
    "zbo,wn,,",
    "zbo,,0,1",
    "zbo,#broke-off,#broke-off,#broke-off",
  );

  it("with “weet ik niet” in N and in no mean", async () => {
    const { counts, locations } = await tabulate(oordeel, tallies);
    expect(counts[0]?.answers.map((answer) => answer.count)).toEqual([1, 0, 1, 1]);
    expect(counts[0]?.base).toEqual({ answered: 3, skipped: 1, notAsked: 0, brokeOff: 1 });
    expect(locations[0]).toEqual({ n: 2, mean: 2, median: 2 });
  });

  it("and several answers are parts of those who chose at least one", async () => {
    const { counts } = await tabulate(zorg, tallies);
    expect(counts).toEqual([
      {
        subject: "zorg",
        kind: "multiple",
        answers: [
          { code: "a", count: 2 },
          { code: "b", count: 2 },
        ],
        base: { answered: 3, skipped: 1, notAsked: 0, brokeOff: 1 },
      },
    ]);
  });

  it("and split by a background question", async () => {
    const [table] = await crossTabulate(oordeel, sector, tallies);
    expect(table?.groups.map((group) => group.counts)).toEqual([
      [1, 0, 1, 0],
      [0, 0, 0, 1],
    ]);
    const [several] = await crossTabulate(zorg, sector, tallies);
    expect(several?.groups.map((group) => [group.counts, group.base.answered])).toEqual([
      [[2, 1], 2],
      [[0, 1], 1],
    ]);
  });

  it("“weet ik niet” is never merged with the middle", () => {
    expect(classesOf(oordeel)).toEqual([["p1"], ["p2"], ["p3"], ["wn"]]);
    expect(classesOf(zorg)).toEqual([]);
  });
});
