import { describe, expect, it } from "vitest";
import { checkQuotations, checkStatements } from "./check-statements.ts";
import type { Coding, Conclusion } from "./model.ts";
import { partOfText, release } from "./publishable.ts";
import { hasWords, numbersIn, numbersInTexts, quotationsIn } from "./statement.ts";

const given = (code: string) => [{ code, by: "C1", accepted: true }];
const RELEASED = new Map([
  ["a", release([{ words: "Hart voor de zaak, zegt " }, { redacted: true }, { words: " 24 uur per dag" }])],
  ["b", release([{ words: "iets anders" }])],
]);
const ANSWERED = new Set(["a", "b"]);

function codingOf(title: string, conclusion?: Conclusion): Coding {
  return {
    format: "coding.v1",
    variable: "q",
    themes: [
      { code: "t1", title: { nl: title }, subpoints: [{ code: "t1a", text: { nl: "Punt" } }] },
      { code: "t2", title: { nl: "“Niemand zei dit”" }, subpoints: [] },
    ],
    ...(conclusion === undefined ? {} : { conclusion }),
    answers: [
      { row: "a", codes: given("t1a") },
      { row: "b", codes: [{ code: "t2", by: "C1", accepted: false }] },
    ],
  };
}

const codes = (coding: Coding, undecided: string[] = []) =>
  checkStatements(coding, ANSWERED, { released: RELEASED, undecided }).map(
    ({ code, severity }) => `${severity} ${code}`,
  );
const rests = (changed: Partial<Conclusion> = {}): Conclusion => ({
  text: { nl: "Zo is het." },
  restsOn: ["t1"],
  ...changed,
});

describe("what is said over answers", () => {
  it("may quote what stands in an answer that carries it; what nobody carries is not shown, so not held to it", () => {
    expect(codes(codingOf("“hart voor de zaak”"))).toEqual([]);
    expect(codes(codingOf("“iets anders”"))).toEqual(["error statement-quote-unknown"]);
    expect(codes(codingOf("‘zo heet het’"))).toEqual([]);
  });

  it("is not refused while the quoted answer may still wait for review", () => {
    expect(codes(codingOf("“iets anders”"), ["b"])).toEqual(["warning statement-quote-unknown"]);
  });

  it("does not quote across words that were left out, nor those words", () => {
    expect(codes(codingOf("“zegt [weggelaten] 24 uur”"))).toEqual(["error statement-quote-unknown"]);
  });

  it.each<[string, Partial<Conclusion>, string[]]>([
    ["on answers and words that are there", { answers: ["b"], quotes: [{ row: "b", words: "iets" }] }, []],
    ["on a theme nobody carries", { restsOn: ["t2"] }, ["error coding-conclusion-empty"]],
    ["on an answer that is not there", { answers: ["z"] }, ["error coding-row-unknown"]],
    [
      "on words that are not there",
      { quotes: [{ row: "b", words: "Iets  anders" }] },
      ["error statement-quote-not-in-answer"],
    ],
    [
      "on words of an answer that is not there",
      { quotes: [{ row: "z", words: "x" }] },
      ["error coding-row-unknown"],
    ],
    ["on a quotation nobody wrote", { text: { nl: "“Zo” is het." } }, ["error statement-quote-unknown"]],
  ])("may not rest %s", (_what, changed, expected) => {
    expect(codes(codingOf("Titel", rests(changed)))).toEqual(expected);
  });

  it("is held to the language of the answers: a translation quotes as often, in other words", () => {
    const texts = [...RELEASED.values()];
    const check = (nl: string, en: string) => checkQuotations({ nl, en }, texts, {}).length;
    expect(check("“Hart voor de zaak”", "“Heart for the cause”")).toBe(0);
    expect(check("Hart voor de zaak", "“Heart for the cause”")).toBe(1);
    expect(check("“Hart voor zaken”", "“Heart for the cause”")).toBe(1);
  });
});

describe("the words of a statement", () => {
  it("are quoted between double marks of any kind", () => {
    expect(quotationsIn('“een”, „twee”, "drie" en «vier», niet ‘vijf’ of zo’n zes')).toEqual([
      "een",
      "twee",
      "drie",
      "vier",
    ]);
  });

  it("hold numbers, not the digits in a word", () => {
    expect(numbersIn("24/7, 3,5 en A12 of 2e van 1.234")).toEqual(["24", "7", "3.5", "1234"]);
    expect(numbersInTexts([...RELEASED.values()])).toEqual(["24"]);
  });

  it("are a part of a text only where they stand in it in one piece", () => {
    const text = RELEASED.get("a") ?? release([]);
    expect(partOfText(text, "voor de zaak")?.parts).toEqual([{ words: "voor de zaak" }]);
    expect(partOfText(text, "zegt  24")).toBeUndefined();
    expect(hasWords(text, "Voor de zaak")).toBe(true);
    expect(hasWords(text, "voor De zaak")).toBe(false);
  });
});
