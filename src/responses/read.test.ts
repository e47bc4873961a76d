import { describe, expect, it } from "vitest";
import type { Question, Questionnaire } from "../questionnaire/model.ts";
import { readResponses } from "./read.ts";
import { talliesOf } from "./tally-in-memory.ts";
import { writeResponses } from "./write.ts";

const label = (nl: string) => ({ nl });
const options = [
  { code: "x", label: label("X") },
  { code: "y", label: label("Y") },
  { code: "z", label: label("Anders, namelijk…"), other: true },
];
const questions: Question[] = [
  { type: "one-answer", code: "a", text: label("A"), options: options.slice(0, 2) },
  { type: "several-answers", code: "m", text: label("M"), options, when: { question: "a", is: ["x"] } },
  { type: "number", code: "n", text: label("N"), min: 0 },
  { type: "open-text", code: "t", text: label("T") },
];
const questionnaire: Questionnaire = {
  format: "questionnaire.v1",
  title: label("Proef"),
  languages: ["nl"],
  pages: [{ questions }],
};
const HEADER = "row,a,m_x,m_y,m_z,m_z_text,n,t";

function read(...rows: string[]) {
  return readResponses([HEADER, ...rows, ""].join("\n"), questionnaire);
}

function codesOf(outcome: ReturnType<typeof read>): string[] {
  return outcome.problems.map((problem) => problem.code);
}

describe("responses.csv", () => {
  it("comes back as it was written, marks and quotes and hashes included", () => {
    const rows = [
      'r1,x,1,0,1,"“Ja”, zei hij ""nee""",12.5,##trots',
      "r2,y,#not-asked,#not-asked,#not-asked,#not-asked,,",
      'r3,x,0,1,0,#not-asked,0,"twee\nregels"',
      "r4,x,#broke-off,#broke-off,#broke-off,#broke-off,#broke-off,#broke-off",
    ];
    const { value, problems } = read(...rows);
    expect(problems).toEqual([]);
    expect(value === undefined ? "" : writeResponses(value)).toBe([HEADER, ...rows, ""].join("\n"));
  });

  it("tells skipped, not asked and broke off apart", async () => {
    const { value } = read(
      "r1,x,1,0,0,#not-asked,1,",
      "r2,x,,,,,2,",
      "r3,y,#not-asked,#not-asked,#not-asked,,3,",
      "r4,x,#broke-off,#broke-off,#broke-off,,,",
    );
    const [tally] = value === undefined ? [] : await talliesOf(value).tally({ variables: ["m_x"] });
    expect(tally?.counts).toEqual([[1, 1, 1, 0, 1]]);
  });

  it("lets the routing decide who was asked: an empty cell of a question not asked is not skipped", async () => {
    const outcome = read("r1,y,,,,,1,");
    expect(codesOf(outcome)).toEqual(["responses-skipped-unasked"]);
    const [tally] =
      outcome.value === undefined ? [] : await talliesOf(outcome.value).tally({ variables: ["m_x"] });
    expect(tally?.counts).toEqual([[0, 1, 0, 0, 0]]);
  });

  it("refuses an answer to a question that was not asked, at its row and column", () => {
    const outcome = read("r1,x,1,0,0,,1,", "r2,y,1,0,0,,1,");
    expect(outcome.problems).toMatchObject([
      { code: "responses-answered-unasked", severity: "error", place: { row: 3, column: "m" } },
    ]);
  });

  it("counts who chose nothing as skipped, and an empty cell beside a choice as not chosen", async () => {
    const outcome = read("r1,x,0,0,0,,1,", "r2,x,1,,,,1,");
    expect(codesOf(outcome)).toContain("responses-nothing-chosen");
    const [tally] =
      outcome.value === undefined ? [] : await talliesOf(outcome.value).tally({ variables: ["m_y"] });
    expect(tally?.counts).toEqual([[1, 0, 0, 1, 0]]);
  });

  it.each([
    ["an unknown code", "r1,q,1,0,0,,1,", "responses-code-unknown"],
    ["a number that is none", "r1,x,1,0,0,,twaalf,", "responses-not-a-number"],
    ["a mark that is none", "r1,x,1,0,0,,1,#weg", "responses-mark-unknown"],
    ["a row that is too short", "r1,x,1", "responses-row-length"],
    ["a row without an id", ",x,1,0,0,,1,", "responses-row-without-id"],
  ])("refuses %s", (_what, row, code) => {
    expect(codesOf(read(row))).toContain(code);
  });

  it("refuses a row that is there twice", () => {
    expect(codesOf(read("r1,x,1,0,0,,1,", "r1,y,,,,,1,"))).toContain("responses-row-twice");
  });

  it("names columns that are missing, unknown or there twice", () => {
    const outcome = readResponses("row,a,a,weg\nr1,x,x,1\n", questionnaire);
    const codes = new Set(codesOf(outcome));
    expect(codes).toEqual(
      new Set(["responses-column-twice", "responses-column-unknown", "responses-column-missing"]),
    );
  });

  it("tells the first few of many like problems and counts the rest", () => {
    const outcome = read(...Array.from({ length: 40 }, (_, i) => `r${i},q,,,,,1,`));
    expect(codesOf(outcome).filter((code) => code === "responses-code-unknown")).toHaveLength(5);
    expect(outcome.problems.find((problem) => problem.code === "responses-more-like-it")?.values).toEqual({
      count: 35,
    });
  });

  it("warns of a number outside its bounds", () => {
    expect(codesOf(read("r1,x,1,0,0,,-3,"))).toEqual(["answer-out-of-bounds"]);
  });
});
