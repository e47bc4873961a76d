import { describe, expect, test } from "vitest";
import { crossOf, requestFor, totalsOf } from "../../../test/support/invented-polls.ts";
import type { CrossTable } from "../tabulation/table.ts";
import type { ProtectedBreakdown, ProtectionRequest } from "./model.ts";
import { protect, protectTotals } from "./protect.ts";

const SCALE = ["zeer-goed", "goed", "midden", "slecht", "zeer-slecht", "weet-niet"];
const CLASSES = [["zeer-goed", "goed"], ["midden"], ["slecht", "zeer-slecht"], ["weet-niet"]];

/** The sectors of the seed and invented answers. */
const seed = crossOf(
  "q1",
  SCALE,
  {
    ministerie: { counts: [1, 8, 7, 6, 2, 1] },
    "uitvoerende-dienst": { counts: [2, 18, 11, 11, 2, 2] },
    rijksinspectie: { counts: [0, 0, 1, 1, 0, 0] },
    zbo: { counts: [0, 6, 6, 4, 1, 1] },
    gemeenten: { counts: [0, 1, 1, 1, 0, 0] },
    "overige-overheid": { counts: [1, 1, 0, 1, 1, 0] },
  },
  { ordered: true, classes: CLASSES, apart: ["weet-niet"] },
);

function breakdownOf(request: ProtectionRequest, at = 0): ProtectedBreakdown {
  const breakdown = protect(request).value.breakdowns[at];
  if (breakdown === undefined) throw new Error("no breakdown");
  return breakdown;
}

/** Rows as `groups: N | cells`, easy to read in a test. */
function rows(request: ProtectionRequest, at = 0): string[] | null {
  const { table } = breakdownOf(request, at);
  return table?.rows.map(({ groups, n, cells }) => `${groups.join("+")}: ${n} | ${cells.join(" ")}`) ?? null;
}

const nominal = (groups: Parameters<typeof crossOf>[2], more: Partial<CrossTable> = {}): CrossTable =>
  crossOf("q1", ["ja", "nee"], groups, more);

describe("the seed's sectors", () => {
  test("three classes, and the small sectors together with the smallest that hides them", () => {
    expect(rows(requestFor([seed]))).toEqual([
      "ministerie: 25 | 9 8 8",
      "uitvoerende-dienst: 46 | 20 13 13",
      "rijksinspectie+zbo+gemeenten+overige-overheid: 27 | 9 9 9",
    ]);
  });

  test("hiding three rows is not enough: 98 − 25 − 46 − 18 = 9", () => {
    const groups = rows(requestFor([seed], { threshold: { closed: 10, open: 10 } }));
    expect(groups).toEqual([
      "ministerie+rijksinspectie+zbo+gemeenten+overige-overheid: 52 | 18 17 17",
      "uitvoerende-dienst: 46 | 20 13 13",
    ]);
  });

  test("the notes say which groups were too small, who stands with them, and which answers are one", () => {
    const { notes } = breakdownOf(requestFor([seed]));
    expect(notes).toMatchObject([
      {
        action: "merged-answers",
        answers: [
          ["zeer-goed", "goed"],
          ["midden", "weet-niet"],
          ["slecht", "zeer-slecht"],
        ],
        threshold: 5,
      },
      {
        action: "merged-groups",
        groups: ["rijksinspectie", "gemeenten", "overige-overheid"],
        joinedBy: ["zbo"],
        because: "small-groups",
      },
    ]);
  });

  test("a threshold that two people lowered lets more out", () => {
    expect(rows(requestFor([seed], { threshold: { closed: 2, open: 10 } }))).toEqual([
      "ministerie: 25 | 9 8 8",
      "uitvoerende-dienst: 46 | 20 13 13",
      "rijksinspectie+gemeenten+overige-overheid: 9 | 3 2 4",
      "zbo: 18 | 6 7 5",
    ]);
  });
});

describe("what is shown in full", () => {
  test("a table whose counts are all large", () => {
    const large = nominal({ a: { counts: [40, 60] }, b: { counts: [30, 20] }, c: { counts: [25, 35] } });
    expect(rows(requestFor([large]))).toEqual(["a: 100 | 40 60", "b: 50 | 30 20", "c: 60 | 25 35"]);
    expect(breakdownOf(requestFor([large])).notes).toMatchObject([
      { action: "shown-in-full", because: "nothing" },
    ]);
  });

  test("0 of 18, which says of nobody what they answered", () => {
    const table = crossOf("q1", ["a", "b", "c"], {
      x: { counts: [0, 9, 9] },
      y: { counts: [20, 20, 20] },
    });
    expect(rows(requestFor([table]))).toEqual(["x: 18 | 0 9 9", "y: 60 | 20 20 20"]);
  });

  test("options that stand side by side, each with enough who chose and did not choose it", () => {
    const table = nominal(
      { x: { counts: [20, 10], answered: 25 }, y: { counts: [30, 20], answered: 40 } },
      { kind: "multiple" },
    );
    expect(rows(requestFor([table]))).toEqual(["x: 25 | 20 10", "y: 40 | 30 20"]);
  });
});

describe("what is withheld", () => {
  test("18 of 18: all of a small group gave one answer", () => {
    const table = nominal({ x: { counts: [18, 0] }, y: { counts: [20, 20] } });
    expect(rows(requestFor([table]))).toBeNull();
    expect(breakdownOf(requestFor([table])).notes).toMatchObject([{ action: "withheld-breakdown" }]);
  });

  test("0 of 18 where it makes another count certain", () => {
    // Nobody of x said b, so the 18 all said a.
    const table = crossOf("q1", ["a", "b"], {
      x: { counts: [18, 0] },
      y: { counts: [30, 40] },
      z: { counts: [30, 30] },
    });
    expect(rows(requestFor([table]))).toEqual(["x+z: 78 | 48 30", "y: 70 | 30 40"]);
  });

  test("30 of 30 may be told, for a group that large", () => {
    const table = nominal({ x: { counts: [30, 0] }, y: { counts: [20, 20] } });
    expect(rows(requestFor([table]))).toEqual(["x: 30 | 30 0", "y: 40 | 20 20"]);
  });

  test("a large group that all gave one answer, when a small one can be told to be in it", () => {
    const table = nominal({ x: { counts: [40, 0] }, small: { counts: [3, 0] }, y: { counts: [30, 40] } });
    expect(rows(requestFor([table]))).not.toContain("x+small: 43 | 43 0");
  });

  test("one who skipped: N and the size of the group differ by one", () => {
    const table = nominal({ x: { counts: [20, 20], skipped: 1 }, y: { counts: [20, 20] } });
    expect(rows(requestFor([table]))).toBeNull();
  });

  test("17 of 18 chose an option, so one did not: that option stays out, and the note says which", () => {
    const table = nominal(
      { x: { counts: [17, 9], answered: 18 }, y: { counts: [30, 20], answered: 40 } },
      { kind: "multiple" },
    );
    expect(rows(requestFor([table]))).toEqual(["x: 18 | 9", "y: 40 | 20"]);
    expect(breakdownOf(requestFor([table])).notes).toMatchObject([
      { action: "withheld-answers", answers: [["ja"]] },
    ]);
  });

  test("an answer few gave, which stands in some row whatever is merged", () => {
    const table = crossOf("q1", ["a", "b", "c"], { x: { counts: [10, 10, 1] }, y: { counts: [10, 10, 2] } });
    expect(rows(requestFor([table]))).toBeNull();
  });

  test("a theme by group below the higher threshold of open answers", () => {
    const themes = nominal(
      { x: { counts: [7, 20], answered: 30 }, y: { counts: [12, 20], answered: 30 } },
      { kind: "themes" },
    );
    expect(rows(requestFor([themes]))).toEqual(["x: 30 | 20", "y: 30 | 20"]);
    expect(rows(requestFor([{ ...themes, kind: "multiple" }]))).toEqual(["x: 30 | 7 20", "y: 30 | 12 20"]);
  });

  test("the answers of a question to which fewer than k answered, also of the whole panel", () => {
    const few = totalsOf(nominal({ x: { counts: [2, 1] } }));
    const enough = totalsOf(nominal({ x: { counts: [2, 3] } }));
    expect(protectTotals([few, enough]).map((table) => table.rows[0])).toEqual([
      { groups: [], n: 3, cells: [null, null] },
      { groups: [], n: 5, cells: [2, 3] },
    ]);
  });
});

describe("who gave no group", () => {
  const table = nominal({ x: { counts: [20, 20] }, y: { counts: [20, 20] }, z: { counts: [10, 10] } });
  const withUnknown = (yes: number, no: number): ProtectionRequest => {
    const [counts] = [totalsOf(table)];
    const totals = {
      ...counts,
      answers: counts.answers.map((one, i) => ({ ...one, count: one.count + (i === 0 ? yes : no) })),
      base: { ...counts.base, answered: counts.base.answered + yes + no },
    };
    return requestFor([table], { totals: [totals], participants: 100 + yes + no });
  };

  test("is a row that nobody prints and everybody can subtract, so a few join the merged row", () => {
    expect(rows(withUnknown(1, 1))).toEqual(["x: 40 | 20 20", "y: 40 | 20 20", "z+#unknown: 22 | 11 11"]);
  });

  test("stays out of the table where there are enough of them", () => {
    expect(rows(withUnknown(8, 9))).toHaveLength(3);
  });
});

describe("answers in an order without suggested classes", () => {
  test("merge with neighbours only", () => {
    const table = crossOf(
      "leeftijd",
      ["a", "b", "c", "d"],
      { x: { counts: [20, 1, 20, 20] }, y: { counts: [20, 4, 20, 20] } },
      { ordered: true },
    );
    const { table: shown } = breakdownOf(requestFor([table]));
    expect(shown?.columns.map(({ answers }) => answers)).toEqual([["a"], ["b", "c"], ["d"]]);
  });

  test("answers without an order never merge", () => {
    const table = crossOf("q1", ["a", "b", "c"], { x: { counts: [20, 1, 20] }, y: { counts: [20, 9, 20] } });
    expect(rows(requestFor([table]))).toBeNull();
  });
});
