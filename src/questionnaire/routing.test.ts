import { describe, expect, it } from "vitest";
import { holds, type Condition, type GivenAnswers } from "./routing.ts";

const given: GivenAnswers = (question) =>
  ({ q1: { chosen: ["goed"], value: 4 }, q2: { chosen: ["a", "b"] } })[question as "q1" | "q2"];

describe("routing holds", () => {
  it.each<[string, Condition, boolean]>([
    ["for one of the answers named", { question: "q1", is: ["slecht", "goed"] }, true],
    ["for one of several chosen", { question: "q2", is: ["b"] }, true],
    ["never for an answer not given", { question: "q2", is: ["c"] }, false],
    ["by value", { question: "q1", atLeast: 4 }, true],
    ["up to a value", { question: "q1", atMost: 3 }, false],
    ["never by value where there is none", { question: "q2", atLeast: 0 }, false],
    ["where something was answered", { question: "q2", answered: true }, true],
    ["where nothing was answered", { question: "q9", answered: false }, true],
    ["never for a question that was not answered", { question: "q9", is: ["x"] }, false],
    [
      "for all",
      {
        all: [
          { question: "q1", is: ["goed"] },
          { question: "q9", answered: true },
        ],
      },
      false,
    ],
    [
      "for any",
      {
        any: [
          { question: "q1", is: ["goed"] },
          { question: "q9", answered: true },
        ],
      },
      true,
    ],
    ["for what is not so", { not: { question: "q9", is: ["x"] } }, true],
  ])("%s", (_what, condition, expected) => {
    expect(holds(condition, given)).toBe(expected);
  });
});
