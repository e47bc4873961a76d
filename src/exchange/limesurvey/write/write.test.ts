import { describe, expect, it } from "vitest";
import { everyType } from "../../../../test/support/every-type.ts";
import { hardQuestionnaire } from "../../../../test/support/hard-questionnaire.ts";
import { questionsOf, type Questionnaire } from "../../../questionnaire/model.ts";
import { holds, type Condition, type GivenAnswers } from "../../../questionnaire/routing.ts";
import { readQuestionnaireAmong } from "../../questionnaires/index.ts";
import { memoryIn } from "../memory.ts";
import { writeLss } from "./index.ts";

function textOf(questionnaire: Questionnaire): string {
  return new TextDecoder().decode(writeLss(questionnaire, "en").value);
}

function read(text: string) {
  const found = readQuestionnaireAmong([{ name: "x", bytes: new TextEncoder().encode(text) }], "en");
  return {
    questionnaire: found?.value?.questionnaire.questionnaire,
    codes: found?.problems.map(({ code }) => code) ?? [],
  };
}

/** What LimeSurvey itself knows, without what we remembered for ourselves. */
const withoutMemory = (text: string) =>
  text.replaceAll(/<row>\s*<qid>\d+<\/qid>\s*<attribute>peilschaal<\/attribute>[^]*?<\/row>/g, "");

const POLL: Questionnaire = {
  format: "questionnaire.v1",
  title: { nl: "Proef" },
  languages: ["nl"],
  pages: [
    {
      questions: [
        {
          type: "one-answer",
          code: "een",
          text: { nl: "Een" },
          options: [
            { code: "a", label: { nl: "Rood" } },
            { code: "b", label: { nl: "Blauw" } },
            { code: "other", label: { nl: "Anders" }, other: true },
          ],
        },
        {
          type: "several-answers",
          code: "meer",
          text: { nl: "Meer" },
          options: [
            { code: "x", label: { nl: "Vorm" } },
            { code: "y", label: { nl: "Kleur" } },
          ],
        },
        { type: "number", code: "getal", text: { nl: "Getal" } },
        { type: "open-text", code: "open", text: { nl: "Open" } },
      ],
    },
  ],
};

function routed(when: Condition): Questionnaire {
  return {
    ...POLL,
    pages: [
      ...POLL.pages,
      { questions: [{ type: "short-text", code: "laatste", text: { nl: "Laatste" }, when }] },
    ],
  };
}

/** Participants who answer in every way that matters. */
const PEOPLE: readonly GivenAnswers[] = [undefined, "a", "b", "other"].flatMap((een) =>
  [[], ["x"], ["y"], ["x", "y"]].flatMap((meer) =>
    [undefined, 2, 3, 4].flatMap((getal) =>
      [undefined, "woorden"].map((open): GivenAnswers => (question) => {
        if (question === "een") return een === undefined ? undefined : { chosen: [een] };
        if (question === "meer") return meer.length === 0 ? undefined : { chosen: meer };
        if (question === "getal") return getal === undefined ? undefined : { chosen: [], value: getal };
        return open === undefined ? undefined : { chosen: [] };
      }),
    ),
  ),
);

const CONDITIONS: readonly Condition[] = [
  { question: "een", is: ["a", "other"] },
  { not: { question: "een", is: ["b"] } },
  { question: "een", answered: true },
  { question: "meer", is: ["x"] },
  { question: "meer", answered: false },
  { question: "getal", atLeast: 3 },
  { question: "getal", atMost: 3, atLeast: 3 },
  { not: { question: "getal", atMost: 2 } },
  { question: "open", answered: false },
  {
    all: [
      { question: "een", is: ["a"] },
      {
        any: [
          { question: "meer", is: ["y"] },
          { question: "getal", atLeast: 4 },
        ],
      },
    ],
  },
];

describe("a survey that we wrote", () => {
  it.each(CONDITIONS)("asks the same people where only LimeSurvey's relevance is left: %j", (condition) => {
    const { questionnaire, codes } = read(withoutMemory(textOf(routed(condition))));
    const when = questionsOf(questionnaire!).find(({ code }) => code === "laatste")?.when;
    expect(codes).toEqual([]);
    expect(PEOPLE.map((given) => holds(when!, given))).toEqual(
      PEOPLE.map((given) => holds(condition, given)),
    );
  });

  it("loses its codes and marks without what we remembered, and nothing of what is asked", () => {
    const { questionnaire } = read(withoutMemory(textOf(everyType)));
    const types = (one: Questionnaire) => questionsOf(one).map(({ text }) => text);
    expect(types(questionnaire!)).toEqual(types(everyType));
  });

  it("follows whoever changes it there: words, an answer added, another relevance", () => {
    const text = textOf(routed({ question: "een", is: ["a"] }))
      .replace("<answer>Rood</answer>", "<answer>Vermiljoen</answer>")
      .replace("een.NAOK == &quot;a&quot;</relevance>", "een.NAOK == &quot;b&quot;</relevance>");
    const [first, , , , last] = questionsOf(read(text).questionnaire!);
    expect(first).toMatchObject({
      options: [{ code: "a", label: { nl: "Vermiljoen" } }, {}, { other: true }],
    });
    expect(last?.when).toEqual({ question: "een", is: ["b"] });
  });

  it("has answers without names: anonymous, without dates and addresses", () => {
    const text = textOf(POLL);
    expect(text).toMatch(/<anonymized>Y<\/anonymized>/);
    for (const name of ["datestamp", "ipaddr", "refurl", "savetimings"]) {
      expect(text).toContain(`<${name}>N</${name}>`);
    }
  });

  it("shows texts as they are: no HTML, nothing filled in", () => {
    expect(textOf(hardQuestionnaire)).not.toMatch(/&lt;script&gt;|\{niet\.invullen\}/);
  });

  it.each([
    ["", {}],
    ["geen json", {}],
    ['{"code":"GEEN CODE"}', {}],
    ['{"onbekend":1}', {}],
    [
      '{"code":"goed","answers":{"A1":{"code":"een","value":1}}}',
      { code: "goed", answers: { A1: { code: "een", value: 1 } } },
    ],
    [
      '{"when":{"said":"1","condition":{"question":"q1","is":["a"]}}}',
      { when: { said: "1", condition: { question: "q1", is: ["a"] } } },
    ],
    ['{"when":{"said":"1","condition":{"all":[{"not":{"onzin":1}}]}}}', {}],
    ['{"short":{"nl":{"je":"je","u":"u"},"en":"you"}}', { short: { nl: { je: "je", u: "u" }, en: "you" } }],
    ['{"short":{"nl":5}}', {}],
    ['{"page":{"together":"ja"}}', {}],
    ["[1]", {}],
  ])("believes of what it remembered only what has its shape: %s", (written, expected) => {
    expect(memoryIn(written)).toEqual(expected);
  });

  it("tells what LimeSurvey has no place for", () => {
    const [page] = POLL.pages;
    const [first] = page!.questions;
    const options = [
      { code: "a", label: { nl: "Een", en: "One" }, other: true },
      { code: "b", label: { nl: "Twee" }, other: true },
    ];
    const { problems } = writeLss(
      {
        ...POLL,
        pages: [
          {
            questions: [
              { ...first!, type: "one-answer", options },
              { type: "number", code: "n", text: { nl: "N" }, decimals: 1 },
            ],
          },
          { together: true, questions: [{ type: "open-text", code: "z", text: { nl: "Z" } }] },
        ],
      },
      "en",
    );
    expect(problems.map(({ place }) => place.path)).toEqual([
      "pages[0].questions[0].options[0].label.en",
      "pages[1].together",
      "pages[0].questions[0].options[1].other",
      "pages[0].questions[1].decimals",
    ]);
  });
});
