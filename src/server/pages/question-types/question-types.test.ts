import { describe, expect, test } from "vitest";
import { everyQuestion } from "../../../../test/support/every-type.ts";
import { answerCheck } from "../../../fieldwork/answer-check/check.ts";
import { html } from "../../../look/html.ts";
import { isAsked, type Question, type Questionnaire } from "../../../questionnaire/model.ts";
import { definitionOf } from "../../../questionnaire/question-types/index.ts";
import { say } from "../../../text.ts";
import { skeleton } from "../skeleton.ts";
import type { ScreenView } from "../view.ts";
import { NOTHING_YET } from "../view.ts";
import { pageWords } from "../words/index.ts";
import { pageOf } from "./index.ts";
import { plainLabel } from "./options.ts";

const voice = { language: "nl", register: "u" } as const;
const words = pageWords(voice);

function drawn(question: Question, typed: Record<string, string> = {}): string {
  const page = skeleton<ScreenView>((put) =>
    pageOf(question).controls(question, {
      voice,
      words,
      put,
      say: (text) => html`${say(text, voice)}`,
      described: () => html``,
    }),
  );
  return page.fill({
    carried: { ...NOTHING_YET, typed: new Map(Object.entries(typed)) },
    asked: new Set(),
    progress: { first: 1, last: 1, total: 1, isLess: false },
    faults: [],
  });
}

/** An answer to each question, as a form posts it. */
const ANSWERS: Readonly<Record<string, Record<string, string>>> = {
  sector: { sector: "anders", sector_anders_text: "Iets" },
  zorgen: { zorgen_regels: "1", zorgen_ict: "1" },
  oordeel: { oordeel: "eens" },
  cijfer: { cijfer: "7" },
  stellingen: { stellingen_tijd: "eens", stellingen_ruimte: "weet-niet" },
  uren: { uren: "36,5" },
  functie: { functie: "Adviseur" },
  volgorde: { volgorde_kosten: "1", volgorde_snelheid: "2" },
  voorbeelden: { voorbeelden: "\nDe aangifte." },
};

const SAID: Readonly<Record<string, string>> = {
  sector: "Anders: Iets",
  zorgen: "Ingewikkelde wet- en regelgeving; Verouderde ICT",
  oordeel: "Mee eens",
  cijfer: "7",
  stellingen: "Er is genoeg tijd voor elk gesprek: Mee eens; Regels laten ruimte voor maatwerk: Weet ik niet",
  uren: "36,5 uur",
  functie: "Adviseur",
  volgorde: "Plaats 1: Kosten; Plaats 2: Snelheid",
  voorbeelden: "De aangifte.",
};

describe.each(everyQuestion.filter(isAsked))("$type $code", (question) => {
  const variables = definitionOf(question)
    .variables(question)
    .map(({ code }) => code);
  const typed = ANSWERS[question.code] ?? {};

  test("has a control for each of its columns and no others", () => {
    const names = new Set([...drawn(question).matchAll(/ name="([^"]+)"/g)].map((match) => match[1]));
    expect([...names].toSorted()).toEqual(variables.toSorted());
  });

  test("has a place that a message can lead to, and every id once", () => {
    const ids = [...drawn(question).matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(ids).toContain(question.code);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("shows again what was typed, to the letter", () => {
    const before = drawn(question);
    const after = drawn(question, typed);
    expect(after).not.toBe(before);
    const marks = [...after.matchAll(/ (checked|selected)(?=[ />])/g)].length;
    const texts = Object.values(typed).filter(
      (value) => after.includes(`>\n${value}<`) || after.includes(`value="${value}"`),
    );
    expect(marks + texts.length).toBeGreaterThanOrEqual(Object.keys(typed).length);
  });

  test("says in the overview what was answered, and nothing of a question that was skipped", () => {
    const questionnaire: Questionnaire = {
      format: "questionnaire.v1",
      title: { nl: "x" },
      languages: ["nl"],
      pages: [{ questions: [{ ...question, when: { not: { question: "y", answered: true } } }] }],
    };
    const { answers, faults } = answerCheck(questionnaire)(new Map(Object.entries(typed)), "form");
    expect(faults).toEqual([]);
    const said = pageOf(question).said(question, (variable) => answers.get(variable), { voice, words });
    expect(said.map(({ of, text }) => (of === undefined ? text : `${of}: ${text}`)).join("; ")).toBe(
      SAID[question.code],
    );
    expect(pageOf(question).said(question, () => undefined, { voice, words })).toEqual([]);
  });

  test("escapes what was typed", () => {
    const hostile = '"><script>alert(1)</script></textarea>';
    const page = drawn(question, Object.fromEntries(variables.map((variable) => [variable, hostile])));
    expect(page).not.toContain("<script");
  });

  test("takes some time", () => {
    expect(pageOf(question).seconds(question)).toBeGreaterThan(0);
  });
});

test("an explanation is words, without an answer", () => {
  const question = everyQuestion.find(({ type }) => type === "explanation")!;
  expect(drawn(question)).toContain("waarbij niets hoeft");
  expect(pageOf(question).said(question, () => "x", { voice, words })).toEqual([]);
  expect(pageOf(question).seconds(question)).toBe(0);
});

test.each([
  ["Anders, namelijk…", "Anders"],
  ["Anders, namelijk...", "Anders"],
  ["Iets anders:", "Iets anders"],
  ["Andere sector, te weten", "Andere sector"],
  ["Anders", "Anders"],
])("“%s” is called “%s” where the field itself is not announced", (label, plain) => {
  expect(plainLabel({ nl: label }, voice)).toBe(plain);
});

test("points are joined cells where their words fit beside each other, and rows where not", () => {
  const scale = everyQuestion.find(({ code }) => code === "oordeel");
  if (scale?.type !== "scale") throw new Error("no scale");
  expect(drawn(scale)).toContain("joined c5");
  const long = scale.scale.points.map((point) => ({
    ...point,
    label: { nl: "Onvoorstelbaarheidsverklaring" },
  }));
  expect(drawn({ ...scale, scale: { ...scale.scale, points: long } })).not.toContain("joined");
});
