import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkQuestionnaire } from "../../questionnaire/check.ts";
import { questionsOf, type Question } from "../../questionnaire/model.ts";
import type { Json } from "../forms/json.ts";
import { readQuestionnaireAmong } from "../questionnaires/index.ts";
import { readQsf } from "./read/index.ts";

type Part = Readonly<Record<string, Json>>;

/** A survey of these questions, in one block; `block` says what stands beside them there. */
function survey(questions: readonly Part[], block: Part = {}, flow: readonly Json[] = BLOCK): Json {
  const elements = questions.map((one) => ({ Type: "Question", QuestionID: one["QuestionID"] ?? "" }));
  return {
    SurveyEntry: { SurveyName: "Proef", SurveyLanguage: "NL" },
    SurveyElements: [
      { Element: "BL", Payload: [{ Type: "Default", ID: "BL_1", BlockElements: elements, ...block }] },
      { Element: "FL", Payload: { Flow: flow } },
      ...questions.map((one) => ({ Element: "SQ", PrimaryAttribute: one["QuestionID"] ?? "", Payload: one })),
    ],
  };
}

const BLOCK: readonly Json[] = [{ Type: "Block", ID: "BL_1" }];

const ask = (number: number, rest: Part): Part => ({
  QuestionID: `QID${number}`,
  DataExportTag: `q${number}`,
  QuestionText: `<b>Vraag ${number}?</b>&nbsp;`,
  ...rest,
});

const choices = (...labels: readonly string[]): Json =>
  Object.fromEntries(labels.map((Display, i) => [String(i + 1), { Display }]));

const list = (number: number, rest: Part = {}): Part =>
  ask(number, { QuestionType: "MC", Selector: "SAVR", Choices: choices("Ja", "Nee"), ...rest });

function questions(...parts: readonly Part[]): readonly Question[] {
  const { value } = readQsf(survey(parts), "survey.qsf", "en");
  return value === undefined ? [] : questionsOf(value.questionnaire);
}

function told(json: Json): string[] {
  return readQsf(json, "survey.qsf", "en").problems.map(({ code, place, values }) =>
    [code, place.path, ...Object.values(values)].join(" "),
  );
}

describe("what Qualtrics asks becomes what we ask:", () => {
  test("lists with their order, numbers, exclusive answers and words", () => {
    const one = list(1, {
      Choices: {
        1: { Display: "Ja" },
        2: { Display: "Nee" },
        3: { Display: "Anders, namelijk", TextEntry: "true" },
      },
      ChoiceOrder: [2, "1", 3],
      Validation: { Settings: { ForceResponse: "ON" } },
    });
    const several = ask(2, {
      QuestionType: "MC",
      Selector: "MAVR",
      Choices: { 1: { Display: "A" }, 4: { Display: "Geen", ExclusiveAnswer: true } },
      Validation: { Settings: { MinChoices: "1", MaxChoices: "2" } },
    });
    expect(questions(one, several)).toMatchObject([
      {
        type: "one-answer",
        code: "q1",
        text: { nl: "Vraag 1?" },
        required: true,
        options: [{ code: "2" }, { code: "1" }, { code: "3", other: true }],
      },
      { type: "several-answers", atLeast: 1, atMost: 2, options: [{}, { code: "4", exclusive: true }] },
    ]);
  });

  test("a recommendation score, a ranking, texts and numbers", () => {
    const score = list(1, {
      Selector: "NPS",
      Choices: Object.fromEntries(Array.from({ length: 11 }, (_, i) => [i + 1, { Display: String(i) }])),
    });
    const all = questions(
      score,
      ask(2, { QuestionType: "RO", Selector: "DND", Choices: choices("x", "y") }),
      ask(3, { QuestionType: "TE", Selector: "ESTB" }),
      ask(4, {
        QuestionType: "TE",
        Selector: "SL",
        Validation: {
          Settings: { ContentType: "ValidNumber", ValidNumber: { Min: "0", Max: "9", NumDecimals: "1" } },
        },
      }),
      ask(5, { QuestionType: "TE", Selector: "FORM", Choices: choices("Straat", "Plaats") }),
      ask(6, { QuestionType: "DB", Selector: "TB" }),
      ask(7, {
        QuestionType: "Slider",
        Selector: "HSLIDER",
        Choices: choices("Uren"),
        Configuration: { CSSliderMin: 0, CSSliderMax: 40 },
      }),
      ask(8, { QuestionType: "CS", Selector: "VRTL", Choices: choices("Werk") }),
    );
    expect(all).toMatchObject([
      { type: "scale", scale: { points: Array.from({ length: 11 }, (_, value) => ({ value })) } },
      { type: "ranking" },
      { type: "open-text" },
      { type: "number", min: 0, max: 9, decimals: 1 },
      { type: "short-text", text: { nl: "Vraag 5? – Straat" } },
      { type: "short-text", code: "q5-2" },
      { type: "explanation" },
      { type: "number", code: "q7-1", min: 0, max: 40 },
      { type: "number", code: "q8-1" },
    ]);
  });

  test("a matrix of one answer a row, of several, of texts, and questions side by side", () => {
    const rows = { Choices: choices("Rij a", "Rij b"), Answers: choices("Goed", "Slecht", "Weet ik niet") };
    const matrix = (number: number, selector: string, sub: string): Part =>
      ask(number, { QuestionType: "Matrix", Selector: selector, SubSelector: sub, ...rows });
    const side = ask(4, {
      QuestionType: "SBS",
      Selector: "SBSMatrix",
      Choices: rows.Choices,
      AdditionalQuestions: {
        1: {
          QuestionText: "Hoe?",
          QuestionType: "Matrix",
          Selector: "Likert",
          SubSelector: "DL",
          Answers: rows.Answers,
        },
        2: { QuestionText: "Teken", QuestionType: "Draw" },
      },
    });
    expect(
      questions(
        matrix(1, "Likert", "SingleAnswer"),
        matrix(2, "Likert", "MultipleAnswer"),
        matrix(3, "TE", "Short"),
        side,
      ),
    ).toMatchObject([
      { type: "grid", rows: [{ code: "1" }, { code: "2" }], scale: { dontKnow: { code: "3" } } },
      { type: "several-answers", code: "q2-1" },
      { type: "several-answers", code: "q2-2" },
      ...Array.from({ length: 6 }, () => ({ type: "short-text" })),
      { type: "grid", code: "q4-1", text: { nl: "Vraag 4? – Hoe?" } },
    ]);
  });

  test("languages that we know", () => {
    const { value } = readQsf(
      survey([
        list(1, {
          Language: {
            EN: { QuestionText: "Question?", Choices: { 1: { Display: "Yes" }, 2: { Display: "No" } } },
          },
        }),
      ]),
      "survey.qsf",
    );
    expect(value?.questionnaire.pages[0]?.questions[0]).toMatchObject({
      text: { nl: "Vraag 1?", en: "Question?" },
      options: [{ label: { nl: "Ja", en: "Yes" } }, { label: { nl: "Nee", en: "No" } }],
    });
  });
});

describe("routing of Qualtrics:", () => {
  const test1 = (LeftOperand: string, Operator: string, rest: Part = {}): Part => ({
    LogicType: "Question",
    Type: "Expression",
    LeftOperand,
    Operator,
    Description: `<span>If</span> ${LeftOperand} ${Operator}`,
    ...rest,
  });
  const shown = (...sets: readonly (readonly Part[])[]): Json =>
    Object.fromEntries(
      sets.map((set, i) => [
        String(i),
        { ...Object.fromEntries(set.map((one, at) => [String(at), one])), Type: i === 0 ? "If" : "OrIf" },
      ]),
    );
  const before = [
    list(1),
    ask(2, {
      QuestionType: "Matrix",
      Selector: "Likert",
      SubSelector: "SingleAnswer",
      Choices: choices("Rij a", "Rij b"),
      Answers: choices("Goed", "Slecht"),
    }),
    ask(3, { QuestionType: "TE", Selector: "SL", Validation: { Settings: { ContentType: "ValidNumber" } } }),
  ];
  const when = (DisplayLogic: Json) =>
    questions(...before, ask(4, { QuestionType: "TE", Selector: "SL", DisplayLogic })).at(-1)?.when;

  test("answers that were chosen, or not, of a list and of a row", () => {
    expect(when(shown([test1("q://QID1/SelectableChoice/1", "Selected")]))).toEqual({
      question: "q1",
      is: ["1"],
    });
    expect(when(shown([test1("q://QID1/SelectableChoice/1", "NotSelected")]))).toEqual({
      not: { question: "q1", is: ["1"] },
    });
    expect(when(shown([test1("q://QID2/SelectableChoice/2/1", "Selected")]))).toEqual({
      question: "q2",
      row: "2",
      is: ["1"],
    });
  });

  test("numbers, and whether anything was answered", () => {
    const value = "q://QID3/ChoiceTextEntryValue";
    expect(when(shown([test1(value, "GreaterThan", { RightOperand: "3" })]))).toEqual({
      question: "q3",
      atLeast: 4,
    });
    expect(when(shown([test1(value, "NotEmpty")]))).toEqual({ question: "q3", answered: true });
    expect(when(shown([test1("q://QID1/SelectedChoicesCount", "EqualTo", { RightOperand: "0" })]))).toEqual({
      question: "q1",
      answered: false,
    });
  });

  test("and, or, and sets of them; both in one set are not understood", () => {
    const [yes, no] = [1, 2].map((choice) => test1(`q://QID1/SelectableChoice/${choice}`, "Selected"));
    const or = { ...no, Conjuction: "Or" };
    expect(when(shown([yes ?? {}, or]))).toEqual({
      any: [
        { question: "q1", is: ["1"] },
        { question: "q1", is: ["2"] },
      ],
    });
    expect(when(shown([yes ?? {}], [no ?? {}]))).toEqual({
      any: [
        { question: "q1", is: ["1"] },
        { question: "q1", is: ["2"] },
      ],
    });
    expect(when(shown([yes ?? {}, or, { ...yes, Conjuction: "And" }]))).toBeUndefined();
  });

  test("what is not understood is told in the words people see", () => {
    const DisplayLogic = shown([test1("q://QID1/AnswerDisplayed/1", "Displayed")]);
    expect(told(survey([list(1), list(2, { DisplayLogic })]))).toEqual([
      "form-condition-as-text q2 If q://QID1/AnswerDisplayed/1 Displayed",
    ]);
  });

  test("who skips to the end of the block, to a question or to the end is not asked what lies between", () => {
    const skip = (SkipToDestination: string): Json => ({
      SkipLogic: [{ ChoiceLocator: "q://QID1/SelectableChoice/1", Condition: "Selected", SkipToDestination }],
    });
    const asked = (destination: string) => {
      const elements = [1, 2, 3].map((number) => ({
        Type: "Question",
        QuestionID: `QID${number}`,
        ...(number === 1 ? (skip(destination) as Part) : {}),
      }));
      const { value } = readQsf(survey([list(1), list(2), list(3)], { BlockElements: elements }), "s.qsf");
      return value === undefined ? [] : questionsOf(value.questionnaire).map((one) => one.when !== undefined);
    };
    expect(asked("ENDOFBLOCK")).toEqual([false, true, true]);
    expect(asked("QID3")).toEqual([false, true, false]);
    expect(asked("ENDOFSURVEY")).toEqual([false, true, true]);
  });

  test("a branch of the flow is the condition of its pages", () => {
    const branch = {
      Type: "Branch",
      BranchLogic: shown([test1("q://QID1/SelectableChoice/2", "Selected")]),
      Flow: [{ Type: "Block", ID: "BL_2" }],
    };
    const whole = survey([list(1)], {}, [...BLOCK, branch, { Type: "EmbeddedData", FlowID: "FL_9" }]) as {
      SurveyElements: Json[];
    };
    const block = { ID: "BL_2", BlockElements: [{ Type: "Question", QuestionID: "QID2" }] };
    const more = [
      ...whole.SurveyElements,
      { Element: "BL", Payload: { 0: block } },
      { Element: "SQ", Payload: list(2) },
    ];
    const json = { SurveyEntry: {}, SurveyElements: more };
    expect(readQsf(json, "s.qsf").value?.questionnaire.pages[1]?.when).toEqual({ question: "q1", is: ["2"] });
    expect(told(json)).toContain("form-setting-left-out FL_9 EmbeddedData");
  });
});

test("a survey without a flow is asked block by block, and two questions with one tag keep apart", () => {
  const whole = survey([list(1), list(2, { DataExportTag: "q1" })], {}, []);
  const { value } = readQsf(whole, "survey.qsf");
  expect(value?.questionnaire.pages.flatMap(({ questions }) => questions.map(({ code }) => code))).toEqual([
    "q1",
    "qid2",
  ]);
});

test("a survey of two thousand questions is refused", () => {
  const many = Array.from({ length: 2000 }, (_, i) => list(i + 1));
  expect(told(survey(many))).toEqual(["form-too-many-parts  1000"]);
});

test("what has no place in ours is told", () => {
  const parts = [
    list(1, { Randomization: { Type: "All" }, QuestionText: "Kies ${q://QID0/ChoiceGroup} <img src=x>" }),
    ask(2, { QuestionType: "HeatMap" }),
    ask(3, { QuestionType: "Matrix", Selector: "MaxDiff", Choices: choices("a"), Answers: choices("b") }),
  ];
  const bin = { Element: "SQ", PrimaryAttribute: "QID9", Payload: list(9) };
  const { SurveyElements, SurveyEntry } = survey(parts) as { SurveyElements: Json[]; SurveyEntry: Json };
  expect(told({ SurveyEntry, SurveyElements: [...SurveyElements, bin] })).toEqual([
    "form-media-left q1",
    "form-filled-in-words q1 Kies ${q://QID0/ChoiceGroup}",
    "form-type-left-out q2 HeatMap",
    "form-type-left-out q3 Matrix MaxDiff",
    "form-question-unused q9",
    "form-setting-left-out q1 Randomization",
  ]);
});

const reference = join(process.env["PEILSCHAAL_REFERENCE"] ?? "", "data/exchange/qualtrics");

describe.skipIf(process.env["PEILSCHAAL_REFERENCE"] === undefined)(
  "surveys that were exported from Qualtrics (PEILSCHAAL_REFERENCE is not set):",
  () => {
    test.each([
      ["Sample_Survey.qsf", 19],
      ["Multiple_Answer_MC_Questions.qsf", 5],
      ["Test_Survey_for_Coded_Comments.qsf", 2],
      ["sq_example.qsf", 2],
    ])("%s asks %i questions", (name, count) => {
      const found = readQuestionnaireAmong([{ name, bytes: readFileSync(join(reference, name)) }], "en");
      const questionnaire = found?.value?.questionnaire.questionnaire;
      expect(questionnaire && questionsOf(questionnaire)).toHaveLength(count);
      expect(questionnaire && checkQuestionnaire(questionnaire)).toEqual([]);
    });
  },
);

test("columns are found by keys of either form and by the tags of rows; answers that share a number are told", () => {
  const matrix = ask(1, {
    QuestionType: "Matrix",
    Selector: "Likert",
    SubSelector: "SingleAnswer",
    Choices: choices("Dit", "Dat"),
    Answers: choices("Goed", "Slecht"),
    ChoiceDataExportTags: { 1: "q1_dit", 2: "q1_dat" },
  });
  const recoded = list(2, {
    RecodeValues: { 1: "20", 2: "20" },
    Validation: { Settings: { ForceResponse: "RequestResponse" } },
  });
  const bytes = new TextEncoder().encode(JSON.stringify(survey([matrix, recoded])));
  const found = readQuestionnaireAmong([{ name: "s.qsf", bytes }], "en");
  const fields = found?.value?.questionnaire.fields ?? [];
  expect(fields[0]?.names.slice(0, 3)).toEqual(["QID1-1", "QID1_1", "q1_dit"]);
  expect(fields[1]?.names).toContain("q1_dat");
  const all = found?.problems.map(({ code, place, values }) =>
    [code, place.path, ...Object.values(values)].join(" "),
  );
  expect(all).toEqual(["form-setting-left-out q2 RequestResponse", "form-answer-twice q2 20 Ja"]);
});
