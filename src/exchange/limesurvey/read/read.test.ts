import { describe, expect, it } from "vitest";
import {
  documentOf,
  lssOf,
  type LimeQuestion,
  type LimeSurvey,
} from "../../../../test/support/lime-files.ts";
import { checkQuestionnaire } from "../../../questionnaire/check.ts";
import { questionsOf } from "../../../questionnaire/model.ts";
import { readQuestionnaireAmong } from "../../questionnaires/index.ts";

function read(survey: LimeSurvey) {
  const bytes = new TextEncoder().encode(lssOf(survey));
  const found = readQuestionnaireAmong([{ name: "proef.lss", bytes }], "en")!;
  const told = found.problems.map(({ code, place, values }) =>
    [code, place.path, ...Object.values(values)].filter((part) => part !== "").join(" "),
  );
  if (found.value !== undefined) {
    expect(checkQuestionnaire(found.value.questionnaire.questionnaire)).toEqual([]);
  }
  return { own: found.value?.questionnaire, told };
}

function one(question: LimeQuestion, more: Partial<LimeSurvey> = {}) {
  const { own, told } = read({ ...more, groups: [{ questions: [question] }] });
  return { questions: own === undefined ? [] : questionsOf(own.questionnaire), own, told };
}

const YES_NO = [
  ["A1", "Ja"],
  ["A2", "Nee"],
] as const;
const JUDGEMENT = [
  ["A1", "zeer slecht"],
  ["A2", "slecht"],
  ["A3", "neutraal"],
  ["A4", "goed"],
  ["A5", "zeer goed"],
  ["A6", "weet ik niet"],
] as const;
const PARTS = [
  ["SQ001", "Rust"],
  ["SQ002", "Ruimte"],
] as const;

describe("a questionnaire of LimeSurvey", () => {
  it.each([178, 450])(
    "is the same whether texts stand in rows a language or apart (version %i)",
    (version) => {
      const { own, told } = read({
        version,
        languages: ["nl-informal", "nl", "en"],
        title: { "nl-informal": "Werk", nl: "Werk", en: "Work" },
        groups: [
          {
            title: "Over werk",
            description: { "nl-informal": "Eerst dit.", nl: "Eerst dit.", en: "This first." },
            questions: [
              {
                code: "Q1",
                type: "L",
                mandatory: true,
                text: { "nl-informal": "Werk je thuis?", nl: "Werkt u thuis?", en: "Do you work at home?" },
                answers: [
                  ["A1", { "nl-informal": "Ja", nl: "Ja", en: "Yes" }],
                  ["A2", { "nl-informal": "Nee", nl: "Nee", en: "No" }],
                ],
              },
            ],
          },
        ],
      });
      expect(told).toEqual([]);
      expect(own?.questionnaire).toEqual({
        format: "questionnaire.v1",
        title: { nl: "Werk", en: "Work" },
        languages: ["nl", "en"],
        pages: [
          {
            title: { nl: "Over werk", en: "Over werk" },
            together: true,
            questions: [
              { type: "explanation", code: "groep-1", text: { nl: "Eerst dit.", en: "This first." } },
              {
                type: "one-answer",
                code: "q1",
                text: { nl: { je: "Werk je thuis?", u: "Werkt u thuis?" }, en: "Do you work at home?" },
                required: true,
                options: [
                  { code: "a1", label: { nl: "Ja", en: "Yes" } },
                  { code: "a2", label: { nl: "Nee", en: "No" } },
                ],
              },
            ],
          },
        ],
      });
    },
  );

  it("has the words of its HTML, and tells of pictures and of words that are filled in", () => {
    const text = '<p>Hoe gaat het,&nbsp;{TOKEN:FIRSTNAME}?</p><img src="x"><script>alert(1)</script> 1 < 2';
    const { questions, told } = one({ code: "Q1", type: "T", text });
    expect(questions[0]?.text).toEqual({ nl: "Hoe gaat het, {TOKEN:FIRSTNAME}?\n\n1 < 2" });
    expect(told).toHaveLength(2);
  });

  it("in another language than ours is told to be one", () => {
    const { told } = one({ code: "Q1", type: "T" }, { languages: ["fr", "de"] });
    expect(told).toEqual(["form-language-foreign fr", "form-language-left-out de"]);
  });
});

describe("a question of LimeSurvey", () => {
  it("is a scale where its answers are one that is known", () => {
    const { questions } = one({ code: "Q1", type: "L", answers: JUDGEMENT });
    expect(questions).toMatchObject([
      {
        type: "scale",
        scale: {
          judgement: "bad-to-good",
          middle: "a3",
          dontKnow: { code: "a6" },
          points: [{ value: 1 }, {}, {}, {}, {}],
        },
      },
    ]);
  });

  it("knows a scale that runs from good to bad", () => {
    const { questions } = one({
      code: "Q1",
      type: "F",
      parts: PARTS,
      answers: JUDGEMENT.slice(0, 5).toReversed(),
    });
    expect(questions).toMatchObject([{ type: "grid", scale: { judgement: "good-to-bad", middle: "a3" } }]);
  });

  it.each([
    ["L", "one-answer"],
    ["!", "one-answer"],
    ["5", "scale"],
    ["Y", "one-answer"],
    ["G", "one-answer"],
    ["S", "short-text"],
    ["T", "open-text"],
    ["U", "open-text"],
    ["N", "number"],
    ["M", "several-answers"],
    ["R", "ranking"],
    ["F", "grid"],
    ["H", "grid"],
    ["A", "grid"],
    ["B", "grid"],
    ["C", "grid"],
    ["E", "grid"],
    ["X", "explanation"],
  ])("of type %s is a question of type %s", (type, ours) => {
    const { questions, told } = one({ code: "Q1", type, parts: PARTS, answers: YES_NO });
    expect(questions.map((question) => question.type)).toEqual([ours]);
    expect(told).toEqual([]);
  });

  it.each([
    ["O", ["one-answer", "short-text"], 0],
    ["P", ["several-answers", "short-text", "short-text"], 0],
    ["Q", ["short-text", "short-text"], 1],
    ["K", ["number", "number"], 1],
    ["D", ["short-text"], 1],
  ])("of type %s is %j", (type, ours, remarks) => {
    const { questions, told } = one({ code: "Q1", type, parts: PARTS, answers: YES_NO });
    expect(questions.map((question) => question.type)).toEqual(ours);
    expect(told).toHaveLength(remarks);
  });

  it("with two scales is two grids, and with cells a question a cell", () => {
    const cells = [
      ["Y1", "Rij"],
      ["X1", "Links", 1],
      ["X2", "Rechts", 1],
    ] as const;
    const two = [...YES_NO, ["A1", "Vaak", 1], ["A2", "Soms", 1]] as const;
    expect(
      one({ code: "Q1", type: "1", parts: PARTS, answers: two }).questions.map(({ type }) => type),
    ).toEqual(["grid", "grid"]);
    const numbers = one({ code: "Q1", type: ":", parts: cells }).questions;
    expect(numbers).toMatchObject([
      { code: "q1-y1-x1", type: "number", min: 1, max: 10 },
      { code: "q1-y1-x2", type: "number" },
    ]);
    expect(one({ code: "Q1", type: ";", parts: cells }).questions.map(({ type }) => type)).toEqual([
      "short-text",
      "short-text",
    ]);
    const ticked = { multiflexible_checkbox: "1" };
    expect(one({ code: "Q1", type: ":", parts: cells, attributes: ticked }).questions).toMatchObject([
      { code: "q1-y1", type: "several-answers", options: [{ code: "x1" }, { code: "x2" }] },
    ]);
  });

  it.each(["I", "|", "*", "Ω"])("of type %s is left out, and told", (type) => {
    const { own, told } = one({ code: "Q1", type });
    expect(own).toBeUndefined();
    expect(told.map((line) => line.split(" ")[0])).toEqual(["form-type-left-out", "form-without-questions"]);
  });

  it("has “Other”, what excludes the rest, and how many may be chosen", () => {
    const attributes = { exclude_all_others: "SQ002", max_answers: "2", other_replace_text: "Iets anders" };
    const { questions } = one({ code: "Q1", type: "M", parts: PARTS, other: true, attributes });
    expect(questions).toMatchObject([
      {
        atMost: 2,
        options: [
          { code: "sq001" },
          { code: "sq002", exclusive: true },
          { code: "other", label: { nl: "Iets anders" }, other: true },
        ],
      },
    ]);
  });

  it("that is one box to tick asks yes or no", () => {
    const { questions, told } = one({ code: "Q1", type: "M", parts: PARTS.slice(0, 1) });
    expect(questions).toMatchObject([{ type: "one-answer", text: { nl: "Q1 – Rust" } }]);
    expect(told).toHaveLength(1);
  });

  it("tells what it has that no question of ours has", () => {
    const attributes = { random_order: "1", hidden: "0", time_limit: "30", page_break: "1" };
    expect(one({ code: "Q1", type: "T", attributes }).told).toEqual([
      "form-setting-left-out Q1 random order",
      "form-setting-left-out Q1 a time limit (30)",
    ]);
  });

  it.each([
    ["N", { prefix: "€" }, "words before the field (€)"],
    ["S", { suffix: "km" }, "words behind the field (km)"],
    ["R", { min_answers: "2" }, "how many answers there must be at least"],
  ])("of type %s tells of %j", (type, attributes, setting) => {
    const { told } = one({ code: "Q1", type, attributes, answers: YES_NO });
    expect(told).toEqual([`form-setting-left-out Q1 ${setting}`]);
  });

  it("tells when its survey opens and closes, which is for the poll to say", () => {
    const { told } = one({ code: "Q1", type: "T" }, { settings: { expires: "2026-06-01 00:00:00" } });
    expect(told).toEqual(["form-setting-left-out when the survey opens and closes"]);
  });
});

it("conditions of old versions look at an option of a question as a whole", () => {
  const condition = {
    qid: "11",
    scenario: "1",
    cqid: "10",
    cfieldname: "1X1X10",
    method: "==",
    value: "SQ002",
  };
  const { own, told } = read({
    version: 146,
    groups: [
      {
        questions: [
          { code: "Q1", type: "M", parts: PARTS },
          { code: "Q2", type: "T", relevance: "" },
        ],
      },
    ],
    tables: { conditions: [condition] },
  });
  expect(told).toEqual([]);
  expect(questionsOf(own!.questionnaire)[1]?.when).toEqual({ question: "q1", is: ["sq002"] });
});

it("a text without end is cut, and told", () => {
  const { questions, told } = one({ code: "Q1", type: "T", text: "<p ".repeat(2_000_000) });
  expect(told).toEqual(["form-text-cut 1"]);
  expect(JSON.stringify(questions[0]?.text).length).toBeLessThan(40_000);
});

it("sliders have their ends, and what else is set at a question is told", () => {
  const { questions, told } = one({
    code: "Q1",
    type: "K",
    parts: PARTS,
    attributes: { slider_layout: "1", slider_max: "10", slider_accuracy: "2", max_answers: "1" },
  });
  expect(questions).toMatchObject([
    { min: 0, max: 10 },
    { min: 0, max: 10 },
  ]);
  expect(told).toEqual([
    "form-type-changed Q1 multiple numerical input a number a line",
    "form-setting-left-out Q1 the step of the slider (2)",
    "form-setting-left-out Q1 how many answers there are at most (1)",
  ]);
  const other = one({
    code: "Q2",
    type: "L",
    other: true,
    answers: YES_NO,
    attributes: { other_position: "beginning" },
  });
  expect(other.told).toEqual(["form-setting-left-out Q2 the place of “Other” (beginning)"]);
  const script = read({
    version: 630,
    groups: [{ questions: [{ code: "Q3", type: "T" }] }],
    tables: { question_l10ns: [{ qid: "10", language: "nl", script: "alert(1)" }] },
  });
  expect(script.told).toContain("form-setting-left-out Q3 a program at the question");
});

it("rows of a question that is not there are told, and parts among the questions are parts", () => {
  const of = (qid: string, parent: string, title: string) => ({
    qid,
    parent_qid: parent,
    gid: "1",
    type: parent === "0" ? "M" : "T",
    title,
    question: title,
    language: "nl",
  });
  const bytes = new TextEncoder().encode(
    documentOf(
      "Survey",
      178,
      ["nl"],
      new Map([
        ["questions", [of("1", "0", "q1"), of("2", "1", "SQ1"), of("3", "1", "SQ2"), of("4", "9", "SQ9")]],
        ["answers", [{ qid: "98", code: "A1", answer: "wees", language: "nl" }]],
        ["conditions", [{ qid: "97", cfieldname: "x", method: "==", value: "1" }]],
      ]),
    ),
  );
  const found = readQuestionnaireAmong([{ name: "s.lss", bytes }], "en")!;
  expect(questionsOf(found.value!.questionnaire.questionnaire)).toMatchObject([
    { type: "several-answers", options: [{ code: "sq1" }, { code: "sq2" }] },
  ]);
  expect(found.problems.map(({ values }) => values["setting"])).toEqual([
    "lines of a question that is not there (1)",
    "answers to a question that is not there (1)",
    "conditions of a question that is not there (1)",
  ]);
});

it("a survey in UTF-16 is read, a text without words is told, and what came before XML is refused with the reason", () => {
  const survey: LimeSurvey = {
    groups: [
      {
        questions: [
          { code: "Q1", type: "T" },
          { code: "Q2", type: "X", text: " " },
        ],
      },
    ],
  };
  const wide = Buffer.from(`\uFEFF${lssOf(survey).replace("UTF-8", "UTF-16")}`, "utf16le");
  const found = readQuestionnaireAmong([{ name: "s.lss", bytes: wide }], "en")!;
  expect(questionsOf(found.value!.questionnaire.questionnaire).map(({ code }) => code)).toEqual(["q1"]);
  expect(found.problems).toMatchObject([{ place: { path: "Q2" }, values: { type: "text without words" } }]);
  const dump = new TextEncoder().encode("# LimeSurvey Survey Dump\n# DBVersion 143\n");
  const old = readQuestionnaireAmong([{ name: "s.csv", bytes: dump }], "en");
  expect(old?.problems.map(({ code }) => code)).toEqual(["lime-dump"]);
});
