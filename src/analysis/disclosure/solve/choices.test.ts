import { expect, test } from "vitest";
import { seededRandom } from "../../../random.ts";
import { BrokenSums } from "./broken-sums.ts";
import { Choices } from "./choices.ts";

test.each([3, 24, 25, 3000])(
  "%i choices are ordered as a stable sort would, and those before are left alone",
  (count) => {
    const random = seededRandom(`choices ${count}`);
    const made = Array.from({ length: count }, () => ({
      cell: Math.floor(random() * 50),
      change: random() < 0.5 ? 1 : -1,
      worse: Math.floor(random() * 5) - 2,
    }));
    const choices = new Choices();
    choices.add(99, 1);
    for (const { cell, change } of made) choices.add(cell, change);
    choices.order(
      1,
      (at) => made[at - 1]!.worse,
      (cell) => cell % 7,
    );
    const found = made.map((_, i) => ({ cell: choices.cellAt(i + 1), change: choices.changeAt(i + 1) }));
    const expected = made.toSorted((a, b) => a.worse - b.worse || (a.cell % 7) - (b.cell % 7));
    expect(found).toEqual(expected.map(({ cell, change }) => ({ cell, change })));
    expect([choices.cellAt(0), choices.changeAt(0), choices.end]).toEqual([99, 1, count + 1]);
  },
);

test("sums that are broken and mended stand in the order in which they broke", () => {
  const random = seededRandom("broken");
  const [broken, expected] = [new BrokenSums(20), new Set<number>()];
  for (let turn = 0; turn < 500; turn++) {
    const sum = Math.floor(random() * 20);
    if (expected.delete(sum)) broken.remove(sum);
    else {
      expected.add(sum);
      broken.add(sum);
    }
    const found: number[] = [];
    for (let one = broken.first; one !== -1; one = broken.next(one)) found.push(one);
    expect(found).toEqual([...expected]);
    expect(broken.size).toBe(expected.size);
  }
});
