import { describe, expect, it } from "vitest";
import { backCodedCounts } from "./back-coding.ts";
import { checkCoding } from "./check.ts";
import { rowsByCode } from "./codebook.ts";
import type { CodedAnswer, Coding } from "./model.ts";
import { release } from "./publishable.ts";
import { publishAnswers } from "./published-answers.ts";
import type { DataSet } from "../responses/data-set.ts";

const accepted = (code: string) => ({ code, by: "C1", accepted: true });
const suggested = (code: string) => ({ code, by: "C1", accepted: false });

function codingOf(...answers: CodedAnswer[]): Coding {
  return {
    format: "coding.v1",
    variable: "q",
    themes: [
      { code: "t1", title: { nl: "Regels" }, subpoints: [{ code: "t1a", text: { nl: "Stapeling" } }] },
      { code: "t2", title: { nl: "Mensen" }, subpoints: [] },
    ],
    conclusion: { text: { nl: "Het zijn de regels." }, restsOn: ["t1"] },
    answers,
  };
}

function codesOf(coding: Coding): string[] {
  return checkCoding(coding, new Set(["a", "b"]), ["tijd"]).map((problem) => problem.code);
}

describe("a coding", () => {
  const sound = codingOf(
    { row: "a", codes: [accepted("t1a"), accepted("t2")] },
    { row: "b", codes: [suggested("t2")] },
  );

  it("counts a sub-point for its theme, and a suggestion for nothing", () => {
    expect(Object.fromEntries([...rowsByCode(sound)].map(([code, rows]) => [code, [...rows]]))).toEqual({
      t1a: ["a"],
      t1: ["a"],
      t2: ["a"],
    });
    expect(codesOf(sound)).toEqual([]);
  });

  it.each<[string, Coding, string]>([
    ["a row that did not answer", codingOf({ row: "z", codes: [accepted("t1a")] }), "coding-row-unknown"],
    [
      "a code not in the codebook",
      codingOf({ row: "a", codes: [accepted("t1a"), accepted("t9")] }),
      "coding-code-unknown",
    ],
    [
      "a row twice",
      codingOf({ row: "a", codes: [accepted("t1a")] }, { row: "a", codes: [] }),
      "coding-row-twice",
    ],
    [
      "an option that is not there",
      codingOf({ row: "a", codes: [accepted("t1a")], backTo: "geld" }),
      "coding-option-unknown",
    ],
    [
      "a sub-point no answer carries",
      codingOf({ row: "a", codes: [accepted("t2")] }),
      "coding-subpoint-empty",
    ],
    [
      "a conclusion on a theme that is not there",
      { ...sound, conclusion: { text: { nl: "x" }, restsOn: ["t7"] } },
      "coding-conclusion-groundless",
    ],
    [
      "a conclusion on nothing",
      { ...sound, conclusion: { text: { nl: "x" }, restsOn: [] } },
      "coding-conclusion-rests-on-nothing",
    ],
    [
      "a code twice",
      { ...sound, themes: [...sound.themes, { code: "t2", title: { nl: "X" }, subpoints: [] }] },
      "code-twice",
    ],
  ])("with %s is a problem", (_what, coding, code) => {
    expect(codesOf(coding)).toEqual([code]);
  });

  it("traces every code to the numbers of the answers that are published", () => {
    const released = new Map(["b", "a"].map((row) => [row, release([{ words: row }])]));
    const reviewed = { released, withheld: [], undecided: [], problems: [] };
    const answers = ["a", "b"].map((row) => ({ row, words: row }));
    const published = publishAnswers("q", answers, reviewed, sound);
    const number = published.numberOf("a") ?? 0;
    expect(published.texts[number - 1]?.parts).toEqual([{ words: "a" }]);
    expect(published.numbersOf.get("t1a")).toEqual([number]);
    expect(published.uncoded).toBe(1);
  });

  it("orders answers differently for every question, and alike in every build", () => {
    const rows = Array.from({ length: 60 }, (_, i) => `row${i}`);
    const reviewed = {
      released: new Map(rows.map((row) => [row, release([{ words: row }])])),
      withheld: [],
      undecided: [],
      problems: [],
    };
    const orderFor = (variable: string): string[] =>
      publishAnswers(variable, [], reviewed, undefined).texts.map((text) => JSON.stringify(text.parts));
    expect(orderFor("q1")).toEqual(orderFor("q1"));
    expect(orderFor("q1")).not.toEqual(orderFor("q2"));
    const stillInPlace = orderFor("q1").filter((words, i) => words.includes(`"row${i}"`));
    expect(stillInPlace.length).toBeLessThan(8);
  });
});

describe("an “Anders” that says what an option says", () => {
  it("is counted there once, beside the raw counts", () => {
    const column = (...cells: number[]) => ({ kind: "categories" as const, cells: Uint8Array.from(cells) });
    const data: DataSet = {
      size: 3,
      rows: ["a", "b", "c"],
      variables: [],
      columns: new Map([
        ["m_tijd", column(4, 3, 3)],
        ["m_anders", column(4, 4, 3)],
      ]),
    };
    const coding = codingOf({ row: "a", codes: [], backTo: "tijd" }, { row: "b", codes: [], backTo: "tijd" });
    expect(backCodedCounts(coding, "m", "anders", data)).toEqual([
      { option: "tijd", raw: 1, coded: 2 },
      { option: "anders", raw: 2, coded: 0 },
    ]);
    expect(backCodedCounts(codingOf(), "m", "anders", data)).toEqual([]);
  });

  it("is counted so too where one answer could be chosen", () => {
    const category = (code: string) => ({ code, label: { nl: code } });
    const data: DataSet = {
      size: 3,
      rows: ["a", "b", "c"],
      variables: [
        {
          code: "e",
          question: "e",
          level: "nominal",
          label: { nl: "?" },
          categories: [category("tijd"), category("anders")],
        },
      ],
      columns: new Map([["e", { kind: "categories" as const, cells: Uint8Array.from([4, 3, 4]) }]]),
    };
    expect(backCodedCounts(codingOf({ row: "a", codes: [], backTo: "tijd" }), "e", "anders", data)).toEqual([
      { option: "tijd", raw: 1, coded: 2 },
      { option: "anders", raw: 2, coded: 1 },
    ]);
  });
});
