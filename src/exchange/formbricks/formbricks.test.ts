import { describe, expect, test } from "vitest";
import { questionsOf, type Question } from "../../questionnaire/model.ts";
import type { Json } from "../forms/json.ts";
import { readQuestionnaireAmong } from "../questionnaires/index.ts";
import { isSurveyJs } from "../surveyjs/read/index.ts";
import { formbricks } from "./index.ts";
import { isFormbricks, readFormbricks } from "./read/index.ts";

const text = (nl: string): Json => ({ default: nl });
const choices = (...labels: readonly string[]): Json =>
  labels.map((label) => ({ id: label.toLowerCase().replaceAll(" ", "-"), label: text(label) }));

function questions(...all: readonly Json[]): readonly Question[] {
  const { value } = readFormbricks({ name: "Proef", questions: all }, "survey.json", "en");
  return value === undefined ? [] : questionsOf(value.questionnaire);
}

function told(survey: Json): string[] {
  return readFormbricks(survey, "survey.json", "en").problems.map(({ code, place, values }) =>
    [code, place.path, ...Object.values(values)].join(" "),
  );
}

const single = (id: string, rest: Readonly<Record<string, Json>> = {}): Json => ({
  id,
  type: "multipleChoiceSingle",
  headline: text("Welke?"),
  choices: choices("Een", "Twee"),
  ...rest,
});

test("a survey of Formbricks is told from one of SurveyJS, also where both have questions", () => {
  const survey: Json = { name: "Proef", questions: [single("q1")] };
  expect([isFormbricks(survey), isSurveyJs(survey)]).toEqual([true, false]);
  const form: Json = { questions: [{ type: "text", name: "q1" }] };
  expect([isFormbricks(form), isSurveyJs(form)]).toEqual([false, true]);
});

test("what Formbricks asks becomes what we ask", () => {
  const all = questions(
    single("q1", {
      required: true,
      choices: [...(choices("Een") as Json[]), { id: "other", label: text("Anders") }],
    }),
    {
      id: "q2",
      type: "multipleChoiceMulti",
      headline: text("Welke wel?"),
      choices: [
        { id: "a", label: text("A") },
        { id: "none", label: text("Geen") },
      ],
    },
    { id: "q3", type: "rating", headline: text("Hoe goed?"), range: 5, lowerLabel: text("slecht") },
    { id: "q4", type: "nps", headline: text("Aanraden?") },
    {
      id: "q5",
      type: "matrix",
      headline: text("Wat vindt men?"),
      rows: choices("Dit", "Dat"),
      columns: choices("Goed", "Slecht"),
    },
    { id: "q6", type: "openText", headline: text("Wat nog?"), charLimit: { enabled: true, max: 100 } },
    { id: "q7", type: "openText", headline: text("Hoeveel?"), inputType: "number" },
    { id: "q8", type: "ranking", headline: text("Wat eerst?"), choices: choices("X", "Y") },
    { id: "q9", type: "consent", headline: text("Mag het?"), label: text("Het mag") },
    { id: "q10", type: "cta", headline: text("Nog even.") },
    { id: "q11", type: "openText", headline: text("Kort"), longAnswer: false },
  );
  expect(all).toMatchObject([
    { type: "one-answer", required: true, options: [{ code: "een" }, { code: "other", other: true }] },
    { type: "several-answers", options: [{ code: "a" }, { code: "none", exclusive: true }] },
    { type: "scale", scale: { points: [{ label: { nl: "1 (slecht)" } }, {}, {}, {}, {}] } },
    { type: "scale" },
    { type: "grid", rows: [{ code: "dit" }, { code: "dat" }] },
    { type: "open-text", maxLength: 100 },
    { type: "number" },
    { type: "ranking" },
    { type: "one-answer", options: [{ label: { nl: "Het mag" } }, { label: { nl: "Niet akkoord" } }] },
    { type: "explanation" },
    { type: "short-text" },
  ]);
});

describe("blocks and jumps:", () => {
  const jump = (target: string, operator: string, value?: Json): Json => [
    {
      conditions: {
        connector: "and",
        conditions: [
          {
            leftOperand: { type: "element", value: "q1" },
            operator,
            ...(value === undefined ? {} : { rightOperand: { type: "static", value } }),
          },
        ],
      },
      actions: [{ objective: "jumpToBlock", target }],
    },
  ];
  const blocks = (logic: Json): Json => ({
    name: "Proef",
    welcomeCard: { enabled: true, html: text("<p>Welkom.</p>") },
    languages: [{ default: true, language: { code: "nl" } }],
    blocks: [
      { id: "b1", elements: [single("q1")], logic },
      { id: "b2", elements: [single("q2"), single("q3")] },
      { id: "b3", elements: [single("q4")] },
    ],
  });

  test("who jumps to a later block is not asked what lies between", () => {
    const { value } = readFormbricks(blocks(jump("b3", "equals", "een")), "survey.json");
    expect(value?.questionnaire).toMatchObject({
      introduction: { nl: "Welkom." },
      pages: [{}, { when: { not: { question: "q1", is: ["een"] } }, together: true }, {}],
    });
    expect(value?.questionnaire.pages[2]).not.toHaveProperty("when");
  });

  test.each([
    ["isSkipped", undefined, { not: { question: "q1", answered: false } }],
    ["isSubmitted", undefined, { not: { question: "q1", answered: true } }],
    ["equalsOneOf", ["een", "twee"], { not: { question: "q1", is: ["een", "twee"] } }],
    ["doesNotEqual", "een", { not: { not: { question: "q1", is: ["een"] } } }],
    ["includesAllOf", ["een"], { not: { question: "q1", is: ["een"] } }],
  ] as const)("%s", (operator, value, when) => {
    const read = readFormbricks(blocks(jump("ending", operator, value)), "survey.json").value;
    expect(read?.questionnaire.pages[1]?.when).toEqual(when);
  });

  test("a jump back, and one that is not understood, are told", () => {
    expect(told(blocks(jump("b1", "equals", "een")))).toEqual(["form-rule-left b1 logic q1 equals een → b1"]);
    expect(told(blocks(jump("b3", "startsWith", "e")))).toEqual([
      "form-rule-left b1 logic q1 startsWith e → b3",
    ]);
    const rated: Json = {
      name: "Proef",
      questions: [
        { id: "q1", type: "rating", headline: text("Cijfer"), range: 5, logic: jump("q3", "isLessThan", 3) },
        single("q2"),
        single("q3"),
      ],
    };
    const { value } = readFormbricks(rated, "survey.json");
    expect(value?.questionnaire.pages[1]?.when).toEqual({ not: { question: "q1", is: ["1", "2"] } });
  });
});

test("what has no place in ours is told", () => {
  const survey: Json = {
    name: "Proef",
    variables: [{ name: "x" }],
    hiddenFields: { fieldIds: ["uid"] },
    questions: [
      single("q1", {
        imageUrl: "https://example.org/x.png",
        headline: text("Dag #recall:q0/fallback:#"),
        shuffleOption: "all",
      }),
      { id: "q2", type: "fileUpload", headline: text("Stuur iets") },
      {
        id: "q3",
        type: "contactInfo",
        headline: text("Wie?"),
        email: { show: true },
        phone: { show: false },
      },
      { id: "q4", type: "date", headline: text("Wanneer?") },
    ],
  };
  expect(told(survey)).toEqual([
    "form-media-left q1",
    "form-filled-in-words q1 Dag #recall:q0/fallback:#",
    "form-type-left-out q2 fileUpload",
    "form-type-left-out q3 contactInfo (firstName, lastName, email, company)",
    "form-type-changed q4 date short text",
    "form-setting-left-out  variables",
    "form-setting-left-out  hiddenFields",
    "form-setting-left-out q1 shuffleOption",
  ]);
});

const HEADER = [
  ["No.", "Response ID", "Timestamp", "Finished", "Survey ID", "Formbricks ID (internal)", "User ID", "Tags"],
  [
    "userAgent - browser",
    "1. Welke?",
    "1. Welke? - Option ID",
    "2. Wat vindt men? - Dit",
    "2. Wat vindt men? - Dat - ook",
  ],
].flat();

test("an export is known by its header, and so is what each column is", () => {
  expect(formbricks.recognises([HEADER])).toBe(true);
  expect(formbricks.recognises([["No.", "Response ID", "Naam"]])).toBe(false);
  const heads = formbricks.columns([HEADER], { onlyValue: () => undefined });
  expect(heads.map(({ role }) => role).slice(0, 11)).toEqual([
    "technical",
    "technical",
    "time",
    "technical",
    "technical",
    "personal",
    "personal",
    "technical",
    "personal",
    "answer",
    "derived",
  ]);
  expect(heads.slice(11)).toMatchObject([
    { text: "Wat vindt men?", part: "Dit", group: "2" },
    { text: "Wat vindt men?", part: "Dat - ook", group: "2" },
  ]);
  expect(formbricks.unfinished?.([HEADER])).toEqual({ column: 3, values: ["No", "false", "False"] });
});

test("the survey beside its answers says what the columns are", () => {
  const survey = {
    name: "Proef",
    questions: [single("q1"), { ...(single("q2") as object), type: "multipleChoiceMulti" }],
  };
  const files = [{ name: "survey.json", bytes: new TextEncoder().encode(JSON.stringify(survey)) }];
  const found = readQuestionnaireAmong(files, "nl")?.value;
  expect(found?.format.dialect).toBe("formbricks");
  expect(found?.questionnaire.fields[0]).toMatchObject({
    question: "q1",
    use: "answer",
    names: ["Welke?", "q1"],
  });
  expect(found?.reading.namesOf?.(["1. Welke?"])).toEqual(["Welke?", "1. Welke?"]);
});

describe("logic of before there were several conditions:", () => {
  const asked = (id: string, logic: Json = []): Json => single(id, { logic });
  const when = (rule: Json) =>
    questionsOf(
      readFormbricks(
        { name: "Proef", questions: [asked("q1", [rule]), asked("q2"), asked("q3")] },
        "s.json",
        "en",
      ).value!.questionnaire,
    )[1];
  const routed = (rule: Json) => {
    const { value } = readFormbricks(
      { name: "Proef", questions: [asked("q1", [rule]), asked("q2"), asked("q3")] },
      "s.json",
      "en",
    );
    return value?.questionnaire.pages[1]?.when;
  };

  test.each<readonly [string, Json, unknown]>([
    [
      "an answer by its words",
      { condition: "equals", value: "Een", destination: "q3" },
      { question: "q1", is: ["een"] },
    ],
    [
      "one of several",
      { condition: "includesOne", value: ["Een", "Twee"], destination: "q3" },
      { question: "q1", is: ["een", "twee"] },
    ],
    [
      "all of several",
      { condition: "includesAll", value: ["Een"], destination: "end" },
      { question: "q1", is: ["een"] },
    ],
    ["any answer", { condition: "submitted", destination: "q3" }, { question: "q1", answered: true }],
    ["none", { condition: "skipped", destination: "q3" }, { question: "q1", answered: false }],
  ])("%s", (_, rule, condition) => {
    expect(routed(rule)).toEqual({ not: condition });
    expect(when(rule)?.code).toBe("q2");
  });

  test("not an answer, and what is not known", () => {
    expect(routed({ condition: "notEquals", value: "Een", destination: "q3" })).toEqual({
      not: { not: { question: "q1", is: ["een"] } },
    });
    expect(routed({ condition: "booked", destination: "q3" })).toBeUndefined();
    expect(
      told({
        name: "P",
        questions: [asked("q1", [{ condition: "uploaded", destination: "q2" }]), asked("q2")],
      }),
    ).toEqual(["form-rule-left q1 logic uploaded → q2"]);
  });
});

test("what logic does beside jumping, other settings and endings are told", () => {
  const conditions = {
    conditions: [{ leftOperand: { type: "question", value: "q1" }, operator: "isSubmitted" }],
  };
  const actions = [
    { objective: "requireAnswer", target: "q2" },
    { objective: "calculate", variableId: "v" },
  ];
  const survey: Json = {
    name: "P",
    endings: [{ id: "e", headline: text("Dank") }],
    thankYouCard: { enabled: true },
    questions: [
      single("q1", { logic: [{ conditions, actions }], logicFallback: "q2" }),
      single("q2", { validation: { rules: [] } }),
    ],
  };
  expect(told(survey)).toEqual([
    "form-rule-left q1 requireAnswer q1 isSubmitted → q2",
    "form-rule-left q1 calculate q1 isSubmitted → v",
    "form-rule-left q1 logicFallback q2",
    "form-setting-left-out  endings",
    "form-setting-left-out  thankYouCard",
    "form-setting-left-out q2 validation",
  ]);
});
