import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chiSquareTest } from "./chi-square.ts";
import { betaQuantile, fAbove, normalQuantile, studentQuantile } from "./distributions.ts";
import { fisherExact } from "./fisher.ts";
import { holmAdjusted } from "./holm.ts";
import { mannWhitney } from "./mann-whitney.ts";
import { newcombeDifference, wilsonInterval } from "./proportion.ts";
import { raoScottTest } from "./rao-scott.ts";
import { betaBelow, gammaAbove, logGamma } from "./special-functions.ts";
import { betaInterval, logitInterval, weightedProportion } from "./weighted-proportion.ts";
import { designEffect, effectiveSize, rake } from "./weights.ts";

const counts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 3 });

describe("distributions", () => {
  test("have the quantiles of every table", () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
    expect(normalQuantile(0.5)).toBeCloseTo(0, 12);
    expect(normalQuantile(0.025)).toBeCloseTo(-1.959963984540054, 12);
    expect(studentQuantile(0.975, 10)).toBeCloseTo(2.2281388519649385, 10);
    expect(studentQuantile(0.025, 10)).toBeCloseTo(-2.2281388519649385, 10);
    expect(betaQuantile(0.5, 2, 2)).toBeCloseTo(0.5, 12);
    expect(betaQuantile(0.1, 0, 3)).toBe(0);
    expect(betaQuantile(0.1, 3, 0)).toBe(1);
    expect(fAbove(0, 3, 10)).toBe(1);
  });

  test("rest on functions that are right where something is known of them", () => {
    expect(Math.exp(logGamma(5))).toBeCloseTo(24, 10);
    expect(Math.exp(logGamma(0.25))).toBeCloseTo(3.625609908221908, 10);
    expect(gammaAbove(1, 3)).toBeCloseTo(Math.exp(-3), 14);
    expect(gammaAbove(2, 0)).toBe(1);
    expect(betaBelow(0.3, 1, 1)).toBeCloseTo(0.3, 14);
    expect([betaBelow(0, 2, 3), betaBelow(1, 2, 3)]).toEqual([0, 1]);
  });
});

describe("a share", () => {
  test("of none and of all has an interval with an end at 0 and at 1", () => {
    expect(wilsonInterval(0, 20)).toMatchObject({ value: 0, low: 0 });
    expect(wilsonInterval(20, 20)).toMatchObject({ value: 1, high: 1 });
    expect(wilsonInterval(0, 20)?.high).toBeCloseTo(0.1611, 4);
  });

  test("of nobody is none, nor is a difference with it", () => {
    expect(wilsonInterval(0, 0)).toBeNull();
    expect(newcombeDifference({ count: 1, n: 2 }, { count: 0, n: 0 })).toBeNull();
  });

  test("lies in its interval, which lies between 0 and 1 and grows with confidence", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
        const count = Math.round(n * part);
        const usual = wilsonInterval(count, n);
        const wider = wilsonInterval(count, n, 0.99);
        if (usual === null || wider === null) throw new Error("there is somebody");
        expect(0 <= wider.low && wider.low <= usual.low && usual.low <= usual.value + 1e-15).toBe(true);
        expect(usual.value <= usual.high + 1e-15 && usual.high <= wider.high && wider.high <= 1).toBe(true);
      }),
    );
  });

  test("differs from itself by nothing, and from another the other way round", () => {
    expect(newcombeDifference({ count: 3, n: 10 }, { count: 3, n: 10 })?.value).toBe(0);
    const [there, back] = [
      newcombeDifference({ count: 56, n: 70 }, { count: 48, n: 80 }),
      newcombeDifference({ count: 48, n: 80 }, { count: 56, n: 70 }),
    ];
    // Newcombe (1998), table II, example (a): 0.2000, from 0.0524 to 0.3339.
    expect([back?.value, back?.low, back?.high].map((one) => one?.toFixed(4))).toEqual([
      "0.2000",
      "0.0524",
      "0.3339",
    ]);
    expect(there?.low).toBeCloseTo(-(back?.high ?? 0), 14);
  });
});

describe("a table", () => {
  test("tells how many expected counts are too small for chi-square", () => {
    const tested = chiSquareTest([
      [1, 9],
      [3, 7],
    ]);
    expect(tested).toMatchObject({
      df: 1,
      smallExpected: 2,
      expected: [
        [2, 8],
        [2, 8],
      ],
    });
  });

  test("is not tested where one row or column has everybody, and empty ones do not count", () => {
    expect(
      chiSquareTest([
        [3, 4],
        [0, 0],
      ]),
    ).toBeNull();
    expect(
      chiSquareTest([
        [3, 0],
        [4, 0],
      ]),
    ).toBeNull();
    expect(chiSquareTest([])).toBeNull();
    expect(
      chiSquareTest([
        [3, 4, 0],
        [5, 6, 0],
        [0, 0, 0],
      ])?.df,
    ).toBe(1);
  });

  test("where rows are alike has nothing to tell, also after Yates's correction", () => {
    for (const correction of [undefined, "yates"] as const) {
      const tested = chiSquareTest(
        [
          [10, 20],
          [10, 20],
        ],
        correction,
      );
      expect([tested?.statistic, tested?.p]).toEqual([0, 1]);
    }
  });

  test("of two by two has the chance of Fisher's tea: 1 in 70, twice", () => {
    expect(
      fisherExact([
        [4, 0],
        [0, 4],
      ]),
    ).toBeCloseTo(2 / 70, 12);
    expect(
      fisherExact([
        [3, 1],
        [1, 3],
      ]),
    ).toBeCloseTo(34 / 70, 12);
    expect(
      fisherExact([
        [0, 0],
        [0, 0],
      ]),
    ).toBe(1);
  });

  test("of two by two has the same chance turned over", () => {
    const cell = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(cell, cell, cell, cell, (a, b, c, d) => {
        expect(
          fisherExact([
            [a, b],
            [c, d],
          ]),
        ).toBeCloseTo(
          fisherExact([
            [a, c],
            [b, d],
          ]),
          10,
        );
      }),
    );
  });
});

describe("answers with an order", () => {
  test("where everybody of one group is above everybody of the other", () => {
    expect(mannWhitney([5, 0], [0, 5])).toMatchObject({ u: 0, superiority: 1 });
  });

  test("where all gave one answer, or a group is empty, are not tested", () => {
    expect(mannWhitney([5, 0], [7, 0])).toMatchObject({
      p: null,
      pWithoutCorrection: null,
      superiority: 0.5,
    });
    expect(mannWhitney([0, 0], [7, 0])).toBeNull();
  });

  test("tell the same from the other side", () => {
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        const [one, other] = [mannWhitney(first, second), mannWhitney(second, first)];
        if (one === null || other === null) return;
        expect(one.superiority).toBeCloseTo(1 - other.superiority, 12);
        expect(one.p ?? 0).toBeCloseTo(other.p ?? 0, 12);
      }),
    );
  });
});

test("adjusted p-values keep their order, stay below 1 and are never smaller than they were", () => {
  expect(holmAdjusted([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
  expect(holmAdjusted([0.9, 0.8])).toEqual([1, 1]);
  expect(holmAdjusted([])).toEqual([]);
});

describe("weights", () => {
  test("that are all alike cost nothing", () => {
    expect(effectiveSize([{ weight: 2, count: 50 }])).toBe(50);
    expect(designEffect([{ weight: 2, count: 50 }])).toBe(1);
    expect([effectiveSize([]), designEffect([])]).toEqual([0, 1]);
  });

  test("are not to be had for a category that only the sample or only the population has", () => {
    const cells = [
      { categories: ["a"], count: 10 },
      { categories: ["b"], count: 0 },
    ];
    expect(rake(cells, [{ a: 0.5, b: 0.5 }])).toBeUndefined();
    expect(rake(cells, [{ b: 1 }])).toBeUndefined();
    expect(rake([], [{ a: 1 }])).toBeUndefined();
    expect(rake(cells, [{ a: 1, b: 0 }])?.weights[0]).toBeCloseTo(1, 12);
  });

  test("say so where the margins contradict each other within the sample", () => {
    // Everybody of a is of x: a cannot be half of the people and x a tenth.
    const cells = [
      { categories: ["a", "x"], count: 10 },
      { categories: ["b", "y"], count: 10 },
    ];
    expect(
      rake(cells, [
        { a: 0.5, b: 0.5 },
        { x: 0.1, y: 0.9 },
      ])?.converged,
    ).toBe(false);
  });

  test("of 1 give a share the standard error of a plain sample", () => {
    const plain = weightedProportion([{ weight: 1, count: 30, n: 100 }]);
    expect(plain?.share).toBeCloseTo(0.3, 14);
    expect(plain?.standardError).toBeCloseTo(Math.sqrt((0.3 * 0.7) / 99), 14);
    expect(weightedProportion([{ weight: 1, count: 1, n: 1 }])).toBeNull();
  });

  test("of nobody in a category leave no interval to reckon", () => {
    const none = weightedProportion([{ weight: 1, count: 0, n: 100 }]);
    if (none === null) throw new Error("there is somebody");
    expect([logitInterval(none), betaInterval(none)]).toEqual([null, null]);
  });

  test("of 1 make Rao and Scott's test all but Pearson's", () => {
    const table = [
      [20, 30],
      [35, 15],
    ];
    const tested = raoScottTest(
      table.flatMap((row, r) => row.map((count, c) => ({ weight: 1, row: r, column: c, count }))),
    );
    expect(tested?.f).toBeCloseTo(((chiSquareTest(table)?.statistic ?? 0) * 99) / 100, 1);
    expect(tested?.df1).toBeCloseTo(1, 12);
    expect(raoScottTest([{ weight: 1, row: 0, column: 0, count: 5 }])).toBeNull();
  });
});
