import { describe, expect, it } from "vitest";
import { breaksBetween } from "./compare.ts";
import { fingerprints } from "../../questionnaire/fingerprint.ts";
import type { OneAnswer, Questionnaire } from "../../questionnaire/model.ts";

const question: OneAnswer = {
  type: "one-answer",
  code: "q",
  text: { nl: "Gaat het  goed?" },
  options: [
    { code: "ja", label: { nl: "Ja" } },
    { code: "nee", label: { nl: "Nee" } },
  ],
};

function printOf(changed: Partial<OneAnswer> = {}, when?: Questionnaire["pages"][number]["when"]) {
  const page = { questions: [{ ...question, ...changed }], ...(when === undefined ? {} : { when }) };
  const print = fingerprints({
    format: "questionnaire.v1",
    title: { nl: "T" },
    languages: ["nl"],
    pages: [page],
  }).get("q");
  if (print === undefined) throw new Error("no fingerprint");
  return print;
}

describe("two waves of a question", () => {
  it("are the same measurement when only white space and the short name differ", () => {
    expect(
      breaksBetween(printOf({ text: { nl: "Gaat het goed? " }, short: { nl: "Goed" } }), printOf()),
    ).toEqual([]);
  });

  it("break on wording", () => {
    expect(breaksBetween(printOf({ text: { nl: "Gaat het beter?" } }), printOf())).toEqual(["wording"]);
  });

  it("break on an option more, and on a label changed", () => {
    const more = [...question.options, { code: "soms", label: { nl: "Soms" } }];
    const relabelled = [{ code: "ja", label: { nl: "Jazeker" } }, ...question.options.slice(1)];
    expect(breaksBetween(printOf({ options: more }), printOf())).toEqual(["options"]);
    expect(breaksBetween(printOf({ options: relabelled }), printOf())).toEqual(["options"]);
  });

  it("break on who was asked, by the question's routing or its page's", () => {
    const when = { question: "eerder", is: ["x"] };
    expect(breaksBetween(printOf({ when }), printOf())).toEqual(["base"]);
    expect(breaksBetween(printOf({}, when), printOf())).toEqual(["base"]);
  });

  it("cannot be compared when the question is new", () => {
    expect(breaksBetween(printOf(), undefined)).toEqual(["new"]);
  });
});
