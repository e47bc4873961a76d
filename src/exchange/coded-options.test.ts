import { describe, expect, test } from "vitest";
import { csvOf, TriedImport } from "../../test/support/imports.ts";

const PEOPLE = Array.from({ length: 24 }, (_, i) => i);
const times = (tried: TriedImport, variable: string, value: string) =>
  tried.values(variable).filter((cell) => cell === value).length;

describe("SurveyMonkey by numbers", () => {
  const heads = [
    ["Respondent ID", "Collector ID", "Waar werkt u?", "", "Wat mist u?", "", "", ""],
    ["", "", "Response", "Anders, namelijk", "Rust", "Stoel", "Licht", "Overig (geef nadere toelichting)"],
  ];
  const tried = new TriedImport(
    csvOf([
      ...heads,
      ...PEOPLE.map((i) => [
        `9000${i}`,
        "1",
        i === 5 ? "" : String((i % 3) + 1),
        i === 5 ? "Waterschap" : "",
        i % 2 === 0 ? "1" : "",
        i % 3 === 0 ? "2" : "",
        i % 4 === 0 ? "3" : "",
        i === 7 ? "koffie" : "",
      ]),
    ]),
  );

  test("the number of a ticked option in its column makes no ranking", () => {
    expect(tried.types()).toBe("q1 one-answer?, q2 several-answers");
    expect(tried.labels("q2")).toEqual(["Rust", "Stoel", "Licht", "Anders"]);
    expect(["rust", "stoel", "licht", "anders"].map((one) => times(tried, `q2_${one}`, "1"))).toEqual([
      12, 8, 6, 1,
    ]);
  });

  test("numbers beside words of others are those of options, whose words are asked for", () => {
    expect(tried.labels("q1")).toEqual(["1", "2", "3", "Anders"]);
    expect(times(tried, "q1", "anders")).toBe(1);
  });
});

test("Qualtrics says of each option that it is a choice: that is no part of it, and “Other” is one option", () => {
  const standard = ["StartDate", "EndDate", "Status", "Progress", "Finished", "ResponseId"];
  const id = (name: string) => `{"ImportId":"${name}"}`;
  const tried = new TriedImport(
    csvOf([
      [...standard, "Q2_1", "Q2_2", "Q2_3", "Q2_3_TEXT"],
      [
        ...standard,
        "Wat mist u? - Selected Choice - Rust",
        "Wat mist u? - Selected Choice - Licht",
        "Wat mist u? - Selected Choice - Iets anders",
        "Wat mist u? - Iets anders - Text",
      ],
      [...standard.map(id), id("QID2_1"), id("QID2_2"), id("QID2_3"), id("QID2_3_TEXT")],
      ...PEOPLE.map((i) => [
        "2026-03-01 10:00:00",
        "2026-03-01 10:05:00",
        "IP Address",
        "100",
        "True",
        `R_${i}abc`,
        i % 2 === 0 ? "Rust" : "",
        i % 3 === 0 ? "Licht" : "",
        i === 5 ? "Iets anders" : "",
        i === 5 ? "koffie" : "",
      ]),
    ]),
  );
  expect(tried.labels("q2")).toEqual(["Rust", "Licht", "Iets anders"]);
  expect(tried.rows().filter((row) => Object.values(row).includes("koffie"))).toHaveLength(1);
});

test("Microsoft Forms ends the words above a grid with a point of its own", () => {
  const head = ["ID", "Start time", "Completion time", "How is it?.Team", "How is it?.Boss"];
  const rows = PEOPLE.map((i) => [
    `${i}`,
    "1/1/26 9:00",
    "1/1/26 9:05",
    i % 2 ? "Good" : "Bad",
    i % 3 ? "Good" : "Bad",
  ]);
  const tried = new TriedImport(csvOf([head, ...rows]));
  expect(tried.question("q1").question).toMatchObject({ type: "grid", text: { en: "How is it?" } });
});
