import { expect, test } from "vitest";
import { withQuestion } from "./editing/find.ts";
import type { QuestionOf, Questionnaire } from "./model.ts";
import { seriesBreaks } from "./series-breaks.ts";

const option = (code: string) => ({ code, label: { nl: code } });
const choice: QuestionOf<"several-answers"> = {
  type: "several-answers",
  code: "q2",
  text: { nl: "Waar gaat het over?" },
  options: ["werk", "zorg", "wonen"].map(option),
};
const rated: QuestionOf<"grid"> = {
  type: "grid",
  code: "q3",
  text: { nl: "Wat vinden mensen van:" },
  rows: ["tempo", "toon"].map(option),
  scale: {
    points: ["slecht", "goed"].map((code, i) => ({ ...option(code), value: i })),
    judgement: "bad-to-good",
  },
};
const before: Questionnaire = {
  format: "questionnaire.v1",
  title: { nl: "Peiling 1" },
  languages: ["nl"],
  pages: [
    { questions: [{ type: "open-text", code: "q1", text: { nl: "Waarom?" } }] },
    { when: { question: "q1", answered: true }, questions: [choice, rated] },
  ],
};
const now = (code: string, change: object): Questionnaire =>
  withQuestion(before, code, (one) => ({ ...one, ...change }));

const CASES: readonly (readonly [string, Questionnaire, object])[] = [
  [
    "other words",
    now("q1", { text: { nl: "Waarom niet?" } }),
    { what: "wording", before: { nl: "Waarom?" } },
  ],
  [
    "an answer more",
    now("q2", { options: [...choice.options, option("geld")] }),
    { what: "added", answer: "geld" },
  ],
  [
    "an answer less",
    now("q2", { options: choice.options.toSpliced(1, 1) }),
    { what: "gone", answer: "zorg" },
  ],
  [
    "an answer in other words",
    now("q2", { options: choice.options.with(1, { code: "zorg", label: { nl: "Zorg en jeugd" } }) }),
    { what: "relabelled", answer: "zorg" },
  ],
  ["another order", now("q2", { options: choice.options.toReversed() }), { what: "order" }],
  ["a limit", now("q2", { atMost: 2 }), { what: "settings" }],
  ["a row more", now("q3", { rows: [...rated.rows, option("kennis")] }), { what: "added", answer: "kennis" }],
  [
    "a point less",
    now("q3", { scale: { ...rated.scale, points: rated.scale.points.slice(1) } }),
    { what: "gone", answer: "slecht" },
  ],
  [
    "another type",
    withQuestion(before, "q2", () => ({ type: "open-text", code: "q2", text: choice.text })),
    { what: "type" },
  ],
  ["a route of its own", now("q2", { when: { question: "q1", answered: false } }), { what: "base" }],
];

test.each(CASES)("%s breaks the series, in its place, and can be put back", (_what, changed, found) => {
  const breaks = seriesBreaks(changed, before);
  expect(breaks).toMatchObject([found]);
  expect(seriesBreaks(breaks[0]?.back ?? changed, before)).toEqual([]);
});

test("another condition of the page breaks the series of all its questions, and goes back with each", () => {
  const opened = { ...before, pages: before.pages.map(({ questions }) => ({ questions })) };
  const breaks = seriesBreaks(opened, before);
  expect(breaks.map(({ question, what }) => [question, what])).toEqual([
    ["q2", "base"],
    ["q3", "base"],
  ]);
  expect(breaks[0]?.back).toEqual(before);
});

test("what is new, and what only reads otherwise, breaks nothing", () => {
  const added = { ...before, pages: [...before.pages, { questions: [{ ...choice, code: "q9" }] }] };
  expect(seriesBreaks(added, before)).toEqual([]);
  expect(seriesBreaks(now("q3", { scale: { ...rated.scale, judgement: "none" } }), before)).toEqual([]);
});

test("a break that was accepted is still told, as accepted", () => {
  const accepted = now("q1", { text: { nl: "Waarom niet?" }, breakAccepted: true });
  expect(seriesBreaks(accepted, before)).toMatchObject([{ what: "wording", accepted: true }]);
});
