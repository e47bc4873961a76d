import { describe, expect, test } from "vitest";
import { askedBySomeGroups, linkedQuestions } from "./links.ts";
import type { Option, Page, Question, Questionnaire } from "./model.ts";
import type { Condition } from "./routing.ts";
import { routesThrough, type AnswerState } from "./routes.ts";

const options = (...codes: string[]): Option[] => codes.map((code) => ({ code, label: { nl: code } }));
const text = { nl: "Vraag?" };
const one = (code: string, when?: Condition): Question => ({
  code,
  type: "one-answer",
  text,
  options: options("a", "b", "c"),
  ...(when === undefined ? {} : { when }),
});
const several = (code: string, more = {}): Question => ({
  code,
  type: "several-answers",
  text,
  options: options("a", "b", "c"),
  ...more,
});

const questionnaireOf = (...questions: Question[]): Questionnaire => pagesOf({ questions });
function pagesOf(...pages: Page[]): Questionnaire {
  return { format: "questionnaire.v1", title: text, languages: ["nl"], pages };
}

/** The ways through all questions, as keys. */
function ways(questionnaire: Questionnaire, someBrokeOff = false): string[] | undefined {
  const [linked] = linkedQuestions(questionnaire);
  if (linked === undefined) return undefined;
  return routesThrough(questionnaire, linked, someBrokeOff)?.routes.map(({ key }) => key);
}

describe("questions are linked", () => {
  test("when one decides whether the other is asked, also by way of a third", () => {
    const questionnaire = questionnaireOf(
      one("q1"),
      one("q2", { question: "q1", is: ["a"] }),
      one("q3"),
      one("q4", { question: "q2", answered: true }),
    );
    const codes = linkedQuestions(questionnaire).map(({ questions }) => questions.map(({ code }) => code));
    expect(codes).toEqual([["q1", "q2", "q4"], ["q3"]]);
  });

  test("and not by a background question, which everybody knows the groups of", () => {
    const sector = { ...one("sector"), background: true } as Question;
    const questionnaire = questionnaireOf(
      sector,
      one("q1", { question: "sector", is: ["a"] }),
      one("q2", { question: "sector", is: ["b"] }),
      one("q3", { question: "q2", is: ["a"] }),
      one("q4"),
    );
    expect(
      linkedQuestions(questionnaire).map(({ questions, backgrounds }) => [
        questions.map(({ code }) => code).join(),
        backgrounds.map(({ code }) => code).join(),
      ]),
    ).toEqual([
      ["q1", "sector"],
      ["q2,q3", "sector"],
      ["q4", ""],
    ]);
    expect([...askedBySomeGroups(questionnaire)]).toEqual(["q1", "q2", "q3"]);
  });
});

describe("the ways through questions", () => {
  test("tell answers apart only where a later condition does", () => {
    // q1: b or c; a; skipped. Only who said a gets q2.
    expect(ways(questionnaireOf(one("q1"), one("q2", { question: "q1", is: ["a"] })))).toEqual([
      "=0 +",
      "=1 ~",
      "- ~",
    ]);
  });

  test("need the condition of the page as well as the question's own", () => {
    const q2 = one("q2", { question: "q1", is: ["a"] });
    const questionnaire = pagesOf(
      { questions: [one("q1")] },
      { when: { not: { question: "q1", is: ["a"] } }, questions: [q2] },
    );
    expect(ways(questionnaire)).toEqual(["=0 ~", "=1 ~", "- ~"]);
  });

  test("do not lead on from a question that was not asked", () => {
    const questionnaire = questionnaireOf(
      one("q1"),
      one("q2", { question: "q1", is: ["a"] }),
      one("q3", {
        any: [
          { question: "q2", is: ["b"] },
          { question: "q2", answered: false },
        ],
      }),
    );
    expect(ways(questionnaire)).toEqual(["=0 =0 ~", "=0 =1 +", "=0 - +", "=1 ~ +", "- ~ +"]);
  });

  test("have no answer that leaves all options out, nor one that puts an exclusive option beside another", () => {
    const q1 = several("q1", { options: [...options("a", "b"), { ...options("geen")[0], exclusive: true }] });
    const is: Condition = { question: "q1", is: ["a", "b"] };
    expect(ways(questionnaireOf(q1, one("q2", is)))).toEqual(
      ["0.0.1 ~", "0.1.0 +", "1.0.0 +", "1.1.0 +"].map((way) => `=${way}`).concat("- ~"),
    );
  });

  test("know of options nobody asks for only that one of them was chosen", () => {
    expect(ways(questionnaireOf(several("q1"), one("q2", { question: "q1", is: ["a"] })))).toEqual([
      "=0 ~",
      "=1 +",
      "- ~",
    ]);
  });

  test("tell numbers apart by the bounds that are named", () => {
    const q1: Question = { code: "q1", type: "number", text };
    const between: Condition = {
      all: [
        { question: "q1", atLeast: 10 },
        { question: "q1", atMost: 20 },
      ],
    };
    expect(ways(questionnaireOf(q1, one("q2", between)))).toEqual(["=0 ~", "=1 +", "=2 ~", "- ~"]);
  });

  test("tell of words only whether they are there, and of a ranking whether an option has a place", () => {
    const q1: Question = { code: "q1", type: "short-text", text };
    expect(ways(questionnaireOf(q1, one("q2", { question: "q1", answered: true })))).toEqual(["=0 +", "- ~"]);
    const ranked: Question = {
      code: "q1",
      type: "ranking",
      text,
      options: options("a", "b", "c"),
      places: 2,
    };
    expect(ways(questionnaireOf(ranked, one("q2", { question: "q1", is: ["b"] })))).toEqual([
      "=0 ~",
      "=1 +",
      "- ~",
    ]);
  });

  test("tell a grid apart by the rows that are named, or all rows when none is", () => {
    const points = options("a", "b").map((point, value) => ({ ...point, value }));
    const q1: Question = {
      code: "q1",
      type: "grid",
      text,
      rows: options("r", "s"),
      scale: { points, judgement: "none" },
    };
    const row: Condition = { question: "q1", row: "r", is: ["a"] };
    expect(ways(questionnaireOf(q1, one("q2", row)))).toEqual(["=0 +", "=1 ~", "=2 ~", "- ~"]);
    const any: Condition = { question: "q1", is: ["a"] };
    expect(ways(questionnaireOf(q1, one("q2", any)))).toHaveLength(9);
  });

  test("end for who broke off, where somebody did", () => {
    const questionnaire = questionnaireOf(one("q1"), one("q2", { question: "q1", is: ["a"] }));
    expect(ways(questionnaire, true)).toEqual(["! !", "=0 !", "=0 +", "=1 !", "=1 ~", "- !", "- ~"]);
  });

  test("are not followed where there are more than anybody could", () => {
    const many = Array.from({ length: 8 }, (_, i) => one(`q${i}`));
    const all: Condition = { all: many.map(({ code }) => ({ question: code, is: ["a"] })) };
    expect(ways(questionnaireOf(...many, one("last", all)))).toBeUndefined();
    const letters = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
    const wide = several("q1", { options: options(...letters) });
    const conditions = letters.map((code): Condition => ({ question: "q1", is: [code] }));
    expect(ways(questionnaireOf(wide, one("q2", { any: conditions })))).toBeUndefined();
  });
});

test("a way that goes against the questionnaire is a way of its own", () => {
  const q1 = several("q1", { options: [...options("a"), { ...options("geen")[0], exclusive: true }] });
  const questionnaire = questionnaireOf(q1, one("q2", { question: "q1", is: ["a"] }));
  const [linked] = linkedQuestions(questionnaire);
  const routes = linked && routesThrough(questionnaire, linked, false);
  const states: Readonly<Record<string, AnswerState>> = { q1: "answered", q2: "answered" };
  const key =
    routes?.keyOf(
      (question) => states[question] ?? "skipped",
      () => "1",
    ) ?? "";
  expect(key).toBe("=1.1 +");
  expect(routes?.routes.map((route) => route.key)).not.toContain(key);
  expect(routes?.routeOf(key).steps[0]?.columns.map(({ categories }) => categories)).toEqual([["1"], ["1"]]);
});
