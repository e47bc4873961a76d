import { expect, it } from "vitest";
import { proposalWords } from "./words.ts";

it.each(["nl", "en"] as const)("what was unsure is told with what it is about (%s)", (language) => {
  const words = proposalWords[language];
  expect(words.unlabelled(3)).toContain("3");
  for (const told of [words.labelsLeft(["Goed", "Slecht"]), words.missing(["Goed", "Slecht"])]) {
    expect(told).toContain("Goed, Slecht");
  }
});

it("both languages tell the same things, in words of their own", () => {
  expect(Object.keys(proposalWords.en)).toEqual(Object.keys(proposalWords.nl));
  const fixed = Object.entries(proposalWords.nl).filter(([, words]) => typeof words === "string");
  for (const [key, words] of fixed) expect(Object.entries(proposalWords.en)).not.toContainEqual([key, words]);
});
