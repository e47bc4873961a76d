import { expect, test } from "vitest";
import { describe, problem, problemCatalogue, type ProblemCode } from "../problem.ts";
import { readJsonFile } from "./json-file.ts";

const codesOf = (file: Record<string, unknown>): string[] =>
  readJsonFile("questionnaire.json", JSON.stringify(file), "questionnaire.v1").problems.map(
    ({ code, place }) => `${place.path ?? ""} ${code}`,
  );
const QUESTION = { type: "open-text", code: "v1", text: { nl: "Wat vindt u?" } };
const whole = (changes: Record<string, unknown>): Record<string, unknown> => ({
  format: "questionnaire.v1",
  title: { nl: "Een peiling" },
  languages: ["nl"],
  pages: [{ code: "p1", questions: [QUESTION] }],
  ...changes,
});

test("a file of the right shape is read", () => {
  expect(codesOf(whole({}))).toEqual([]);
});

test("an empty list and an empty text are told in words of our own, with their place", () => {
  expect(codesOf(whole({ pages: [] }))).toEqual(["pages json-list-short"]);
  expect(codesOf(whole({ title: { nl: "" } }))).toContain("title.nl json-empty");
});

test("what is missing, unknown or of another kind is told apart", () => {
  const { title: _title, ...untitled } = whole({});
  expect(codesOf(untitled)).toEqual([" json-field-missing"]);
  expect(codesOf(whole({ titel: "Fout" }))).toEqual([" json-field-unknown"]);
  expect(codesOf(whole({ languages: "nl" }))).toEqual(["languages json-list-expected"]);
  expect(codesOf(whole({ languages: ["fr"] }))).toEqual(["languages[0] json-value-wrong"]);
});

test("what should stand there is told in words, and never as a program calls it", () => {
  const question = (changes: Record<string, unknown>) =>
    codesOf(whole({ pages: [{ questions: [{ ...QUESTION, ...changes }] }] }));
  expect(codesOf(whole({ pages: [3] }))).toContain("pages[0] json-fields-expected");
  expect(question({ text: { nl: "Wat?", en: 3 } })).toContain(
    "pages[0].questions[0].text.en json-text-expected",
  );
  expect(question({ maxLength: "3" })).toContain(
    "pages[0].questions[0].maxLength json-whole-number-expected",
  );
  expect(question({ required: "ja" })).toContain("pages[0].questions[0].required json-yes-or-no-expected");
  expect(question({ code: "Vraag 1" })).toContain("pages[0].questions[0].code json-code-wrong");
  const from = readJsonFile("peiling.json", JSON.stringify({ date: "1 maart" }), "peiling.v1").problems;
  expect(from.map(({ code }) => code)).toContain("json-date-wrong");
  for (const code of Object.keys(problemCatalogue) as ProblemCode[]) {
    const { message, hint } = describe(problem(code, {}), "nl");
    expect(`${code}: ${message} ${hint}`).not.toMatch(
      /\b(array|boolean|integer|string|null|undefined)\b|\bobject\b/i,
    );
  }
});

test("text that is no JSON is told with its line", () => {
  const { problems } = readJsonFile("questionnaire.json", "{", "questionnaire.v1");
  expect(problems.map(({ code }) => code)).toEqual(["json-broken"]);
});

test("a number outside its bounds is told with the bound", () => {
  const { problems } = readJsonFile("peiling.json", JSON.stringify({ wave: 0 }), "peiling.v1");
  expect(problems.find(({ code }) => code === "json-number-low")?.values).toEqual({ least: "1" });
  const far = JSON.stringify({ timeoutSeconds: 10_000 });
  const model = readJsonFile("language-model.json", far, "language-model.v1");
  expect(model.problems.find(({ code }) => code === "json-number-high")?.values).toEqual({ most: "3600" });
});
