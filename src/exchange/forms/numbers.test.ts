import { describe, expect, test } from "vitest";
import { lssOf, type LimeQuestion } from "../../../test/support/lime-files.ts";
import { writeXlsx } from "../../office/xlsx/write.ts";
import { checkQuestionnaire } from "../../questionnaire/check.ts";
import { questionsOf, type Question } from "../../questionnaire/model.ts";
import { readQuestionnaireAmong } from "../questionnaires/index.ts";

interface Read {
  readonly told: readonly string[];
  readonly question: Question | undefined;
}

function read(name: string, bytes: Uint8Array | string): Read {
  const file = { name, bytes: typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes };
  const found = readQuestionnaireAmong([file], "en");
  const own = found?.value?.questionnaire.questionnaire;
  if (own !== undefined) {
    expect(checkQuestionnaire(own)).toEqual([]);
    // What JSON cannot hold would come back as null.
    expect(JSON.parse(JSON.stringify(own))).toEqual(own);
  }
  const told = (found?.problems ?? [])
    .filter(({ code }) => code.startsWith("form-number") || code === "form-type-changed")
    .map(({ place, values }) => [place.path, ...Object.values(values)].join(" "));
  return { told, question: own === undefined ? undefined : questionsOf(own)[0] };
}

/** JSON as somebody typed it: 1e999 has no other way to stand there. */
const typed = (json: unknown): string => JSON.stringify(json).replaceAll(/"=([^"]*)"/g, "$1");

const surveyJs = (question: object): Read =>
  read("form.json", typed({ elements: [{ name: "q", title: "Hoe?", ...question }] }));

const formbricks = (question: object): Read =>
  read(
    "survey.json",
    typed({ name: "Proef", questions: [{ id: "q", headline: { default: "Hoe?" }, ...question }] }),
  );

function qualtrics(question: object): Read {
  const payload = { QuestionID: "QID1", DataExportTag: "q", QuestionText: "Hoe?", ...question };
  return read(
    "survey.qsf",
    typed({
      SurveyEntry: {},
      SurveyElements: [
        { Element: "BL", Payload: [{ ID: "B", BlockElements: [{ Type: "Question", QuestionID: "QID1" }] }] },
        { Element: "SQ", PrimaryAttribute: "QID1", Payload: payload },
      ],
    }),
  );
}

function xlsForm(cells: Readonly<Record<string, string>>): Read {
  const row = { name: "q", label: "Hoe?", ...cells };
  const choices = [
    ["list_name", "name", "label"],
    ["ab", "a", "A"],
    ["ab", "b", "B"],
  ];
  const properties = { title: "", subject: "", creator: "", language: "nl", status: "" } as const;
  const sheets = [
    { name: "survey", widths: [], rows: [Object.keys(row), Object.values(row)] },
    { name: "choices", widths: [], rows: choices },
  ] as const;
  return read("form.xlsx", writeXlsx({ properties, sheets }));
}

const limeSurvey = (question: Partial<LimeQuestion>): Read =>
  read(
    "survey.lss",
    lssOf({ groups: [{ questions: [{ code: "q", type: "N", text: "Hoe?", ...question }] }] }),
  );

const HUGE = "9".repeat(400);
const AB = [
  ["a", "A"],
  ["b", "B"],
] as const;
const SQ = [
  ["SQ1", "A"],
  ["SQ2", "B"],
] as const;

describe("a number that no questionnaire can hold is told, and what stands there now:", () => {
  test.each<readonly [string, () => Read, readonly string[], object]>([
    [
      "the end of a rating",
      () => surveyJs({ type: "rating", rateMax: "=1e999" }),
      ["q rateMax ∞ 5"],
      { type: "scale" },
    ],
    [
      "its beginning",
      () => surveyJs({ type: "rating", rateMin: "veel" }),
      ["q rateMin veel 1"],
      { type: "scale" },
    ],
    [
      "a rating of a million",
      () => surveyJs({ type: "rating", rateMax: 1e6 }),
      ["q rating number"],
      { max: 1e6 },
    ],
    [
      "a slider",
      () => surveyJs({ type: "slider", max: "=1e999", step: 5 }),
      ["q max ∞ 100", "q step 5"],
      { max: 100 },
    ],
    [
      "a least above a most",
      () => surveyJs({ type: "text", inputType: "number", min: 5, max: 1 }),
      ["q the least value 5", "q the greatest value 1"],
      { type: "number" },
    ],
    [
      "more answers than there are",
      () => surveyJs({ type: "checkbox", choices: ["a", "b"], minSelectedChoices: 3 }),
      ["q how many answers there are at least 3"],
      { type: "several-answers" },
    ],
    [
      "places of a ranking",
      () => surveyJs({ type: "ranking", choices: ["a", "b"], maxSelectedChoices: 2.5 }),
      ["q the number of places 2.5"],
      { type: "ranking" },
    ],
    ["half a sign", () => surveyJs({ type: "comment", maxLength: 0.5 }), ["q the greatest length 0.5"], {}],
    [
      "the first day of a date",
      () => surveyJs({ type: "text", inputType: "date", min: "2020-01-01" }),
      ["q min 2020-01-01", "q text (date) short text"],
      { type: "short-text" },
    ],
    [
      "a rating of 30",
      () => formbricks({ type: "rating", range: 30 }),
      [],
      { scale: { points: { length: 30 } } },
    ],
    [
      "a rating of 500",
      () => formbricks({ type: "rating", range: 500 }),
      ["q rating number"],
      { min: 1, max: 500 },
    ],
    ["a rating without end", () => formbricks({ type: "rating", range: "=1e999" }), ["q range ∞ 5"], {}],
    [
      "a least length",
      () => formbricks({ type: "openText", charLimit: { enabled: true, min: 5, max: "=1e999" } }),
      ["q charLimit min 5", "q max ∞"],
      { type: "open-text" },
    ],
    [
      "the bounds of a number",
      () =>
        qualtrics({
          QuestionType: "TE",
          Selector: "SL",
          Validation: {
            Settings: {
              ContentType: "ValidNumber",
              ValidNumber: { Min: "=-1e999", Max: "veel", NumDecimals: 40 },
            },
          },
        }),
      ["q Min -∞", "q Max veel", "q the number of decimals 40 10"],
      { decimals: 10 },
    ],
    [
      "the end of a range",
      () => xlsForm({ type: "range", parameters: "start=0 end=1e999 step=0.5" }),
      ["q end 1e999 10"],
      { min: 0, max: 10, decimals: 1 },
    ],
    [
      "a range that counts down by fives",
      () => xlsForm({ type: "range", parameters: "start=100;end=0;step=-5" }),
      ["q step 5"],
      { min: 0, max: 100 },
    ],
    [
      "a bound of 400 digits",
      () => xlsForm({ type: "integer", constraint: `. <= ${HUGE}` }),
      ["q the greatest value ∞"],
      { type: "number" },
    ],
    [
      "bounds beside a range",
      () => xlsForm({ type: "range", parameters: "start=0 end=10", constraint: ". >= 2 and . >= 1" }),
      [],
      { min: 2, max: 10 },
    ],
    [
      "an expression for a bound",
      () => limeSurvey({ attributes: { min_num_value_n: "{q0}", max_num_value_n: HUGE } }),
      ["q min_num_value_n {q0}", `q max_num_value_n ${HUGE}`],
      { type: "number" },
    ],
    [
      "a least of more than there are",
      () => limeSurvey({ type: "M", parts: SQ, attributes: { min_answers: "5" } }),
      ["q how many answers there are at least 5"],
      { type: "several-answers" },
    ],
    [
      "places by an expression",
      () => limeSurvey({ type: "R", answers: AB, attributes: { max_answers: "{q0}" } }),
      ["q max_answers {q0}"],
      { type: "ranking" },
    ],
    [
      "cells from ten to one",
      () =>
        limeSurvey({
          type: ":",
          parts: [...SQ, ["C1", "C", 1]],
          attributes: { multiflexible_min: "10", multiflexible_max: "1" },
        }),
      ["q array of numbers a number a cell", "q the least value 10", "q the greatest value 1"],
      { type: "number" },
    ],
  ])("%s", (_, reading, told, question) => {
    const found = reading();
    expect(found.told).toEqual(told);
    expect(found.question).toMatchObject(question);
  });
});

test("a condition on a number without end stays a text", () => {
  const elements = [
    { type: "text", inputType: "number", name: "q" },
    { type: "comment", name: "r", visibleIf: `{q} > ${HUGE}` },
  ];
  const bytes = new TextEncoder().encode(JSON.stringify({ elements }));
  const found = readQuestionnaireAmong([{ name: "form.json", bytes }], "en");
  expect(found?.problems.map(({ code }) => code)).toEqual(["form-condition-as-text"]);
});
