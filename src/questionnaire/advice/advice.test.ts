import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Question, Questionnaire } from "../model.ts";
import { adviseOn } from "./index.ts";

const option = (code: string, label = code) => ({ code, label: { nl: label } });
const asked = (...questions: Question[]): Questionnaire => ({
  format: "questionnaire.v1",
  title: { nl: "Peiling" },
  languages: ["nl"],
  pages: [{ questions }],
});
const open = (text: string, code = "q1"): Question => ({ type: "open-text", code, text: { nl: text } });
const told = (questionnaire: Questionnaire): string[] =>
  adviseOn(questionnaire).map(({ code, place }) => `${code} ${place.path ?? ""}`);
const choice = (...options: { code: string; label: { nl: string } }[]): Question => ({
  type: "one-answer",
  code: "q1",
  required: true,
  text: { nl: "Wat past het best?" },
  options,
});

test("the example has nothing to advise on, and advice is never more than a warning", () => {
  const example = JSON.parse(
    readFileSync("examples/kwaliteit/peiling-2/questionnaire.json", "utf8"),
  ) as Questionnaire;
  expect(adviseOn(example)).toEqual([]);
  expect(adviseOn(asked(choice(option("a"), option("b")))).map(({ severity }) => severity)).toEqual([
    "warning",
  ]);
});

test("who has to answer needs an answer that fits", () => {
  expect(told(asked(choice(option("a"), option("b"))))).toEqual([
    "question-without-way-out pages[0].questions[0]",
  ]);
  expect(told(asked(choice(option("a"), option("anders", "Anders, namelijk…"))))).toEqual([]);
  expect(told(asked(choice(option("a"), { ...option("b"), label: { nl: "Overige overheid" } })))).toEqual([]);
  expect(told(asked({ ...open("Waarom?"), required: true } as Question))).toHaveLength(1);
  const points = ["a", "b"].map((code, i) => ({ ...option(code), value: i }));
  const scale: Question = {
    type: "scale",
    code: "q1",
    required: true,
    text: { nl: "Hoe goed?" },
    scale: { points, judgement: "none" },
  };
  expect(told(asked(scale))).toHaveLength(1);
  expect(told(asked({ ...scale, scale: { ...scale.scale, dontKnow: option("weet-niet") } }))).toEqual([]);
});

test("the same question and the same answer twice are told", () => {
  expect(told(asked(open("Waarom?"), open("waarom", "q2")))).toEqual([
    "question-asked-twice pages[0].questions[1]",
  ]);
  const twice = choice(option("a", "Werk"), option("b", "werk "), option("anders"));
  expect(told(asked(twice))).toEqual(["answer-said-twice pages[0].questions[0].options[1].label"]);
});

test.each([
  ["Hoe tevreden zijn mensen over de snelheid en vriendelijkheid?", "question-two-in-one"],
  ["Wat gaat goed, en waarom?", "question-two-in-one"],
  ["Wat gaat goed? Wat gaat slecht?", "question-two-in-one"],
  ["Heeft u wensen en/of klachten?", "question-two-in-one"],
  ["Wat zou men middels inspraak willen bereiken?", "text-hard-word"],
  ["Wat gaat er mis in het kader van de wet?", "text-hard-word"],
  [`Wat ${"heel ".repeat(26)}goed?`, "question-sentence-long"],
])("“%s” is harder to answer than it need be", (text, code) => {
  expect(adviseOn(asked(open(text))).map((one) => one.code)).toContain(code);
});

test.each([
  "Hoe gaat het met de wet- en regelgeving?",
  "Wat vindt men van inspecties en toezicht?",
  "Wat is de conformiteit?",
])("“%s” is left alone", (text) => {
  expect(told(asked(open(text)))).toEqual([]);
});

test("a question that no answer leads to is told; one that a rare answer leads to is not", () => {
  const first: Question = { ...choice(option("ja"), option("nee")), required: false } as Question;
  const routed = (when: Question["when"]): Questionnaire =>
    asked(first, { ...open("Waarom?", "q2"), ...(when && { when }) });
  const both = {
    all: [
      { question: "q1", is: ["ja"] },
      { question: "q1", is: ["nee"] },
    ],
  };
  expect(told(routed(both))).toEqual(["question-never-asked pages[0].questions[1].when"]);
  expect(told(routed({ question: "q1", is: ["nee"] }))).toEqual([]);
  // A route that is wrong is told as such, not as dead.
  expect(told(routed({ question: "q1", is: ["misschien"] }))).toEqual([]);
});
