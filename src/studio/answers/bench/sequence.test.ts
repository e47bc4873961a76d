import { expect, test } from "vitest";
import { AHEAD, firstSequence, nextWaiting, putOff, reordered } from "./sequence.ts";

test("what was dealt with comes first, and the answers just ahead stay where they are", () => {
  const sequence = firstSequence([7, 3], [0, 1, 2, 4, 5, 6, 8, 9, 10]);
  const next = reordered(sequence, 2, [10, 9, 8, 6, 5, 4, 2, 1, 0], new Set());
  expect(next.slice(0, 3 + AHEAD)).toEqual(sequence.slice(0, 3 + AHEAD));
  expect(next.slice(3 + AHEAD)).toEqual([10, 9, 8, 6]);
  expect([...next].sort((a, b) => a - b)).toEqual([...Array(11).keys()]);
});

test("what was put off stays last; what was coded out of turn is not read again", () => {
  const sequence = [...Array(12).keys()];
  const next = reordered(sequence, 0, [5, 6, 7, 8, 9, 10], new Set([5]));
  expect(next.at(-1)).toBe(5);
  expect(next.slice(1 + AHEAD)).toEqual([11, 6, 7, 8, 9, 10, 5]);
  expect(putOff(sequence, 3).at(-1)).toBe(3);
  expect(putOff([], 0)).toEqual([]);
});

test("the next that waits is the next place, then the first left behind, then nothing", () => {
  const waits = (open: readonly number[]) => (answer: number) => open.includes(answer);
  expect(nextWaiting([4, 5, 6], 0, waits([6]))).toBe(2);
  expect(nextWaiting([4, 5, 6], 2, waits([4]))).toBe(0);
  expect(nextWaiting([4, 5, 6], 1, waits([]))).toBe(1);
});
