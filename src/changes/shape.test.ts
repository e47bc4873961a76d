import { expect, test } from "vitest";
import { areChanges } from "./shape.ts";

test.each([
  { kind: "set", at: "title/nl", from: "A", to: "B" },
  { kind: "set", at: "" },
  { kind: "insert", at: "pages", after: null, value: {} },
  { kind: "insert", at: "pages", after: "p1", value: undefined },
  { kind: "remove", at: "pages/p1", from: {} },
  { kind: "order", at: "pages", from: ["a", "b"], to: ["b", "a"] },
])("%j is a change", (change) => {
  expect(areChanges([change])).toBe(true);
});

test.each([
  null,
  "set",
  [],
  {},
  { kind: "set" },
  { kind: "set", at: 3 },
  { kind: "overwrite", at: "title" },
  { kind: "constructor", at: "title" },
  { kind: "insert", at: "pages", value: {} },
  { kind: "insert", at: "pages", after: 1, value: {} },
  { kind: "order", at: "pages", from: "ab", to: "ba" },
  { kind: "order", at: "pages", from: [1, 2], to: [2, 1] },
  { kind: "order", at: "pages" },
])("%j is none", (change) => {
  expect(areChanges([{ kind: "set", at: "a" }, change])).toBe(false);
});
