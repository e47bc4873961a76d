import { describe, expect, it } from "vitest";
import { giveCodes, type CodesGiven } from "./give-codes.ts";
import type { Coding } from "./model.ts";

const CODING: Coding = {
  format: "coding.v1",
  variable: "q",
  themes: [{ code: "a", title: { nl: "A" }, subpoints: [{ code: "a1", text: { nl: "A1" } }] }],
  answers: [
    {
      row: "r1",
      codes: [
        { code: "a", by: "C1", accepted: true },
        { code: "a1", by: "C1", accepted: false, suggestedBy: "program" },
      ],
    },
  ],
};
const CODABLE = { answered: new Set(["r1", "r2"]), options: ["tijd"] };
const accepted = (...codes: string[]) => codes.map((code) => ({ code, accepted: true }));
const give = (...given: CodesGiven[]) => giveCodes(CODING, given, CODABLE);

describe("giving codes", () => {
  it("takes a suggestion over in the name of who accepted it, and remembers what suggested it", () => {
    const given = give({ row: "r1", codes: accepted("a", "a1"), by: "C2" });
    expect(given.value?.answers[0]?.codes).toEqual([
      { code: "a", by: "C1", accepted: true },
      { code: "a1", by: "C2", accepted: true, suggestedBy: "program" },
    ]);
  });

  it("says who read an answer that fits no theme, and leaves other answers alone", () => {
    const given = give({ row: "r2", codes: [], by: "C2", backTo: "tijd" });
    expect(given.value?.answers).toEqual([
      CODING.answers[0],
      { row: "r2", codes: [], backTo: "tijd", by: "C2" },
    ]);
  });

  it("changes the stance of a code without changing whose it is", () => {
    const given = give({ row: "r1", codes: [{ code: "a", accepted: true, stance: "negative" }], by: "C2" });
    expect(given.value?.answers[0]?.codes).toEqual([
      { code: "a", by: "C1", accepted: true, stance: "negative" },
    ]);
  });

  it.each<[string, CodesGiven[], string]>([
    ["a row nobody answered", [{ row: "r9", codes: [], by: "C1" }], "coding-row-unknown"],
    [
      "a row twice",
      [
        { row: "r1", codes: [], by: "C1" },
        { row: "r1", codes: [], by: "C1" },
      ],
      "coding-row-twice",
    ],
    ["a code that is not there", [{ row: "r1", codes: accepted("z"), by: "C1" }], "coding-code-unknown"],
    [
      "an option that is not there",
      [{ row: "r1", codes: [], backTo: "z", by: "C1" }],
      "coding-option-unknown",
    ],
  ])("refuses %s, and then gives nothing", (_what, given, code) => {
    const outcome = give(...given);
    expect(outcome.value).toBeUndefined();
    expect(outcome.problems.map((one) => one.code)).toEqual([code]);
  });
});
