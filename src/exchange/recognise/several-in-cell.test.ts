import { describe, expect, test } from "vitest";
import { csvOf, TriedImport } from "../../../test/support/imports.ts";

const OPTIONS = [
  "Rust, orde en regelmaat",
  "Een goede stoel",
  "Collega’s (ook van elders, zoals thuis)",
  "Niets",
];

/** Who chose what, by the places of options: every option alone, and in many combinations. */
const CHOSEN = [[0], [1], [2], [3], [0, 1], [0, 2], [1, 2], [0, 1, 2], [1], [2], [0, 1], [3]];
const picks = (options: readonly string[], times = 4): readonly (readonly string[])[] =>
  Array.from({ length: times }, () => CHOSEN)
    .flat()
    .map((chosen) => chosen.map((i) => options[i] ?? ""));

const HEADS = {
  surveymonkey: ["Respondent ID", "Collector ID", "Start Date"],
  google: ["Tijdstempel"],
  microsoft: ["ID", "Begintijd", "Tijd van voltooien"],
};

/** An export of one question, with what stands in its cells. */
function asked(head: readonly string[], cells: readonly string[], question = "Wat mis je?"): TriedImport {
  const before = (i: number) => head.map((_, at) => (at === 0 ? String(1000 + i) : "2026-03-01 10:00"));
  return new TriedImport(csvOf([[...head, question], ...cells.map((cell, i) => [...before(i), cell])]));
}

const chosenIn = (tried: TriedImport, option: string) =>
  tried.values(`q1_${option}`).filter((cell) => cell === "1").length;

describe("several answers in one cell are parted by the answers that come back", () => {
  test.each([
    ["a condensed export of SurveyMonkey", HEADS.surveymonkey, ", "],
    ["the sheet of a form of Google", HEADS.google, ", "],
    ["the file of a form of Google", HEADS.google, ";"],
    ["Microsoft Forms", HEADS.microsoft, ";"],
  ])("in %s, whose options hold commas", (_, head, separator) => {
    const tried = asked(
      head,
      picks(OPTIONS).map((cell) => cell.join(separator)),
    );
    expect(tried.labels("q1")).toEqual(OPTIONS);
    expect(tried.question("q1")).toMatchObject({ splitBy: separator });
    expect(chosenIn(tried, "rust-orde-en-regelmaat")).toBe(20);
    expect(chosenIn(tried, "een-goede-stoel")).toBe(24);
    expect(tried.codes).not.toContain("import-value-unknown");
  });

  test("an option may hold the semicolon that parts them, where a space follows it", () => {
    const options = ["Rust; orde", "Een stoel", "Licht", "Niets"];
    const tried = asked(
      HEADS.microsoft,
      picks(options).map((cell) => cell.map((one) => `${one};`).join("")),
    );
    expect(tried.labels("q1")).toEqual(options);
    expect(chosenIn(tried, "rust-orde")).toBe(20);
  });

  test("what somebody typed twice in a cell is no option", () => {
    const cells = picks(OPTIONS).map((cell) => cell.join(", "));
    const tried = asked(HEADS.google, [...cells, "Een goede stoel, tijd, tijd, tijd", "tijd, tijd, tijd"]);
    expect(tried.labels("q1")).toEqual([...OPTIONS, "Anders"]);
    expect(chosenIn(tried, "anders")).toBe(2);
  });

  test("an answer that hardly anybody gave makes the options unsure", () => {
    const cells = picks(OPTIONS).map((cell) => cell.map((one) => `${one};`).join(""));
    expect(asked(HEADS.microsoft, cells).question("q1").sure).toBeUndefined();
    const typed = asked(HEADS.microsoft, [...cells, "Koffie en thee;", "Koffie en thee;"]);
    expect(typed.question("q1")).toMatchObject({ sure: false });
    expect(typed.labels("q1")).toContain("Koffie en thee");
  });

  test("a separator behind every answer says that several could be given, also where nobody did", () => {
    const tried = asked(HEADS.microsoft, [
      ...Array.from({ length: 12 }, () => "Rust;"),
      ...Array.from({ length: 9 }, () => "Licht;"),
    ]);
    expect([tried.types(), tried.labels("q1")]).toEqual(["q1 several-answers", ["Rust", "Licht"]]);
  });

  test("numbers of answers are parted as well, and their words are asked for", () => {
    const cells = picks(["1", "2", "3", "4"]).map((cell) => cell.join(", "));
    const tried = asked(HEADS.surveymonkey, cells);
    expect(tried.labels("q1")).toEqual(["1", "2", "3", "4"]);
    expect(tried.question("q1").why).toContain("(1, 2, 3, 4)");
    expect(chosenIn(tried, "2")).toBe(24);
  });

  test.each([
    ["decimals", ["3,5", "4,5", "2,5", "3"]],
    ["large numbers", ["1.200", "3 400", "2,000", "900"]],
    [
      "hours, of which one cell holds two",
      [...Array.from({ length: 5 }, () => ["8", "16", "24", "32"]).flat(), "8, 16"],
    ],
  ])("%s are no answers in one cell", (_, words) => {
    const tried = asked(HEADS.surveymonkey, Array.from({ length: 6 }, () => words).flat());
    expect(tried.types()).not.toContain("several");
  });

  test("cells that cannot be parted are told, where the question asks for several answers", () => {
    const cells = Array.from({ length: 24 }, (_, i) => `iets ${i}, nog iets ${i * 7}`);
    const tried = asked(HEADS.google, cells, "Wat mis je? Meerdere antwoorden mogelijk.");
    expect(tried.question("q1").why).toContain("niet te scheiden");
    expect(asked(HEADS.google, cells).question("q1").why ?? "").not.toContain("niet te scheiden");
  });
});
