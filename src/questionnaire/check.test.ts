import { describe, expect, it } from "vitest";
import { checkQuestionnaire } from "./check.ts";
import type { Question, Questionnaire } from "./model.ts";

const options = [
  { code: "ja", label: { nl: "Ja", en: "Yes" } },
  { code: "nee", label: { nl: "Nee", en: "No" } },
];
const one: Question = {
  type: "one-answer",
  code: "a",
  text: { nl: "Gaat het goed?", en: "Is it well?" },
  options,
};

function asking(...questions: Question[]): Questionnaire {
  return {
    format: "questionnaire.v1",
    title: { nl: "Proef", en: "Trial" },
    languages: ["nl", "en"],
    pages: [{ questions }],
  };
}

function codesOf(questionnaire: Questionnaire): string[] {
  return checkQuestionnaire(questionnaire).map((problem) => problem.code);
}

describe("a questionnaire is checked", () => {
  it("and a sound one has no problems", () => {
    expect(codesOf(asking(one))).toEqual([]);
  });

  it("and every problem is told at once, each with its place", () => {
    const broken = asking(
      { ...one, options: [] },
      { ...one, text: { nl: "" } },
      { ...one, code: "B_1", when: { question: "later", is: ["ja"] } },
      { ...one, code: "row" },
    );
    const problems = checkQuestionnaire(broken);
    expect(new Set(problems.map((problem) => problem.code))).toEqual(
      new Set([
        "text-empty",
        "code-malformed",
        "code-reserved",
        "code-twice",
        "question-too-few-options",
        "routing-question-not-earlier",
      ]),
    );
    expect(problems.find((problem) => problem.code === "text-empty")?.place).toEqual({
      file: "questionnaire.json",
      path: "pages[0].questions[1].text",
    });
  });

  it("a text that addresses the reader needs a je and a u form", () => {
    const text = { nl: "Hoe beoordeel je de kwaliteit?", en: "How do you judge the quality?" };
    expect(codesOf(asking({ ...one, text }))).toEqual(["text-register-missing"]);
    const both = { nl: { je: "Hoe beoordeel je het?", u: "Hoe beoordeelt u het?" }, en: text.en };
    expect(codesOf(asking({ ...one, text: both }))).toEqual([]);
  });

  it("English is missed only where the questionnaire is held in English", () => {
    const dutchOnly = { ...one, text: { nl: "Gaat het goed?" } };
    expect(codesOf(asking(dutchOnly))).toEqual(["text-english-missing"]);
    expect(codesOf({ ...asking(dutchOnly), languages: ["nl"] })).toEqual([]);
  });

  it.each([
    ["an answer that is not there", { question: "a", is: ["misschien"] }, "routing-answer-unknown"],
    ["a row that is not there", { question: "a", row: "r1", is: ["ja"] }, "routing-row-unknown"],
    ["nothing", { question: "a" }, "routing-empty"],
    [
      "a later question",
      { not: { all: [{ question: "z", answered: true }] } },
      "routing-question-not-earlier",
    ],
  ] as const)("routing that looks at %s is a problem", (_what, when, code) => {
    expect(codesOf(asking(one, { ...one, code: "b", when }))).toEqual([code]);
  });

  it("a scale whose values go up and down, or whose middle is an end, is a problem", () => {
    const points = [1, 3, 2].map((value) => ({
      code: `p${value}`,
      value,
      label: { nl: `${value}`, en: `${value}` },
    }));
    const scale = { points, judgement: "none", middle: "p1" } as const;
    expect(codesOf(asking({ type: "scale", code: "s", text: { nl: "Schaal", en: "Scale" }, scale }))).toEqual(
      ["scale-middle-unknown", "scale-values-not-in-order"],
    );
  });

  it("a questionnaire without questions is a problem", () => {
    expect(codesOf({ ...asking(), pages: [] })).toEqual(["questionnaire-empty"]);
  });
});
