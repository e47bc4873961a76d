import { describe, expect, test } from "vitest";
import { describe as tell } from "../../problem.ts";
import type { Question, Questionnaire } from "../../questionnaire/model.ts";
import { answerCheck, asAnswers } from "./check.ts";
import type { Source } from "./column.ts";
import { problemOf } from "./fault.ts";

const label = (nl: string) => ({ nl });
const options = [
  { code: "rust", label: label("Rust") },
  { code: "tijd", label: label("Tijd") },
  { code: "anders", label: label("Anders, namelijk…"), other: true },
  { code: "geen", label: label("Geen van deze"), exclusive: true },
];
const scale = {
  judgement: "bad-to-good" as const,
  points: [
    { code: "slecht", label: label("slecht"), value: 1 },
    { code: "goed", label: label("goed"), value: 2 },
  ],
};
const questions: Question[] = [
  { type: "one-answer", code: "sector", text: label("Sector"), options: options.slice(0, 3), required: true },
  { type: "scale", code: "q1", text: label("Q1"), scale },
  {
    type: "several-answers",
    code: "q2",
    text: label("Q2"),
    options,
    atLeast: 2,
    atMost: 2,
    when: { question: "q1", is: ["slecht"] },
  },
  {
    type: "grid",
    code: "g",
    text: label("G"),
    rows: [
      { code: "a", label: label("A") },
      { code: "b", label: label("B") },
    ],
    scale,
    when: { question: "q2", answered: true },
  },
  { type: "number", code: "n", text: label("N"), min: 0, max: 60, decimals: 1 },
  { type: "ranking", code: "r", text: label("R"), options: options.slice(0, 3) },
  { type: "short-text", code: "s", text: label("S"), maxLength: 10 },
  { type: "explanation", code: "e", text: label("E") },
  { type: "open-text", code: "t", text: label("T") },
];
const questionnaire: Questionnaire = {
  format: "questionnaire.v1",
  title: label("Proef"),
  languages: ["nl"],
  pages: [{ questions }],
};
const check = answerCheck(questionnaire);
const sector = { sector: "rust" };

function read(sent: Record<string, string>, source: Source = "program") {
  return check(new Map(Object.entries(sent)), source);
}

function faults(sent: Record<string, string>, source: Source = "program"): string[] {
  return read(sent, source).faults.map(({ code, variable, question }) =>
    `${code} ${variable ?? question ?? ""}`.trim(),
  );
}

describe("answers as they are kept", () => {
  test("are the columns of responses.csv, in their order, whatever order they came in", () => {
    const { answers, faults } = read({
      t: "Twee\r\nregels",
      q2_anders_text: "Iets",
      q2_anders: "1",
      q2_rust: "1",
      q1: "slecht",
      ...sector,
    });
    expect(faults).toEqual([]);
    expect(Object.entries(asAnswers(answers))).toEqual([
      ["sector", "rust"],
      ["q1", "slecht"],
      ["q2_rust", "1"],
      ["q2_tijd", "0"],
      ["q2_anders", "1"],
      ["q2_geen", "0"],
      ["q2_anders_text", "Iets"],
      ["t", "Twee\nregels"],
    ]);
  });

  test("are the same for answers that mean the same", () => {
    const one = read({ ...sector, q1: "slecht", q2_rust: "1", q2_tijd: "1", n: "12.50" });
    const other = read({
      n: "012.5",
      q2_tijd: "1",
      q2_geen: "0",
      q2_rust: "1",
      q1: "slecht",
      ...sector,
      s: " ",
    });
    expect([...other.answers]).toEqual([...one.answers]);
  });

  test("hold nothing of options that are all not chosen", () => {
    const { answers } = read({ ...sector, q1: "slecht", q2_rust: "0", q2_tijd: "0" });
    expect([...answers.keys()]).toEqual(["sector", "q1"]);
  });

  test("hold words without the signs that no file can carry", () => {
    const { answers } = read({
      ...sector,
      t: "a\u0000b\u001b[31m \ud800 c\u0085d\t👩‍👩‍👧\ufffe",
      s: "één\ntwee",
    });
    expect(answers.get("t")).toBe("ab[31m \ufffd c\nd 👩‍👩‍👧");
    expect(answers.get("s")).toBe("één twee");
  });
});

test("routing decides what was asked, in the order of the questions", () => {
  expect([...read({ ...sector, q1: "goed" }).asked]).toEqual(["sector", "q1", "n", "r", "s", "e", "t"]);
  expect([...read({ ...sector, q1: "slecht", q2_rust: "1", q2_tijd: "1" }).asked]).toContain("g");
});

describe("a program is told", () => {
  test.each([
    ["an unknown variable", { q9: "x" }, "answer-variable-unknown"],
    ["a name that only looks known", { __proto__x: "1", constructor: "1" }, "answer-variable-unknown"],
    ["a code that is none", { q1: "matig" }, "answer-unknown q1"],
    ["a choice that is neither 1 nor 0", { q1: "slecht", q2_rust: "ja" }, "answer-unknown q2_rust"],
    ["an answer to a question that is not asked", { q1: "goed", q2_rust: "1" }, "answer-not-asked q2"],
    ["words to a question that is not asked", { q1: "goed", q2_anders_text: "x" }, "answer-not-asked q2"],
    [
      "two answers where one excludes the other",
      { q1: "slecht", q2_rust: "1", q2_geen: "1" },
      "answer-exclusive q2",
    ],
    ["too few options", { q1: "slecht", q2_rust: "1" }, "answer-too-few q2"],
    [
      "too many options",
      { q1: "slecht", q2_rust: "1", q2_tijd: "1", q2_anders: "1", q2_anders_text: "x" },
      "answer-too-many q2",
    ],
    [
      "“Anders” without words",
      { q1: "slecht", q2_rust: "1", q2_anders: "1" },
      "answer-other-empty q2_anders_text",
    ],
    [
      "words without “Anders”",
      { q1: "slecht", q2_rust: "1", q2_tijd: "1", q2_anders_text: "x" },
      "answer-other-unchosen q2_anders_text",
    ],
    ["a number that is none", { n: "twaalf" }, "answer-not-a-number n"],
    ["a number with a comma", { n: "12,5" }, "answer-not-a-number n"],
    ["a number with more digits than a computer counts", { n: "1".repeat(17) }, "answer-not-a-number n"],
    ["a number too large", { n: "61" }, "answer-out-of-bounds n"],
    ["a number too precise", { n: "1.25" }, "answer-too-precise n"],
    ["one place given twice", { r_rust: "1", r_tijd: "1" }, "answer-place-twice r"],
    ["a place left out", { r_rust: "1", r_tijd: "3" }, "answer-place-missing r"],
    ["a place that is not there", { r_rust: "4" }, "answer-unknown r_rust"],
    ["a text too long", { s: "x".repeat(11) }, "answer-too-long s"],
  ])("%s", (_what, sent, fault) => {
    const found = faults({ ...sector, ...sent });
    expect(new Set(found)).toEqual(new Set([fault]));
  });

  test("that a required question is not answered", () => {
    expect(faults({ q1: "goed" })).toEqual(["answer-required sector"]);
  });

  test("that a required grid or ranking is not answered in full", () => {
    const required = answerCheck({
      ...questionnaire,
      pages: [
        {
          questions: questions
            .filter(({ type }) => type === "grid" || type === "ranking")
            .map(
              (question) =>
                ({
                  ...question,
                  required: true,
                  when: { not: { question: "x", answered: true } },
                }) as Question,
            ),
        },
      ],
    });
    const found = (sent: Record<string, string>) =>
      required(new Map(Object.entries(sent)), "program").faults.map(({ question }) => question);
    expect(found({ g_a: "goed", r_rust: "1" })).toEqual(["g", "r"]);
    expect(found({ g_a: "goed", g_b: "goed", r_rust: "1", r_tijd: "2", r_anders: "3" })).toEqual([]);
  });

  test("all of it at once, with its place, and never what was answered", () => {
    const { faults } = read({ q1: "geheim", s: "ook geheim en te lang", n: "negen geheim" });
    expect(faults).toHaveLength(4);
    const told = faults.map(problemOf).map((one) => ({ ...one, ...tell(one, "nl") }));
    expect(told.map(({ place }) => place.path)).toEqual([
      "answers.sector",
      "answers.q1",
      "answers.n",
      "answers.s",
    ]);
    expect(JSON.stringify(told)).not.toContain("geheim");
  });
});

describe("a form is read as people write", () => {
  test.each([
    ["12,5", "12.5"],
    ["−0", "0"],
    [" 7 ", "7"],
    ["00", "0"],
    ["0,50", "0.5"],
  ])("the number “%s” is %s", (typed, kept) => {
    expect(read({ ...sector, n: typed }, "form").answers.get("n")).toBe(kept);
  });

  test("what no longer counts is left out", () => {
    const { answers, faults } = read({ ...sector, q1: "goed", q2_rust: "1", g_a: "goed" }, "form");
    expect(faults).toEqual([]);
    expect([...answers.keys()]).toEqual(["sector", "q1"]);
  });

  test("words beside an option that is not chosen are not meant", () => {
    const { answers, faults } = read({ ...sector, sector_anders_text: "bij nader inzien niet" }, "form");
    expect(faults).toEqual([]);
    expect(answers.has("sector_anders_text")).toBe(false);
  });

  test("a wrong answer is told once, not also as missing", () => {
    expect(faults({ sector: "onzin" }, "form")).toEqual(["answer-unknown sector"]);
    expect(faults({ sector: "anders", sector_anders_text: "x".repeat(501) }, "form")).toEqual([
      "answer-too-long sector_anders_text",
    ]);
  });
});
