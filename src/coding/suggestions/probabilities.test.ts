import { describe, expect, it } from "vitest";
import { seededRandom } from "../../random.ts";
import { calibrate } from "./calibrate.ts";
import { probabilities, type Calibration, type Judged } from "./calibration.ts";
import { codeSpaceOf, levelsOf, positionsOf } from "./code-space.ts";
import { lapseOf } from "./lapse.ts";
import { createPredictor } from "./predict.ts";
import { proposalsOf } from "./proposals.ts";
import { addToHistogram, bestThreshold, newHistogram } from "./threshold.ts";

const theme = (code: string, ...points: string[]) => ({
  code,
  title: { nl: code },
  subpoints: points.map((point) => ({ code: point, text: { nl: point } })),
});

const chances = (logits: readonly number[], calibration: Calibration): number[] => {
  const values = Float64Array.from(logits);
  probabilities(values, calibration);
  return [...values];
};

describe("what an answer carries", () => {
  it("is one code out of all where answers carry exactly one", () => {
    const found = chances([2, 1, -1], { slope: 1, shift: 5, sizes: [0, 1, 0], lapse: 0 });
    const odds = [2, 1, -1].map(Math.exp);
    const sum = odds.reduce((total, one) => total + one, 0);
    found.forEach((chance, i) => expect(chance).toBeCloseTo(odds[i]! / sum, 9));
  });

  it("is every code by itself where any number is as good", () => {
    const found = chances([2, 0, -3], { slope: 0.5, shift: 1, sizes: [1, 1, 1], lapse: 0 });
    [2, 0, -3].forEach((logit, i) => expect(found[i]).toBeCloseTo(1 / (1 + Math.exp(-(0.5 * logit + 1))), 9));
  });

  it("agrees with adding up all sets by hand", () => {
    const [a, b] = [Math.exp(1), Math.exp(-1)];
    const total = 0.2 + 1 * (a + b) + 0.5 * a * b;
    const found = chances([1, -1], { slope: 1, shift: 0, sizes: [0.2, 1, 0.5], lapse: 0 });
    expect(found[0]).toBeCloseTo((a + 0.5 * a * b) / total, 9);
    expect(found[1]).toBeCloseTo((b + 0.5 * a * b) / total, 9);
  });

  it("gives a lapse its part, evenly over the codes, without more or fewer codes an answer", () => {
    const without = chances([3, 0, -2], { slope: 1, shift: 0, sizes: [0, 1, 0], lapse: 0 });
    const found = chances([3, 0, -2], { slope: 1, shift: 0, sizes: [0, 1, 0], lapse: 0.3 });
    found.forEach((chance, i) => expect(chance).toBeCloseTo(0.7 * without[i]! + 0.1, 9));
  });

  it("stays between 0 and 1 for logits beyond all bounds", () => {
    for (const chance of chances([900, -900, 40], { slope: 3, shift: 0, sizes: [0.1, 1, 0.3], lapse: 0 })) {
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
    }
  });
});

describe("calibration finds back how answers were made", () => {
  const random = seededRandom("calibration");
  function made(slope: number, exactlyOne: boolean): Judged {
    const [rows, codes] = [600, 4];
    const logits = Float64Array.from({ length: rows * codes }, () => (random() - 0.6) * 6);
    const targets = new Int8Array(rows * codes).fill(-1);
    for (let row = 0; row < rows; row++) {
      const found = chances([...logits.subarray(row * codes, (row + 1) * codes)], {
        slope,
        shift: 0,
        sizes: exactlyOne ? [0, 1, 0] : [1, 1, 1],
        lapse: 0,
      });
      let left = random();
      for (let code = 0; code < codes; code++) {
        const carries = exactlyOne ? left >= 0 && left < found[code]! : random() < found[code]!;
        left -= found[code]!;
        if (carries) targets[row * codes + code] = 1;
      }
    }
    return { codes, logits, targets, byChance: new Uint8Array(rows) };
  }

  it.each([0.4, 1, 2])("with one code an answer and a slope of %s", (slope) => {
    const found = calibrate(made(slope, true));
    expect(found.slope / slope).toBeGreaterThan(0.8);
    expect(found.slope / slope).toBeLessThan(1.25);
    expect([found.sizes[0], found.sizes[2]]).toEqual([0, 0]);
  });

  it.each([0.5, 1.5])("with codes by themselves and a slope of %s", (slope) => {
    const found = calibrate(made(slope, false));
    expect(found.slope / slope).toBeGreaterThan(0.8);
    expect(found.slope / slope).toBeLessThan(1.25);
    expect(Math.min(...found.sizes)).toBeGreaterThan(0);
  });

  it("with coders who give another code than all words say in one answer of seven", () => {
    const [rows, codes] = [210, 4];
    const calibration: Calibration = { slope: 1, shift: 0, sizes: [0, 1, 0], lapse: 0 };
    const logits = Float64Array.from({ length: rows * codes }, (_, i) => (i % codes === 0 ? 9 : 0));
    const judged = (isRight: (row: number) => boolean): Judged => {
      const targets = Int8Array.from(logits, (_, i) =>
        i % codes === (isRight(Math.floor(i / codes)) ? 0 : 1) ? 1 : -1,
      );
      return { codes, logits, targets, byChance: new Uint8Array(rows) };
    };
    expect(
      lapseOf(
        judged(() => true),
        calibration,
      ),
    ).toBeLessThan(0.01);
    const lapse = lapseOf(
      judged((row) => row % 7 > 0),
      calibration,
    );
    expect(chances([9, 0, 0, 0], { ...calibration, lapse })[0]).toBeCloseTo(6 / 7, 1);
  });
});

describe("a code is taken", () => {
  it("from a probability that lies below one half where codes are rare and hard to tell", () => {
    const rare = newHistogram();
    for (let i = 0; i < 2000; i++) addToHistogram(rare, [0], Float64Array.of(i % 10 === 0 ? 0.4 : 0.05));
    expect(bestThreshold(rare, 20, 400)).toBeLessThan(0.4);
    const clear = newHistogram();
    for (let i = 0; i < 2000; i++) addToHistogram(clear, [0], Float64Array.of(i % 2 === 0 ? 0.9 : 0.55));
    expect(bestThreshold(clear, 20, 400)).toBeLessThanOrEqual(0.6);
  });

  it("as the best one at least, where coded answers are never without", () => {
    const level = {
      known: [0, 1],
      calibration: { slope: 1, shift: 0, sizes: [0, 1, 0.2] as const, lapse: 0 },
    };
    const { predict } = createPredictor(3, [level], [0.9]);
    const found = predict(Float64Array.of(-2, -3, 9));
    expect([...found.taken]).toEqual([1, 0, 0]);
    expect(found.probabilities[2]).toBe(0);
    expect(found.certainty).toBeGreaterThan(0.5);
    const without = createPredictor(
      3,
      [{ ...level, calibration: { slope: 1, shift: 0, sizes: [1, 1, 1], lapse: 0 } }],
      [0.9],
    );
    expect([...without.predict(Float64Array.of(-2, -3, 9)).taken]).toEqual([0, 0, 0]);
  });
});

describe("what is put forward", () => {
  const space = codeSpaceOf([theme("regels", "stapeling", "vaag"), theme("mensen"), theme("geld", "tekort")]);
  const said = (chances: readonly number[], taken: readonly number[]) =>
    proposalsOf(space, {
      probabilities: Float64Array.from(chances),
      taken: Uint8Array.from(taken),
      certainty: 1,
      expectedErrors: 0,
    }).map((one) => `${space.codes[one.code]}${one.taken ? "!" : ""}`);

  it("counts a sub-point for its theme", () => {
    expect(positionsOf(space, ["vaag", "mensen", "onbekend"])).toEqual([0, 2, 3]);
    expect(levelsOf(space)).toEqual([
      [0, 3, 4],
      [1, 2, 5],
    ]);
  });

  it("is a sub-point rather than its theme, and a theme where none of its sub-points stands out", () => {
    expect(said([0.9, 0.8, 0.1, 0.05, 0.4, 0.3], [1, 1, 0, 0, 0, 0])).toEqual([
      "stapeling!",
      "tekort",
      "mensen",
    ]);
    expect(said([0.9, 0.4, 0.3, 0.05, 0.4, 0.1], [1, 0, 0, 0, 0, 0])).toEqual(["regels!", "geld", "mensen"]);
    expect(said([0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0])).toEqual([]);
  });

  it("is both sub-points where both are taken", () => {
    expect(said([0.9, 0.8, 0.7, 0, 0, 0], [1, 1, 1, 0, 0, 0])).toEqual(["stapeling!", "vaag!"]);
  });
});
