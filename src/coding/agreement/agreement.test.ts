import { describe, expect, it } from "vitest";
import { seededRandom } from "../../random.ts";
import type { CodedAnswer, Coding } from "../model.ts";
import { adjudicate } from "./adjudicate.ts";
import { krippendorffAlpha } from "./alpha.ts";
import { checkAgreement } from "./check.ts";
import { interval, jaccard, keyOfSet, masi, nominal, ordinal, ratio } from "./distances.ts";
import { doubtByLikeness } from "./doubt.ts";
import { alphaInterval } from "./interval.ts";
import { cohenKappa, linear, quadratic } from "./kappa.ts";
import { codePairs, measureAgreement, setAlpha, themePairs } from "./measure.ts";
import type { AgreementFile, Sample } from "./model.ts";
import { drawSample, takeSecondCodes, waitingSample } from "./sample.ts";

/** Two neurologists on patients of two cities: Landis and Koch (1977), as the data set MSPatients of R's vcd has them. */
const WINNIPEG = [
  [38, 5, 0, 1],
  [33, 11, 3, 0],
  [10, 14, 5, 6],
  [3, 7, 3, 10],
];
const NEW_ORLEANS = [
  [5, 3, 0, 0],
  [3, 11, 4, 0],
  [2, 13, 3, 4],
  [1, 2, 4, 14],
];

describe("Cohen's kappa", () => {
  it.each([
    ["Winnipeg", WINNIPEG, 0.207942464040025, 0.050455365240877, 0.379730547986679, 0.52457646433184],
    ["New Orleans", NEW_ORLEANS, 0.296516567544605, 0.0785038706723704, 0.477272727272727, 0.625581395348837],
  ])("is what vcd::Kappa gives for %s, with its error and both weightings", (_city, table, ...expected) => {
    const { value, error } = cohenKappa(table);
    const found = [value, error, cohenKappa(table, linear).value, cohenKappa(table, quadratic).value];
    expected.forEach((number, i) => expect(found[i]).toBeCloseTo(number, 12));
  });

  it("has no value where both say the same of everything, or of nothing at all", () => {
    expect(
      cohenKappa([
        [0, 0],
        [0, 9],
      ]).value,
    ).toBeNull();
    expect(
      cohenKappa([
        [0, 0],
        [0, 0],
      ]).value,
    ).toBeNull();
  });
});

/** Four observers on twelve units, and what the source prints: Krippendorff (2011), example C/D. */

describe("Krippendorff's alpha", () => {
  const observers = [
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 .",
  ].map((line) => line.split(" "));
  const units = Array.from({ length: 12 }, (_, unit) =>
    observers
      .map((values) => values[unit] ?? ".")
      .filter((value) => value !== ".")
      .map(Number),
  );

  it.each([
    ["nominal", nominal, 0.743421052631579, 0.743],
    ["ordinal", ordinal, 0.815387503754881, 0.815],
    ["interval", interval, 0.849107142857143, 0.849],
    ["ratio", ratio, 0.797402774711612, 0.797],
  ] as const)(
    "is what the coincidence matrix gives on a %s scale, and what the source prints",
    (_scale, distance, exact, printed) => {
      const alpha = krippendorffAlpha(units, distance) ?? NaN;
      expect(alpha).toBeCloseTo(exact, 12);
      expect(Math.floor(alpha * 1000) / 1000).toBe(printed);
    },
  );

  it("has no value where everybody always says the same", () => {
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [1, 1],
        ],
        nominal,
      ),
    ).toBeNull();
  });
});

describe("sets of codes", () => {
  const set = (...codes: string[]) => new Set(codes);

  it.each([
    [set("a"), set("a"), 0, 0],
    [set("a", "b"), set("a"), 1 / 2, 2 / 3],
    [set("a", "b"), set("b", "c"), 2 / 3, 8 / 9],
    [set("a"), set("b"), 1, 1],
    [set("a"), set(), 1, 1],
    [set(), set(), 0, 0],
  ])("%# are as far apart as Jaccard and MASI say", (a, b, byJaccard, byMasi) => {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      expect(jaccard(x, y)).toBeCloseTo(byJaccard, 12);
      expect(masi(x, y)).toBeCloseTo(byMasi, 12);
    }
  });

  it("have the alpha that docs/methods/agreement.md works out by hand: 115 ÷ 169", () => {
    const pairs = [
      [set("a"), set("a")],
      [set("a", "b"), set("a")],
      [set("b"), set("b", "c")],
      [set("c"), set("c")],
      [set(), set()],
    ];
    expect(krippendorffAlpha(pairs, () => masi, keyOfSet)).toBeCloseTo(115 / 169, 12);
  });
});

const given = (...codes: string[]) => codes.map((code) => ({ code, by: "C1", accepted: true }));

function codingOf(...answers: CodedAnswer[]): Coding {
  const subpoints = [
    { code: "b1", text: { nl: "b1" } },
    { code: "b2", text: { nl: "b2" } },
  ];
  return {
    format: "coding.v1",
    variable: "q",
    themes: [
      { code: "a", title: { nl: "A" }, subpoints: [] },
      { code: "b", title: { nl: "B" }, subpoints },
    ],
    answers,
  };
}

const CODING = codingOf(
  { row: "r1", codes: given("a") },
  { row: "r2", codes: given("a", "b1") },
  { row: "r3", codes: given("b2") },
  { row: "r4", codes: [], by: "C1" },
  { row: "r5", codes: [{ code: "a", by: "C2", accepted: true }] },
  { row: "r6", codes: [...given("b1"), { code: "a", by: "C2", accepted: true }] },
);
const NONE: AgreementFile = { format: "agreement.v1", variable: "q", samples: [] };
const draw = { kind: "second", coder: "C2", size: 10, on: "2026-05-12", seed: "s" } as const;

function drawn(coding = CODING, how: Partial<Parameters<typeof drawSample>[2]> = {}): AgreementFile {
  const outcome = drawSample(coding, NONE, { ...draw, ...how });
  if (outcome.value === undefined) throw new Error(outcome.problems.map((one) => one.code).join());
  return outcome.value;
}

const rowsOf = ({ samples }: AgreementFile) => samples.at(-1)?.answers.map((answer) => answer.row) ?? [];
const refusal = (outcome: { problems: readonly { code: string }[] }) =>
  outcome.problems.map((one) => one.code);

describe("a sample", () => {
  it("for a second coder has only answers this coder had no hand in, and no code", () => {
    const file = drawn();
    expect(rowsOf(file).toSorted()).toEqual(["r1", "r2", "r3", "r4"]);
    expect(file.samples[0]?.from).toBe(4);
    expect(JSON.stringify(file.samples[0]?.answers)).not.toMatch(/first|second/);
  });

  it("for a recheck has only what this coder coded alone", () => {
    expect(rowsOf(drawn(CODING, { kind: "recheck", coder: "C1" })).toSorted()).toEqual([
      "r1",
      "r2",
      "r3",
      "r4",
    ]);
    expect(rowsOf(drawn(CODING, { kind: "recheck" }))).toEqual(["r5"]);
  });

  it("follows from its seed and not from the order of the file", () => {
    const turned = { ...CODING, answers: CODING.answers.toReversed() };
    expect(rowsOf(drawn(turned, { size: 2 }))).toEqual(rowsOf(drawn(CODING, { size: 2 })));
    const seeds = ["s", "t", "u", "v", "w"].map((seed) => rowsOf(drawn(CODING, { seed })).join());
    expect(new Set(seeds).size).toBeGreaterThan(1);
  });

  it("takes what is doubted most where doubt picks", () => {
    const doubt = new Map([
      ["r3", 2],
      ["r1", 1],
    ]);
    const file = drawn(CODING, { kind: "recheck", coder: "C1", size: 2, doubt });
    expect(rowsOf(file).toSorted()).toEqual(["r1", "r3"]);
    expect(file.samples[0]?.pickedBy).toBe("doubt");
  });

  it("is coded to the end before the next, which has other answers", () => {
    const first = drawn(CODING, { size: 2 });
    expect(refusal(drawSample(CODING, first, draw))).toEqual(["sample-waits"]);
    const codes = new Map(rowsOf(first).map((row) => [row, ["a"]]));
    const coded = takeSecondCodes(CODING, first, "C2", codes).value ?? NONE;
    expect(waitingSample(coded, "C2")).toBeUndefined();
    const second = drawSample(CODING, coded, draw).value ?? NONE;
    expect(rowsOf(second).filter((row) => rowsOf(first).includes(row))).toEqual([]);
    const all = takeSecondCodes(CODING, second, "C2", new Map(rowsOf(second).map((row) => [row, []])));
    expect(refusal(drawSample(CODING, all.value ?? NONE, draw))).toEqual(["sample-empty"]);
  });

  it("keeps the first codes as they were, whatever becomes of them", () => {
    const coded = takeSecondCodes(CODING, drawn(), "C2", SECOND).value ?? NONE;
    const changed = codingOf({ row: "r1", codes: given("b") });
    expect(checkAgreement(changed, coded).map((one) => one.code)).toContain("coding-row-unknown");
    expect(
      measureAgreement(coded.samples[0] as Sample).differences.map((one) => [one.row, one.first]),
    ).toContainEqual(["r2", ["a", "b1"]]);
  });

  it.each<[string, ReadonlyMap<string, readonly string[]>, string]>([
    ["a row that was not drawn", new Map([["r5", ["a"]]]), "sample-row-unknown"],
    ["a code that is not there", new Map([["r1", ["z"]]]), "coding-code-unknown"],
  ])("refuses %s", (_what, codes, code) => {
    expect(refusal(takeSecondCodes(CODING, drawn(), "C2", codes))).toEqual([code]);
  });

  it("refuses to be coded again, which would no longer be blind", () => {
    const once = takeSecondCodes(CODING, drawn(), "C2", new Map([["r1", ["a"]]])).value ?? NONE;
    expect(refusal(takeSecondCodes(CODING, once, "C2", new Map([["r1", ["b"]]])))).toEqual([
      "sample-row-coded",
    ]);
    expect(refusal(takeSecondCodes(CODING, NONE, "C2", new Map()))).toEqual(["sample-none"]);
  });
});

const SECOND = new Map<string, readonly string[]>([
  ["r1", ["a"]],
  ["r2", ["a"]],
  ["r3", ["b1"]],
  ["r4", []],
]);

describe("what two codings of a sample tell", () => {
  const coded = takeSecondCodes(CODING, drawn(), "C2", SECOND).value ?? NONE;
  const sample = coded.samples[0] as Sample;
  const measured = measureAgreement(sample);

  it("is kappa per theme and per sub-point, a sub-point counting for its theme", () => {
    const cells = measured.perCode.map(({ code, both, onlyFirst, onlySecond, neither }) => [
      code,
      both,
      onlyFirst,
      onlySecond,
      neither,
    ]);
    expect(cells).toEqual([
      ["a", 2, 0, 0, 2],
      ["b", 1, 1, 0, 2],
      ["b1", 0, 1, 1, 2],
      ["b2", 0, 1, 0, 3],
    ]);
    expect(measured.perCode[1]?.kappa).toBeCloseTo(0.5, 12);
  });

  it("is alpha over themes and over codes, and an interval that holds it", () => {
    expect(measured.themes).toBe(setAlpha(themePairs(sample)));
    expect(measured.themes ?? 0).toBeGreaterThan(measured.codes ?? 1);
    const [low, high] = alphaInterval(codePairs(sample), seededRandom("x")) ?? [1, 0];
    expect(low).toBeLessThanOrEqual(measured.codes ?? 0);
    expect(high).toBeGreaterThanOrEqual(measured.codes ?? 0);
    expect(alphaInterval(codePairs(sample), seededRandom("x"))).toEqual([low, high]);
    expect(alphaInterval([], seededRandom("x"))).toBeNull();
  });

  it("lists the answers they differ on, both codings side by side", () => {
    expect(measured.differences.map(({ row, first, second }) => [row, first, second]).toSorted()).toEqual([
      ["r2", ["a", "b1"], ["a"]],
      ["r3", ["b2"], ["b1"]],
    ]);
  });

  it("is decided on without changing what was found: the answer gets other codes, agreement stays", () => {
    const decision = { codes: ["b1", "b2"], by: "C3", on: "2026-05-13", why: "beide" };
    const decided = adjudicate(CODING, coded, new Map([["r3", decision]])).value;
    expect(decided?.coding.answers[2]?.codes).toEqual([
      { code: "b1", by: "C3", accepted: true },
      { code: "b2", by: "C1", accepted: true },
    ]);
    const after = measureAgreement(decided?.agreement.samples[0] as Sample);
    expect(after.codes).toBe(measured.codes);
    expect(after.differences.find((one) => one.row === "r3")?.decided).toEqual(decision);
  });

  it("is not decided on where nothing differs, or with a code that is not there", () => {
    const decision = { codes: ["z"], by: "C3", on: "2026-05-13" };
    expect(refusal(adjudicate(CODING, coded, new Map([["r1", decision]])))).toEqual([
      "sample-no-difference",
      "coding-code-unknown",
    ]);
  });

  it("is what a figure in the coding must be", () => {
    const said = (value: number): Coding => ({
      ...CODING,
      agreement: { coder: "C2", answers: 4, measure: "krippendorff-alpha", value },
    });
    const codes = (coding: Coding, file?: AgreementFile) =>
      checkAgreement(coding, file).map((one) => one.code);
    expect(codes(said(Number((measured.themes ?? 0).toFixed(2))), coded)).toEqual([]);
    expect(codes(said(0.95), coded)).toEqual(["agreement-differs"]);
    expect(codes(said(0.95))).toEqual(["agreement-without-sample"]);
  });
});

describe("doubt", () => {
  it("is highest where like answers carry other codes", () => {
    const answers = ["te veel regels", "veel te veel regels", "te veel regels hier", "goede koffie"].map(
      (words, i) => ({ row: `r${i + 1}`, words }),
    );
    const coding = codingOf(
      { row: "r1", codes: given("a") },
      { row: "r2", codes: given("a") },
      { row: "r3", codes: given("b1") },
      { row: "r4", codes: given("b2") },
    );
    const doubt = doubtByLikeness(coding, answers);
    const [most] = [...doubt].sort(([, a], [, b]) => b - a)[0] ?? [];
    expect(most).toBe("r3");
    expect(doubt.get("r4") ?? 1).toBeLessThan(0.5);
  });
});
