import { expect, test } from "vitest";
import { circlesIn } from "./circles.ts";

test("files that reach each other make a circle, however long the way round", () => {
  const graph = new Map([
    ["a", ["b"]],
    ["b", ["c"]],
    ["c", ["a", "d"]],
    ["d", []],
  ]);
  expect(circlesIn(graph).map((circle) => circle.toSorted())).toEqual([["a", "b", "c"]]);
});

test("two ways to the same file are no circle", () => {
  const graph = new Map([
    ["a", ["b", "c"]],
    ["b", ["d"]],
    ["c", ["d"]],
    ["d", []],
  ]);
  expect(circlesIn(graph)).toEqual([]);
});
