import { expect, test } from "vitest";
import type { Condition } from "./routing.ts";
import { holdsAhead, type AnswerAhead } from "./routing-ahead.ts";

const answers: Readonly<Record<string, AnswerAhead>> = {
  yes: { chosen: ["yes"] },
  no: { chosen: ["no"] },
  later: "to come",
};
const is = (question: string): Condition => ({ question, is: ["yes"] });
const ahead = (condition: Condition) => holdsAhead(condition, (question) => answers[question]);

test.each<[string, Condition, boolean | undefined]>([
  ["an answer that is given", is("yes"), true],
  ["another answer", is("no"), false],
  ["a question that was skipped", is("skipped"), false],
  ["a question that is still to come", is("later"), undefined],
  ["its opposite", { not: is("later") }, undefined],
  ["all of it, one of which does not hold", { all: [is("later"), is("no")] }, false],
  ["all of it, the rest of which holds", { all: [is("yes"), is("later")] }, undefined],
  ["any of it, one of which holds", { any: [is("later"), is("yes")] }, true],
  ["any of it, the rest of which does not hold", { any: [is("no"), is("later")] }, undefined],
  ["any of nothing", { any: [] }, false],
])("%s", (_what, condition, expected) => {
  expect(ahead(condition)).toBe(expected);
});
