import { describe, expect, test } from "vitest";
import { folderAt } from "../src/compose.ts";
import { readCsvRows } from "../src/csv.ts";
import { writeSurveyJs } from "../src/exchange/surveyjs/write/index.ts";
import { writeXlsForm } from "../src/exchange/xlsform/write/index.ts";
import type { Questionnaire } from "../src/questionnaire/model.ts";
import { writeResponses } from "../src/responses/write.ts";
import { importExport } from "../src/workflow/import-export.ts";

/** Invented: a small poll with what programs write in ways of their own. */
const poll: Questionnaire = {
  format: "questionnaire.v1",
  title: { nl: "Werken op afstand" },
  languages: ["nl"],
  pages: [
    {
      code: "deel",
      questions: [
        {
          type: "one-answer",
          code: "sector",
          text: { nl: "Welke sector?" },
          options: [
            { code: "rijk", label: { nl: "Rijk" } },
            { code: "anders", label: { nl: "Anders, namelijk…" }, other: true },
          ],
        },
        {
          type: "several-answers",
          code: "mist",
          text: { nl: "Wat ontbreekt er?" },
          options: [
            { code: "rust", label: { nl: "Rust" } },
            { code: "licht", label: { nl: "Licht" } },
            { code: "niets", label: { nl: "Niets" }, exclusive: true },
          ],
        },
        {
          type: "grid",
          code: "stelling",
          text: { nl: "Wat klopt er?" },
          rows: [
            { code: "tijd", label: { nl: "Er is tijd" } },
            { code: "geld", label: { nl: "Er is geld" } },
          ],
          scale: {
            judgement: "none",
            points: [
              { code: "nee", label: { nl: "Nee" }, value: 1 },
              { code: "ja", label: { nl: "Ja" }, value: 2 },
            ],
          },
        },
        {
          type: "ranking",
          code: "eerst",
          text: { nl: "Wat eerst?" },
          options: [
            { code: "loon", label: { nl: "Loon" } },
            { code: "sfeer", label: { nl: "Sfeer" } },
          ],
        },
        {
          type: "open-text",
          code: "waarom",
          text: { nl: "Waarom dat?" },
          when: { question: "sector", is: ["rijk"] },
        },
      ],
    },
  ],
};

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const table = (rows: readonly (readonly string[])[], separator = ";"): File => ({
  name: "answers.csv",
  bytes: new TextEncoder().encode(rows.map((row) => row.join(separator)).join("\n")),
});

/** The answers that came of some files, a participant a line, without the random id. */
async function answersOf(...files: readonly File[]): Promise<string[]> {
  const nowhere = folderAt("/nonexistent/reeks/peiling-1");
  const made = await importExport(nowhere, { files, replace: false, language: "nl", today: "2026-06-01" });
  expect(made.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const rows = made.value === undefined ? [] : [...readCsvRows(writeResponses(made.value.data))];
  return rows
    .slice(1)
    .map((row) => row.slice(1).join())
    .sort();
}

const FIRST = "rijk,,1,1,0,ja,nee,2,1,Omdat";
const SECOND = "anders,Een stichting,0,0,1,nee,,,,#not-asked";

describe("Kobo and ODK, with their form:", () => {
  const form: File = { name: "form.xlsx", bytes: writeXlsForm(poll) };
  const about = ["start", "_id", "_uuid", "_submission_time", "_index"];

  test("names, behind their groups, with several answers in one cell", async () => {
    const answers = table([
      [
        "deel/sector",
        "deel/sector_anders_text",
        "deel/mist",
        "deel/stelling/stelling_tijd",
        "deel/stelling/stelling_geld",
        "deel/eerst",
        "deel/waarom",
        ...about,
      ],
      ["rijk", "", "rust licht", "ja", "nee", "sfeer loon", "Omdat", "2026", "1", "u1", "2026", "1"],
      ["anders", "Een stichting", "niets", "nee", "", "", "", "2026", "2", "u2", "2026", "2"],
    ]);
    expect(await answersOf(form, answers)).toEqual([SECOND, FIRST]);
    expect(await answersOf(answers, form)).toEqual([SECOND, FIRST]);
  });

  test("names in a column an option, beside the cell with all of them", async () => {
    const answers = table([
      [
        "sector",
        "sector_anders_text",
        "mist",
        "mist/rust",
        "mist/licht",
        "mist/niets",
        "stelling_tijd",
        "stelling_geld",
        "eerst",
        "waarom",
        ...about,
      ],
      [
        "rijk",
        "",
        "rust licht",
        "1",
        "1",
        "0",
        "ja",
        "nee",
        "sfeer loon",
        "Omdat",
        "2026",
        "1",
        "u1",
        "2026",
        "1",
      ],
      ["anders", "Een stichting", "niets", "0", "0", "1", "nee", "", "", "", "2026", "2", "u2", "2026", "2"],
    ]);
    expect(await answersOf(form, answers)).toEqual([SECOND, FIRST]);
  });

  test("labels, of questions and of answers", async () => {
    const answers = table([
      [
        "Welke sector?",
        "sector_anders_text",
        "Wat ontbreekt er?/Rust",
        "Wat ontbreekt er?/Licht",
        "Wat ontbreekt er?/Niets",
        "Er is tijd",
        "Er is geld",
        "Wat eerst?",
        "Waarom dat?",
        ...about,
      ],
      [
        "Rijk",
        "",
        "True",
        "True",
        "False",
        "Ja",
        "Nee",
        "Sfeer Loon",
        "Omdat",
        "2026",
        "1",
        "u1",
        "2026",
        "1",
      ],
      [
        "Anders, namelijk…",
        "Een stichting",
        "False",
        "False",
        "True",
        "Nee",
        "",
        "",
        "",
        "2026",
        "2",
        "u2",
        "2026",
        "2",
      ],
    ]);
    expect(await answersOf(form, answers)).toEqual([SECOND, FIRST]);
  });

  test("ODK’s hyphens before a question, and its own columns", async () => {
    const answers = table(
      [
        [
          "SubmissionDate",
          "page_deel-sector",
          "page_deel-sector_anders_text",
          "page_deel-mist",
          "page_deel-stelling-stelling_tijd",
          "page_deel-stelling-stelling_geld",
          "page_deel-eerst",
          "page_deel-waarom",
          "meta-instanceID",
          "KEY",
          "SubmitterID",
        ],
        ["2026-06-01", "rijk", "", "rust licht", "ja", "nee", "sfeer loon", "Omdat", "uuid:1", "uuid:1", "1"],
        ["2026-06-01", "anders", "Een stichting", "niets", "nee", "", "", "", "uuid:2", "uuid:2", "1"],
      ],
      ",",
    );
    expect(await answersOf(form, answers)).toEqual([SECOND, FIRST]);
  });

  test("answers without their form still come in, with names for words", async () => {
    const answers = table([
      ["deel/sector", "deel/mist", "deel/mist/rust", "deel/mist/licht", ...about],
      ...Array.from({ length: 6 }, (_, i) => [
        ["rijk", "gemeente"][i % 2] ?? "",
        ["rust", "licht"][i % 2] ?? "",
        String((i + 1) % 2),
        String(i % 2),
        "2026",
        String(i),
        `u${i}`,
        "2026",
        String(i),
      ]),
    ]);
    const lines = await answersOf(answers);
    expect(lines).toEqual([...Array<string>(3).fill("gemeente,0,1"), ...Array<string>(3).fill("rijk,1,0")]);
  });
});

test("SurveyJS: a table of somebody’s own, by the names of its form", async () => {
  const form: File = { name: "form.json", bytes: writeSurveyJs(poll) };
  const answers = table([
    ["sector", "sector-Comment", "mist", "stelling.tijd", "stelling.geld", "eerst", "waarom"],
    ["rijk", "", "rust,licht", "ja", "nee", "sfeer,loon", "Omdat"],
    ["other", "Een stichting", "niets", "nee", "", "", ""],
  ]);
  expect(await answersOf(form, answers)).toEqual([SECOND, FIRST]);
});

describe("Qualtrics, with its survey:", () => {
  const question = (id: string, tag: string, rest: object): object => ({
    Element: "SQ",
    PrimaryAttribute: id,
    Payload: { QuestionID: id, DataExportTag: tag, QuestionText: `${tag}?`, ...rest },
  });
  const survey = {
    SurveyEntry: { SurveyName: "Proef", SurveyLanguage: "NL" },
    SurveyElements: [
      {
        Element: "BL",
        Payload: [
          {
            ID: "BL_1",
            BlockElements: ["QID1", "QID2"].map((QuestionID) => ({ Type: "Question", QuestionID })),
          },
        ],
      },
      { Element: "FL", Payload: { Flow: [{ Type: "Block", ID: "BL_1" }] } },
      question("QID1", "sector", {
        QuestionType: "MC",
        Selector: "SAVR",
        Choices: { 1: { Display: "Rijk" }, 2: { Display: "Anders", TextEntry: "true" } },
        // What the data hold is the number of the other choice.
        RecodeValues: { 1: "2", 2: "1" },
      }),
      question("QID2", "mist", {
        QuestionType: "MC",
        Selector: "MAVR",
        Choices: { 1: { Display: "Rust" }, 2: { Display: "Licht" } },
        RecodeValues: { 1: "0", 2: "5" },
      }),
    ],
  };
  const file: File = { name: "survey.qsf", bytes: new TextEncoder().encode(JSON.stringify(survey)) };
  const heads = [
    ["sector", "sector_2_TEXT", "mist_0", "mist_5"],
    ["sector?", "sector? - Anders - Text", "mist? - Rust", "mist? - Licht"],
    ["QID1", "QID1_2_TEXT", "QID2-1", "QID2-2"].map((key) => `"{""ImportId"":""${key}""}"`),
  ];

  test.each([
    [
      "recoded numbers",
      [
        ["2", "", "0", ""],
        ["1", "Stichting", "", "5"],
      ],
    ],
    [
      "labels",
      [
        ["Rijk", "", "Rust", ""],
        ["Anders", "Stichting", "", "Licht"],
      ],
    ],
  ])("%s", async (_, rows) => {
    expect(await answersOf(file, table([...heads, ...rows], ","))).toEqual(["1,,1,0", "2,Stichting,0,1"]);
  });

  test("a header of two rows, by its tags", async () => {
    const old = [
      ["V1", ...(heads[0] ?? [])],
      ["ResponseID", ...(heads[1] ?? [])],
      ["R_1", "2", "", "0", ""],
    ];
    expect(await answersOf(file, table(old, ","))).toEqual(["1,,1,0"]);
  });
});

test("Formbricks, with its survey", async () => {
  const text = (words: string) => ({ default: words });
  const survey = {
    name: "Proef",
    questions: [
      {
        id: "sector",
        type: "multipleChoiceSingle",
        headline: text("Welke sector?"),
        choices: [
          { id: "rijk", label: text("Rijk") },
          { id: "other", label: text("Anders") },
        ],
      },
      {
        id: "mist",
        type: "multipleChoiceMulti",
        headline: text("Wat ontbreekt er?"),
        choices: [
          { id: "rust", label: text("Rust") },
          { id: "licht", label: text("Licht, of lucht") },
        ],
      },
      {
        id: "stelling",
        type: "matrix",
        headline: text("Wat klopt er?"),
        rows: [
          { id: "tijd", label: text("Er is tijd") },
          { id: "geld", label: text("Er is geld") },
        ],
        columns: [
          { id: "nee", label: text("Nee") },
          { id: "ja", label: text("Ja") },
        ],
      },
    ],
  };
  const file: File = { name: "survey.json", bytes: new TextEncoder().encode(JSON.stringify(survey)) };
  const about = ["No.", "Response ID", "Timestamp", "Finished", "Survey ID", "Formbricks ID (internal)"];
  const answers = table([
    [
      ...about,
      "1. Welke sector?",
      "1. Welke sector? - Option ID",
      "2. Wat ontbreekt er?",
      "2. Wat ontbreekt er? - Option ID",
      "3. Wat klopt er? - Er is tijd",
      "3. Wat klopt er? - Er is geld",
    ],
    [
      "1",
      "r1",
      "2026",
      "Yes",
      "s",
      "",
      "Rijk",
      "rijk",
      '"Rust; Licht, of lucht"',
      "rust, licht",
      "Ja",
      "Nee",
    ],
    ["2", "r2", "2026", "Yes", "s", "", "Een stichting", "other", "Rust", "rust", "Nee", ""],
  ]);
  expect(await answersOf(file, answers)).toEqual(["other,Een stichting,1,0,nee,", "rijk,,1,1,ja,nee"]);
});
