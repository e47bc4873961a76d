import { expect, test } from "vitest";
import { choose, chooseAlso, isReady, stepOf, withoutPart, type SplitDraft } from "./split-draft.ts";

const draft: SplitDraft = { titles: ["Balie", "Telefoon", "Brief"], chosen: {} };
const splitting = {
  code: "loket-balie",
  title: { nl: "Balie", en: "Counter" },
  under: "loket",
  known: ["loket", "loket-balie", "loket-brief"],
  rows: ["r1", "r2", "r3"],
};

test("each answer goes to the parts that were chosen; the first part is the code itself, with its own title", () => {
  const chosen = chooseAlso(choose(choose(draft, "r1", 1), "r2", 2), "r2", 0);
  const { step, parts } = stepOf(chosen, splitting);
  expect(step).toEqual({
    do: "split",
    code: "loket-balie",
    into: [
      { code: "loket-balie", title: { nl: "Balie", en: "Counter" } },
      { code: "loket-telefoon", title: { nl: "Telefoon" } },
      { code: "loket-brief-2", title: { nl: "Brief" } },
    ],
  });
  expect(parts).toEqual({ r1: ["loket-telefoon"], r2: ["loket-balie", "loket-brief-2"] });
});

test("a choice is changed and taken back; an answer that no longer carries the code goes nowhere", () => {
  const twice = choose(choose(draft, "r1", 1), "r1", 2);
  expect(twice.chosen).toEqual({ r1: [2] });
  expect(chooseAlso(twice, "r1", 2).chosen).toEqual({});
  expect(stepOf(choose(draft, "weg", 1), splitting).parts).toEqual({});
});

test("a part that is taken away leaves its answers to be chosen anew, the others as they were", () => {
  const chosen = chooseAlso(choose(choose(draft, "r1", 1), "r2", 2), "r2", 1);
  expect(withoutPart(chosen, 1)).toEqual({ titles: ["Balie", "Brief"], chosen: { r2: [1] } });
});

test("it can be done once there are two parts, each with a name", () => {
  expect(isReady(draft)).toBe(true);
  expect(isReady({ titles: ["Balie"], chosen: {} })).toBe(false);
  expect(isReady({ titles: ["Balie", " "], chosen: {} })).toBe(false);
});
