import { describe, expect, it } from "vitest";
import type { Questionnaire } from "./model.ts";
import { routingWords } from "./routing-words.ts";
import type { Condition } from "./routing.ts";

const yes = { code: "ja", label: { nl: "Ja", en: "Yes" } };
const no = { code: "nee", label: { nl: "Nee", en: "No" } };
const points = [
  { code: "slecht", label: { nl: "Slecht", en: "Bad" }, value: 1 },
  { code: "goed", label: { nl: "Goed", en: "Good" }, value: 2 },
];

const questionnaire: Questionnaire = {
  format: "questionnaire.v1",
  title: { nl: "Proef", en: "Trial" },
  languages: ["nl", "en"],
  pages: [
    {
      questions: [
        {
          type: "one-answer",
          code: "sector",
          background: true,
          text: { nl: "In welke sector?", en: "In which sector?" },
          short: { nl: "Sector", en: "Sector" },
          options: [yes, no],
        },
        { type: "scale", code: "q1", text: { nl: "Hoe?", en: "How?" }, scale: { judgement: "none", points } },
        { type: "several-answers", code: "q2", text: { nl: "Wat?", en: "What?" }, options: [yes, no] },
        {
          type: "grid",
          code: "q3",
          text: { nl: "Hoe goed?", en: "How good?" },
          rows: [{ code: "ict", label: { nl: "De computers", en: "The computers" } }],
          scale: { judgement: "none", points },
        },
        { type: "number", code: "uren", text: { nl: "Hoeveel uur?", en: "How many hours?" } },
      ],
    },
  ],
};

const cases: readonly (readonly [Condition, string, string])[] = [
  [{ question: "q1", is: ["slecht"] }, "bij vraag 1 “Slecht” koos", "chose “Bad” at question 1"],
  [
    { question: "q2", is: ["ja", "nee"] },
    "bij vraag 2 “Ja” of “Nee” koos",
    "chose “Yes” or “No” at question 2",
  ],
  [{ question: "sector", is: ["nee"] }, "bij “Sector” “Nee” koos", "chose “No” at “Sector”"],
  [
    { question: "q3", row: "ict", is: ["goed"] },
    "bij vraag 3, “De computers”, “Goed” koos",
    "chose “Good” at question 3, “The computers”",
  ],
  [{ question: "q1", answered: true }, "vraag 1 beantwoordde", "answered question 1"],
  [{ question: "q1", answered: false }, "vraag 1 niet beantwoordde", "did not answer question 1"],
  [{ not: { question: "q1", answered: false } }, "vraag 1 beantwoordde", "answered question 1"],
  [
    { not: { question: "q1", is: ["slecht"] } },
    "bij vraag 1 niet “Slecht” koos",
    "did not choose “Bad” at question 1",
  ],
  [
    { question: "uren", atLeast: 12 },
    "bij vraag 4 minstens 12 antwoordde",
    "answered at least 12 at question 4",
  ],
  [
    { question: "uren", atMost: 12 },
    "bij vraag 4 hoogstens 12 antwoordde",
    "answered at most 12 at question 4",
  ],
  [
    { not: { question: "uren", atMost: 12 } },
    "bij vraag 4 meer dan 12 antwoordde",
    "answered more than 12 at question 4",
  ],
  [
    { question: "uren", atLeast: 1, atMost: 12 },
    "bij vraag 4 1 tot en met 12 antwoordde",
    "answered 1 to 12 at question 4",
  ],
  [
    {
      all: [
        { question: "q1", is: ["goed"] },
        {
          any: [
            { question: "q2", is: ["ja"] },
            { question: "uren", answered: true },
          ],
        },
      ],
    },
    "bij vraag 1 “Goed” koos en (bij vraag 2 “Ja” koos of vraag 4 beantwoordde)",
    "chose “Good” at question 1 and (chose “Yes” at question 2 or answered question 4)",
  ],
  [
    {
      not: {
        any: [
          { question: "q1", is: ["goed"] },
          { question: "q2", is: ["ja"] },
        ],
      },
    },
    "niet (bij vraag 1 “Goed” koos of bij vraag 2 “Ja” koos)",
    "not (chose “Good” at question 1 or chose “Yes” at question 2)",
  ],
];

describe("a condition in words", () => {
  it.each(cases)("%j", (condition, dutch, english) => {
    expect(routingWords(questionnaire, { language: "nl", register: "je" })(condition)).toBe(dutch);
    expect(routingWords(questionnaire, { language: "en", register: "je" })(condition)).toBe(english);
  });
});
