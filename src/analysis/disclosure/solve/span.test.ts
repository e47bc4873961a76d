import { expect, test } from "vitest";
import { equal, known } from "./equation.ts";
import { Span } from "./span.ts";

test("a sum that follows from known ones by adding and subtracting is certain", () => {
  // Rows 0+1 and 2+3 and the column 0+2 are known, so the column 1+3 is.
  const span = new Span([known([0, 1]), known([2, 3]), known([0, 2])], 4);
  expect(span.has([1, 3])).toBe(true);
  expect(span.has([0, 1, 2, 3])).toBe(true);
  expect(span.has([0])).toBe(false);
  expect(span.has([1, 2])).toBe(false);
});

test("so is a cell that equals another which is known", () => {
  const span = new Span([equal([0], [1]), known([1])], 3);
  expect(span.has([0])).toBe(true);
  expect(span.has([2])).toBe(false);
});

test("and a cell that is left of a sum of which the same cell counts twice", () => {
  const span = new Span([{ cells: [0, 0, 1], signs: [1, 1, 1] }, known([1])], 2);
  expect(span.has([0])).toBe(true);
});

test("what one span worked out holds in another that knows more", () => {
  const base = new Span([known([0, 1]), known([2, 3])], 4);
  const more = new Span([known([0, 2])], 4, base);
  expect(more.has([1, 3])).toBe(true);
  expect(base.has([1, 3])).toBe(false);
});
