import { expect, test } from "vitest";
import { checkQuestionnaire } from "../check.ts";
import {
  questionsOf,
  type Question,
  type QuestionOf,
  type Questionnaire,
  type QuestionType,
} from "../model.ts";
import { questionTypes } from "../question-types/index.ts";
import { isToFillIn } from "../to-fill-in.ts";
import {
  insertQuestion,
  mergePage,
  movePage,
  newQuestionCode,
  putQuestion,
  removeQuestion,
  splitPage,
  stepQuestion,
} from "./arrange.ts";
import { codeFor, nextCode } from "./codes.ts";
import { placeOf, without, withQuestion } from "./find.ts";
import { questionnaireForNext } from "./next-wave.ts";
import { renameAnswer, renameQuestion } from "./rename.ts";
import { newQuestion, retype } from "./retype.ts";
import { renumbered } from "./scale-values.ts";
import { conditionOf, simpleRoute } from "./simple-route.ts";
import { after, insteadOf } from "./take-over.ts";
import { textAt, withTextAt } from "./texts.ts";

const open = (code: string): Question => ({ type: "open-text", code, text: { nl: code } });
const poll = (...pages: string[][]): Questionnaire => ({
  format: "questionnaire.v1",
  title: { nl: "Peiling" },
  languages: ["nl"],
  pages: pages.map((codes, i) => ({ code: `p${i + 1}`, questions: codes.map(open) })),
});
const orderOf = ({ pages }: Questionnaire): string =>
  pages.map(({ questions }) => questions.map(({ code }) => code).join(" ")).join(" | ");

test("a question moves one step, and over the edge of its page to the next", () => {
  const asked = poll(["a", "b"], ["c"]);
  expect(orderOf(stepQuestion(asked, "a", 1))).toBe("b a | c");
  expect(orderOf(stepQuestion(asked, "b", 1))).toBe("a | b c");
  expect(orderOf(stepQuestion(asked, "c", -1))).toBe("a b c | ");
  expect(orderOf(stepQuestion(asked, "a", -1))).toBe("a b | c");
  expect(orderOf(stepQuestion(asked, "onbekend", 1))).toBe("a b | c");
});

test("a question that is dropped somewhere stands before what stood there", () => {
  const asked = poll(["a", "b", "c"], ["d"]);
  expect(orderOf(putQuestion(asked, "a", { page: 0, at: 2 }))).toBe("b a c | d");
  expect(orderOf(putQuestion(asked, "c", { page: 0, at: 0 }))).toBe("c a b | d");
  expect(orderOf(putQuestion(asked, "a", { page: 1, at: 1 }))).toBe("b c | d a");
  expect(orderOf(putQuestion(asked, "x", { page: 1, at: 1 }))).toBe("a b c | d");
});

test("a page is parted after a question, and joined with its neighbour", () => {
  const parted = splitPage(poll(["a", "b"], ["c"]), 0, 0);
  expect(orderOf(parted)).toBe("a | b | c");
  expect(new Set(parted.pages.map(({ code }) => code)).size).toBe(3);
  expect(orderOf(mergePage(parted, 1))).toBe("a b | c");
  expect(orderOf(mergePage(parted, 0))).toBe("a b | c");
  expect(orderOf(mergePage(poll(["a"]), 0))).toBe("a");
  expect(orderOf(splitPage(poll(["a"]), 7, 0))).toBe("a");
  expect(orderOf(movePage(parted, 2, 0))).toBe("c | a | b");
  expect(orderOf(movePage(parted, 0, -1))).toBe("a | b | c");
});

test("a new question has a code that neither this wave nor the one before has", () => {
  expect(newQuestionCode(poll(["q1", "q3"]), poll(["q1", "q2"]))).toBe("q4");
  expect(newQuestionCode(poll([]), undefined)).toBe("q1");
  const added = insertQuestion(poll(["a"]), open("b"), { page: 0, at: 0 });
  expect(orderOf(added)).toBe("b a");
  expect(orderOf(removeQuestion(added, "a"))).toBe("b");
  expect(placeOf(added, "a")).toEqual({ page: 0, at: 1 });
  expect(placeOf(added, "z")).toBeUndefined();
  expect(without({ code: "a", hint: "b" }, "hint")).toEqual({ code: "a" });
});

test.each([
  ["Een beetje zorgen", "een-beetje-zorgen"],
  ["Café’s & één ding", "cafe-s-een-ding"],
  ["Overige overheid (Stichting, openbaar lichaam)", "overige-overheid"],
  ["!!!", "antwoord"],
  ["Allerverschrikkelijkstelangewoord", "allerverschrikkelijkstel"],
])("“%s” gets the code %s", (words, code) => {
  expect(codeFor(words, [], "antwoord")).toBe(code);
});

test("a code that is taken gets a number", () => {
  expect(codeFor("Goed", ["goed", "goed-2"], "antwoord")).toBe("goed-3");
  expect(nextCode("pagina-", ["pagina-1"])).toBe("pagina-2");
});

const scale: QuestionOf<"scale">["scale"] = {
  points: ["slecht", "midden", "goed"].map((code, i) => ({ code, label: { nl: code }, value: i + 1 })),
  judgement: "bad-to-good",
  middle: "midden",
  dontKnow: { code: "weet-niet", label: { nl: "Weet ik niet" } },
};
const routed: Questionnaire = {
  ...poll([]),
  pages: [
    {
      questions: [
        {
          type: "grid",
          code: "q1",
          text: { nl: "Wat vind je?" },
          rows: [{ code: "a", label: { nl: "A" } }],
          scale,
        },
        { ...open("q2"), when: { not: { question: "q1", row: "a", is: ["goed", "midden"] } } },
      ],
    },
    {
      when: { any: [{ question: "q1", is: ["midden"] }, { all: [{ question: "q2", answered: true }] }] },
      questions: [open("q3")],
    },
  ],
};

test("routing follows a question that gets another code", () => {
  const renamed = renameQuestion(routed, "q1", "oordeel");
  expect(questionsOf(renamed).map(({ code }) => code)).toEqual(["oordeel", "q2", "q3"]);
  expect(checkQuestionnaire(renamed).map(({ code }) => code)).toEqual(
    checkQuestionnaire(routed).map(({ code }) => code),
  );
  expect(JSON.stringify(renamed)).not.toContain('"q1"');
});

test("routing follows an answer, a row and a scale's middle that get another code", () => {
  const renamed = renameAnswer(
    renameAnswer(renameAnswer(routed, "q1", "midden", "neutraal"), "q1", "a", "b"),
    "q1",
    "weet-niet",
    "geen-idee",
  );
  expect(renamed.pages[0]?.questions[0]).toMatchObject({
    rows: [{ code: "b" }],
    scale: { middle: "neutraal", dontKnow: { code: "geen-idee" } },
  });
  expect(renamed.pages[0]?.questions[1]?.when).toEqual({
    not: { question: "q1", row: "b", is: ["goed", "neutraal"] },
  });
  expect(renameAnswer(routed, "q3", "x", "y")).toEqual(routed);
});

const types = Object.keys(questionTypes) as QuestionType[];

test.each(types)("a new question of type %s waits for its words, and is else as it should be", (type) => {
  const asked = { ...poll([]), pages: [{ questions: [newQuestion(type, "q1")] }] };
  expect(new Set(checkQuestionnaire(asked).map(({ code }) => code))).toEqual(new Set(["text-to-fill-in"]));
});

test.each(types.flatMap((from) => types.map((to) => [from, to] as const)))(
  "a question of type %s becomes one of type %s under the same code, with the same words",
  (from, to) => {
    const text = { nl: "Hoe gaat het?" };
    const made = retype({ ...newQuestion(from, "q1"), text, when: { question: "q0", answered: true } }, to);
    expect(made).toMatchObject({ type: to, code: "q1", text, when: { question: "q0" } });
    const wrong = checkQuestionnaire({ ...poll(["q0"]), pages: [{ questions: [open("q0"), made] }] });
    expect(wrong.filter(({ code }) => code !== "text-to-fill-in")).toEqual([]);
  },
);

test("answers survive a change of type where the other type has them", () => {
  const question = { ...newQuestion("scale", "q1"), scale } as QuestionOf<"scale">;
  const list = retype(question, "one-answer") as QuestionOf<"one-answer">;
  expect(list.options.map(({ code }) => code)).toEqual(["slecht", "midden", "goed", "weet-niet"]);
  expect((retype(list, "scale") as QuestionOf<"scale">).scale).toMatchObject({
    points: scale.points,
    dontKnow: scale.dontKnow,
  });
});

test("points are counted anew where one came or went, and keep values that somebody chose", () => {
  const points = (...values: number[]) =>
    values.map((value, i) => ({ code: `p${i}`, label: { nl: "" }, value }));
  const valuesOf = (list: ReturnType<typeof renumbered>) => list.map(({ value }) => value);
  expect(valuesOf(renumbered(points(1, 2, 3, 0), points(1, 2, 3)))).toEqual([1, 2, 3, 4]);
  expect(valuesOf(renumbered(points(3, 1), points(3, 2, 1)))).toEqual([2, 1]);
  expect(valuesOf(renumbered(points(0, 100), points(0, 50, 100)))).toEqual([0, 100]);
  expect(valuesOf(renumbered(points(2, 1, 3), points(1, 2, 3)))).toEqual([1, 2, 3]);
});

test("a route of lines is read from a condition and written back the same", () => {
  const one = { question: "q1", is: ["goed"] };
  for (const when of [one, { not: one }, { all: [one, { not: one }] }, { any: [one, one] }]) {
    const route = simpleRoute(when);
    expect(route && conditionOf(route)).toEqual(when);
  }
  expect(simpleRoute({ all: [{ any: [one, one] }] })).toBeUndefined();
  expect(conditionOf({ join: "all", lines: [] })).toBeUndefined();
});

test("a text is found and put where checks say it is", () => {
  const question = { ...newQuestion("scale", "q1"), scale } as QuestionOf<"scale">;
  expect(textAt(question, "scale.points[1].label")).toEqual({ nl: "midden" });
  const put = withTextAt(question, "scale.points[1].label", { nl: "neutraal" });
  expect(textAt(put, "scale.points[1].label")).toEqual({ nl: "neutraal" });
  expect(textAt(question, "hint")).toBeUndefined();
});

test("the next wave asks the same, without what was accepted of the last", () => {
  const last = withQuestion(poll(["a"]), "a", (one) => ({ ...one, breakAccepted: true }) as Question);
  const titled = { ...last, title: { nl: { je: "Jouw peiling 2", u: "Uw peiling 2" }, en: "Your poll 2" } };
  const next = questionnaireForNext(titled, 3, { title: { nl: "Reeks" }, language: "nl" });
  expect(next.pages).toEqual(poll(["a"]).pages);
  expect(next.title).toEqual({ nl: { je: "Jouw peiling 3", u: "Uw peiling 3" }, en: "Your poll 3" });
  expect(isToFillIn("[vul in: iets]")).toBe(true);
});

test("the questions of another questionnaire come instead of these, or after them with codes of their own", () => {
  const other = { ...routed, languages: ["nl", "en"] as const, title: { nl: "Elders" } };
  const replaced = insteadOf(poll(["a"]), other);
  expect(replaced).toMatchObject({ title: { nl: "Peiling" }, languages: ["nl", "en"], pages: routed.pages });
  const added = after(poll(["q1", "q1-1"]), other);
  expect(orderOf(added)).toBe("q1 q1-1 | q1-2 q2 | q3");
  expect(added.pages[1]?.questions[1]?.when).toMatchObject({ not: { question: "q1-2" } });
  expect(new Set(added.pages.map(({ code }) => code)).size).toBe(3);
});
