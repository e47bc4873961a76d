import { describe, expect, it } from "vitest";
import { complementBayes } from "./bayes.ts";
import { combine } from "./combine.ts";
import { describedWeights } from "./described.ts";
import { createLogistic } from "./logistic.ts";
import type { TrainingSet } from "./training-set.ts";

/** Answers as lists of features and values, each with a target per code. */
function setOf(
  rows: readonly (readonly (readonly [number, number])[])[],
  targets: readonly (readonly number[])[],
): TrainingSet {
  const codes = targets[0]?.length ?? 0;
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => (starts[i + 1] = (starts[i] ?? 0) + row.length));
  return {
    vectors: {
      count: rows.length,
      starts,
      features: Int32Array.from(rows.flat().map(([feature]) => feature)),
      values: Float32Array.from(rows.flat().map(([, value]) => value)),
    },
    features: 1 + Math.max(...rows.flat().map(([feature]) => feature)),
    codes,
    levels: [[...Array(codes).keys()]],
    targets: Int8Array.from(targets.flat()),
    weights: new Float32Array(rows.length).fill(1),
    describes: new Uint8Array(rows.length),
    folds: new Int8Array(rows.length).fill(-1),
    byChance: new Uint8Array(rows.length),
  };
}

const rows = [
  [[0, 1]],
  [
    [0, 0.6],
    [1, 0.8],
  ],
  [[1, 1]],
  [
    [1, 0.6],
    [2, 0.8],
  ],
] as const;

describe("logistic regression", () => {
  it("stands where the sum of all pulls is nothing", () => {
    const set = setOf(rows, [[1], [1], [-1], [-1]]);
    const { weights, bias, sweep } = createLogistic(set);
    for (let i = 0; i < 300; i++) sweep([0, 1, 2, 3]);
    const score = (row: number): number =>
      rows[row]!.reduce((sum, [feature, value]) => sum + value * weights[feature]!, bias[0]!);
    // As many carry the code as not, so every row pulls with C = 20: w = Σ C σ(−y f) y x.
    const pulls = [1, 1, -1, -1].map((y, row) => (20 * y) / (1 + Math.exp(y * score(row))));
    const expected = [0, 1, 2].map((feature) =>
      rows.reduce((sum, row, i) => sum + pulls[i]! * (row.find(([f]) => f === feature)?.[1] ?? 0), 0),
    );
    expected.forEach((weight, feature) => expect(weights[feature]).toBeCloseTo(weight, 3));
    expect(bias[0]).toBeCloseTo(
      pulls.reduce((sum, pull) => sum + pull, 0),
      3,
    );
  });

  it("learns the same whether it learned something else before or not", () => {
    const set = setOf(rows, [[1], [1], [-1], [-1]]);
    const once = createLogistic(set);
    const changed = createLogistic(set);
    set.targets[1] = -1;
    for (let i = 0; i < 300; i++) changed.sweep([0, 1, 2, 3]);
    changed.forget(1);
    set.targets[1] = 1;
    for (let i = 0; i < 300; i++) {
      changed.sweep([0, 1, 2, 3]);
      once.sweep([0, 1, 2, 3]);
    }
    once.weights.forEach((weight, i) => expect(changed.weights[i]).toBeCloseTo(weight, 3));
  });

  it("says nothing about a row whose code nobody said", () => {
    const { weights, sweep } = createLogistic(setOf(rows, [[0], [0], [0], [0]]));
    expect(sweep([0, 1, 2, 3])).toBe(0);
    expect(Math.max(...weights)).toBe(0);
  });
});

describe("complement naive Bayes", () => {
  it("weighs a word by how little it belongs to answers without the code, worked out by hand", () => {
    const set = setOf(
      [[[0, 1]], [[1, 1]]],
      [
        [1, -1],
        [-1, 1],
      ],
    );
    const weights = complementBayes(set, [0, 1]);
    // Code 0: its complement is row 1. −ln(0.05/1.1) for word 0, −ln(1.05/1.1) for word 1, as parts of 1000.
    const [rare, common] = [-Math.log(0.05 / 1.1), -Math.log(1.05 / 1.1)];
    const [high, low] = [(1000 * rare) / (rare + common), (1000 * common) / (rare + common)];
    expect(weights[0]).toBeCloseTo((high - low) / 2, 2);
    expect(weights[1]).toBeCloseTo((low - high) / 2, 2);
    expect(weights[2]).toBeCloseTo((low - high) / 2, 2);
  });

  it("says nothing of a code that no answer carries", () => {
    const weights = complementBayes(
      setOf(
        [[[0, 1]], [[1, 1]]],
        [
          [1, -1],
          [1, -1],
        ],
      ),
      [0, 1],
    );
    expect([weights[1], weights[3]]).toEqual([0, 0]);
  });
});

describe("the words of the codebook", () => {
  it("are a direction of length 1 for every code that has them", () => {
    const set = setOf(
      [
        [
          [0, 0.6],
          [1, 0.8],
        ],
        [[0, 1]],
        [[2, 1]],
      ],
      [
        [1, -1],
        [1, -1],
        [-1, 1],
      ],
    );
    set.describes.set([1, 1, 0]);
    const weights = describedWeights(set);
    const [x, y] = [1.6, 0.8];
    expect(weights[0]).toBeCloseTo(x / Math.hypot(x, y), 5);
    expect(weights[2]).toBeCloseTo(y / Math.hypot(x, y), 5);
    expect([weights[1], weights[3], weights[5]]).toEqual([0, 0, 0]);
  });
});

describe("classifiers are added by what they are worth on answers they had not seen", () => {
  const targets = Int8Array.from({ length: 400 }, (_, i) => (i % 4 === 0 ? 1 : -1));
  const telling = Float64Array.from(targets, (target, i) => target * 2 + Math.sin(i * 7) * 2.5);
  const noise = Float64Array.from(targets, (_, i) => Math.cos(i * 13) * 50);

  it("one that tells counts, noise hardly, one that says the reverse not at all", () => {
    const { weights } = combine({ scores: [telling, noise, telling.map((score) => -score)], targets });
    expect(weights[0]).toBeGreaterThan(0.5);
    expect(Math.abs(weights[1]!) * 50).toBeLessThan(weights[0]!);
    expect(weights[2]).toBe(0);
  });

  it("one that never differs is left out, and cells that nobody judged are passed over", () => {
    const some = targets.map((target, i) => (i < 200 ? target : 0));
    const same = new Float64Array(400).fill(3);
    const misled = telling.map((score, i) => (i < 200 ? score : -100 * score));
    const whole = combine({
      scores: [telling.subarray(0, 200), same.subarray(0, 200)],
      targets: targets.subarray(0, 200),
    });
    expect(combine({ scores: [misled, same], targets: some })).toEqual(whole);
    expect(whole.weights[1]).toBe(0);
  });
});
