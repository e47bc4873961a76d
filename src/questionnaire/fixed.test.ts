import { expect, test } from "vitest";
import { asksTheSame, hasSameColumns } from "./fixed.ts";
import type { Questionnaire, SeveralAnswers } from "./model.ts";

const question: SeveralAnswers = {
  type: "several-answers",
  code: "q1",
  text: { nl: "Wat helpt?" },
  options: [
    { code: "tijd", label: { nl: "Tijd" } },
    { code: "geld", label: { nl: "Geld" } },
  ],
};
const asking = (change: Partial<SeveralAnswers>, more: Partial<Questionnaire> = {}): Questionnaire => ({
  format: "questionnaire.v1",
  title: { nl: "Verzonnen" },
  languages: ["nl"],
  pages: [{ questions: [{ ...question, ...change }] }],
  ...more,
});
const asked = asking({});

test("a name for charts, their order, an accepted break and English for the report change nothing of what is asked", () => {
  for (const change of [
    { short: { nl: "Hulp" } },
    { ordered: true },
    { breakAccepted: true },
    { text: { en: "What helps?", nl: "Wat helpt?" } },
  ])
    expect(asksTheSame(asked, asking(change)), JSON.stringify(change)).toBe(true);
  expect(asksTheSame(asked, asking({}, { title: { nl: "Zo heet zij bij ons" } }))).toBe(true);
});

test("a word, an order, a code, a route and English that is asked are what participants get", () => {
  for (const change of [
    { text: { nl: "Wat helpt het meest?" } },
    { options: question.options.toReversed() },
    { code: "q2" },
    { required: true },
    { when: { question: "q0", answered: true } },
  ])
    expect(asksTheSame(asked, asking(change)), JSON.stringify(change)).toBe(false);
  const both = asking({}, { languages: ["nl", "en"] });
  expect(asksTheSame(asked, both)).toBe(false);
  expect(
    asksTheSame(both, asking({ text: { nl: "Wat helpt?", en: "x" } }, { languages: ["nl", "en"] })),
  ).toBe(false);
});

test("answers fit other words and another order, and no other options", () => {
  expect(hasSameColumns(asked, asking({ text: { nl: "Wat hielp?" }, required: true }))).toBe(true);
  expect(hasSameColumns(asked, asking({ options: question.options.toReversed() }))).toBe(true);
  expect(hasSameColumns(asked, asking({ options: question.options.slice(1) }))).toBe(false);
  expect(hasSameColumns(asked, asking({ code: "q2" }))).toBe(false);
});
