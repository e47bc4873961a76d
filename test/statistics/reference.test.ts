import { describe, expect, test } from "vitest";
import { chiSquareTest } from "../../src/analysis/statistics/chi-square.ts";
import { fisherExact } from "../../src/analysis/statistics/fisher.ts";
import { holmAdjusted } from "../../src/analysis/statistics/holm.ts";
import { mannWhitney } from "../../src/analysis/statistics/mann-whitney.ts";
import { newcombeDifference, wilsonInterval } from "../../src/analysis/statistics/proportion.ts";
import { raoScottTest } from "../../src/analysis/statistics/rao-scott.ts";
import {
  betaInterval,
  logitInterval,
  weightedProportion,
} from "../../src/analysis/statistics/weighted-proportion.ts";
import { designEffect, effectiveSize, rake } from "../../src/analysis/statistics/weights.ts";
import { readCsvRows } from "../../src/csv.ts";
import { readText } from "../support/sources.ts";

/** Every value of computed-in-r.csv is asked for below, once, to nine digits. */
const values = new Map(
  readCsvRows(readText("test/statistics/computed-in-r.csv"))
    .slice(1)
    .map(([id = "", value]) => [id, Number(value)]),
);
const asked = new Set<string>();

function expectAsInR(found: Readonly<Record<string, number | null | undefined>>): void {
  for (const [id, value] of Object.entries(found)) {
    const expected = values.get(id) ?? NaN;
    asked.add(id);
    expect(Math.abs((value ?? NaN) - expected), `${id}: ${value} and not ${expected}`).toBeLessThanOrEqual(
      1e-9 * Math.abs(expected),
    );
  }
}

/** Answers to a question in 2018 and 2019, in their order, and which of them the share is of. */
const questions = {
  exp: { first: [53, 569, 1745, 693], second: [8, 233, 1037, 529], category: 3, ordered: true },
  freq: { first: [1569, 997, 283, 123, 29], second: [993, 581, 169, 48, 7], category: 0, ordered: false },
  enjoy: { first: [16, 49, 189, 781, 1966], second: [3, 17, 65, 441, 1272], category: 4, ordered: true },
  nps: {
    first: [6, 5, 12, 12, 44, 51, 160, 417, 467, 1827],
    second: [3, 1, 3, 11, 11, 29, 90, 261, 279, 1107],
    category: 9,
    ordered: true,
  },
};
const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

describe.each(Object.entries(questions))("two waves of a random sample: %s", (name, question) => {
  const { first, second, category } = question;
  const [n1, n2] = [total(first), total(second)];
  const [a, c] = [first[category] ?? 0, second[category] ?? 0];
  const twoByTwo = [
    [a, n1 - a],
    [c, n2 - c],
  ] as const;

  test("a share has its score interval, and the difference its own", () => {
    const [one, two] = [wilsonInterval(a, n1), wilsonInterval(c, n2)];
    const difference = newcombeDifference({ count: a, n: n1 }, { count: c, n: n2 });
    expectAsInR({
      [`rc.${name}.n1`]: n1,
      [`rc.${name}.n2`]: n2,
      [`rc.${name}.w1.p`]: one?.value,
      [`rc.${name}.w1.lo`]: one?.low,
      [`rc.${name}.w1.hi`]: one?.high,
      [`rc.${name}.w2.p`]: two?.value,
      [`rc.${name}.w2.lo`]: two?.low,
      [`rc.${name}.w2.hi`]: two?.high,
      [`rc.${name}.diff.d`]: difference?.value,
      [`rc.${name}.diff.lo`]: difference?.low,
      [`rc.${name}.diff.hi`]: difference?.high,
    });
  });

  test("all answers together are tested with chi-square, two of them exactly", () => {
    const all = chiSquareTest([first, second]);
    expectAsInR({
      [`rc.${name}.chisq`]: all?.statistic,
      [`rc.${name}.df`]: all?.df,
      [`rc.${name}.p`]: all?.p,
      [`rc.${name}.cramersV`]: all?.cramersV,
      [`rc.${name}.chisq2x2`]: chiSquareTest(twoByTwo)?.statistic,
      [`rc.${name}.chisq2x2.yates`]: chiSquareTest(twoByTwo, "yates")?.statistic,
      [`rc.${name}.fisher.p`]: fisherExact([
        [a, n1 - a],
        [c, n2 - c],
      ]),
    });
  });
});

const ordered = Object.entries(questions).filter(([, question]) => question.ordered);
test.each(ordered)("answers with an order are tested by their ranks: %s", (name, { first, second }) => {
  const ranks = mannWhitney(first, second);
  expectAsInR({
    [`rc.${name}.mw.U1`]: ranks?.u,
    [`rc.${name}.mw.p`]: ranks?.p,
    [`rc.${name}.mw.p.nocc`]: ranks?.pWithoutCorrection,
    [`rc.${name}.mw.ps`]: ranks?.superiority,
  });
});

test("the four tests are one family", () => {
  const names = Object.keys(questions);
  const adjusted = holmAdjusted(names.map((name) => values.get(`rc.${name}.p`) ?? NaN));
  expectAsInR(Object.fromEntries(names.map((name, i) => [`rc.holm.${name}`, adjusted[i]])));
});

describe("a weighted sample", () => {
  const AGES = ["18 - 29", "30 - 44", "45 - 59", "60+"];
  /** Per gender and age how many do not and do celebrate. */
  const celebrate = [
    {
      gender: "Female",
      byAge: [
        [11, 102],
        [9, 127],
        [7, 142],
        [2, 144],
      ],
    },
    {
      gender: "Male",
      byAge: [
        [20, 83],
        [15, 108],
        [10, 127],
        [4, 114],
      ],
    },
  ];
  const cells = celebrate.flatMap(({ gender, byAge }) =>
    byAge.map(([no = 0, yes = 0], age) => ({ gender, age, no, yes, n: no + yes })),
  );
  const margins = [
    { Female: 0.51, Male: 0.49 },
    Object.fromEntries(AGES.map((age, i) => [age, [0.21, 0.25, 0.26, 0.28][i] ?? 0])),
  ];
  const raked = rake(
    cells.map(({ gender, age, n }) => ({ categories: [gender, AGES[age] ?? ""], count: n })),
    margins,
  );
  const people = cells.map((cell, i) => ({ ...cell, weight: raked?.weights[i] ?? NaN }));

  test("is raked to the margins of its population", () => {
    expect(raked?.converged).toBe(true);
    expectAsInR(Object.fromEntries(people.map(({ weight }, i) => [`th.rake.w.${i + 1}`, weight])));
    const weighted = people.map(({ weight, n }) => ({ weight, count: n }));
    expectAsInR({
      "th.rake.neff": effectiveSize(weighted),
      "th.w.neff": effectiveSize(weighted),
      "th.w.deff": designEffect(weighted),
    });
  });

  test("has shares with a linearised standard error and intervals that stay between 0 and 1", () => {
    const no = weightedProportion(people.map(({ weight, no: count, n }) => ({ weight, count, n })));
    const yes = weightedProportion(people.map(({ weight, yes: count, n }) => ({ weight, count, n })));
    const logit = no === null ? null : logitInterval(no);
    const beta = no === null ? null : betaInterval(no);
    expectAsInR({
      "th.w.celebrate.1.p": no?.share,
      "th.w.celebrate.1.se": no?.standardError,
      "th.w.celebrate.2.p": yes?.share,
      "th.w.celebrate.2.se": yes?.standardError,
      "th.w.celebrate.1.ci.logit.lo": logit?.low,
      "th.w.celebrate.1.ci.logit.hi": logit?.high,
      "th.w.celebrate.1.ci.beta.lo": beta?.low,
      "th.w.celebrate.1.ci.beta.hi": beta?.high,
    });
  });

  test.each([
    ["gender", (cell: (typeof people)[number]) => ["Female", "Male"].indexOf(cell.gender)],
    ["age", (cell: (typeof people)[number]) => cell.age],
  ])("has shares by %s, tested as Rao and Scott do", (name, columnOf) => {
    const columns = [...new Set(people.map(columnOf))].sort((a, b) => a - b);
    for (const column of columns) {
      const within = people.filter((cell) => columnOf(cell) === column);
      const no = weightedProportion(within.map(({ weight, no: count, n }) => ({ weight, count, n })));
      expectAsInR({
        [`th.w.celebrate.by.${name}.1.${column + 1}`]: no?.share,
        [`th.w.celebrate.by.${name}.2.${column + 1}`]: 1 - (no?.share ?? NaN),
      });
    }
    const tested = raoScottTest(
      people.flatMap((cell) => [
        { weight: cell.weight, row: 0, column: columnOf(cell), count: cell.no },
        { weight: cell.weight, row: 1, column: columnOf(cell), count: cell.yes },
      ]),
    );
    expectAsInR({
      [`th.w.celebrate.by.${name}.RS.F`]: tested?.f,
      [`th.w.celebrate.by.${name}.RS.p`]: tested?.p,
    });
  });
});

test("no value is left that nobody asked for", () => {
  expect([...values.keys()].filter((id) => !asked.has(id))).toEqual([]);
  expect(asked.size).toBe(123);
});
