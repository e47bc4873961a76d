import { expect, it } from "vitest";
import { ProposedCodes } from "./codes.ts";

it("a code is made of the words, each once, and what is taken is not given out", () => {
  const codes = new ProposedCodes(["goed"]);
  expect(
    ["Goed", "Zéér goed!", "???", "zeer-goed", "???"].map((words) => codes.give(words, "antwoord")),
  ).toEqual(["goed-2", "zeer-goed", "antwoord", "zeer-goed-2", "antwoord-2"]);
  expect(codes.give("woord ".repeat(30), "x").length).toBeLessThanOrEqual(36);
});

it("a number stays that number, and a text that is empty has a name", () => {
  const codes = new ProposedCodes();
  expect([3, -9, "A", ""].map((value) => codes.giveValue(value))).toEqual(["3", "min-9", "a", "leeg"]);
});
