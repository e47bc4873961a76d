import { expect, test } from "vitest";
import { readCorrections } from "./model.ts";

test.each([
  { kind: "words", question: "q1", words: "Hoe gaat het?" },
  { kind: "type", question: "q1", type: "scale" },
  { kind: "groups", question: "sector", on: false },
  { kind: "leave-out", question: "q1" },
  { kind: "take", column: 3, type: "open-text" },
  { kind: "sure", question: "q1" },
  { kind: "sure-column", column: 0 },
  { kind: "sheet", sheet: "Blad2" },
  { kind: "header-row", row: 4 },
])("what a person says of a map is taken: $kind", (one) => {
  expect(readCorrections([one])).toEqual([one]);
});

test.each([
  ["no list", { kind: "sure", question: "q1" }],
  ["nothing", [null]],
  ["a word", ["sure"]],
  ["a kind that there is not", [{ kind: "destroy", question: "q1" }]],
  ["no question", [{ kind: "sure" }]],
  ["a type that there is not", [{ kind: "type", question: "q1", type: "grid" }]],
  ["a column between two", [{ kind: "take", column: 1.5, type: "scale" }]],
  ["a choice that is a word", [{ kind: "groups", question: "q1", on: "yes" }]],
  ["a row before the first", [{ kind: "header-row", row: 0 }]],
  ["a sheet by its number", [{ kind: "sheet", sheet: 2 }]],
  ["words without a word", [{ kind: "words", question: "q1", words: "  " }]],
  ["words without end", [{ kind: "words", question: "q1", words: "w".repeat(4001) }]],
  ["one of two", [{ kind: "sure", question: "q1" }, { kind: "sure" }]],
])("%s is no correction", (_, sent) => {
  expect(readCorrections(sent)).toBeUndefined();
});
